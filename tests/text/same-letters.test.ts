import { describe, expect, test } from 'vitest';
import { sameLetters } from '../../src/text/same-letters.ts';

describe('the same letters in another dress', () => {
  test.for([
    ['spaces', 'air strikes', 'many airstrikes on it', 'airstrikes'],
    ['dashes', 'Iran-backed', 'the Iran backed militias', 'Iran backed'],
    ['capitals', 'two us officials', 'Two US officials said', 'Two US officials'],
    ['accents', 'cafe owner', 'the café owner said', 'café owner'],
    ['a mark behind the last letter', 'the cafe', 'in the cafe\u0301 there', 'the café'],
    ['other signs', 'did it, he said', 'did it: he said.', 'did it: he said'],
    ['letters that are two in another form', 'ﬁnal strike', 'a final strike was', 'final strike'],
    ['signs at the ends', '“several strikes”', 'said “Several strikes” were', '"Several strikes"'],
    ['a later text', 'several strikes', 'Several Strikes', 'Several Strikes'],
    ['vowel signs', 'سرائیل قوي', 'سِرائیل قوي', 'سِرائیل قوي'],
    ['joiners', 'کتابها خوب', 'کتاب\u200cها خوب', 'کتاب\u200cها خوب'],
    ['an Arabic yeh', 'يييييي', 'یییییی', 'یییییی'],
    ['an alef maqsura', 'ىىىىىى', 'یییییی', 'یییییی'],
    ['an Arabic kaf', 'كككككك', 'کککککک', 'کککککک'],
    ['a teh marbuta', 'ةةةةةة', 'هههههه', 'هههههه'],
    ['an alef with hamza above', 'أأأأأأ', 'اااااا', 'اااااا'],
    ['an alef with hamza below', 'إإإإإإ', 'اااااا', 'اااااا'],
  ] as const)('%s', ([, words, text, found]) => {
    expect(sameLetters(words, ['Nothing of it.', text])).toBe(found);
  });
});

test('of several places the first is told, and of several texts the first that has one', () => {
  expect(sameLetters('air strike', ['x', 'AirStrike, air-strike', 'airstrike'])).toBe('AirStrike');
});

test('another letter is none of the same, and fewer than six are a chance', () => {
  expect(sameLetters('air strikes', ['air strike'])).toBeUndefined();
  expect(sameLetters('strike', ['a str-ike'])).toBe('str-ike');
  expect(sameLetters('stri k', ['a str-ik'])).toBeUndefined();
  expect(sameLetters('', ['a'])).toBeUndefined();
});
