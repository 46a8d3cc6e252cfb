import { expect, test } from 'vitest';
import { entry } from '../../../record.ts';
import { toldBy } from '../../../told.ts';

const CLAIM = '  - speaker: iran\n    about: other\n    id: one\n    evidence: ';

/** What is said of words that a # follows, in a field of an article or as evidence, with such a text. */
function found(written: string, body: string, raw?: string): string[] {
  const [field, words] = /^\w+: /.test(written) ? [`${written}\n`, 'x'] : ['', written];
  const text = entry(`language: en\nsource: toi\n${field}claims:\n${CLAIM}${words}`, body);
  return toldBy('quotation-cut-short', {
    'articles/a.md': text,
    ...(raw === undefined ? {} : { 'raw/a.txt': raw }),
  });
}

test('points to what is kept of the words', () => {
  expect(found('It hit No. #5 of them', 'It hit No. #5 of them.')).toEqual([
    'articles/a.md:8:15 “It hit No.” YAML took “#5 of them” for a comment, and kept only “It hit No.” / write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #',
  ]);
  expect(found('It hit No. # 5', 'It hit No. # 5.')).toEqual([
    'articles/a.md:8:15 “It hit No.” YAML took “# 5” for a comment, and kept only “It hit No.” / write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own',
  ]);
});

test.for([
  ['the article goes on with the #', 'It hit #5', 'It hit #5.', undefined],
  ['it did so as it arrived', 'It hit #5', 'It hit.', 'It hit #5.'],
  [
    'it goes on with the two words behind the #',
    'It hit # the base',
    'It hit the base.',
    undefined,
  ],
  [
    'it goes on with these two, and then otherwise',
    'It hit #the base now',
    'It hit the base.',
    undefined,
  ],
  ['it goes on with the one word there is', 'It hit #it', 'It hit it.', undefined],
  ['what is printed around it has a # without a space', 'title: The raid #5', 'x', undefined],
  ['a caption has', 'captions: The raid #5', 'x', undefined],
] as const)('speaks where %s', ([, words, body, raw]) => {
  expect(found(words, body, raw)).toHaveLength(1);
});

test.for([
  ['there is no comment', 'It hit', 'It hit #5.', undefined],
  ['the words are between quotation marks', '"It hit" #5', 'It hit #5.', undefined],
  ['the # is another', 'It hit #6', 'It hit #5.', undefined],
  ['the article does not go on so', 'It hit # the moon', 'It hit the base.', undefined],
  ['only the first word is the article’s', 'It hit # the moon', 'It hit the.', undefined],
  ['a word is cut', 'It hit # the bas', 'It hit the base.', undefined],
  ['the comment is empty', 'It hit #', 'It hit.', undefined],
  ['what is printed around it has a # and a space', 'title: The raid # 5', 'x', undefined],
  ['it is known how it was printed', 'title: The raid #5', 'x', 'The raid'],
  ['it is not printed around it', 'It hit #5', 'It hit.', undefined],
] as const)('says nothing where %s', ([, words, body, raw]) => {
  expect(found(words, body, raw)).toEqual([]);
});
