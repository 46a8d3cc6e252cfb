import { expect, test } from 'vitest';
import {
  copiedFrom,
  corpusOf,
  entryNamed,
  misplacedAs,
  namedEntries,
} from '../../../src/corpus/entries/corpus.ts';
import { parseEntry } from '../../../src/corpus/parsing/parse-entry.ts';
import { entry } from '../../record.ts';

test.for([
  ['a (1)', 'a'],
  ['a(12)', 'a'],
  ['a copy', 'a'],
  ['a - Copy', 'a'],
  ['a – copy', 'a'],
  ['a copy 2', 'a'],
  ['a Copy (2)', 'a'],
  ['a Kopie', 'a'],
  ['a copie', 'a'],
  ['a copia', 'a'],
  ['a cópia', 'a'],
  ['a kopia', 'a'],
  ['a копия', 'a'],
  ['a کپی', 'a'],
  ['a نسخه', 'a'],
  ['a نسخة', 'a'],
  ['a עותק', 'a'],
  ['Copy of a', 'a'],
  ['Kopie von a', 'a'],
  ['copie de a', 'a'],
  ['copia di a', 'a'],
  ['a (1) copy', 'a (1)'],
  ['a', undefined],
  ['a copyright', undefined],
  ['acopy', undefined],
  ['a-copy', undefined],
  ['(1)', undefined],
  ['a (b)', undefined],
  ['copy a', undefined],
] as const)('%s is a copy of %s', ([name, original]) => {
  expect(copiedFrom(name)).toBe(original);
});

const actor = (id: string, folder = 'actors') =>
  parseEntry({ path: `${folder}/${id}.md`, text: entry('name: A\nkind: group') }, 'actor', id);

test('leaves copies and later files of one id out of what is named, not out of all entries', () => {
  const [first, later, copy, alone] = [
    actor('a'),
    actor('a', 'actors/z'),
    actor('a (1)'),
    actor('b (1)'),
  ];
  const corpus = corpusOf([first, later, copy, alone], new Map(), []);
  expect(corpus.entries).toHaveLength(4);
  expect(namedEntries(corpus)).toEqual([first, alone]);
  expect([...corpus.actors]).toEqual([
    ['a', first],
    ['b (1)', alone],
  ]);
});

test('finds an entry by the id that its file ought to have', () => {
  const entries = ['a', 'B c', 'd (1)'].map((id) => actor(id));
  const { actors } = corpusOf(entries, new Map(), []);
  const found = (id: string) => entryNamed(actors, id)?.id;
  expect(['a', 'B c', 'b-c', 'd', 'd-1', 'A', 'e'].map(found)).toEqual([
    'a',
    'B c',
    'B c',
    'd (1)',
    'd (1)',
    undefined,
    undefined,
  ]);
});

test('finds a file that nothing reads by its name without folders and endings', () => {
  const paths = ['x.md.txt', 'y/z.md', 'actors/b.c.txt', 'd'];
  const corpus = corpusOf(
    [],
    new Map(),
    paths.map((path) => ({ path, text: '' })),
  );
  expect(['x', 'z', 'b', 'b.c', 'd', 'y', 'x.md'].map((id) => misplacedAs(id, corpus))).toEqual([
    'x.md.txt',
    'y/z.md',
    undefined,
    'actors/b.c.txt',
    'd',
    undefined,
    undefined,
  ]);
});
