import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { claimsToldBy, foundBy, toldBy } from '../../told.ts';

const RULE = 'missing-field';

/** Where each field that is missing is asked for, and what is said of it. */
const found = (path: string, text: string) =>
  toldBy(RULE, { [path]: text }).map((line) => line.replace(/ \/.*$/, ''));

test.for([
  ['actors/a.md', ['name', 'kind']],
  ['outlets/a.md', ['name', 'kind']],
  ['incidents/a.md', ['title', 'kind', 'date']],
] as const)('of %s: %j', ([path, fields]) => {
  const asked = fields.map((field) => `the field ${field} is missing`).sort();
  expect(found(path, entry('aliases: A'))).toEqual(
    asked.map((message) => `${path}:2:1 “aliases: A” ${message}`),
  );
});

test('asks an article for its fields and its text', () => {
  const text = entry('rights: excerpts\nclaims: []');
  expect(found('articles/a.md', text)).toEqual([
    ...['date', 'language', 'source', 'title'].map(
      (field) => `articles/a.md:2:1 “rights: excerpts” the field ${field} is missing`,
    ),
    'articles/a.md:4:1 “---” the article has no text',
  ]);
});

test('asks for no text where it cannot be read, and points to the line above where it would begin', () => {
  const fields = 'title: A\nlanguage: en\nsource: toi\ndate: 2019\ncaptions: ["---"]\nclaims: []';
  expect(found('articles/a.md', entry(fields, 'a'.repeat(20_001)))).toEqual([]);
  expect(found('articles/a.md', entry(fields, '\n\n \n'))).toEqual([
    'articles/a.md:8:1 “---” the article has no text',
  ]);
});

test('is a warning in a draft', () => {
  const severities = (more: string) =>
    foundBy(RULE, { 'actors/a.md': entry(`name: A${more}`) }).map(({ severity }) => severity);
  expect(severities('')).toEqual(['error']);
  expect(severities('\ndraft: true')).toEqual(['warning']);
});

test('asks for nothing that is misspelt, written beside it, or not to be read at all', () => {
  expect(found('actors/a.md', entry('nmae: A\nkind: group'))).toEqual([]);
  expect(found('actors/a.md', entry('name: [A, B]\nkind: group'))).toEqual([]);
  expect(found('actors/a.md', entry('name: "A'))).toEqual([]);
});

test('points to a claim that has neither accused nor about, and to one without a stance', () => {
  const claims = `- id: one
  speaker: iran
  evidence: They did it.
- id: two
  about: attribution
  accused: iraq
  speaker: iran
  evidence: They did it.
- id: three
  speaker: iran
  accused: []
  stance: asserts
  evidence: []
- id: four
  speaker: []
  about: other
  evidence: They did it.`;
  const text = article('source: toi\ndate: 2019', claims, 'They did it.');
  expect(found('articles/a.md', text)).toEqual([
    'articles/a.md:7:5 “id: one” the claim has neither accused nor about',
    'articles/a.md:10:5 “id: two” the field stance is missing',
    'articles/a.md:19:15 “[]” the field evidence is empty',
    'articles/a.md:21:14 “[]” the field speaker is empty',
  ]);
});

test('asks a claim for its kind, and an attribution for its stance', () => {
  const told = {
    neither: 'stance: asserts',
    'accused-alone': 'accused: iraq',
    attribution: 'about: attribution, accused: iraq',
    'attribution-of-nobody': 'about: attribution',
  };
  const silent = {
    about: 'about: other',
    both: 'accused: iraq, stance: asserts',
    'unsound-about': 'about: nothing',
    'unsound-stance': 'accused: iraq, stance: shouts',
    'misspelt-about': 'abuot: other',
    'misspelt-accused': 'acused: iraq, stance: asserts',
    'misspelt-stance': 'accused: iraq, stence: asserts',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});

test('asks a claim for nothing that stands outside of it', () => {
  const claim = '- {id: one, speaker: iran, accused: iraq, evidence: They did it.}';
  const inside = article('source: toi\ndate: 2019', claim, 'They did it.');
  expect(found('articles/a.md', inside)).toHaveLength(1);
  expect(found('articles/a.md', inside.replace('claims:', 'stance: denies\nclaims:'))).toEqual([]);
});
