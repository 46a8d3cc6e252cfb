import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import type { ContentFile } from '../../../src/corpus/files/content-file.ts';
import { entry } from '../../record.ts';

test.for<[string, readonly ContentFile[], number]>([
  ['nothing', [], 1],
  ['a file that is no entry', [{ path: 'notes.md', text: 'x' }], 1],
  ['an article as it arrived', [{ path: 'raw/a.txt', text: 'x' }], 1],
  ['an entry', [{ path: 'actors/iran.md', text: entry('name: Iran\nkind: state') }], 0],
  ['an entry that is none', [{ path: 'actors/iran.md', text: '' }], 0],
  [
    'a folder that could not be read',
    [{ path: 'actors/x', text: '', unread: { kind: 'refused', what: 'folder', code: 'EACCES' } }],
    0,
  ],
])('of %s', ([, files, count]) => {
  const found = buildCorpus(files, 'included').diagnostics.filter(
    ({ rule }) => rule === 'no-entries',
  );
  expect(found).toHaveLength(count);
  for (const one of found)
    expect(one).toMatchObject({ file: '', line: 1, column: 1, severity: 'error', related: [] });
});
