import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/corpus/parsing/frontmatter.ts';
import { positionsIn } from '../../../../src/corpus/violations/locate.ts';

const sound = `---
title: A base hit
speakers:
  us-officials:
    anonymous: two officials
  un-report:
    document: a report
  images:
    document: images
claims:
  - id: one
    speaker: us-officials
    stance: asserts
    accused: israel
    evidence:
      - the first passage
      - quote: the second passage
        stance: confirms
    basis: who knew
    hedge: reportedly
  - id: two
    speaker: author
    evidence: >-
      the words
---
Text
`;

/** What is found in the sound fields after some change: line, column, message and what to do. */
function found(before: string, after: string): string[] {
  expect(sound).toContain(before);
  const text = sound.replace(before, after);
  return splitFrontmatter(text).violations.map(({ location, message, fix }) => {
    const { line, column } = positionsIn(text)('offset' in location ? location.offset : 0);
    return `${line}:${column} ${message} / ${fix}`;
  });
}

test('the fields that the accidents begin from are sound', () => {
  expect(found('A base', 'A base')).toEqual([]);
});

const likeTheClaim = 'indent it like the other fields of the claim: 4 spaces';

test.for([
  [
    'a field of a claim at the margin',
    '    hedge: r',
    'hedge: r',
    `20:1 hedge is not indented like the fields it belongs to: “hedge: reportedly” / ${likeTheClaim}`,
  ],
  [
    'the hyphen of a claim at the margin',
    '  - id: two',
    '- id: two',
    '21:1 the claim’s hyphen is not below those of the others: “- id: two” / indent it like the other claims: 2 spaces',
  ],
  [
    'a hyphen of a list too far left',
    '      - quote:',
    '    - quote:',
    '17:5 the hyphen is not below the others of its list: “- quote: the second passage” / indent it like the other hyphens of the list: 6 spaces',
  ],
  [
    'a field too deep, after a list',
    '    basis:',
    '      basis:',
    `19:7 basis is not indented like the fields it belongs to: “basis: who knew” / ${likeTheClaim}`,
  ],
  [
    'a field too deep, after a value',
    '    accused:',
    '      accused:',
    `14:7 accused is not indented like the fields it belongs to: “accused: israel” / ${likeTheClaim}`,
  ],
  [
    'a field of a passage too far right',
    '        stance: confirms',
    '          stance: confirms',
    '18:11 stance is not indented like the fields it belongs to: “stance: confirms” / indent it like the other fields of the passage: 8 spaces',
  ],
  [
    'the first claim without its hyphen',
    '  - id: one',
    '    id: one',
    '11:5 the first claim begins without a hyphen, and another with one: “id: one” / begin it with a hyphen below those of the others: - id:',
  ],
  [
    'no space after a hyphen',
    '  - id: two',
    '  -id: two',
    '21:3 there is no space after the hyphen: “-id: two” / write a space after it: - id:',
  ],
  [
    'a tab after spaces',
    '    hedge: r',
    '   \thedge: r',
    '20:5 the line is indented with a tab: “hedge: reportedly” / indent with spaces',
  ],
  [
    'a speaker at the margin',
    '  un-report:',
    'un-report:',
    '6:1 un-report is no field of the article: “un-report:” / indent it like the other speakers: 2 spaces',
  ],
  [
    'a field of the article that is indented',
    'speakers:\n',
    '  language: en\nspeakers:\n',
    '3:3 language is indented, and the field before it is complete: “language: en” / take the spaces before it away',
  ],
] as const)('%s', ([, before, after, expected]) => {
  expect(found(before, after)).toEqual([expected]);
});

test('a field of a place at the margin', () => {
  const text = '---\nplace:\n  name: Isfahan\nprecision: town\n  country: IR\n---\n';
  expect(
    splitFrontmatter(text).violations.map(({ message, fix }) => `${message} / ${fix}`),
  ).toEqual([
    'precision belongs to the place: “precision: town” / indent it like the other fields of the place: 2 spaces',
  ]);
});
