import { describe, expect, test } from 'vitest';
import { attributionState, computedVocabularies } from '../../src/analysis/terms.ts';
import { method } from '../../src/method/method.ts';
import { about, vocabularies } from '../../src/model/vocabularies.ts';
import { arabic } from '../../src/words/arabic.ts';
import { hebrew } from '../../src/words/hebrew.ts';
import { catalogueOf, languages } from '../../src/words/languages.ts';
import { persian } from '../../src/words/persian.ts';
import { unisolated } from '../../src/words/sentences/isolation.ts';
import { plain } from '../../src/words/sentences/rich-text.ts';

const words = catalogueOf('he');

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
      '\u2066The articles collected here do not say how \u2068ישראל\u2069 responded\u2069',
    );
  });

  test('sets apart what an English sentence is told in its own direction', () => {
    const said = words.incident.covered(2, [[{ text: 'ישראל', href: '/' }]], ['עברית', 'English'], {
      first: '5 במאי 2020',
      last: '6 במאי 2020',
    });
    expect(plain(said)).toBe(
      '\u20662 articles by \u2068ישראל\u2069, in \u2068עברית\u2069 and English, dated between ' +
        '\u20685 במאי 2020\u2069 and \u20686 במאי 2020\u2069. What others reported is not covered.\u2069',
    );
  });

  test('leaves what only signs were added to in the direction of its words', () => {
    expect(words.timeline.published('בוקר', 'כותרת (דוגמה)')).toBe('בוקר: כותרת (דוגמה)');
  });

  test('joins English in English, and its own words and names in its own', () => {
    const { grammar, saying } = words;
    const topics = [saying.topic('target'), saying.topic('means')];
    expect(unisolated(plain(grammar.and(topics.map((topic) => [topic]))))).toBe(
      'the target and the means',
    );
    expect(plain(grammar.and([['א'], ['ב']]))).toBe('א וב');
    expect(unisolated(plain(saying.standing.all([['denies it'], ['hints at it']])))).toBe(
      'denies it, and hints at it',
    );
  });

  test('leaves signs without letters as they are', () => {
    expect(words.chains.untold).toBe('?');
  });

  test('keeps to the days of the record', () => {
    const day = Date.UTC(2019, 7, 23);
    expect(languages.map((language) => catalogueOf(language).grammar.time.day(day))).toEqual([
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
