import { describe, expect, test } from 'vitest';
import { findQuotation, isNamed } from '../../src/text/find-quotation.ts';
import { normalise } from '../../src/text/normalise.ts';

/** Whether words are cut at the first place where they stand in a text. */
const isCut = (words: string, text: string) => findQuotation(words, normalise(text))[0]?.cutsWord;

describe('cuts a number', () => {
  test.for([
    ['200 people were killed', '1,200 people were killed'],
    ['1,', '1,200 people were killed'],
    ['1,200 people', '51,200 people were killed'],
    ['200 killed', '1\u202f200 killed'],
    ['200 killed', 'about 1\u00a0200 killed'],
    ['1 200', '1 200 300 killed'],
    ['200', '200 000 killed'],
    ['000 killed', '200 000 killed'],
    ['200', "1'200 killed"],
    ['5 million', '3.5 million people'],
    ['5 inches', 'some .5 inches of rain'],
    ['3.5', '3.5 million people'],
    ['killed 3', 'killed 3 hundred'],
    ['million people', 'killed 3 million people'],
    ['15 degrees', 'at −15 degrees'],
    ['15 degrees', 'at -15 degrees'],
    ['20 people', 'some ~20 people'],
    ['20 people', '>20 people'],
    ['20', 'the 2019‑20 season'],
    ['2019', 'the 2019–20 season'],
    ['7 people', '5–7 people'],
    ['19 July', '19 July–20 August'],
    ['July', '2019-July'],
    ['10', '10% of them'],
    ['10', '10 % of them'],
    ['10', '10 percent of them'],
    ['10%', '10%-15% of them'],
    ['5', '$5 a barrel'],
    ['$5', 'US$5 a barrel'],
    ['5', '5€ a barrel'],
    ['5', '-$5 a barrel'],
    ['$', '$5 a barrel'],
    ['20', 'the 20th day'],
    ['5', '5m barrels'],
    ['9', 'since 9/11 the'],
    ['23', 'at 23:30, an'],
    ['٢٠٠', 'قتل ١٬٢٠٠ شخص'],
    ['200 נהרגו', 'כ-200 נהרגו'],
  ] as const)('%s in %s', ([words, text]) => {
    expect(isCut(words, text)).toBe(true);
  });
});

describe('cuts a word', () => {
  test.for([
    ['by Iran', 'by Iran’s rivals'],
    ['by Iran', "by Iran's rivals"],
    ['s rivals', "by Iran's rivals"],
    ['of “Iran”', 'of “Iran”’s rivals'],
    ['the U.S.', 'the U.S.’s rivals'],
    ['by the rivals', 'by the rivals’ proxies'],
    ['by the rivals', "by the rivals' proxies"],
    ['said officials', "he said ‘yes’, said officials' aides"],
    ['clock', "at nine o'clock"],
    ['Iran', "l'Iran a dit"],
    ['Iran', 'by Iran-backed militias'],
    ['the U.S.', 'the U.S.-backed militias'],
    ['backed militias', 'by Iran-backed militias'],
    ['lethal aid', 'sent non-lethal aid'],
    ['lethal aid', 'sent non‑lethal aid'],
    ['“regime”', 'a pro-“regime” paper'],
    ['regime', 'a pro-“regime” paper'],
    ['short', 'short- and long-range'],
    ['successful', 'an un\u00adsuccessful attack'],
    ['user', 'by user_name today'],
    ['example', 'see example.org now'],
    ['the U', 'the U.S. said'],
    ['T said', 'AT&T said'],
    ['by the EU', 'by the EU:s rivals'],
    ['כך אמר צה', 'כך אמר צה"ל היום'],
    ['ל היום', 'כך אמר צה"ל היום'],
    ['כך אמר צה', 'כך אמר צה״ל היום'],
    ['כך אמר ארה', 'כך אמר ארה”ב היום'],
    ['ג', "ג'ורג' בוש"],
    ["ג'ורג", "ג'ורג' בוש"],
    ['ג', 'ג׳ורג׳ בוש'],
    ['ורג', 'ג׳ורג׳ בוש'],
    ['ברח', 'ברח׳ הרצל'],
    ['פרופ', 'פרופ׳ כהן'],
    ['צה', 'צה״ל תקף'],
    ['כ הנאשם', 'ב"כ הנאשם אמר "לא"'],
    ['ספר', 'ליד בית־ספר נפגע'],
    ['این کتاب', 'این کتاب\u200cها خوب است'],
    ['ها خوب', 'این کتاب\u200cها خوب است'],
    ['caf', 'cafe\u0301'],
    ['क', 'क्\u200dष'],
  ] as const)('%s in %s', ([words, text]) => {
    expect(isCut(words, text)).toBe(true);
  });
});

describe('cuts nothing', () => {
  test.for([
    ['by Iran', 'he said ‘by Iran’ twice'],
    ['by Iran', "he said 'by Iran' twice"],
    ['by the rivals', 'he said ‘by the rivals’ twice'],
    ['by the rivals', "he said 'by the rivals' twice"],
    ['by the rivals’', 'by the rivals’ proxies'],
    ["Iran's rivals", 'by Iran’s rivals.'],
    ['1,200 people', 'some 1,200 people.'],
    ['in 2019', 'in 2019, 200 people'],
    ['200 people', 'in 2019 200 people'],
    ['in 2019', 'in 2019 $5 was paid'],
    ['15 people', 'it was said - 15 people'],
    ['15 people', 'it was said—15 people'],
    ['3.5 million', 'some 3.5 million people'],
    ['in Iran.', 'it was in Iran.Israel said so'],
    ['Source', 'the Source:AP image'],
    ['he said', 'he said--and left'],
    ['Iran', 'Iran—which denies it'],
    ['Iran', 'Iran/Israel'],
    ['צה"ל', 'כך אמר צה"ל היום'],
    ['הארץ', 'כך נכתב ב"הארץ" היום'],
    ['以色列', '美国官员称以色列发动'],
    ['東京', '東京ータワー'],
    ['ภาษา', 'ภาษาไทย'],
    ['😀a', 'x😀a'],
  ] as const)('%s in %s', ([words, text]) => {
    expect(isCut(words, text)).toBe(false);
  });
});

test.for([
  ['Reuters', 'as Reuters’ office said', true],
  ['Reuters', 'TEHRAN-Reuters', true],
  ['AP', 'a MAP of it', false],
  ['3 August 2019', '13 August 2019', false],
] as const)('a name by itself: %s in %s', ([name, text, isIt]) => {
  expect(isNamed(normalise(name), normalise(text))).toBe(isIt);
});
