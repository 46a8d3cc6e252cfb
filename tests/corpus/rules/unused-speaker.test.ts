import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, about: other, incidents: [], evidence: Not us., ${fields}}`;
const SPEAKERS = [
  'speaks',
  'relays',
  'reads',
  'alone',
  'independent',
  'named',
  'elsewhere',
  'author',
];
const speakers = `speakers:
${SPEAKERS.map((id) => `  ${id}: {anonymous: an aide${id === 'independent' ? ', independent-of: {named: r}' : ''}}`).join('\n')}
  same: {anonymous: an aide, same-as: [b/same]}`;
const CLAIMS = [
  claim('speaks', 'speaker: speaks, chain: [relays]'),
  claim('reads', 'speaker: iran, stance: hints, accused: iran, read-by: reads'),
];
const of = (claims: readonly string[], fields = speakers) =>
  article(`source: toi\n${fields}`, claims.join('\n'), 'Not us. an aide');

/** What is said of an article with further claims, beside another article. */
const found = (...claims: string[]) =>
  reportBy('unused-speaker', {
    'articles/a.md': of([...CLAIMS, ...claims]),
    'articles/b.md': of(
      [claim('b', 'speaker: [same, iran]')],
      'speakers: {same: {anonymous: an aide}, other: {anonymous: an aide, same-as: [a/elsewhere]}}',
    ),
  });

test('speakers that no claim names', () => {
  expect(found()).toMatchInlineSnapshot(`
    "articles/a.md:9:3-9:8 warning: no claim names the speaker alone
      expected: speakers who say, relay or read something in the article
      fix: name it in a claim (speaker, chain or read-by), or take it out of speakers
      answer: {rule: unused-speaker, at: speakers.alone, hash: 2cd38648, reason: "…"}"
  `);
});

test.for([
  ['a slip', claim('x', 'speaker: alonee'), 0],
  ['nobody that can be told', claim('x', 'speaker: qqqqqqqq'), 0],
  ['a link that nobody knows', claim('x', 'speaker: iran, chain: [qqqqqqqq]'), 1],
  ['a claim that cannot be read', '- no claim', 0],
  ['an unknown field that holds the id', claim('x', 'speaker: iran, of: alone'), 0],
  ['a claim of somebody else', claim('x', 'speaker: iran'), 1],
] as const)('beside %s', ([, more, count]) => {
  expect(found(more).match(/the speaker alone/g) ?? []).toHaveLength(count);
});
