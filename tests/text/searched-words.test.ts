import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchedWords } from '../../src/text/searched-words.ts';

const wordsIn = (text: string) => searchedWords(text).map(({ word }) => word);

describe('the words of', () => {
  test.for([
    ['Iran-backed militias', ['iran', 'backed', 'militias']],
    ['mid‑August', ['mid', 'august']],
    ["Iraq’s and Iraq's", ['iraq', 'and', 'iraq']],
    ['the officials’ words', ['the', 'officials', 'words']],
    ["Sana'a, Ba’ath", ['sanaa', 'baath']],
    ["Ba'soor IRAQ'S", ['basoor', 'iraq']],
    ["d'Ivoire O’Brien", ['d', 'ivoire', 'o', 'brien']],
    ['the U.S. and the U.S.-led', ['the', 'u.s.', 'and', 'the', 'u.s.', 'led']],
    ['F-16, F16 and F 16', ['f', '16', 'f', '16', 'and', 'f', '16']],
    ['the 19th, 1st, 2nd and 3rd', ['the', '19', '1', '2', 'and', '3']],
    ['F-16s of the 1990s, 1,200s', ['f', '16', 'of', 'the', '1990', '1200']],
    ['12thousand, 5km, 5sigma', ['12', 'thousand', '5', 'km', '5', 'sigma']],
    ['1,200 of 3.5 million', ['1200', 'of', '3.5', 'million']],
    ['3,5 Prozent, 3,75 und ۳٫۷۵', ['3.5', 'prozent', '3.75', 'und', '3.75']],
    ['in 2018, 2019,2020', ['in', '2018', '2019', '2020']],
    ['23.08.2019 at 23:30', ['23', '08', '2019', 'at', '23', '30']],
    ['user_name of example.org', ['user', 'name', 'of', 'example', 'org']],
    ['בית־ספר', ['בית', 'ספר']],
    ['בצה"ל ובארה״ב', ['בצהל', 'ובארהב']],
    ['“צה״ל”', ['צהל']],
    ['کتاب‌ها', ['كتابها']],
    ['伊朗 伊拉克', ['伊', '朗', '伊', '拉', '克']],
    ['\u2067ישראל\u2069:', ['ישראל']],
    ['?! — … « »', []],
    ['\ud800 \u200c ’', []],
  ] as const)('%s', ([text, words]) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

test('a word stands where the text has it, without its possessive and marks', () => {
  const text = '“Iraq’s” \u2067צה״ל\u2069, U.S. ٢٠١٩';
  expect(searchedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Iraq',
    'צה״ל',
    'U.S.',
    '٢٠١٩',
  ]);
});

test('whatever the text, words stand in it one after another, and a word by itself is the same word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let before = 0;
      for (const { word, start, end } of searchedWords(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(word).not.toBe('');
        before = end;
      }
    }),
    { numRuns: 2000 },
  );
});
