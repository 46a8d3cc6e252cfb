import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/entries/corpus.ts';
import { parseEntry } from '../../../../src/corpus/parsing/parse-entry.ts';
import { isAltered, isDoubled, lostWords } from '../../../../src/corpus/rules/support/altered.ts';
import { entry } from '../../../record.ts';

test.for([
  ['one two three four five six seven eight nine ten', true],
  ['one two three four five six seven eight xx yy', true],
  ['one two three four five six seven xx yy zz', true],
  ['one two three four five six ww xx yy zz', false],
  ['ww xx yy zz', false],
] as const)('“%s” is an altered form: %s', ([words, expected]) => {
  expect(isAltered(words, 'one two three four five six seven eight nine ten')).toBe(expected);
});

/** An article of such fields and paragraphs, and a corpus with it as it arrived. */
function parsed(fields: string, body: string, raw?: string) {
  const text = entry(`language: en\n${fields}`, body);
  const article = parseEntry({ path: 'articles/a.md', text }, 'article', 'a');
  if (article.kind !== 'article') throw new Error('no article');
  const raws = raw === undefined ? [] : [['a', [{ path: 'raw/a.txt', text: raw }]] as const];
  return [article, corpusOf([article], new Map(raws), [])] as const;
}

test.for<[body: string, raw: string | undefined, expected: boolean]>([
  ['One.\n\nTwo.\n\nOne.', 'One.\n\nTwo.', true],
  ['One.\n\nTwo.\n\nOne.', 'One.\n\nTwo.\n\nOne.', false],
  ['One.\n\nOne.\n\nOne.', 'One.\n\nOne.', true],
  ['One.\n\nTwo.', 'One.\n\nTwo.', false],
  ['One.\n\nTwo.', 'Two.', false],
  ['One.\n\nOne.', 'Two.', true],
  ['One.\n\nOne.', undefined, false],
])('“One.” of %j, which arrived as %j, is doubled: %s', ([body, raw, expected]) => {
  expect(isDoubled('One.', ...parsed('title: A', body, raw))).toBe(expected);
});

const BODY = 'The base was hit at night by two small drones.\n\nNobody was hurt.';
const RAW = `A raid\n\nBy night\n\nA man in a field\n\n${BODY}\n\nThe trucks came from the north.`;

test.for<[what: string, words: string, fields: string, body: string, expected: string | undefined]>(
  [
    ['still there, and lost nowhere', 'Nobody was hurt', 'title: A raid', BODY, 'left out'],
    ['in a paragraph that is not there', 'The trucks came', 'title: A raid', BODY, 'left out'],
    ['in a part of a word', 'he trucks cam', 'title: A raid', BODY, 'left out'],
    ['never there', 'The trucks went', 'title: A raid', BODY, undefined],
    [
      'in a paragraph that was altered',
      'The trucks came from the north',
      'title: A raid',
      `${BODY}\n\nThe cars came from the north.`,
      'altered',
    ],
    ['in a title that was altered', 'A raid', 'title: The raid', BODY, 'altered'],
    ['in a subtitle that was', 'By night', 'title: A raid\nsubtitle: At night', BODY, 'altered'],
    [
      'in a caption that was',
      'A man in a field',
      'title: A raid\ncaptions: [A man in the field]',
      BODY,
      'altered',
    ],
    [
      'in a subtitle that is the editor’s own',
      'By night',
      'title: A raid\nsubtitle: At night\nnot-in-text: {subtitle: The editors gave it this one.}',
      BODY,
      'left out',
    ],
    ['in a headline that was forgotten', 'A raid', 'source: toi', BODY, 'altered'],
    ['below it', 'The trucks came', 'source: toi', BODY, 'left out'],
  ],
)('words that stood %s', ([, words, fields, body, expected]) => {
  expect(lostWords(words, ...parsed(fields, body, RAW))).toBe(expected);
});

test('of an article that is not kept as it arrived nothing is lost', () => {
  expect(lostWords('The trucks came', ...parsed('title: A raid', BODY))).toBeUndefined();
});
