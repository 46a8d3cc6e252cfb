import { expect, test } from 'vitest';
import { foldWord } from '../../src/text/folded-word.ts';

test.for([
  ['case', 'Idf', 'idf'],
  ['accents', 'Köln', 'koln'],
  ['accents by themselves', 'cafe\u0301', 'cafe'],
  ['letters of their own', 'Søren', 'soren'],
  ['letters of two', 'Straße', 'strasse'],
  ['signs of transliteration', 'ʿIrāq', 'iraq'],
  ['final sigma', 'λόγος', 'λογοσ'],
  ['apostrophes', 'Sana’a', 'sanaa'],
  ['stops of initials', 'U.S.', 'u.s.'],
  ['an abbreviation', 'US', 'u.s.'],
  ['a pronoun', 'us', 'us'],
  ['a pronoun at the beginning of a sentence', 'Us', 'us'],
  ['capitals of a headline', 'NEWS', 'news'],
  ['soft hyphens', 'muni\u00adtions', 'munitions'],
  ['Hebrew points', 'שָׁלוֹם', 'שלומ'],
  ['Hebrew final letters', 'שלום', 'שלומ'],
  ['gershayim', 'צה״ל', 'צהל'],
  ['a straight mark for gershayim', 'צה"ל', 'צהל'],
  ['Arabic signs', 'قَالَ', 'قال'],
  ['tatweel', 'قـــال', 'قال'],
  ['hamza on alef', 'أحمد', 'احمد'],
  ['hamza under alef', 'إسرائيل', 'اسراييل'],
  ['alef with madda', 'آمرلي', 'امرلي'],
  ['Persian kaf and yeh', 'یک', 'يك'],
  ['alef maqsura', 'على', 'علي'],
  ['teh marbuta', 'حملة', 'حمله'],
  ['ZWNJ', 'می‌خواهند', 'ميخواهند'],
  ['Arabic digits', '٢٠١٩', '2019'],
  ['Persian digits', '۲۰۱۹', '2019'],
  ['digits of another script', '२०१९', '2019'],
  ['wide letters and digits', 'Ｆ１６', 'f16'],
  ['thousands', '1,200,000', '1200000'],
  ['Arabic thousands and decimals', '١٬٢٠٠٫٥', '1200.5'],
  ['a decimal comma', '3,5', '3.5'],
] as const)('%s: %s', ([, word, folded]) => {
  expect(foldWord(word)).toBe(folded);
});

test('marks that are letters in their script stay', () => {
  expect(foldWord('हमला')).toBe('हमला');
  expect(foldWord('がく')).toBe('がく');
});

test('what is folded stays so', () => {
  for (const word of ['Köln', 'إسرائيل', 'שָׁלוֹם', '1,200', 'ʿIrāq'])
    expect(foldWord(foldWord(word))).toBe(foldWord(word));
});
