import { expect, test } from 'vitest';
import { roleOf } from '../../../src/corpus/files/content-file.ts';

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
