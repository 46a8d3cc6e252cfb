import { describe, expect, test } from 'vitest';
import { normalise, originalSpan } from '../../src/text/normalise.ts';

describe('what is made alike', () => {
  test.for([
    [
      'no-break and other spaces',
      '200\u00a0kilometers\u2009(125\u202fmiles)',
      '200 kilometers (125 miles)',
    ],
    ['runs of spaces and line breaks', 'in recent \r\n\t days', 'in recent days'],
    ['spaces at the ends', ' \n Iraq \u00a0', 'Iraq'],
    [
      'curly and angled double quotation marks',
      '“several” «strikes» „in“',
      '"several" "strikes" "in"',
    ],
    [
      'curly single quotation marks and backticks',
      'Iran’s ‘cowardly’ `strike´',
      "Iran's 'cowardly' 'strike'",
    ],
    ['letters composed of two signs', 'Saqqe\u0301z', 'Saqqéz'],
    ['parts of Korean syllables', '한국 구가'.normalize('NFD'), '한국 구가'],
    ['marks behind a soft hyphen', 'cafe\u00ad\u0301 \u0315\u00ad\u0300', 'café \u0300\u0315'],
    ['Hebrew points in another order', 'שּׁ'.normalize('NFD'), 'שּׁ'.normalize('NFC')],
    [
      'soft hyphens, zero-width spaces, word joiners and byte order marks',
      '\ufeffmuni\u00ad\u2060tions\u200b',
      'munitions',
    ],
  ])('%s', ([, original, expected]) => {
    expect(normalise(original ?? '').text).toBe(expected);
  });
});

test.for([
  ...['“', '”', '„', '‟', '«', '»', '〝', '〞', '＂', '"'].map((sign) => [sign, '"']),
  // U+1FEF and U+1FFD are, composed, a backtick and an acute.
  ...['‘', '’', '‚', '‛', '‹', '›', 'ʼ', '´', '`', '\u1fef', '\u1ffd', "'"].map((sign) => [
    sign,
    "'",
  ]),
  ...[
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u1680',
    '\u2000',
    '\u200a',
    '\u2028',
    '\u2029',
    '\u205f',
    '\u3000',
  ].map((sign) => [sign, ' ']),
  ...['\u00ad', '\u200b', '\u2060', '\ufeff'].map((sign) => [sign, '']),
  ...['\u200c', '\u200d', '\u200e', '\u2061', '\u00b7', '′', '¨', '\u2010'].map((sign) => [
    sign,
    sign,
  ]),
])('%j is %j', ([sign = '', like = '']) => {
  expect(normalise(`x${sign}y`).text).toBe(`x${like}y`);
  // A mark that stands on it is kept, and composed with nothing else.
  expect(normalise(`x${sign}\u0315y`).text).toBe(`x${like}\u0315y`);
});

test.for([
  ['dashes', 'Iran-backed – “Iran—backed”', 'Iran-backed – "Iran—backed"'],
  ['case', 'US Officials', 'US Officials'],
  ['ellipses', 'strikes … in...', 'strikes … in...'],
  ['the joiner that Persian needs', 'ریزپرنده\u200cها', 'ریزپرنده\u200cها'],
  ['direction marks', 'a\u200fb', 'a\u200fb'],
  ['pairs of surrogates', '🇮🇶 👩‍🚀', '🇮🇶 👩‍🚀'],
  ['half a pair', 'a\ud800b', 'a\ud800b'],
])('%s stay as they are', ([, original, expected]) => {
  expect(normalise(original ?? '').text).toBe(expected);
});

test('an empty text stays empty', () => {
  expect(normalise('').text).toBe('');
  expect(normalise(' \u00a0\n').text).toBe('');
});

describe('the way back to the original', () => {
  const samples = [
    'The officials said that Israel has carried out “several strikes in recent days”.',
    '  two\u00a0\u00a0spaces \r\n and a\u0301ccents e\u0301 ',
    'وزارت دفاع در بیانیه‌ای گفت: «یک حمله ناموفق»',
    '🇮🇶 mun\u00aditions\u200b 👩‍🚀 done',
  ];

  test.for(samples)('every stretch leads to signs that normalise to it: %s', (original) => {
    const normalised = normalise(original);
    const signs = [...normalised.text];
    let at = 0;
    for (const sign of signs) {
      const span = originalSpan(normalised, at, at + sign.length);
      const alike = normalise(`x${original.slice(span.start, span.end)}x`).text;
      expect(alike.slice(1, -1)).toContain(sign);
      at += sign.length;
    }
  });

  test('counts in code units of the original', () => {
    const original = 'In  “Isfahan”, e\u0301tat';
    const normalised = normalise(original);
    const start = normalised.text.indexOf('"Isfahan"');
    expect(originalSpan(normalised, start, start + 9)).toEqual({ start: 4, end: 13 });
    expect(originalSpan(normalised, normalised.text.indexOf('é'), normalised.text.length)).toEqual({
      start: 15,
      end: original.length,
    });
  });
});

test.for([
  ' “Iran’s”\u00a0\u00a0e\u0301 ',
  'x  \u0301y “\u0301',
  '\u1fef\u1ffd\u0344',
  '가'.normalize('NFD'),
])('normalising %j twice changes nothing more', (text) => {
  const once = normalise(text).text;
  expect(normalise(once).text).toBe(once);
});
