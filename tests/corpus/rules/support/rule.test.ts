import { expect, test } from 'vitest';
import { foundIn } from '../../../told.ts';

const article = `---
title: A base hit
source: toi
date: 2019-08-23
language: en
not-in-text: {title: given by the editors, source: it is known, date: it is known}
speakers:
  us-officials:
    anonymous: two officials
    of: israel
claims:
  - id: one
    speaker: us-officials
    chain: afp
    stance: asserts
    accused: israel
    incidents: amirli
    evidence: Israel hit the base
    hedge: reportedly
  - id: two
    about: toll
    speaker: author
    incidents: amirli
    value: {killed: 2}
    evidence: Two people were killed
---
On Friday, two officials told AFP that Israel hit the base, reportedly by night.

Two people were killed, and the fire burnt for hours.
`;

const sound: Readonly<Record<string, string>> = {
  'actors/israel.md': '---\nname: Israel\nkind: state\n---\n',
  'incidents/amirli.md':
    '---\ntitle: Explosion at Amirli\nkind: explosion\ndate: 2019-07-19\nplace: Amirli\n---\n',
  'outlets/toi.md': '---\nname: Times of Israel\nkind: online\n---\n',
  'outlets/afp.md': '---\nname: AFP\nkind: wire\n---\n',
  'articles/base.md': article,
};

/** What is found once some words of a file are others. */
function after(before: string, words: string, path = 'articles/base.md'): string[] {
  const text = sound[path] ?? '';
  expect(text).toContain(before);
  return foundIn({ ...sound, [path]: text.replace(before, words) });
}

test('the record that the accidents begin from is sound', () => {
  expect(foundIn(sound)).toEqual([]);
});

