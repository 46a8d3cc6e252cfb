import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { foundIn } from '../../told.ts';

const of = (fields: string, more = '') =>
  article(
    `source: here${fields}`,
    `- {id: a, about: other, speaker: speaks, evidence: Not us., chain: [relays], incidents: [known]}${more}`,
    'Not us. an aide',
  );
const actor = (fields = '') => entry(`name: A${fields.length}\nkind: public-body\n${fields}`);
const base = {
  'actors/speaks.md': actor('of: whole'),
  'actors/whole.md': actor(),
  'actors/far/alone.md': actor(),
  'actors/unread.md': 'name: [',
  'outlets/here.md': entry('name: Here\nkind: online'),
  'outlets/relays.md': entry('name: Relays\nkind: online\nof: speaks'),
  'outlets/solo.md': entry('name: Solo\nkind: online'),
  'incidents/known.md': entry('title: K\nkind: attack\nseries: wave\nprevious: [was]'),
  'incidents/wave.md': entry('title: W\nkind: series'),
  'incidents/lonely.md': entry('title: L\nkind: attack'),
};

/** The entries that nothing refers to, in the files of the base and more. */
const lonely = (more: Readonly<Record<string, string>>) =>
  foundIn({ ...base, ...more }).filter((line) => line.includes(' unreferenced-'));

const ALL = ['actors/far/alone.md', 'incidents/lonely.md', 'outlets/solo.md'];
const filesOf = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

test('entries that nothing refers to', () => {
  expect(lonely({ 'articles/a.md': of('') })).toMatchInlineSnapshot(`
    [
      "actors/far/alone.md:2:1 unreferenced-actor: nothing refers to the actor alone / refer to it by its id, alone, or take actors/far/alone.md away",
      "incidents/lonely.md:2:1 unreferenced-incident: nothing refers to the incident lonely / refer to it by its id, lonely, or take incidents/lonely.md away",
      "outlets/solo.md:2:1 unreferenced-outlet: nothing refers to the outlet solo / refer to it by its id, solo, or take outlets/solo.md away",
    ]
  `);
});

test.for<[string, string, readonly string[]]>([
  ['nothing', '', ALL],
  ['actors of the article', '\nactors: [alone]', ['incidents/lonely.md', 'outlets/solo.md']],
  // Which of the two is meant cannot be told.
  [
    'a speaker of that id',
    '\nspeakers: {alone: {anonymous: an aide}}',
    ['incidents/lonely.md', 'outlets/solo.md'],
  ],
  ['what is misspelt', '\nactors: [alon]', ['incidents/lonely.md', 'outlets/solo.md']],
  ['what nothing tells', '\nactors: [qqqqqq]', ['incidents/lonely.md', 'outlets/solo.md']],
  ['actors that cannot be read', '\nactors: {a: b}', []],
  ['speakers that cannot be read', '\nspeakers: [alone]', []],
  [
    'a mistake that holds the id',
    '\ncaptions: {x: lonely}',
    ['actors/far/alone.md', 'outlets/solo.md'],
  ],
])('beside %s', ([, fields, expected]) => {
  expect(filesOf(lonely({ 'articles/a.md': of(fields) }))).toEqual(expected);
});

test.for<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['an article that cannot be read', { 'articles/b.md': 'title: [' }, []],
  ['a claim that cannot be read', { 'articles/b.md': of('', '\n- no claim') }, []],
  ['an article that nothing reads', { 'articles/b.txt': 'x' }, []],
  ['an article in no folder', { 'b.md': of('') }, []],
  ['an actor in no folder', { 'b.md': actor() }, ALL],
])('beside %s', ([, files, expected]) => {
  expect(filesOf(lonely({ 'articles/a.md': of(''), ...files }))).toEqual(expected);
});

test('an outlet of the id of an actor that is referred to is not told of', () => {
  const files = { 'articles/a.md': of(''), 'outlets/whole.md': entry('name: H\nkind: online') };
  expect(filesOf(lonely(files))).toEqual(ALL);
});
