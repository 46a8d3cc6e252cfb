import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { placesToldBy, toldBy } from '../../told.ts';

const RULE = 'left-from-import';

test('points to a name or title that nobody has given', () => {
  const files = {
    'actors/a.md': entry('kind: group\nname: To be named'),
    'outlets/b.md': entry('kind: wire\nname: "to be named: a wire"'),
    'incidents/c.md': entry('kind: attack\ndate: 2019\ntitle: To be named, by the day'),
    'articles/d.md': entry('language: en\nsource: toi\ntitle: To be named', 'A'),
  };
  expect(toldBy(RULE, files)).toEqual([
    'actors/a.md:3:7 “To be named” the name is still “To be named” / write the name; draft: true until it has one',
    'articles/d.md:4:8 “To be named” the title is still “To be named” / write the title; draft: true until it has one',
    'incidents/c.md:4:8 “To be named, by the day” the title is still “To be named, by the day” / write the title; draft: true until it has one',
    'outlets/b.md:3:7 “"to be named: a wire"” the name is still “to be named: a wire” / write the name; draft: true until it has one',
  ]);
});

test.for([
  'To be nameds',
  'Not To be named',
  'Named',
  'To be named\ndraft: true',
])('says nothing of the name %s', (name) => {
  expect(placesToldBy(RULE, { 'actors/a.md': entry(`kind: group\nname: ${name}`) })).toEqual([]);
});

const PRONOUNS =
  'He him his she her hers it its they them their theirs we us our I me you who whom this that these those';

/** Where the rule speaks of speakers, each described by some words. */
const speakers = (words: readonly string[], language = 'en', kind = 'anonymous') =>
  placesToldBy(RULE, {
    'articles/a.md': entry(
      `title: A\nlanguage: ${language}\nspeakers:\n${words.map((text, index) => `  s-${index}: {${kind}: ${text}}`).join('\n')}`,
      'A',
    ),
  });

test('asks whom each pronoun means', () => {
  const words = PRONOUNS.split(' ');
  const places = words.map((word, index) => [index + 5, index, word] as const);
  expect(speakers(words)).toEqual(
    places.map(
      ([line, index, word]) =>
        `articles/a.md:${line}:${`  s-${index}: {anonymous: `.length + 1} “${word}”`,
    ),
  );
});

test('asks in English only, and of documents as well', () => {
  expect(speakers(['he'], 'en-GB')).toHaveLength(1);
  expect(speakers(['he'], 'he')).toEqual([]);
  expect(speakers(['he'], 'eng')).toEqual([]);
  expect(speakers(['it'], 'en', 'document')).toEqual(['articles/a.md:5:19 “it”']);
  const files = { 'articles/a.md': article('speakers: {s: {document: It}}', '', 'A') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:4:26 “It” document is “It”, which names nobody / look up whom the pronoun means: write the article’s words for them, or the actor as speaker',
  ]);
});

test('knows that words beside a pronoun may name somebody', () => {
  expect(speakers(['he of Iran', 'the he', 'hero', 'one'])).toEqual([]);
});