test.for([
  [
    'a conflict without a reason',
    '    hedge: r',
    '    conflicts-with: two\n    hedge: r',
    'articles/base.md:19:21 mistyped-field: conflicts-with is “two” / write conflicts-with: {two: the reason in one sentence}',
  ],
  [
    'a list of conflicts without reasons',
    '    hedge: r',
    '    conflicts-with: [two]\n    hedge: r',
    'articles/base.md:19:22 mistyped-field: conflicts-with is “two” / write conflicts-with: {two: the reason in one sentence}',
  ],
  [
    'independence without a reason',
    '    of: israel',
    '    of: israel\n    independent-of: [other/officials]',
    'articles/base.md:11:21 mistyped-field: independent-of is “[other/officials]” / write independent-of: {other/officials: the reason in one sentence}',
  ],
  [
    'a misspelt name under not-in-text',
    'source: it',
    'sources: it',
    'articles/base.md:6:44 unknown-field: there is no field “sources” here / did you mean source?',
  ],
  [
    'two sources',
    'source: toi',
    'source: [toi, afp]',
    'articles/base.md:3:9 mistyped-field: source is a list: “[toi, afp]” / write one value after source:, without brackets or hyphens',
  ],
  [
    'a hedge in brackets',
    'hedge: reportedly',
    'hedge: [reportedly]',
    'articles/base.md:19:12 quotation-misread: YAML took the words of hedge for a list: “[reportedly]” / write one value without brackets; if the words begin with a bracket, write >- after hedge: and the words, indented, on the next line',
  ],
  [
    'no space before a role',
    'accused: israel',
    'accused: {israel:supplied}',
    'articles/base.md:16:15 missing-field: “israel:supplied” stands between braces without a role / write a space after the colon: {israel: supplied}',
  ],
  [
    'a role before its accused',
    'accused: israel',
    'accused: {ordered: israel}',
    'articles/base.md:16:24 unknown-value: “israel” is none of the values of role / the accused comes first: {israel: ordered}',
  ],
  [
    'a speaker at the margin, after the others',
    'claims:\n',
    'un-report:\n  document: two officials\nclaims:\n',
    'articles/base.md:11:1 unknown-field: there is no field “un-report” here / indent it like the other speakers, below speakers:, and its fields with it',
  ],
  [
    'a claim that names nobody, and does not say what it is about',
    '    accused: israel\n',
    '',
    'articles/base.md:12:5 missing-field: the claim has neither accused nor about / write accused: and whom it names, or about: and what it speaks of',
  ],
  [
    'a toll in a word',
    'killed: 2',
    'killed: two',
    'articles/base.md:24:21 mistyped-field: killed is “two” / write killed: 2',
  ],
  [
    'a toll of people whom no value counts',
    'killed: 2',
    'children-killed: 2',
    'articles/base.md:24:13 unknown-value: “children-killed” is none of the values of a toll / use one of the values named; others are counted in words, with about: other',
  ],
  [
    'the article’s own voice among the accused',
    'accused: israel',
    'accused: author',
    'articles/base.md:16:14 unknown-actor: there is no actor “author” / author can speak and cannot stand here: name an actor that has an entry in actors/',
  ],
  [
    'a speaker among the accused',
    'accused: israel',
    'accused: us-officials',
    'articles/base.md:16:14 unknown-actor: there is no actor “us-officials” / us-officials can speak and cannot stand here: name an actor that has an entry in actors/',
  ],
  [
    'a # in the midst of a quotation',
    'Israel hit the base',
    'Israel hit # the base',
    'articles/base.md:18:15 quotation-cut-short: YAML took “# the base” for a comment, and kept only “Israel hit” / write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own',
  ],
  [
    'a quotation that begins as the article does, and goes on otherwise',
    'evidence: Two people were killed',
    'evidence: Two people were killed by somebody who came at night and told nobody of it',
    'articles/base.md:25:15 evidence-not-found: the article does not say “Two people were killed by somebody who came at night and told nobody of it” / the words are the same up to “…people were killed”; there “, and the fire burnt for hours” follows, and not “by somebody who came at night and told nobody of it”',
  ],
  [
    'fields closed with two hyphens',
    '---\nOn Friday',
    '--\nOn Friday',
    'articles/base.md:26:1 broken-frontmatter: the fields are not closed; this line is “--” / write three hyphens, --- and nothing else, at the beginning of this line',
  ],
  [
    'fields that are not closed',
    '---\nOn Friday',
    'On Friday',
    'articles/base.md:26:1 broken-frontmatter: the fields are not closed, and here the text seems to begin: “On Friday, two officials told AFP that Israel hit the base, reportedly by night.” / put --- on a line of its own between the fields and the text',
  ],
  [
    'a date that ends before it begins',
    'date: 2019-08-23',
    'date: 2019-08-25/2019-08-23',
    'articles/base.md:4:7 impossible-date: date is “2019-08-25/2019-08-23”, which ends before it begins / did you mean 2019-08-23/2019-08-25?',
  ],
  [
    'a day that is not in the calendar, at the end of an interval',
    'date: 2019-08-23',
    'date: 2019-02-01/2019-02-29~',
    'articles/base.md:4:7 impossible-date: date is “2019-02-01/2019-02-29~”, which names a day that does not exist: February 2019 has 28 days / look the month and the day up again',
  ],
  [
    'a day that is not in the calendar, in a set',
    'date: 2019-08-23',
    'date: "[2019-04-31,2019-05-01]"',
    'articles/base.md:4:7 impossible-date: date is “[2019-04-31,2019-05-01]”, which names a day that does not exist: April 2019 has 30 days / look the month and the day up again',
  ],
  [
    'a day of which a digit is not known, and none fits',
    'date: 2019-08-23',
    'date: 2019-02-3X',
    'articles/base.md:4:7 impossible-date: date is “2019-02-3X”, which names a day that does not exist: February 2019 has 28 days / look the month and the day up again',
  ],
  [
    'a month that does not exist',
    'date: 2019-08-23',
    'date: 2019-13',
    'articles/base.md:4:7 impossible-date: date is “2019-13”, which names a month that does not exist: there are the months 01 to 12, and 21 to 41 for seasons and other parts of a year / look the month and the day up again',
  ],
  [
    'an hour after the end of the day',
    'date: 2019-08-23',
    'date: "2019-08-23T24:00+03:30"',
    'articles/base.md:4:7 impossible-date: date is “2019-08-23T24:00+03:30”, which names a time that does not exist: the hours of a day are 00 to 23, and midnight is 00:00 of the day that begins / write 2019-08-24T00:00+03:30 if the midnight at its end is meant',
  ],
  [
    'a minute that does not exist',
    'date: 2019-08-23',
    'date: "2019-08-23T10:60Z"',
    'articles/base.md:4:7 impossible-date: date is “2019-08-23T10:60Z”, which names a time that does not exist: there are the minutes 00 to 59 / look the time up again, or leave it out',
  ],
  [
    'a passage that hints, in a claim that does not',
    'evidence: Israel hit the base',
    'evidence: {quote: Israel hit the base, stance: hints}',
    'articles/base.md:18:52 hint-without-reading: a passage of the claim one hints, and the claim does not / give the passage another stance, or make the reading a claim of its own, with stance: hints and read-by:',
  ],
  [
    'a speaker who reads its own words',
    'stance: asserts',
    'stance: hints\n    read-by: us-officials',
    'articles/base.md:16:14 refers-to-itself: “us-officials” is the speaker and the reader of its own words / name the one that is meant, or take the line away',
  ],
  [
    'an act claimed where nobody is accused',
    'about: toll',
    'about: toll\n    stance: claims-own',
    'articles/base.md:22:13 claims-own-of-another: the claim two is about toll, and its speaker claims as its own what somebody did / write asserts, confirms or another stance; that the speaker says it did it is a claim of its own, with accused:',
  ],
  [
    'a document that belongs to somebody, rather than having an author',
    'anonymous: two',
    'document: two',
    'articles/base.md:10:5 unknown-field: there is no field “of” here / write by: for whoever wrote a document; of: is for unnamed people',
  ],
  [
    'an explanation that is none',
    'date: it is known',
    'date: true',
    'articles/base.md:6:71 mistyped-field: not-in-text does not say how you know the date: “true” / write a sentence, as in date: The page gives the day; the text does not.',
  ],
  [
    'a hedge in another sentence than its passage',
    'evidence: Two people were killed',
    'evidence: {quote: Two people were killed, hedge: by night}',
    'articles/base.md:25:54 verbatim-not-found: hedge is “by night”, and the sentence of its passage does not say that / copy the words from the sentence of its passage; nothing in it is near to these',
  ],
  [
    'a paragraph that is indented',
    'Two people were killed, and the fire',
    '    Two people were killed, and the fire',
    'articles/base.md:29:1 unsafe-markup: the paragraph is indented, which Markdown takes for program code: “Two people were killed, and the fire burnt for hours.” / take the spaces at the beginning of its lines away',
  ],
  [
    'the hyphen of a second passage too far right',
    'evidence: Israel hit the base',
    'evidence:\n      - two officials told AFP\n        - Israel hit the base',
    'articles/base.md:19:9 evidence-not-found: the article does not say “two officials told AFP - Israel hit the base” / these are 2 passages, and YAML took a hyphen for words: give each a line of its own below evidence:, with the hyphens below each other',
  ],
  [
    'a field written twice',
    'accused: israel',
    'accused: israel\n    accused: israel',
    'articles/base.md:17:5 broken-yaml: the field “accused” is there twice, first in line 16 / keep one of the two; several values go into one field as a list, and each claim of several begins with a hyphen',
  ],
] as const)('%s', ([, before, words, expected]) => {
  expect(after(before, words)).toEqual([expected]);
});

