import { describe, expect, test } from 'vitest';
import { abbreviationOf, foldWord, lettersOf } from '../../src/text/folded-word.ts';

describe('letters that are written in several ways are one', () => {
  test.for([
    ...['ßss', 'æae', 'œoe', 'øo', 'đd', 'ðd', 'þth', 'łl', 'ħh', 'ıi', 'ςσ'],
    ...['ךכ', 'םמ', 'ןנ', 'ףפ', 'ץצ'],
    ...['ٱا', 'ىي', 'یي', 'کك', 'ڪك', 'ةه', 'ەه', 'ہه', 'ھه'],
  ])('%s', (pair) => {
    const [letter = '', ...like] = pair;
    // Beside others, so that it is neither an abbreviation nor by itself.
    expect(foldWord(`xyz${letter}xyz`)).toBe(`xyz${like.join('')}xyz`);
  });
});

describe('what is not always written is left out', () => {
  test.for([
    ...['\u00ad', '\u200c', '\u0301', '\u0484', '\u05b8', '\u05bf', '\u05c1', '\u05c4', '\u05c7'],
    ...['\u0610', '\u0640', '\u064b', '\u0670', '\u06d6', '\u06df', '\u06e7', '\u06ea', '\u08d3'],
    ...['’', "'", '-', 'ʿ', 'ʾ'],
  ])('%j', (sign) => {
    expect(foldWord(`xyz${sign}xyz`)).toBe('xyzxyz');
  });
});

test('two or three capitals are an abbreviation, one and four are a word', () => {
  expect(['A', 'UN', 'U.N', 'IDF', 'I.D.F.', 'NATO', 'Un', 'ÖVP'].map(foldWord)).toEqual([
    ...['a', 'u.n.', 'u.n.', 'i.d.f.', 'i.d.f.', 'nato', 'un', 'o.v.p.'],
  ]);
  expect(abbreviationOf('un')).toBe('u.n.');
  expect(lettersOf('u.n.')).toBe('un');
  expect([lettersOf('un'), lettersOf('u.n'), lettersOf('u.n.x'), lettersOf('xu.n.')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('digits by threes are thousands, others are not', () => {
  expect(
    ['1,200', '12,00', '1,2000', '1,200,000', '1٬200', '3,5', '3٫5', '1\u00ad2'].map(foldWord),
  ).toEqual([...['1200', '12.00', '1.2000', '1200000', '1200', '3.5', '3.5', '12']]);
});
