import { expect, test } from 'vitest';
import { adoptRaws } from '../../../src/corpus/entries/adopt-raws.ts';
import { parseEntry } from '../../../src/corpus/parsing/parse-entry.ts';
import { article } from '../../record.ts';

/** Which article each text as it arrived is found for, by their ids. */
function adopted(
  articles: Readonly<Record<string, string>>,
  raws: Readonly<Record<string, string>>,
) {
  const parsed = Object.entries(articles).flatMap(([id, body]) => {
    const text = article('source: toi', '', body);
    const found = parseEntry({ path: `articles/${id}.md`, text }, 'article', id);
    return found.kind === 'article' ? [found] : [];
  });
  const files = Object.entries(raws).map(
    ([id, text]) => [id, [{ path: `raw/${id}.txt`, text }]] as const,
  );
  return [...adoptRaws(parsed, new Map(files))].map(([id, [file]]) => `${id}: ${file?.path}`);
}

const BODY = 'One.\n\nTwo.\n\nThree.\n\nFour.';

test.for([
  ['all of its paragraphs', 'One. Two. Three. Four.'],
  ['most of them', 'One. Two. Three.'],
] as const)('an article without a text has one that has %s', ([, raw]) => {
  expect(adopted({ a: BODY }, { x: raw })).toEqual(['x: raw/x.txt', 'a: raw/x.txt']);
});

test.for<[what: string, articles: Record<string, string>, raws: Record<string, string>]>([
  ['half of its paragraphs', { a: BODY }, { x: 'One. Two.' }],
  ['none, of a body without any', { a: '' }, { x: 'One.' }],
  ['those of one that has a text', { a: BODY }, { a: 'No.', x: BODY }],
  [
    'those of one whose name is no id, and that has a text',
    { 'A b': BODY },
    { 'a-b': 'No.', x: BODY },
  ],
])('nothing is found for a text that has %s', ([, articles, raws]) => {
  expect(adopted(articles, raws)).toEqual(Object.keys(raws).map((id) => `${id}: raw/${id}.txt`));
});

test('no text is taken from an article that has it', () => {
  expect(adopted({ a: BODY, b: BODY }, { b: BODY })).toEqual(['b: raw/b.txt']);
  expect(adopted({ a: BODY, 'B c': BODY }, { 'b-c': BODY })).toEqual(['b-c: raw/b-c.txt']);
});
