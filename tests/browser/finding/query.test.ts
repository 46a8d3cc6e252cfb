import { expect, test } from 'vitest';
import { partsOf } from '../../../src/browser/finding/query.ts';

/** Parts as words with a hyphen between, quoted ones in brackets. */
const told = (query: string) =>
  partsOf(query).map(({ words, isQuoted }) => {
    const together = words.map(({ word }) => word).join('-');
    return isQuoted ? `[${together}]` : together;
  });

test.for([
  ['drone strike', ['drone', 'strike']],
  ['"drone strike" Iran', ['[drone-strike]', 'iran']],
  ['“drone strike”', ['[drone-strike]']],
  ['«drone strike»', ['[drone-strike]']],
  ['„drone strike“', ['[drone-strike]']],
  ['"drone strike', ['drone', 'strike']],
  ['drone "" strike', ['drone', 'strike']],
  ['Iran-backed', ['iran-backed']],
  ['Iran/Israel', ['iran', 'israel']],
  ['Iran,Israel—Iraq', ['iran', 'israel', 'iraq']],
  ['إيران،العراق', ['ايران', 'العراق']],
  ['title:Iran', ['title', 'iran']],
  ['1,200 at 23:30', ['1200', 'at', '23-30']],
  ['F/A-18', ['f', 'a-18']],
  ['צה"ל', ['צהל']],
  ['"צה"ל הודיע"', ['[צהל-הודיע]']],
  ['צה״ל ארה״ב', ['צהל', 'ארהב']],
  ['?! "…"', []],
  ['', []],
] as const)('%s', ([query, parts]) => {
  expect(told(query)).toEqual(parts);
});

test('a word stands where it was typed', () => {
  const query = '“neither confirm” Iraq’s  ٢٠١٩';
  const typed = partsOf(query).flatMap(({ words }) =>
    words.map(({ start, end }) => query.slice(start, end)),
  );
  expect(typed).toEqual(['neither', 'confirm', 'Iraq', '٢٠١٩']);
});
