import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { foundBy, toldBy } from '../../told.ts';

const RULE = 'misplaced-file';

const sound: Readonly<Record<string, string>> = {
  'articles/the-raid.md': article('source: toi', '', 'They did it.'),
  'incidents/a.md': entry('title: A\nkind: attack\ndate: 2019'),
};

/** What to do with each of some files of such a text, by their paths. */
const fixesFor = (paths: readonly string[], text = 'A') =>
  foundBy(RULE, { ...sound, ...Object.fromEntries(paths.map((path) => [path, text])) }).map(
    ({ file, fix }) => `${file}: ${fix}`,
  );

test('says where it begins which file nothing reads', () => {
  expect(toldBy(RULE, { 'notes.txt': 'A' })).toEqual([
    'notes.txt:1:1 “” nothing reads notes.txt / move it to the folder of its kind, or out of the content folder',
  ]);
  expect(toldBy(RULE, { 'raw/a.txt': 'A' })).toEqual([
    'raw/a.txt:1:1 “” nothing reads raw/a.txt: there is no article a / add articles/a.md, or take the file away',
  ]);
});

test('knows the folder that was meant', () => {
  const move = (from: string, to: string) => `${from}: move it to ${to}`;
  expect(fixesFor(['ACTORS/x.md', 'actors.old/x.md', 'article/z/x.md', 'incident/x.txt'])).toEqual([
    move('ACTORS/x.md', 'actors/x.md'),
    'actors.old/x.md: move it to the folder of its kind, or out of the content folder',
    move('article/z/x.md', 'articles/z/x.md'),
    move('incident/x.txt', 'incidents/x.txt'),
  ]);
  expect(fixesFor(['articles'])).toEqual(['articles: rename it to articles.md if it is an entry']);
});

test('sends an entry home by its fields', () => {
  const actor = entry('name: A\nkind: state\ncountry: IL');
  expect(fixesFor(['x.md', 'Incidents/z/y.md'], actor)).toEqual([
    'Incidents/z/y.md: move it to actors/y.md, for its fields are those of an actor',
    'x.md: move it to actors/x.md, for its fields are those of an actor',
  ]);
  expect(fixesFor(['x.txt', 'y.md'], ` ${actor}`)).toHaveLength(2);
  expect(fixesFor(['x.txt'], actor)).toEqual([
    'x.txt: move it to the folder of its kind, or out of the content folder',
  ]);
});

test('tells another ending from a second file of one entry', () => {
  const rename = (to: string) => `rename it to ${to} if it is an entry`;
  const isThere = (path: string) =>
    `${path} is there: take over what is missing in it, and take this file away; an article as it arrived belongs in raw/`;
  expect(
    fixesFor([
      'incidents/b.txt',
      'incidents/b.md.bak',
      'incidents/a.txt',
      'incidents/a.md.bak',
      'incidents/a.MD.orig',
      'articles/the-raid.txt',
      'articles/the-raid.2.md.bak',
    ]),
  ).toEqual([
    `articles/the-raid.2.md.bak: ${rename('articles/the-raid.2.md')}`,
    `articles/the-raid.txt: ${isThere('articles/the-raid.md')}`,
    `incidents/a.MD.orig: ${isThere('incidents/a.md')}`,
    `incidents/a.md.bak: ${isThere('incidents/a.md')}`,
    `incidents/a.txt: ${isThere('incidents/a.md')}`,
    `incidents/b.md.bak: ${rename('incidents/b.md')}`,
    `incidents/b.txt: ${rename('incidents/b.md')}`,
  ]);
});

const programs = [
  ['a file of a word processor', ['doc', 'docx', 'odt', 'rtf', 'pages', 'DOCX']],
  ['a PDF', ['pdf']],
  ['a table', ['xls', 'xlsx', 'ods', 'numbers']],
  ['a picture', ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'tif', 'tiff']],
] as const;

test.for(programs)('knows %s by its ending', ([program, endings]) => {
  for (const ending of endings)
    expect(fixesFor([`articles/The talk.${ending}`])).toEqual([
      `articles/The talk.${ending}: ${program} is no plain text: save the words of an article as raw/the-talk.txt and import it, or take the file away`,
    ]);
});

test('asks for an entry as plain text in the folders of other entries', () => {
  const asText = 'a PDF is no plain text: save the words of an article as raw/x.txt and import it';
  expect(fixesFor(['actors/z/X.pdf', 'papers/x.pdf', 'x.pdf', 'articles/x.pdfs'])).toEqual([
    'actors/z/X.pdf: a PDF is no plain text: write the entry as plain text, actors/x.md, or take the file away',
    'articles/x.pdfs: rename it to articles/x.md if it is an entry',
    `papers/x.pdf: ${asText}, or take the file away`,
    `x.pdf: ${asText}, or take the file away`,
  ]);
});

test('finds the article that a text as it arrived may be of', () => {
  expect(fixesFor(['raw/the-riad.txt', 'raw/other.html', 'raw/the-raid.txt'])).toEqual([
    'raw/other.html: add articles/other.md, or take the file away',
    'raw/the-riad.txt: rename it to raw/the-raid.txt',
  ]);
  // An article whose file was renamed is known by its words.
  expect(fixesFor(['raw/other.txt'], 'They did it.')).toEqual([
    'raw/other.txt: rename it to raw/the-raid.txt',
  ]);
});

test('says nothing of a text whose article is not where it ought to be: that is said there', () => {
  const files = { 'raw/x.txt': 'A', 'x.md': article('source: toi', '', 'B') };
  expect(foundBy(RULE, files).map(({ file }) => file)).toEqual(['x.md']);
  const misnamed = { 'raw/a-b.txt': 'A', 'articles/A b.md': article('source: toi', '', 'B') };
  expect(foundBy(RULE, misnamed)).toEqual([]);
});
