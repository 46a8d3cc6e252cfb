import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { placesToldBy, toldBy } from '../../told.ts';

const RULE = 'duplicate-id';
const FIX =
  'choose another, and change it wherever it is referred to; take one away if both are the same thing';

const actor = entry('name: A\nkind: group');
const outlet = entry('name: B\nkind: wire');
const incident = (previous = '') =>
  entry(`title: A\nkind: attack\ndate: 2019${previous && `\nprevious: ${previous}`}`);
const claim = (id: string) => `- {speaker: iran, about: other, evidence: They did it., id: ${id}}`;

test('points from the later of two files to the first', () => {
  expect(toldBy(RULE, { 'actors/a.md': actor, 'actors/z/a.md': actor })).toEqual([
    `actors/z/a.md:1:1 “---” the id “a” is taken: it is that of actors/a.md / ${FIX}`,
    '→ actors/a.md:2:1 the first',
  ]);
});

test('takes an actor and an outlet for one kind, since either can speak', () => {
  const files = { 'actors/a.md': actor, 'outlets/a.md': outlet, 'outlets/z/a.md': outlet };
  expect(placesToldBy(RULE, files)).toEqual([
    'outlets/a.md:1:1 “---”',
    '→ actors/a.md:2:1 the first',
    'outlets/z/a.md:1:1 “---”',
    '→ actors/a.md:2:1 the first',
  ]);
});

test('lets entries of other kinds have one id', () => {
  const files = {
    'actors/a.md': actor,
    'incidents/a.md': incident(),
    'articles/a.md': article('source: toi', claim('a'), 'They did it.'),
  };
  expect(placesToldBy(RULE, files)).toEqual([]);
});

test('lets no earlier id of an incident be that of another, now or before', () => {
  const files = {
    'incidents/a.md': incident('[x, c]'),
    'incidents/b.md': incident('[y, x]'),
    'incidents/c.md': incident('[c, z, z]'),
  };
  expect(toldBy(RULE, files)).toEqual([
    `incidents/a.md:5:15 “c” the id “c” is taken: it is that of incidents/c.md / ${FIX}`,
    '→ incidents/c.md:2:1 the first',
    `incidents/b.md:5:15 “x” the id “x” is taken: it is that of incidents/a.md / ${FIX}`,
    '→ incidents/a.md:5:12 the first',
    `incidents/c.md:5:18 “z” the id “z” is taken: it is that of incidents/c.md / ${FIX}`,
    '→ incidents/c.md:5:15 the first',
  ]);
});

test('points from a claim to the first of its id in the article', () => {
  const claims = [claim('one'), claim('two'), claim('one'), claim('one')].join('\n');
  const files = {
    'articles/a.md': article('source: toi', claims, 'They did it.'),
    'articles/b.md': article('source: toi', claim('one'), 'They did it.'),
  };
  expect(toldBy(RULE, files)).toEqual([
    `articles/a.md:8:63 “one” the id “one” is taken: it is that of the claim at line 6 / ${FIX}`,
    '→ articles/a.md:6:63 the first',
    `articles/a.md:9:63 “one” the id “one” is taken: it is that of the claim at line 6 / ${FIX}`,
    '→ articles/a.md:6:63 the first',
  ]);
});

test('lets no speaker of an article have the id of an actor or outlet', () => {
  const speakers =
    'speakers:\n  iran: {anonymous: A}\n  toi: {document: B}\n  amirli: {anonymous: C}';
  const files = { 'articles/a.md': article(`source: toi\n${speakers}`, claim('one'), 'A B C') };
  expect(toldBy(RULE, files)).toEqual([
    `articles/a.md:6:3 “iran” the id “iran” is taken: it is that of actors/iran.md / ${FIX}`,
    '→ actors/iran.md:2:1 the first',
    `articles/a.md:7:3 “toi” the id “toi” is taken: it is that of outlets/toi.md / ${FIX}`,
    '→ outlets/toi.md:2:1 the first',
  ]);
});
