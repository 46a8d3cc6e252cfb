import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationDays } from '../../src/analysis/as-of.ts';
import { attributionRecordsOf } from '../../src/analysis/attribution-records.ts';
import { contradict, contradictionsOf } from '../../src/analysis/contradictions.ts';
import { recordedOrigins } from '../../src/analysis/origins.ts';
import { attributionState } from '../../src/analysis/terms.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Graph } from '../../src/corpus/linking/graph.ts';
import type { Stance } from '../../src/model/vocabularies.ts';
import { cause, stanceTerm } from '../../src/model/vocabularies.ts';
import { incidentOf } from '../record.ts';
import { outcomeOf, outcomeOn } from './outcome.ts';
import { record } from './random-record.ts';
import { filesOf, graphOf, type SmallRecord } from './small-record.ts';

/** Seeded, so that a run is like the one before; enough for every sort of speaker and stance to meet the others. */
const RUNS = { seed: 20190719, numRuns: 150 };

type Articles = SmallRecord['articles'];

const withArticles = (of: SmallRecord, articles: Articles): SmallRecord => ({ ...of, articles });

const drawn = new Map<string, Graph>();

/** The graph of a record as it was drawn, built once: of one seed, each property is given the same records. */
function drawnGraph(of: SmallRecord): Graph {
  const key = JSON.stringify(of);
  const graph = drawn.get(key) ?? graphOf(of);
  drawn.set(key, graph);
  return graph;
}

/** The state and the number of origins of every role of every accused. */
function statesIn(graph: Graph): Map<string, { rank: number; origins: number }> {
  const ranks = Object.keys(attributionState.terms);
  return new Map(
    attributionRecordsOf(incidentOf(graph, 'ev')).flatMap(({ accused, roles }) =>
      roles.map(({ role, state, origins }) => [
        `${accused.id} ${role}`,
        { rank: ranks.indexOf(state), origins: recordedOrigins(origins).length },
      ]),
    ),
  );
}

/** One claim of a record, chosen by a number. */
function chosen({ articles }: SmallRecord, dice: number) {
  const all = Object.entries(articles).flatMap(([id, article]) =>
    article.claims.map((claim, index) => ({ id, article, claim, index })),
  );
  const one = all[dice % all.length];
  if (!one) throw new Error('a record without claims');
  return one;
}

const later = (date: unknown, days: number) =>
  new Date(Date.parse(String(date)) + days * 86_400_000).toISOString().slice(0, 10);

const forceOf = (stance: unknown) => {
  const isStance = (name: string): name is Stance => name in stanceRanks;
  const name = String(stance);
  return isStance(name) ? stanceTerm(name).force : undefined;
};
const stanceRanks: Readonly<Record<string, true>> = Object.fromEntries(
  ['asserts', 'confirms', 'suspects', 'claims-own', 'admits', 'denies', 'disputes'].map((one) => [
    one,
    true,
  ]),
);

