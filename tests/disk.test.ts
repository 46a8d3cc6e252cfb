import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, writeNew } from '../src/disk.ts';

const openFolder = () => mkdtempSync(join(tmpdir(), 'according-to-disk-'));

describe('writeNew', () => {
  it('writes a file, with the folders it lies in, and never over one that is there', async () => {
    const path = join(openFolder(), 'a/b/entry.md');
    expect(await writeNew(path, 'first')).toBe('written');
    expect(await writeNew(path, 'second')).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(readdirSync(join(path, '..'))).toEqual(['entry.md']);
  });

  it('gives a name to one of those who want it at the same time, and says so to the others', async () => {
    const path = join(openFolder(), 'entry.md');
    const contents = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    const outcomes = await Promise.all(contents.map((content) => writeNew(path, content)));
    expect(outcomes.filter((outcome) => outcome === 'written')).toEqual(['written']);
    expect(readFileSync(path, 'utf8')).toBe(contents[outcomes.indexOf('written')]);
    expect(readdirSync(join(path, '..'))).toEqual(['entry.md']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const folder = openFolder();
    await expect(writeNew(join(folder, `${'x'.repeat(250)}.md`), 'entry')).rejects.toThrow(
      'ENAMETOOLONG',
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('readBytes', () => {
  it('reads a file up to the limit, and of a larger one the beginning', async () => {
    const path = join(openFolder(), 'raw.txt');
    writeFileSync(path, 'four');
    const bytes = new TextEncoder().encode('four');
    expect(await readBytes(path, 4)).toEqual({ bytes, extent: 'whole' });
    expect(await readBytes(path, 3)).toEqual({ bytes: bytes.subarray(0, 3), extent: 'beginning' });
  });
});
