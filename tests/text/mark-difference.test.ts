import { expect, test } from 'vitest';
import { markDifference } from '../../src/text/mark-difference.ts';

test.for([
  ['nothing differs', 'Iran has no immunity', 'Iran has no immunity', 'Iran has no immunity'],
  ['a sign', 'no immunity anywhere', 'no immunity, anywhere', 'no immunity[+,+] anywhere'],
  [
    'a sign that cannot be seen',
    'بغداد x',
    'بغداد \u200fx',
    'بغداد [+‹right-to-left mark, U+200F›+]x',
  ],
  ['a vowel sign', 'اسرائیل', 'اِسرائیل', 'ا[+◌ِ+]سرائیل'],
  ['a sign without a name', 'a b', 'a \u2060b', 'a [+‹U+2060›+]b'],
  [
    'what both have is shortened',
    'The officials said that Israel has carried out several strikes in recent days on munitions storehouses for Iranian-backed groups in Iraq',
    'The officials said that Israel had carried out several strikes in recent days on munitions storehouses for Iranian-linked groups in Iraq',
    'The officials said that Israel [-has-][+had+] carried out several strikes … storehouses for Iranian-[-backed-][+linked+] groups in Iraq',
  ],
])('%s', ([, quotation = '', text = '', marked]) => {
  expect(markDifference(quotation, text)).toBe(marked);
});
