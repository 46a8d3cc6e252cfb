import { describe, expect, test } from 'vitest';
import { findQuotation, isNamed, standing } from '../../src/text/find-quotation.ts';
import { normalise } from '../../src/text/normalise.ts';

const defence =
  '“At around 23:30, an unsuccessful attack using micro-aerial vehicles was carried out on one of the Defense Ministry’s workshops,” said a statement.';

/** The original’s words at each place where a quotation stands. */
function found(quotation: string, text: string): string[] {
  return findQuotation(quotation, normalise(text)).map(({ start, end }) => text.slice(start, end));
}

describe('where a quotation stands', () => {
  test('once, whatever its quotation marks and spaces', () => {
    expect(found('"At around  23:30, an', defence)).toEqual(['“At around 23:30, an']);
    expect(found("Defense Ministry's workshops", defence)).toEqual([
      'Defense Ministry’s workshops',
    ]);
  });

  test('at each of its places, overlapping ones too', () => {
    expect(found('Iraq', 'In Iraq and over Iraq.')).toEqual(['Iraq', 'Iraq']);
    expect(found('tick tick', 'tick tick tick')).toEqual(['tick tick', 'tick tick']);
  });

  test('nowhere, in another case or with another dash', () => {
    expect(found('at around 23:30', defence)).toEqual([]);
    expect(found('micro–aerial', defence)).toEqual([]);
    expect(found('', defence)).toEqual([]);
    expect(found(' \u00a0', defence)).toEqual([]);
  });

  test('in composed and decomposed letters', () => {
    expect(found('Saqqéz', 'In Saqqe\u0301z today')).toEqual(['Saqqe\u0301z']);
  });

  test('in Persian and Arabic', () => {
    const text = 'در بیانیه‌ای گفت: «یک حمله ناموفق با استفاده از ریزپرنده‌ها»';
    expect(found('"یک حمله ناموفق', text)).toEqual(['«یک حمله ناموفق']);
    expect(found('ریزپرنده ها', text)).toEqual([]);
  });
});

describe('whole words', () => {
  test.for([
    ['successful attack', defence, true],
    ['an unsuccessful attack', defence, false],
    ['aerial vehicles', defence, true],
    ['Ministry', defence, true],
    ['23:3', defence, true],
    ['caf', 'cafe\u0301', true],
    ['حمله', 'یک حمله‌ای', true],
    ['حمل', 'یک حمله', true],
    ['以色列', '美国官员称以色列发动', false],
    ['😀a', 'x😀a', false],
  ] as const)('%s in %s', ([quotation, text, cutsWord]) => {
    expect(findQuotation(quotation, normalise(text)).map((place) => place.cutsWord)).toEqual([
      cutsWord,
    ]);
  });

  test('one whole place outweighs parts of words', () => {
    const standingOf = (quotation: string) =>
      standing(normalise(quotation), normalise('strikes, a strike'));
    expect(standingOf('strike')).toBe('whole');
    expect(standingOf('strik')).toBe('cuts a word');
    expect(standingOf('struck')).toBe('absent');
  });
});

test.for([
  ['Reuters', 'said Reuters today', true],
  ['Reuters', 'at Reuters’ office', true],
  ['Iran', 'the Iran-backed militias', true],
  ['Iran', 'Iranian drones', false],
  ['TOI', 'in TOIL', false],
  ['TOI', 'in ATOI', false],
  // Once by itself is enough, whichever stands first.
  ['Iran', 'Iranian drones from Iran', true],
  ['Iran', 'Iran has Iranian drones', true],
  ['23', 'on 123 and 234', false],
  ['23', 'on 123 and 23', true],
  ['Iraq', 'Iranian drones', false],
  ['', 'Iran', false],
] as const)('“%s” is named in “%s”: %s', ([name, text, expected]) => {
  expect(isNamed(normalise(name), normalise(text))).toBe(expected);
});
