import { describe, expect, test } from 'vitest';
import { showsNothing, unfitSign, withoutUnfit } from '../../src/text/unfit-sign.ts';

describe('text that can be published', () => {
  test.each([
    '',
    '   ',
    'a\tb\r\nc',
    'صنایع نظامی می‌گویند',
    'क्‍ष',
    '👩‍🚀',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} is a flag',
    'e\u0301',
    `a${'\u0301'.repeat(30)}`,
    'ab\u200E \u200Fcd\u061C',
    '\u2067צה״ל\u2069 said',
    '\u202Bבסיס\u202C was hit',
    '\u2066one \u2067two\u2069 \u202Athree\u202C\u2069',
    // An isolate’s end closes the embedding that was begun around nothing else.
    '\u202Eone\u202C \u2068two\u2069',
  ])('%j', (text) => {
    expect(unfitSign(text)).toBeUndefined();
    expect(withoutUnfit(text, '')).toBe(text);
  });
});

describe('text that cannot', () => {
  test.each([
    ['a\uD800b', 'half a character', 1],
    ['a\uDC00', 'half a character', 1],
    ['\u0000', 'control', 0],
    ['a\u001B[31m', 'control', 1],
    ['a\u007F', 'control', 1],
    ['a\u0085b', 'control', 1],
    ['a\u009Bb', 'control', 1],
    ['a\u2028b', 'control', 1],
    ['a\u2029', 'control', 1],
    ['a\uFFFE', 'no character', 1],
    ['a\u{1FFFF}', 'no character', 1],
    ['a\uFFFDb', 'lost', 1],
    ['two \u202Esenior', 'direction not ended', 4],
    ['two \u2067senior', 'direction not ended', 4],
    ['two \u2067\u202Bsenior\u2069', 'direction not ended', 5],
    ['two\u2069', 'direction not begun', 3],
    ['two\u202C', 'direction not begun', 3],
    // The end of an embedding ends no isolate (UAX #9, X7).
    ['\u2067two\u202C', 'direction not ended', 0],
    ['\u200B\u2060', 'nothing to see', 0],
    ['\u3164', 'nothing to see', 0],
    ['\u{E0020}', 'hidden', 0],
    ['\u2800 ', 'nothing to see', 0],
    ['\u0301\u0302', 'nothing to see', 0],
    [`a${'\u0301'.repeat(31)}`, 'heaped marks', 1],
    ['Israel\u{E0041}\u{E007F}', 'hidden', 6],
    ['🏴 \u{E0067}\u{E007F}', 'hidden', 3],
    ['a\uFFF9b\uFFFAc\uFFFB', 'control', 1],
  ])('%j: %s', (text, unfit, at) => {
    expect(unfitSign(text)).toMatchObject({ unfit, at });
  });

  test('tells the first of several', () => {
    expect(unfitSign('a\u202Eb\u0007')).toMatchObject({ at: 1 });
    expect(unfitSign('a\u0007b\u202E')).toMatchObject({ at: 1 });
  });

  test('is fit once its signs are taken out', () => {
    const text = 'a\uD800b\u0007c\u202Ed\u2067e\u202C\uFFFEf';
    expect(withoutUnfit(text, '')).toBe('abcdef');
    expect(withoutUnfit('\uD800a\u2069', '\uFFFD')).toBe('\uFFFDa\uFFFD');
  });

  test('shows nothing where every sign of it is one that nobody sees', () => {
    expect(showsNothing('')).toBe(true);
    expect(showsNothing('\u00AD\u200D\uFEFF')).toBe(true);
    expect(showsNothing('\u200Da')).toBe(false);
    expect(showsNothing('!')).toBe(false);
  });
});
