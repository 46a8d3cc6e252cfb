import { describe, expect, test } from 'vitest';
import { method } from '../../src/analysis/method.ts';
import { attributionState, computedVocabularies } from '../../src/analysis/terms.ts';
import { about, vocabularies } from '../../src/model/vocabularies.ts';
import { arabic } from '../../src/words/arabic.ts';
import { hebrew } from '../../src/words/hebrew.ts';
import { languages, wordsIn } from '../../src/words/languages.ts';
import { persian } from '../../src/words/persian.ts';
import { plain } from '../../src/words/sentence.ts';

const words = wordsIn('he');

describe('a catalogue that is begun', () => {
  test('says what it has in its own words', () => {
    expect(words.layout.section.incidents).toBe('אירועים');
    expect(words.counts.claims(2)).toBe('2 טענות');
    expect(words.term(attributionState, 'contested').label).toBe('שנוי במחלוקת');
  });

  test('says the rest in English, isolated, whether it is a word, a sentence or one made of pieces', () => {
    const israel = { text: 'ישראל', href: '/actors/israel/' };
    expect(words.cite.accessed).toBe(
      '\u2066Add the date you accessed the page if your style asks for one.\u2069',
    );
    expect(words.cite.article('x')).toBe('\u2066Claims in x\u2069');
    expect(words.saying.standing.nothing([israel])).toEqual([
      '\u2066the articles collected here do not say how ',
      israel,
      ' responded',
      '\u2069',
    ]);
    expect(words.term(about, 'cause').definition).toBe(
      '\u2066Why it happened: an attack, an accident, and of which sort.\u2069',
    );
    expect(plain(words.grammar.begun(words.saying.standing.nothing([israel])))).toBe(
      '\u2066The articles collected here do not say how ישראל responded\u2069',
    );
  });

  test('leaves signs without letters as they are', () => {
    expect(words.chains.untold).toBe('?');
  });

  test('keeps to the days of the record', () => {
    const day = Date.UTC(2019, 7, 23);
    expect(languages.map((language) => wordsIn(language).grammar.time.day(day))).toEqual([
      '23 August 2019',
      '23 באוגוסט 2019',
      '23 أغسطس 2019',
      '۲۳ اوت ۲۰۱۹',
    ]);
  });
});

describe.each([
  ['Hebrew', hebrew],
  ['Arabic', arabic],
  ['Persian', persian],
] as const)('%s', (_name, { terms = {}, vocabularies: named = {}, rules = {} }) => {
  const known = new Map(
    [...vocabularies, ...computedVocabularies].map(({ name, terms }) => [name, Object.keys(terms)]),
  );

  test('translates only values, vocabularies and rules that there are', () => {
    const values = Object.entries(terms).flatMap(([name, own]) =>
      Object.keys(own).filter((value) => !known.get(name)?.includes(value)),
    );
    const others = [...Object.keys(terms), ...Object.keys(named)].filter(
      (name) => !known.has(name),
    );
    const ids = Object.keys(rules).filter((id) => !method.some((rule) => rule.id === id));
    expect([...values, ...others, ...ids]).toEqual([]);
  });
});
