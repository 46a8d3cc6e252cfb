import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'incident-not-in-words';

const incident = (title: string, date: string, place = '', more = '') =>
  entry(`title: ${title}\nkind: explosion\ndate: ${date}${place && `\nplace: {${place}}`}${more}`);

const incidents = {
  'incidents/natanz.md': incident('Fire at Natanz', '2020-07-02', 'name: Natanz, country: IR'),
  'incidents/taji.md': incident('Fire at Taji', '2019-08-12', 'country: IQ', '\nseries: blasts'),
  'incidents/balad.md': incident('Fire at Balad', '2019-08-20', 'name: Balad'),
  'incidents/weeks.md': incident('A fire', '2020-06-05/2020-06-07', 'country: IR'),
  'incidents/days.md': incident('A fire', '2021-05-04/2021-05-05', 'country: IR'),
  'incidents/vague.md': incident('A fire', '2019'),
  'incidents/dated.md': incident('A fire', '2018-03-04'),
};

test('points from the incidents to the words', () => {
  const claims = `- id: one
  speaker: iran
  about: other
  incidents: [amirli, taji]
  evidence: It burned at Natanz
- {id: two, speaker: iran, about: other, incidents: natanz, evidence: Natanz}`;
  const text = article('source: toi', claims, 'It burned at Natanz.');
  expect(toldBy(RULE, { ...incidents, 'articles/a.md': text })).toEqual([
    'articles/a.md:9:16 “[amirli, taji]” one is about amirli, taji, and its evidence says “Natanz”, as of natanz / correct incidents:, add the other one, or add what the text calls it to the aliases: of its entry',
    '→ articles/a.md:10:15 the words',
  ]);
});

type Claims = Readonly<Record<string, readonly [incidents: string, paragraph: string]>>;

/** Claims that say of each incident that the article tells of it. */
const told = (ids: string) => ({ all: `about: other, incidents: [${ids}]` });

/** The claims that are told of, each by its incidents and its evidence, between bars in a paragraph of its own. */
function toldOf(claims: Claims, others: string, files: Readonly<Record<string, string>> = {}) {
  const own = Object.entries(claims).map(
    ([id, [ids, text]]) => [id, ids, text.replaceAll('HERE', id)] as const,
  );
  const written = own.map(([id, ids, text]): [string, string] => [
    id,
    `about: other, incidents: ${ids}, evidence: "${text.split('|')[1]}"`,
  ]);
  const body = own.map(([, , text]) => `Nothing.\n\n${text.replaceAll('|', '')}`).join('\n\n');
  return claimsToldBy(
    RULE,
    { ...Object.fromEntries(written), ...told(others) },
    {
      body,
      files: { ...incidents, ...files },
    },
  );
}

