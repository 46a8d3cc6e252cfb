import { crc32, inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** The chunks of a PNG by their type, each held to its checksum. */
export function chunksOf(png: Uint8Array): Record<string, Buffer> {
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

/** The pixels of a PNG as `palettePng` writes it, row by row, each as its number in the palette. */
export function pixelRows(png: Uint8Array): Uint8Array[] {
  const { IHDR, IDAT } = chunksOf(png);
  const width = IHDR?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(IDAT ?? '');
  // Each row is told by how it is filtered: here, not at all.
  return Array.from({ length: rows.length / (width + 1) }, (_, row) => {
    const start = row * (width + 1);
    expect(rows[start]).toBe(0);
    return rows.subarray(start + 1, start + 1 + width);
  });
}
