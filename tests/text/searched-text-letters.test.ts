import { describe, expect, test } from 'vitest';
import { foldTerm, searchedText } from '../../src/text/searched-text.ts';

describe('letters of their own are searched as', () => {
  test.for([
    ...[
      ['ø', 'o'],
      ['ł', 'l'],
      ['đ', 'd'],
      ['ħ', 'h'],
      ['æ', 'ae'],
      ['œ', 'oe'],
      ['ß', 'ss'],
    ],
    ...[
      ['ʼ', 'ʼ'],
      ['٧', '7'],
      ['۳', '3'],
      ['०', '0'],
      ['ם', 'מ'],
      ['ן', 'נ'],
      ['ך', 'כ'],
      ['ף', 'פ'],
      ['ץ', 'צ'],
    ],
    ...[
      ['ﬁ', 'fi'],
      ['Å', 'a'],
      ['ｚ', 'z'],
      ['ñ', 'n'],
      ['ж', 'ж'],
      ['—', '—'],
      ['«', '«'],
    ],
    ...[
      ['“', '"'],
      ['”', '"'],
      ['„', '"'],
      ['‟', '"'],
      ['״', '"'],
      ['‘', "'"],
      ['’', "'"],
      ['‚', "'"],
      ['‛', "'"],
      ['׳', "'"],
    ],
  ])('%s: %s', ([letter = '', like]) => {
    expect(foldTerm(letter)).toBe(like);
    expect(searchedText(`a${letter}b`).folded).toBe(`a${like}b`);
  });
});

test('what takes no room is left out, and its neighbours keep their places', () => {
  for (const sign of ['\u00ad', '\u200c', '\u200d', '\u2060', '\u05b8'])
    expect(searchedText(`a${sign}b`)).toMatchObject({
      folded: 'ab',
      spans: [{ start: 0 }, { start: expect.any(Number), end: 3 }],
    });
});

test('white space is laid out in a page as one, in a term as written', () => {
  for (const space of [' ', '\t', '\n', '\r', '\f']) {
    expect(searchedText(`a${space}${space}b`).folded).toBe('a b');
    expect(foldTerm(`a${space}${space}b`)).toBe('a  b');
  }
});

test('each sign with its marks is one piece, also in a term', () => {
  expect(foldTerm('e\u0301x\u0301 \u0301')).toBe('ex ');
  expect(searchedText('e\u0301\u0327x').spans).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 4 },
  ]);
});
