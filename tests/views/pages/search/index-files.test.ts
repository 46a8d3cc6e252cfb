import { expect, test } from 'vitest';
import { indexFiles } from '../../../../src/views/pages/search/index-files.ts';
import { recordsOf } from '../../../browser/finding/small-index.ts';

const records = recordsOf([
  { url: 'b', names: ['Iran', 'the Republic'], content: 'U.S. men ¶ US men' },
  { url: 'a', content: 'US of iran', others: [{ name: 'Iraq', aliases: [] }] },
]);

const tableOf = (files: ReturnType<typeof indexFiles>) => JSON.parse(files[0]?.text ?? '');

test('every word stands once, as it is mostly written, with its places', () => {
  const files = indexFiles(records);
  const { words, names } = tableOf(files);
  const postings = JSON.parse(files[1]?.text ?? '');
  expect(words).toEqual(['Iran', 'Iraq', 'men', 'of', 'Republic', 'the', 'US']);
  expect(names).toEqual([[1, 2], []]);
  // Names at 0 and 2–3, the passages at 5–6 and 8–9; what is not shown from a million on.
  const of = (word: string) => postings[words.indexOf(word)];
  expect(of('Iran')).toEqual([0, 1, 0, 1, 1, 2]);
  expect(of('men')).toEqual([0, 2, 6, 3]);
  expect(of('US')).toEqual([0, 2, 5, 3, 1, 1, 0]);
  expect(of('Iraq')).toEqual([1, 1, 1_000_000]);
});

test('what entries are linked to stands once, and entries have its number', () => {
  const others = [{ name: 'Iraq', aliases: [] }];
  const files = indexFiles(recordsOf([{ url: 'a', others }, { url: 'b' }, { url: 'c', others }]));
  expect(tableOf(files).others).toEqual(others);
  const entries = JSON.parse(files.at(-1)?.text ?? '');
  expect(entries.map((entry: { others: number[] }) => entry.others)).toEqual([[0], [], [0]]);
});

test('the same records make the same files, other records another folder', () => {
  expect(indexFiles(records)).toEqual(indexFiles(records));
  const folders = [records, records.slice(1)].map((some) => tableOf(indexFiles(some)).folder);
  expect(new Set(folders).size).toBe(2);
});

test('files are small, and none is cut', () => {
  const content = 'words of some length '.repeat(40);
  const many = recordsOf(Array.from({ length: 60 }, (_, at) => ({ url: `${at}`, content })));
  const entries = indexFiles(many).filter(({ path }) => path.includes('/entries-'));
  expect(entries.length).toBeGreaterThan(2);
  expect(entries.every(({ text }) => text.length < 17_000)).toBe(true);
  expect(entries.flatMap(({ text }) => JSON.parse(text)).map(({ url }) => url)).toEqual(
    many.map(({ url }) => url),
  );
});

test('nothing is found where there is nothing', () => {
  const files = indexFiles([]);
  expect(files.map(({ path }) => path)).toEqual(['table.json']);
});