test('a conflict may stand in a list, with its reason', () => {
  expect(
    after('    hedge: r', '    conflicts-with:\n      - two: One reason.\n    hedge: r'),
  ).toEqual([]);
});

test('a misspelt name under not-in-text of an incident', () => {
  expect(
    after('place: Amirli', 'place: Amirli\nnot-in-text: {places: known}', 'incidents/amirli.md'),
  ).toEqual([
    'incidents/amirli.md:6:15 unknown-field: there is no field “places” here / did you mean place?',
  ]);
});

test('a field of a place at the margin', () => {
  expect(
    after('place: Amirli', 'place:\n  name: Amirli\nprecision: town', 'incidents/amirli.md'),
  ).toEqual([
    'incidents/amirli.md:7:1 unknown-field: there is no field “precision” here / indent it like the other fields of the place (usually 2 spaces): precision belongs to the place',
  ]);
});

/** What is found once a file lies elsewhere, or nowhere. */
function moved(path: string, to?: string): string[] {
  const { [path]: text = '', ...others } = sound;
  return foundIn(to === undefined ? others : { ...others, [to]: text });
}

test('an incident that is gone is told once for an article', () => {
  expect(moved('incidents/amirli.md')).toEqual([
    'articles/base.md:17:16 unknown-incident: there is no incident “amirli”, here and in 1 more place / add incidents/amirli.md, or name one that is there',
  ]);
});

