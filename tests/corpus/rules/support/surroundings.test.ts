import { expect, test } from 'vitest';
import { parseEntry } from '../../../../src/corpus/parsing/parse-entry.ts';
import { surroundings } from '../../../../src/corpus/rules/support/surroundings.ts';

const fields =
  'title: The base\nsubtitle: At night\ncaptions: [Seen, A hill]\nsource: toi\nlanguage: en';

/** Where some words of an article stand, with those around them. */
function around(
  part: 'title' | 'subtitle' | 'caption' | 'body',
  index: number,
  words: string,
  body: string,
) {
  const text = `---\n${fields}\n---\nFirst.\n\n${body}\n`;
  const article = parseEntry({ path: 'articles/a.md', text }, 'article', 'a');
  if (article.kind !== 'article') throw new Error('no article');
  const own = article.texts.find((one) => one.part === part && one.index === index)?.text ?? '';
  const start = own.indexOf(words);
  return surroundings({ part, index, start, end: start + words.length, cutsWord: false }, article);
}

test.for([
  ['title', 0, 'base', 'in the title “The base”'],
  ['subtitle', 0, 'At', 'in the subtitle “At night”'],
  ['caption', 0, 'Seen', 'in caption 1 “Seen”'],
  ['caption', 1, 'hill', 'in caption 2 “A hill”'],
  ['body', 0, 'First', 'in the paragraph at line 8 “First.”'],
  ['body', 1, 'x', 'in the paragraph at line 10 “x y”'],
] as const)('in the %s %i, “%s”', ([part, index, words, expected]) => {
  expect(around(part, index, words, 'x y')).toBe(expected);
});

test.for([
  // Thirty signs on either side, and one more: then from a word to a word.
  [`${'ab '.repeat(10)}HERE${' cd'.repeat(10)}`, `${'ab '.repeat(10)}HERE${' cd'.repeat(10)}`],
  [`x${'ab '.repeat(10)}HERE${' cd'.repeat(10)}y`, `… ${'ab '.repeat(9)}HERE${' cd'.repeat(9)} …`],
  ['so\nHERE  it', 'so HERE it'],
] as const)('“%s”', ([body, expected]) => {
  expect(around('body', 1, 'HERE', body)).toBe(`in the paragraph at line 10 “${expected}”`);
});
