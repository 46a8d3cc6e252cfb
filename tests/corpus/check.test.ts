import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';

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

/** What is found in some files: file, line, column, rule, message and what to do. */
const found = (files: Readonly<Record<string, string>>): string[] =>
  buildCorpus(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'included',
  ).diagnostics.map(
    ({ file, line, column, rule, message, fix }) =>
      `${file}:${line}:${column} ${rule}: ${message} / ${fix}`,
  );

/** What is found once some words of a file are others. */
function after(before: string, words: string, path = 'articles/base.md'): string[] {
  const text = sound[path] ?? '';
  expect(text).toContain(before);
  return found({ ...sound, [path]: text.replace(before, words) });
}

test('the record that the accidents begin from is sound', () => {
  expect(found(sound)).toEqual([]);
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
