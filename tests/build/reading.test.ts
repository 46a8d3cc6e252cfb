import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOver, readHandedOver } from '../../src/build/reading.ts';
import { readContent } from '../../src/disk.ts';

const folder = join(import.meta.dirname, '../fixtures/good-smallest-article/content');

test('what was handed over is what is read, with all that is known of a file', async () => {
  expect(await readHandedOver(folder)).toEqual(await readContent(folder));
  const files = [{ path: 'actors/one.md', text: 'One', sha256: 'abc' }];
  handOver(folder, files);
  expect(await readHandedOver(folder)).toEqual(files);
});

test('of another folder nothing was handed over', async () => {
  handOver('elsewhere', []);
  expect(await readHandedOver(folder)).toEqual(await readContent(folder));
});
