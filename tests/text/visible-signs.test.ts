import { describe, expect, test } from 'vitest';
import { codeOf, visibleLines, visibleSigns } from '../../src/text/visible-signs.ts';

describe('a line in which every sign can be seen', () => {
  test.each([
    ['\u001B]0;owned\u0007\u001B[31mred', '␛]0;owned␇␛[31mred'],
    ['a\nb\tc\u007F', 'a␊b␉c␡'],
    ['a\u0085\u009Bb', 'a<U+0085><U+009B>b'],
    ['two \u202Esenior\u2066', 'two <U+202E>senior<U+2066>'],
    ['Nor\u200Bland\u2060\uFEFF\u00AD', 'Nor<U+200B>land<U+2060><U+FEFF><U+00AD>'],
    ['a\uD800b', 'a<U+D800>b'],
    ['a\u{1FFFF}b\u2028', 'a<U+1FFFF>b<U+2028>'],
    ['a\u{E0041}', 'a<U+E0041>'],
    ['a\u{E0080}\u2065', 'a<U+E0080><U+2065>'],
    ['\u0000a\u001F b', '␀a␟ b'],
    ['a\u3164b', 'a<U+3164>b'],
    ['ab \u200C', 'ab <U+200C>'],
    ['na\u034Fme', 'na<U+034F>me'],
    ['name\uFE0F', 'name<U+FE0F>'],
    ['n\uFFF9ame\uFFFB', 'n<U+FFF9>ame<U+FFFB>'],
    ['a\u2029b\uFFFAc', 'a<U+2029>b<U+FFFA>c'],
  ])('%j', (text, shown) => {
    expect(visibleSigns(text)).toBe(shown);
  });

  test.each([
    'می‌گویند',
    'क्‍ष',
    '👩‍🚀',
    'naïve café',
    '❤️',
    '#️⃣ 1️⃣ ©️ ‼️',
    '葛\u{E0100}城',
    'בּ\u034F\u05B7',
    '“Iran’s” – 1,200',
  ])('leaves %s as it is spelt', (text) => {
    expect(visibleSigns(text)).toBe(text);
  });

  test('of several lines leaves the lines', () => {
    expect(visibleLines('a\u0007\nb\r')).toBe('a␇\nb␍');
  });

  test('names a character as Unicode does', () => {
    expect(codeOf('\u0007')).toBe('U+0007');
    expect(codeOf('\u{E0041}')).toBe('U+E0041');
  });
});
