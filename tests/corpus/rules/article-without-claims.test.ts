import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { placesToldBy } from '../../told.ts';

/** Where the rule speaks of an article with such claims. */
const found = (claims: string) =>
  placesToldBy('article-without-claims', {
    'articles/a.md': entry(`title: A title\nlanguage: en\nsource: toi\n${claims}`, 'They did it.'),
  });

test.for(['', 'claims: []'])('marks the first line of an article with %j', (claims) => {
  expect(found(claims)).toEqual(['articles/a.md:2:1 “title: A title”']);
});

test.for([
  ['a claim', 'claims: [{id: a, speaker: iran, about: other, evidence: They did it.}]'],
  ['a claim that is not sound', 'claims: [{id: a}]'],
  ['an empty field, of which parsing speaks', 'claims:'],
  ['a word for claims', 'claims: none'],
  ['a misspelt field', 'clams: [{id: a, speaker: iran, about: other, evidence: They did it.}]'],
  ['YAML that cannot be read', 'claims: [\nx: {'],
] as const)('says nothing of an article with %s', ([, claims]) => {
  expect(found(claims)).toEqual([]);
});
