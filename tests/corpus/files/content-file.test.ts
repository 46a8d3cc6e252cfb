import { expect, test } from 'vitest';
import {
  digestOf,
  entryText,
  MAX_FILE_BYTES,
  MAX_FILE_LENGTH,
  roleOf,
} from '../../../src/corpus/files/content-file.ts';

test.for([
  ['articles/a.md', { role: 'entry', kind: 'article', id: 'a' }],
  ['articles/2019/08/a.md', { role: 'entry', kind: 'article', id: 'a' }],
  ['incidents/2019-07-19-amirli.md', { role: 'entry', kind: 'incident', id: '2019-07-19-amirli' }],
  ['actors/Israel.md', { role: 'entry', kind: 'actor', id: 'Israel' }],
  ['outlets/a.b.md', { role: 'entry', kind: 'outlet', id: 'a.b' }],
  ['outlets/.md', { role: 'ignored' }],
  ['raw/a.txt', { role: 'raw', id: 'a' }],
  ['raw/2019/a.html', { role: 'raw', id: 'a' }],
  ['raw/a', { role: 'raw', id: 'a' }],
  ['raw', { role: 'misplaced' }],
  ['README.md', { role: 'ignored' }],
  ['articles/README.md', { role: 'ignored' }],
  ['.DS_Store', { role: 'ignored' }],
  ['.obsidian/articles/a.md', { role: 'ignored' }],
  ['articles/.a.md.swp', { role: 'ignored' }],
  ['articles/.#a.md', { role: 'ignored' }],
  ['articles/a.md~', { role: 'ignored' }],
  ['articles/#a.md#', { role: 'ignored' }],
  ['articles/~$a.md', { role: 'ignored' }],
  ['raw/a.txt~', { role: 'ignored' }],
  ['raw/Thumbs.db', { role: 'ignored' }],
  ['desktop.ini', { role: 'ignored' }],
  ['articles/a.md.orig', { role: 'misplaced' }],
  ['a.md', { role: 'misplaced' }],
  ['articles', { role: 'misplaced' }],
  ['articles/a.txt', { role: 'misplaced' }],
  ['Articles/a.md', { role: 'misplaced' }],
  ['drafts/articles/a.md', { role: 'misplaced' }],
] as const)('%s', ([path, role]) => {
  expect(roleOf(path)).toEqual(role);
});

test('an entry is what its text says, whatever program saved it', () => {
  expect(entryText({ path: 'a', text: '\uFEFFa\r\nb\rc\n\uFEFFd' })).toBe('a\nb\nc\n\uFEFFd');
});

test('a file has the digest that was read with it, or that of its text', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(digestOf({ path: 'a', text: 'abc' })).toBe(abc);
  expect(digestOf({ path: 'a', text: 'abc', sha256: 'kept' })).toBe('kept');
  expect(digestOf({ path: 'a', text: 'é' })).not.toBe(digestOf({ path: 'a', text: 'e' }));
});

test('no file is read of more than four bytes for each of its mebicharacters', () => {
  expect([MAX_FILE_LENGTH, MAX_FILE_BYTES]).toEqual([2 ** 20, 2 ** 22]);
});