describe('on random records', () => {
  test('a relay adds no origin', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(5), (of, dice, days) => {
        const { id, article, claim } = chosen(of, dice);
        const speakers = Object.values(article.speakers);
        // Of unnamed people whose actor is not given, only a link tells that a relay’s are the same.
        const relayed = speakers.map((one) => ({
          ...one,
          ...('of' in one ? {} : { 'same-as': `${id}/x` }),
        }));
        fc.pre(claim['speaker'] !== 'author' && claim['speaker'] !== 'unattributed');
        const source = ['o1', 'o2', 'o3', 'o4'].find((outlet) => outlet !== article.source) ?? 'o1';
        const chain = claim['chain'];
        const way = [article.source, ...(Array.isArray(chain) ? chain : [])];
        fc.pre(!way.includes(source));
        const isUsed = claim['speaker'] === 'x';
        const relay = {
          ...article,
          source,
          date: later(article['date'], days),
          speakers: isUsed && relayed[0] ? { x: relayed[0] } : {},
          claims: [{ ...claim, chain: way }],
        };
        const before = statesIn(drawnGraph(of));
        const after = statesIn(graphOf(withArticles(of, { ...of.articles, relay })));
        for (const [name, { origins }] of after)
          expect([name, origins <= (before.get(name)?.origins ?? 0)]).toEqual([name, true]);
      }),
      RUNS,
    );
  });

  test('a same-as never raises a count', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(), (of, one, other) => {
        const speaking = Object.entries(of.articles).filter(([, { speakers }]) => speakers['x']);
        const from = speaking[one % Math.max(speaking.length, 1)];
        const to = speaking[other % Math.max(speaking.length, 1)];
        fc.pre(from !== undefined && to !== undefined && from[0] !== to[0]);
        if (!from || !to) return;
        const linked = {
          ...from[1],
          speakers: { x: { ...from[1].speakers['x'], 'same-as': `${to[0]}/x` } },
        };
        const before = statesIn(drawnGraph(of));
        const after = statesIn(graphOf(withArticles(of, { ...of.articles, [from[0]]: linked })));
        for (const [name, { origins }] of after)
          expect([name, origins <= (before.get(name)?.origins ?? 0)]).toEqual([name, true]);
      }),
      RUNS,
    );
  });

  test('a retraction of what was affirmed never firms a state, nor adds an origin', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(9), (of, dice, days) => {
        const { id, article, claim } = chosen(of, dice);
        fc.pre(forceOf(claim['stance']) === 'affirms');
        // Where the same side denies it, too, the retraction may be of that.
        fc.pre(!JSON.stringify(of.articles).includes('"denies"'));
        const date = later(article['date'], days);
        const isUnnamed = claim['speaker'] === 'x';
        const retraction = {
          ...article,
          date,
          speakers: isUnnamed ? { x: { ...article.speakers['x'], 'same-as': `${id}/x` } } : {},
          claims: [
            {
              id: 'back',
              speaker: claim['speaker'],
              stance: 'retracts',
              accused: claim['accused'],
              evidence: ['Words taken back'],
            },
          ],
        };
        const before = statesIn(drawnGraph(of));
        const after = statesIn(graphOf(withArticles(of, { ...of.articles, retraction })));
        for (const [name, { rank, origins }] of after) {
          const was = before.get(name);
          expect([name, rank <= (was?.rank ?? 0), origins <= (was?.origins ?? 0)]).toEqual([
            name,
            true,
            true,
          ]);
        }
      }),
      RUNS,
    );
  });

  test('neither the order of files nor the names of the articles of one day change anything', () => {
    fc.assert(
      fc.property(record, (of) => {
        const renamed = Object.fromEntries(
          Object.entries(of.articles)
            .toReversed()
            .map(([, article], index) => [`z${index}`, article]),
        );
        const inOrder = drawnGraph(of);
        expect(nameless(graphOf(withArticles(of, renamed)))).toEqual(nameless(inOrder));
        const files = [...filesOf(of)].map(([path, text]) => ({ path, text }));
        const { graph } = buildCorpus(files.toReversed(), 'included');
        expect(outcomeOf(incidentOf(graph, 'ev'), graph)).toEqual(
          outcomeOf(incidentOf(inOrder, 'ev'), inOrder),
        );
      }),
      RUNS,
    );
  });

  test('what is said twice in one article changes nothing', () => {
    fc.assert(
      fc.property(record, fc.nat(), (of, dice) => {
        const { id, article, claim } = chosen(of, dice);
        const again = {
          ...claim,
          id: 'again',
          evidence: [claim['hedge'] === undefined ? 'Words again' : 'Words again, reportedly'],
        };
        const doubled = { ...article, claims: [...article.claims, again] };
        const before = drawnGraph(of);
        const after = graphOf(withArticles(of, { ...of.articles, [id]: doubled }));
        expect([...statesIn(after)].sort()).toEqual([...statesIn(before)].sort());
        expect(kindsIn(after)).toEqual(kindsIn(before));
      }),
      RUNS,
    );
  });

  test('a contradiction is one from either side', () => {
    fc.assert(
      fc.property(record, (of) => {
        const claims = [...drawnGraph(of).claims.values()];
        const kinds = (a: (typeof claims)[number], b: (typeof claims)[number]) =>
          contradict(a, b).map(({ kind }) => kind);
        for (const a of claims) for (const b of claims) expect(kinds(a, b)).toEqual(kinds(b, a));
      }),
      RUNS,
    );
  });

  test('the page as of the last day is the page of today', () => {
    fc.assert(
      fc.property(record, (of) => {
        const graph = drawnGraph(of);
        const incident = incidentOf(graph, 'ev');
        const last = publicationDays(incident).at(-1)?.edtf ?? '';
        expect(outcomeOn(incident, last, graph)).toEqual(outcomeOf(incident, graph));
      }),
      RUNS,
    );
  });
});