test('a draft is told once for an article', () => {
  expect(after('date: 2019', 'draft: true\ndate: 2019', 'incidents/amirli.md')).toEqual([
    'articles/base.md:17:16 refers-to-draft: this entry is published, and “amirli” leads to a draft, here and in 1 more place / finish incidents/amirli.md and take draft: true out of it, or make this entry a draft, too',
  ]);
});

test.for(['actors/israel.md.txt', 'actors/israel.txt', 'israel.md'])('an entry at %s', (path) => {
  expect(moved('actors/israel.md', path)).toContain(
    `articles/base.md:10:9 unknown-actor: there is no actor “israel”, here and in 1 more place / ${path} is there, and nothing reads it: rename or move it to actors/israel.md`,
  );
});

test('an actor among the outlets', () => {
  expect(moved('actors/israel.md', 'outlets/israel.md')).toEqual([
    'outlets/israel.md:1:1 wrong-folder: the file lies in outlets/, and its fields are those of an actor / move it to actors/israel.md',
  ]);
});

test('an article that no program reads leaves its actors and its text as they are', () => {
  const { 'articles/base.md': _text, ...others } = sound;
  const raw = article.slice(article.lastIndexOf('---\n') + 4);
  expect(foundIn({ ...others, 'articles/base.md.txt': article, 'raw/base.txt': raw })).toEqual([
    'articles/base.md.txt:1:1 misplaced-file: nothing reads articles/base.md.txt / rename it to articles/base.md if it is an entry',
  ]);
});

test.for([
  [
    'actors/israel (1).md',
    'actors/israel.md',
    'take the copy away, or rename it if it is another actor',
  ],
  [
    'articles/base - Copy.md',
    'articles/base.md',
    'take the copy away, or rename it if it is another article',
  ],
])('the copy %s is told once', ([copy = '', of = '', fix]) => {
  const name = copy.slice(copy.indexOf('/') + 1, -'.md'.length);
  expect(foundIn({ ...sound, [copy]: sound[of] ?? '' })).toEqual([
    `${copy}:1:1 invalid-id: the file’s name, “${name}”, is no valid id / ${fix}`,
  ]);
});

test('an article with capitals in its name keeps the text that arrived for it', () => {
  const { 'articles/base.md': text = '', ...others } = sound;
  const raw = text.slice(text.lastIndexOf('---\n') + 4);
  expect(foundIn({ ...others, 'articles/Base.md': text, 'raw/base.txt': raw })).toEqual([
    'articles/Base.md:1:1 invalid-id: the file’s name, “Base”, is no valid id / rename the file to articles/base.md',
  ]);
});

test('what a word processor keeps beside an open file is not read', () => {
  expect(foundIn({ ...sound, 'actors/~$israel.md': 'x' })).toEqual([]);
});

test('a headline that was forgotten is told once, and not for the words quoted from it', () => {
  const raw = `Explosion near Baghdad\n\n${article.slice(article.lastIndexOf('---\n') + 4)}`;
  const text = article
    .replace('title: A base hit\n', '')
    .replace('title: given by the editors, ', '')
    .replace('Israel hit the base\n', 'Explosion near Baghdad\n')
    .replace('    hedge: reportedly\n', '');
  expect(foundIn({ ...sound, 'articles/base.md': text, 'raw/base.txt': raw })).toEqual([
    'articles/base.md:2:1 missing-field: the field title is missing / write title: and its value',
  ]);
});

