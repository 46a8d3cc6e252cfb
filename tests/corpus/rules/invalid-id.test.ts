import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { foundBy, placesToldBy, toldBy } from '../../told.ts';

const RULE = 'invalid-id';
const actor = entry('name: A\nkind: group');

test('marks the first line of a file whose name is no id', () => {
  const files = {
    'actors/A_b.md': actor,
    'incidents/é è.md': entry('title: A\nkind: attack\ndate: 2019'),
    'outlets/איראן.md': entry('name: A\nkind: wire'),
    'articles/a--b.md': article('source: toi', '', 'A'),
  };
  expect(toldBy(RULE, files)).toEqual([
    'actors/A_b.md:1:1 “---” the file’s name, “A_b”, is no valid id / rename the file to actors/a-b.md',
    'articles/a--b.md:1:1 “---” the file’s name, “a--b”, is no valid id / rename the file to articles/a-b.md',
    'incidents/é è.md:1:1 “---” the file’s name, “é è”, is no valid id / rename the file to incidents/e-e.md',
    'outlets/איראן.md:1:1 “---” the file’s name, “איראן”, is no valid id / rename the file to outlets/an-id.md',
  ]);
});

test('tells a copy from an entry, and what is called a copy from one', () => {
  const files = { 'actors/a.md': actor, 'actors/a (1).md': actor, 'actors/b (1).md': actor };
  expect(foundBy(RULE, files).map(({ fix }) => fix)).toEqual([
    'take the copy away, or rename it if it is another actor',
    'rename the file to actors/b.md',
  ]);
});

test('lets an id be of eighty characters, and of no more', () => {
  const [longest, longer] = ['a'.repeat(80), 'a'.repeat(81)];
  const files = { [`actors/${longest}.md`]: actor, [`actors/${longer}.md`]: actor };
  expect(placesToldBy(RULE, files)).toEqual([`actors/${longer}.md:1:1 “---”`]);
  expect(foundBy(RULE, files)[0]?.expected).toMatch(/no more than 80$/);
});

test('keeps words with a meaning of their own from those who can speak', () => {
  const files = {
    'actors/author.md': actor,
    'outlets/unattributed.md': entry('name: A\nkind: wire'),
    'incidents/author.md': entry('title: A\nkind: attack\ndate: 2019'),
    'articles/author.md': article('source: toi', '', 'A'),
  };
  const why = 'has a meaning of its own where speakers are named';
  expect(toldBy(RULE, files)).toEqual([
    `actors/author.md:1:1 “---” “author” ${why} / rename the file to actors/the-author.md`,
    `outlets/unattributed.md:1:1 “---” “unattributed” ${why} / rename the file to outlets/the-unattributed.md`,
  ]);
  expect(foundBy(RULE, files).map(({ expected }) => expected)).toEqual([
    'another id',
    'another id',
  ]);
});

test('keeps them from the speakers of an article, too', () => {
  const speakers = 'speakers:\n  man: {anonymous: A man}\n  author: {anonymous: He}';
  const files = { 'articles/a.md': article(`source: toi\n${speakers}`, '', 'A man. He') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:7:3 “author” “author” has a meaning of its own where speakers are named / take it out of speakers; speaker: author works without it',
  ]);
});

test('keeps the names of parts of a page from claims', () => {
  const parts =
    'main dev-problems text corrections not-in-text incidents actors links-here cite p1 p20';
  const free = 'one p p1a ap1 texts p-1';
  const ids = [...parts.split(' '), ...free.split(' ')];
  const claims = ids.map((id) => `- {id: ${id}, speaker: iran, about: other, evidence: A}`);
  const files = { 'articles/a.md': article('source: toi', claims.join('\n'), 'A') };
  expect(placesToldBy(RULE, files)).toEqual(
    parts.split(' ').map((id, index) => `articles/a.md:${index + 6}:10 “${id}”`),
  );
});
