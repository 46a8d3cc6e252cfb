import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { actors, article, builtFrom } from '../../record.ts';
import { placesToldBy, toldBy } from '../../told.ts';

const RULE = 'unconfirmed-proposal';

const claim = (id: string, last = '') =>
  `- id: ${id}\n  about: other\n  speaker: iraq\n  incidents: amirli\n  evidence: The ${id} stands.${last}`;

const files = (frontmatter: string, ...claims: readonly string[]) => ({
  'articles/a.md': article(
    `source: toi\ndate: 2019-08-23${frontmatter}`,
    claims.join('\n'),
    'The first stands. The second stands.',
  ),
});

const PROPOSED = '\n  proposed: true';
const FIX =
  'read the passage, mend what is wrong, and delete the line proposed: true to confirm it, or the whole claim to throw it out; draft: true until then';

test('points to the line of each claim that nobody has confirmed', () => {
  expect(toldBy(RULE, files('', claim('first', PROPOSED), claim('second', PROPOSED)))).toEqual([
    `articles/a.md:12:5 “proposed” nobody has confirmed the claim “first”, which import proposes / ${FIX}`,
    `articles/a.md:18:5 “proposed” nobody has confirmed the claim “second”, which import proposes / ${FIX}`,
  ]);
});

test('says nothing of confirmed claims, and nothing of drafts', () => {
  expect(placesToldBy(RULE, files('', claim('first')))).toEqual([]);
  expect(placesToldBy(RULE, files('', claim('first', '\n  proposed: false')))).toEqual([]);
  expect(placesToldBy(RULE, files('\ndraft: true', claim('first', PROPOSED)))).toEqual([]);
});

/** The claims of the graph that a build, or a preview, makes of the files. */
const claimsOf = (made: Readonly<Record<string, string>>, drafts: 'included' | 'left out') => {
  const written = Object.entries({ ...actors, ...made }).map(([path, text]) => ({ path, text }));
  const { graph } = buildCorpus(written, drafts);
  return [...graph.claims.values()].map(({ id, proposed }) => ({ id, proposed }));
};

test('a proposed claim is in no graph without drafts, and marked in one with them', () => {
  const made = files('', claim('first', PROPOSED), claim('second'));
  expect(claimsOf(made, 'left out')).toEqual([{ id: 'second', proposed: false }]);
  expect(claimsOf(made, 'included')).toEqual([
    { id: 'first', proposed: true },
    { id: 'second', proposed: false },
  ]);
});

test('nothing leads to a proposed claim where drafts are left out', () => {
  const made = files('', claim('first', PROPOSED), claim('second', '\n  follows: first'));
  const written = Object.entries({ ...actors, ...made }).map(([path, text]) => ({ path, text }));
  const { graph } = buildCorpus(written, 'left out');
  expect(graph.claims.get('a/second')?.follows).toEqual([]);
  expect(graph.incidents.get('amirli')?.claims.map(({ id }) => id)).toEqual(['second']);
  expect(graph.actors.get('iraq')?.said.map(({ id }) => id)).toEqual(['second']);
});

test.for([
  'ture',
  '',
  '[true]',
  '1',
])('a slip in the line, proposed: %s, confirms nothing', (slip) => {
  const made = files('', claim('first', `\n  proposed: ${slip}`));
  const { diagnostics } = builtFrom({ ...actors, ...made });
  expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  expect(claimsOf(made, 'left out')).toEqual([]);
});
