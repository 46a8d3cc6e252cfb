import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/png/palette-png.ts';

/** The chunks of a PNG by their type, each held to its checksum. */
function chunksOf(png: Uint8Array): Record<string, Buffer> {
  const file = Buffer.from(png);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks[body.toString('latin1', 0, 4)] = body.subarray(4);
    at += 12 + length;
  }
  return chunks;
}

test('each colour is told once, and each pixel by its number', () => {
  const [red, white] = [
    [200, 0, 0, 255],
    [255, 255, 255, 255],
  ];
  const chunks = chunksOf(
    palettePng({
      width: 3,
      height: 2,
      pixels: Uint8Array.from([red, red, white, white, red, white].flat()),
    }),
  );
  expect(Object.keys(chunks)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks['IHDR']?.toJSON().data).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect(chunks['PLTE']?.toJSON().data).toEqual([200, 0, 0, 255, 255, 255]);
  expect(inflateSync(chunks['IDAT'] ?? '').toJSON().data).toEqual([0, 0, 0, 1, 0, 1, 0, 1]);
});

test('of more colours than a palette holds, those nearest to one another become one', () => {
  const greys = Array.from({ length: 512 }, (_, index) => [index >> 1, index >> 1, index % 2, 255]);
  const chunks = chunksOf(
    palettePng({ width: 512, height: 1, pixels: Uint8Array.from(greys.flat()) }),
  );
  const rows = inflateSync(chunks['IDAT'] ?? '').toJSON().data;
  expect(chunks['PLTE']?.length).toBe(128 * 3);
  expect(rows).toEqual([0, ...Array.from({ length: 512 }, (_, index) => index >> 2)]);
});

test('pixels may begin anywhere in the memory they lie in', () => {
  const pixels = [1, 2, 3, 255, 1, 2, 3, 255, 4, 5, 6, 255];
  const shifted = Uint8Array.from([9, ...pixels]).subarray(1);
  const image = { width: 3, height: 1 };
  expect(palettePng({ ...image, pixels: shifted })).toEqual(
    palettePng({ ...image, pixels: Uint8Array.from(pixels) }),
  );
});
