import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/corpus/parsing/frontmatter.ts';
import { positionsIn } from '../../../../src/corpus/violations/locate.ts';

/** What is found in some YAML: line, column and message. The first line of the YAML is line 2. */
function found(yaml: string): string[] {
  const text = `---\n${yaml}\n---\nText\n`;
  return splitFrontmatter(text).violations.map(({ location, message }) => {
    const { line, column } = positionsIn(text)('offset' in location ? location.offset : 0);
    return `${line}:${column} ${message}`;
  });
}

const colon = 'the value has a colon and a space in it, which YAML takes for another field';
const afterMark =
  'the value begins with a quotation mark, and more words follow after the closing one';

test.for([
  ['evidence: He said: it was', `2:11 ${colon}: “evidence: He said: it was”`],
  ['evidence: He said:\nid: x', `2:11 ${colon}: “evidence: He said:”`],
  [
    'stance: denies, accused: israel',
    '2:9 two fields stand on one line, stance and accused: “stance: denies, accused: israel”',
  ],
  [
    'source: reuters date: 2019-08-23',
    '2:9 two fields stand on one line, source and date: “source: reuters date: 2019-08-23”',
  ],
  ['speaker: israel: he said', `2:10 ${colon}: “speaker: israel: he said”`],
  ['evidence: "Several" strikes', `2:11 ${afterMark}: “evidence: "Several" strikes”`],
  ['evidence:\n  - "Several" strikes', `3:5 ${afterMark}: “- "Several" strikes”`],
  ['evidence: "He said "no" to it"', `2:11 ${afterMark}: “evidence: "He said "no" to it"”`],
  [
    "evidence: 'mystery' strikes",
    "2:11 the value begins with an apostrophe, and more words follow after the next one: “evidence: 'mystery' strikes”",
  ],
  [
    "evidence: 'tis so\nid: x",
    "2:11 the value begins with an apostrophe that is not closed on the line: “evidence: 'tis so”",
  ],
  [
    'a:\n  evidence: "Iran has no\n  id: "x"',
    '3:13 the value begins with a quotation mark that is not closed on the line: “evidence: "Iran has no”',
  ],
  [
    'a:\n  evidence: "Iran has no\n    stance: x"',
    '3:13 the mark at the beginning of the words is not closed on the line: “evidence: "Iran has no”',
  ],
  [
    'evidence: [The base] was hit',
    '2:11 the value begins with a bracket, which YAML takes for a list: “evidence: [The base] was hit”',
  ],
  [
    'evidence: {sic} was hit',
    '2:11 the value begins with a bracket, which YAML takes for fields: “evidence: {sic} was hit”',
  ],
  [
    'evidence: [The base was hit\nid: x',
    '2:11 the value begins with a bracket that is not closed on the line: “evidence: [The base was hit”',
  ],
  ...['{a: b]', '{a: b)', '[a, b}', '[a, b)'].map((value): [string, string] => [
    `speakers: ${value}\nid: x`,
    `2:11 the bracket ${value.charAt(0)} is closed by ${value.at(-1)}: “speakers: ${value}”`,
  ]),
  [
    's: {anonymous: unit #4, of: us}',
    '2:4 a # after a space begins a comment, so the bracket before it is not closed: “s: {anonymous: unit #4, of: us}”',
  ],
  ['s: {anonymous: "two" officials}', `2:16 ${afterMark}: “s: {anonymous: "two" officials}”`],
  [
    's: {anonymous: officials: two}',
    '2:16 the words between the brackets have a colon and a space in them: “s: {anonymous: officials: two}”',
  ],
  [
    'evidence: *mystery* strikes',
    '2:11 the value begins with *, which YAML takes for a mark of its own: “evidence: *mystery* strikes”',
  ],
  [
    'evidence: *mystery',
    '2:11 the words begin with *, which YAML takes for a mark of its own: “evidence: *mystery”',
  ],
  [
    'evidence: &c. said',
    '2:11 the words begin with &, which YAML takes for a mark of its own: “evidence: &c. said”',
  ],
  [
    'evidence: & sons',
    '2:11 the value begins with & or *, which are marks of YAML’s own: “evidence: & sons”',
  ],
  [
    'evidence: !alarm it said',
    '2:11 the words begin with !, which YAML takes for a mark of its own: “evidence: !alarm it said”',
  ],
  [
    'evidence: @AP said',
    '2:11 the value begins with a character that YAML keeps for itself: “evidence: @AP said”',
  ],
  [
    'evidence: > 200 km',
    '2:13 the value begins with > or |, and the words follow on the same line: “evidence: > 200 km”',
  ],
  [
    'evidence: - the base',
    '2:11 the value begins with a hyphen and a space, which YAML takes for a list: “evidence: - the base”',
  ],
  [
    'evidence: ? why',
    '2:11 the value begins with a question mark and a space, which YAML takes for a field’s name: “evidence: ? why”',
  ],
  [
    'evidence: "C:\\Iran"',
    '2:14 YAML takes the backslash between quotation marks for a mark of its own: “evidence: "C:\\Iran"”',
  ],
  ['id: x\nevidence:words', '3:1 there is no space after the colon: “evidence:words”'],
  ['evidence:words\nid: x', '2:1 there is no space after the colon: “evidence:words”'],
  ['a:\n\tb: c', '3:2 the line is indented with a tab: “b: c”'],
  [
    'a:\n  - b: c\n   d: e',
    '4:1 the line is indented differently from the fields it belongs to: “d: e”',
  ],
  [
    'evidence: the base\nwas hit\nid: x',
    '3:1 the line is no field, and is not indented as words that go on from the line above: “was hit”',
  ],
  [
    'evidence: >-\nwas hit\nid: x',
    '3:1 the words of evidence are not indented below it: “was hit”',
  ],
  [
    'a: b\n...\nc: d',
    '4:1 the fields end at three dots, or at three hyphens with words after them: “c: d”',
  ],
  [
    'title:\u00a0words',
    '2:1 there is a no-break space where YAML needs an ordinary space: “title: words”',
  ],
  [
    'a: b\ntitle： words',
    '3:1 the colon is a wide one (：) where YAML needs an ordinary colon: “title： words”',
  ],
  ['id: x\nid: y\nid: z', '3:1 the field “id” is there twice, first in line 2'],
  [
    'claims:\n  a:\n    id: b\n  - id: c',
    '4:5 the first claim begins without a hyphen, and another with one: “id: b”',
  ],
  ['? [a]\n: b', '2:3 the name of a field is a list or a map: “? [a]”'],
] as const)('%j', ([yaml, expected]) => {
  expect(found(yaml)).toEqual([expected]);
});

test('each of several mistakes inside a value is told', () => {
  const yaml = 'a: "x" y\nb: He said: no\nc: @AP\nd: fine';
  expect(found(yaml).map((line) => line.slice(0, 3))).toEqual(['2:4', '3:4', '4:4']);
});

test('after a mark that is not closed nothing more can be told', () => {
  const yaml = 'a: "x\nb: c\nd: "e\nf: "g" h';
  expect(found(yaml)).toHaveLength(1);
});
