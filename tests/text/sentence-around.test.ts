import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/text/sentence-around.ts';

const text = 'It began. Israel did it. Nobody said so.';
const around = (words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length });
};

test.for([
  ['a part of a sentence', 'did', 'Israel did it. '],
  ['its first letter', 'Isr', 'Israel did it. '],
  ['the space at its end', ' Nobody', 'Israel did it. Nobody said so.'],
  ['its last sign', 'it.', 'Israel did it. '],
  ['parts of two', 'it. Nobody', 'Israel did it. Nobody said so.'],
  ['the first', 'It', 'It began. '],
  ['the last', 'so.', 'Nobody said so.'],
] as const)('%s', ([, words, sentence]) => {
  expect(around(words)).toBe(sentence);
});

test('nothing lies in no sentence', () => {
  expect(sentenceAround(text, { start: 10, end: 10 })).toBe('');
  expect(sentenceAround('', { start: 0, end: 0 })).toBe('');
});