test('knows an incident by its names, its day, and what puts the words into its country', () => {
  const said: Claims = {
    'by-name': ['amirli', '|It burned at Natanz, at HERE|.'],
    'by-day': ['amirli', '|It burned on July 2, at HERE|.'],
    'by-day-and-year': ['amirli', '|It burned on 2 July 2020, at HERE|.'],
    'by-country': ['amirli', '|It burned in Iran, at HERE|.'],
    'by-country-further': ['amirli', '|It burned across much of Iran, at HERE|.'],
    'by-people': ['amirli', '|It burned inside Iranian borders, at HERE|.'],
    'one-of-two-days': ['amirli', '|It burned on May 5, at HERE|.'],
    'own-name-two-paragraphs-before': ['amirli', 'Amirli.\n\nNo.\n\n|It burned at Natanz, HERE|.'],
    'own-country-in-another-sentence': ['amirli', 'Iraq knew. |It burned at Natanz, HERE|.'],
    'of-a-day-alone': ['dated', '|It burned at Natanz, at HERE|.'],
    'of-a-name-alone': ['balad', '|It burned at Natanz, at HERE|.'],
    'of-two': ['[amirli, taji]', '|It burned at Natanz, at HERE|.'],
  };
  const silent: Claims = {
    'by-nothing': ['amirli', '|It burned at HERE|.'],
    'another-day': ['amirli', '|It burned on July 3, at HERE|.'],
    'another-year': ['amirli', '|It burned on July 2, 2019, at HERE|.'],
    'month-alone': ['amirli', '|It burned in July 2020, at HERE|.'],
    'one-of-three-days': ['amirli', '|It burned on June 6, at HERE|.'],
    'country-that-acts': ['amirli', '|Iran burned it at HERE|.'],
    'media-in-it': ['amirli', '|So say media in Iran, at HERE|.'],
    'word-of-its-country': ['amirli', '|It burned in Irania, at HERE|.'],
    'small-letters': ['amirli', '|It burned at natanz, at HERE|.'],
    'own-name-in-the-words': ['amirli', '|It burned at Natanz and Amirli, HERE|.'],
    'own-name-in-the-paragraph': ['amirli', 'Amirli knew. |It burned at Natanz, HERE|.'],
    'own-name-right-before': ['amirli', 'Amirli.\n\n|It burned at Natanz, HERE|.'],
    'own-day-close-by': ['amirli', 'On July 19: |it burned at Natanz, HERE|.'],
    'own-country-in-the-sentence': ['amirli', 'Iraq says |it burned at Natanz, HERE|.'],
    'one-of-its-own': ['[amirli, natanz]', '|It burned at Natanz, HERE|.'],
    'no-incident': ['[]', '|It burned at Natanz, HERE|.'],
    'an-unknown-one': ['[amirli, nowhere]', '|It burned at Natanz, HERE|.'],
    'no-sign-of-its-own': ['vague', '|It burned at Natanz, at HERE|.'],
    'no-country-of-its-own': ['balad', '|It burned in Iran, at HERE|.'],
    'of-one-series': ['amirli', '|It burned at Taji, at HERE|.'],
    'of-its-series': ['blasts', '|It burned at Taji, at HERE|.'],
  };
  const others = 'natanz, weeks, days, taji';
  expect(toldOf({ ...said, ...silent }, others)).toEqual(Object.keys(said));
});

test('asks only incidents that the article tells of', () => {
  const claims: Claims = { one: ['amirli', '|It burned at Natanz, at HERE|.'] };
  expect(toldOf(claims, 'natanz')).toEqual(['one']);
  expect(toldOf(claims, 'taji')).toEqual([]);
});

test('takes no name of who can speak or act for that of a place', () => {
  const claims: Claims = { one: ['amirli', '|It burned at Natanz, at HERE|.'] };
  const named = (path: string, kind: string) =>
    toldOf(claims, 'natanz', { [path]: entry(`name: Natanz Council\nkind: ${kind}`) });
  expect(named('actors/council.md', 'group')).toEqual([]);
  expect(named('outlets/council.md', 'wire')).toEqual([]);
  expect(named('notes/council.md', 'wire')).toEqual(['one']);
});

/** Whether one word of a title, an alias or a place’s name tells an incident from others. */
const isSign = (more: string, word: string) =>
  toldOf({ one: ['amirli', `|It burned at ${word}, HERE|.`] }, 'x', {
    'incidents/x.md': entry(`kind: explosion\ndate: 2020\n${more}`),
  }).length > 0;

test.for([
  ['title: Fire at Fordow', 'Fordow', true],
  ['title: Isfahan', 'Isfahan', true],
  ['title: "Isfahan, a fire"', 'Isfahan', true],
  ['title: A fire-Fordow', 'Fordow', true],
  ['title: A fire\naliases: The Fordow fire', 'Fordow', true],
  ['title: A fire\nplace: {name: Fordow}', 'Fordow', true],
  ['title: Fire at Arak', 'Arak', true],
  // The first word of a title, and short, common or dated ones.
  ['title: Isfahan fire', 'Isfahan', false],
  ['title: "No. Isfahan fire"', 'Isfahan', false],
  ['title: Fire at Qom', 'Qom', false],
  ['title: The Ministry fire', 'Ministry', false],
  ['title: The Tehran fire', 'Tehran', false],
  ['title: The Ukraine fire', 'Ukraine', false],
  ['title: The Friday fire', 'Friday', false],
  ['title: The August fire', 'August', false],
] as const)('%j: %s is a sign: %s', ([more, word, expected]) => {
  expect(isSign(more, word)).toBe(expected);
});