/** What is computed, apart from what names articles and claims. */
function nameless(graph: Graph): Record<string, unknown> {
  const outcome = outcomeOf(incidentOf(graph, 'ev'), graph);
  return Object.fromEntries(
    Object.entries(outcome).filter(
      ([name]) =>
        ![
          'articles',
          'withdrawn',
          'wordings',
          'firmer than its source',
          'said before',
          'soil',
          // Of one day no text tells which answer came first.
          'answers',
        ].includes(name),
    ),
  );
}

const kindsIn = (graph: Graph) =>
  contradictionsOf(incidentOf(graph, 'ev'))
    .map(({ kind, about }) => `${kind} ${about}`)
    .sort();

test('of every two causes a contradiction is one from either side, and none where the list says so', () => {
  const values: string[] = Object.keys(cause.terms);
  const claims = values.map((value, index) => ({
    id: `c${index + 1}`,
    about: index % 2 === 0 ? 'cause' : 'means',
    speaker: index % 3 === 0 ? 'us' : 'iraq',
    value,
  }));
  const graph = graphOf({
    incidents: {},
    actors: {},
    articles: {
      a1: { source: 'o1', date: '2020-01-10', captions: [], text: [], speakers: {}, claims },
    },
    gives: {},
  });
  const all = [...graph.claims.values()];
  const excluded = all.flatMap((a) =>
    all
      .filter((b) => contradict(a, b).length > 0)
      .map((b) => [a, b].map(({ value }) => (value?.kind === 'words' ? value.words : ''))),
  );
  const pairs = new Set(excluded.map((pair) => pair.join(' / ')));
  for (const [a = '', b = ''] of excluded) expect(pairs.has(`${b} / ${a}`)).toBe(true);
  for (const pair of [
    'drone strike / missile strike',
    'natural cause / unsafe storage',
    'bomb / ground attack',
    'attack / drone strike',
  ])
    expect([pair, pairs.has(pair)]).toEqual([pair, false]);
  expect(pairs.has('air strike / electrical fault')).toBe(true);
});

describe('every state is reached, and left again by what undoes it', () => {
  const accuse = { speaker: 'us', stance: 'asserts', accused: 'israel' };
  const back = (speaker: string) => ({ speaker, stance: 'retracts', accused: 'israel' });
  const own = { speaker: 'israel', stance: 'claims-own', accused: 'israel' };
  const x = { anonymous: 'Israeli officials', of: 'israel' };
  const cases: [string, object[], string, object[]][] = [
    ['none recorded', [], 'asserted', [accuse]],
    ['withdrawn', [accuse, back('us')], 'asserted', [{ ...accuse, speaker: 'uk' }]],
    ['suspected', [{ ...accuse, stance: 'suspects' }], 'withdrawn', [back('us')]],
    ['unsourced', [{ ...accuse, speaker: 'author' }], 'asserted', [accuse]],
    ['asserted', [accuse], 'withdrawn', [back('us')]],
    ['claimed unofficially', [{ ...own, speaker: 'x' }], 'withdrawn', [back('x')]],
    [
      'contested',
      [accuse, { speaker: 'israel', stance: 'denies', accused: 'israel' }],
      'asserted',
      [back('israel')],
    ],
    ['acknowledged', [accuse, own], 'asserted', [back('israel')]],
    [
      'claimed by several',
      [own, { speaker: 'hezb', stance: 'claims-own', accused: 'hezb' }],
      'acknowledged',
      [{ ...back('hezb'), accused: 'hezb' }],
    ],
  ];

  test('the cases are all the states', () => {
    expect(cases.map(([state]) => state)).toEqual(Object.keys(attributionState.terms));
  });

  test.each(cases)('%s', (state, claims, then, undoing) => {
    const stateOf = (articles: readonly (readonly object[])[]) => {
      const graph = graphOf({
        incidents: {},
        actors: {},
        gives: {},
        articles: Object.fromEntries(
          articles
            .filter((own) => own.length > 0)
            .map((own, index) => {
              const usesX = JSON.stringify(own).includes('"x"');
              const same = index > 0 ? { 'same-as': 'a1/x' } : {};
              return [
                `a${index + 1}`,
                {
                  source: 'o1',
                  date: `2020-01-1${index}`,
                  captions: [],
                  text: [],
                  speakers: usesX ? { x: { ...x, ...same } } : {},
                  claims: own.map((one, place) => ({ id: `c${place + 1}`, ...one })),
                },
              ];
            }),
        ),
      });
      const found = attributionRecordsOf(incidentOf(graph, 'ev')).find(
        ({ accused: { id } }) => id === 'israel',
      );
      return found?.state ?? 'none recorded';
    };
    expect([stateOf([claims]), stateOf([claims, undoing])]).toEqual([state, then]);
  });
});
