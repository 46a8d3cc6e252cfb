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

  it('is not held up by what a run that broke off left behind', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'entry.md.tmp'), 'half an ent');
    expect(await writeNew(join(folder, 'entry.md'), 'entry')).toBe('written');
    expect(readdirSync(folder)).toEqual(['entry.md']);
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
  it('reads a file up to the limit, and nothing of a larger one', async () => {
    const path = join(openFolder(), 'raw.txt');
    writeFileSync(path, 'four');
    expect(await readBytes(path, 4)).toEqual(new TextEncoder().encode('four'));
    expect(await readBytes(path, 3)).toBe('too large');
  });
});
