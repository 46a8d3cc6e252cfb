import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { foundBy, toldBy } from '../../told.ts';

const RULE = 'evidence-not-found';

interface Article {
  fields?: string;
  body?: string;
  raw?: string;
}

const BODY = 'Iran struck the depot at night.\n\nNobody was hurt, he said.\n\nIt burned.';

function files(evidence: string, { fields = '', body = BODY, raw }: Article = {}) {
  const claim = `  - id: one\n    speaker: iran\n    about: other\n    evidence: ${evidence}`;
  const title = /^title:/m.test(fields) ? '' : 'title: The raid\n';
  const text = entry(`${title}language: en\nsource: toi\n${fields}claims:\n${claim}`, body);
  return { 'articles/a.md': text, ...(raw === undefined ? {} : { 'raw/a.txt': raw }) };
}

/** What to do about each passage of some evidence that is not found. */
const fixesFor = (evidence: string, more?: Article) =>
  foundBy(RULE, files(evidence, more)).map(({ fix }) => fix);

test('points to the passage, and says in which part it was looked for', () => {
  expect(toldBy(RULE, files('[It burned, It sank]'))).toEqual([
    'articles/a.md:9:27 “It sank” the article does not say “It sank” / nearest: “It burned”; difference: It [-sank-][+burned+]',
  ]);
  expect(toldBy(RULE, files('{in: title, quote: It burned}'))).toEqual([
    'articles/a.md:9:34 “It burned” the title does not say “It burned” / the words stand in the body: write in: body',
  ]);
});

test.for([
  ['It burned'],
  ['The raid'],
  ['[It burned, Nobody was hurt]'],
  ['burne'],
  ['It burned', { body: 'It burned. It burned.' }],
] as const satisfies readonly (readonly [string, Article?])[])('says nothing of %s %j', ([
  evidence,
  more,
]) => {
  expect(fixesFor(evidence, more)).toEqual([]);
});

test('says nothing of a text that could not be read', () => {
  expect(fixesFor('It sank', { body: 'a'.repeat(20_000) })).toHaveLength(1);
  expect(fixesFor('It sank', { body: 'a'.repeat(20_001) })).toEqual([]);
});

test('tells in which part the words stand', () => {
  expect(fixesFor('{in: body, quote: The raid}')).toEqual([
    'the words stand in the title: write in: title',
  ]);
  expect(fixesFor('{in: title, quote: A man}', { fields: 'captions: [A man]\n' })).toEqual([
    'the words stand in the caption: write in: caption',
  ]);
});

const OWN = 'these words stand only in a title that not-in-text says is the editor’s own';

test('knows a title that is the editor’s own', () => {
  const own =
    'title: The great raid\nsubtitle: By night\nnot-in-text: {title: ours, subtitle: ours}\n';
  expect(fixesFor('The great raid', { fields: own })).toEqual([OWN]);
  expect(fixesFor('By night', { fields: own })).toEqual([OWN]);
  expect(fixesFor('By night', { fields: 'subtitle: By night\n' })).toEqual([]);
});

const several = (count: number) =>
  `these are ${count} passages, and YAML took a hyphen for words: give each a line of its own below evidence:, with the hyphens below each other`;
const merged = (count: number, second: string) =>
  `these are ${count} passages, and YAML takes them for one: write a hyphen, -, and a space before each of them, also before “${second}”`;

test('knows passages that YAML took for one', () => {
  expect(fixesFor('It burned\n      - Nobody was hurt')).toEqual([several(2)]);
  expect(fixesFor('It burned\n      - The raid\n      - Nobody was hurt')).toEqual([several(3)]);
  // Without a hyphen the lines may be one passage with a mistake in it.
  expect(fixesFor('It burned\n      Nobody was hurt')).toEqual([merged(2, 'Nobody was hurt')]);
  for (const sign of ['–', '—', '•', '·', '●'])
    expect(fixesFor(`It burned\n      ${sign} Nobody was hurt`)).toEqual([
      merged(2, 'Nobody was hurt'),
    ]);
  expect(fixesFor('It burned\n      • Nobody\n      was hurt\n      • The raid')).toEqual([
    merged(3, 'Nobody was hurt'),
  ]);
  expect(fixesFor('It burned\n      • It sank')[0]).not.toContain('passages');
  expect(fixesFor('It burned\n      - It sank')[0]).not.toContain('passages');
});

const DOTS =
  'a passage cannot leave words out: give the words before and after the dots as two passages';

test.for(['…', ' ... ', ' [...] ', ' (…) ', ' [ ... '])('knows words left out for %j', (dots) => {
  const fix = fixesFor(`"Iran struck${dots}at night"`)[0];
  if (dots === ' [ ... ') expect(fix).not.toBe(DOTS);
  else expect(fix).toBe(DOTS);
});

test('holds no dots for words left out where the rest does not stand in the article, either', () => {
  expect(fixesFor('"Iran struck … the moon"')[0]).not.toBe(DOTS);
  expect(fixesFor('"… Iran sank"')[0]).not.toBe(DOTS);
});

test('knows words that run over two paragraphs', () => {
  expect(fixesFor('at night. Nobody was hurt')).toEqual([
    'the words run over two paragraphs: give each paragraph’s words as a passage of its own',
  ]);
  expect(fixesFor('at night. It burned')[0]).not.toContain('two paragraphs');
});

test('knows a comment among words over several lines', () => {
  expect(fixesFor('|\n      Iran struck\n      # who else?\n      the depot')).toEqual([
    'among words that go on over several lines a # begins no comment: move “# who else?” above the field',
  ]);
  expect(fixesFor('|\n      Iran sank\n      # who else?\n      the depot')[0]).not.toContain(
    'comment',
  );
  expect(fixesFor('|\n      Iran struck\n      #who else?\n      the depot')[0]).not.toContain(
    'comment',
  );
});

test('says where the words are that were left out, and nothing of a paragraph that was altered', () => {
  const raw = `The raid\n\n${BODY}\n\nThree trucks came from the north.`;
  expect(fixesFor('Three trucks came', { raw })).toEqual([
    'the words are in raw/a.txt: put back what was left out, a paragraph into the text, a caption or subtitle into its field',
  ]);
  const body = `${BODY}\n\nThree cars came from the north.`;
  expect(fixesFor('Three trucks came', { raw, body })).toEqual([]);
  expect(fixesFor('Four trucks went away', { raw })).toHaveLength(1);
});
