import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/png/palette-png.ts';
import { chunksOf } from './read-png.ts';

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