test.for([
  [
    'exchanged',
    (a: string, b: string) => `${b}\n\n${a}\n`,
    'articles/base.md:29:1 text-not-as-received: a paragraph stands further up in the article as it arrived: “On Friday, two officials told AFP that Israel hit the base, reportedly by night.” / take the paragraph away, or move it to where it stood',
  ],
  [
    'repeated',
    (a: string, b: string) => `${a}\n\n${b}\n\n${a}\n`,
    'articles/base.md:31:1 text-not-as-received: a paragraph stands here again, and once in the article as it arrived: “On Friday, two officials told AFP that Israel hit the base, reportedly by night.” / take the paragraph away, or move it to where it stood',
  ],
  [
    'altered',
    (a: string, b: string) => `${a.replace('reportedly', 'allegedly, reportedly')}\n\n${b}\n`,
    'articles/base.md:27:61 text-not-as-received: a paragraph is not in the article as it arrived: “On Friday, two officials told AFP that Israel hit the base, allegedly, reportedly by night.” / nearest: “On Friday, two officials told AFP that Israel hit the base, reportedly by night.”; difference: … that Israel hit the base, [-allegedly, -]reportedly by night.; leave an outlet’s mistakes as they are',
  ],
] as const)('paragraphs that are %s', ([, change, expected]) => {
  const [fields = '', text = ''] = article.split('---\nOn');
  const [first = '', second = ''] = `On${text}`.trim().split('\n\n');
  const written = `${fields}---\n${change(first, second)}`;
  const messages = foundIn({ ...sound, 'articles/base.md': written, 'raw/base.txt': `On${text}` });
  expect(messages.filter((message) => message.includes('text-not'))).toEqual([expected]);
});

test('a date beside the one that the text has', () => {
  const [fields = '', text = ''] = article.replace(', date: it is known', '').split('---\nOn');
  const raw = `August 22, 2019\n\nOn${text}`;
  expect(
    foundIn({ ...sound, 'articles/base.md': `${fields}---\nOn${text}`, 'raw/base.txt': raw }),
  ).toEqual([
    'articles/base.md:4:7 unaccounted-field: the date is neither in the text nor under not-in-text / the text has “August 22, 2019”: correct the date, or write under not-in-text: date: and how you know it',
  ]);
});

test('an outlet that speaks for the accused speaks as its people do', () => {
  const owning = article
    .replace('speaker: us-officials', 'speaker: author')
    .replace('chain: afp\n    stance: asserts', 'stance: claims-own')
    .replace('two officials\n    of: israel', 'two officials');
  const stranger = (text: string, organ: string) =>
    foundIn({ ...sound, 'articles/base.md': text, 'outlets/toi.md': organ }).filter((line) =>
      /claims-own-of-another|stance-of-wrong-side|unknown-actor/.test(line),
    );
  const outlet = sound['outlets/toi.md'] ?? '';
  const organ = outlet.replace('kind: online', 'kind: online\nof: israel');
  expect(stranger(owning, organ)).toEqual([]);
  expect(stranger(owning, outlet)).toHaveLength(1);
  expect(stranger(owning.replace('claims-own', 'disputes'), organ)).toHaveLength(1);
  expect(stranger(article, outlet.replace('kind: online', 'kind: online\nof: isreal'))).toEqual([
    'outlets/toi.md:4:5 unknown-actor: there is no actor “isreal” / did you mean israel?',
  ]);
});

test.each([
  ['an attribution of nobody by somebody in particular', 'us-officials', 'no-comment', 1],
  ['an attribution of nobody that says something', 'unattributed', 'denies', 1],
  ['the silence of nobody in particular', 'unattributed', 'no-comment', 0],
] as const)('%s', (_name, speaker, stance, count) => {
  const text = article.replace(
    '    about: toll\n    speaker: author\n    incidents: amirli\n    value: {killed: 2}',
    `    about: attribution\n    speaker: ${speaker}\n    stance: ${stance}\n    incidents: []`,
  );
  expect(
    foundIn({ ...sound, 'articles/base.md': text }).filter((line) => /without-accused/.test(line)),
  ).toHaveLength(count);
});
