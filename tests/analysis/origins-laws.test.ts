import { expect, test } from 'vitest';
import {
  countsOfKinds,
  distinctOrigins,
  independenceOf,
  jointIndependence,
  originsOf,
  recordedOrigins,
  speakerIn,
} from '../../src/analysis/origins.ts';
import { madeUpGraphs } from '../made-up-graphs.ts';
import { article, recordOf } from '../record.ts';

// Two unnamed people who are held to be independent of a state, of an outlet and of each other.
const independent = recordOf({
  'articles/a.md': article(
    `source: toi
date: 2019-08-23
speakers:
  one: {anonymous: An official, independent-of: {iraq: They never met., nyt: It does not know him., b/two: Other posts.}}
  paper: {document: A paper, by: iran, independent-of: {israel: It was written before.}}`,
    `- {id: one, speaker: one, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}
- {id: paper, speaker: paper, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did so.}
- {id: state, speaker: iraq, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did just so.}
- {id: outlet, speaker: nyt, stance: asserts, accused: israel, incidents: amirli, evidence: Israel surely did it.}
- {id: accused, speaker: israel, stance: denies, accused: israel, incidents: amirli, evidence: Israel denied it.}`,
    'Israel did it. Israel did so. Israel did just so. Israel surely did it. Israel denied it. An official and A paper said so.',
  ),
  'articles/b.md': article(
    'source: zh\ndate: 2019-08-24\nspeakers:\n  two: {anonymous: A diplomat}',
    '- {id: two, speaker: two, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'A diplomat said: Israel did it.',
  ),
});
const records = [independent, ...madeUpGraphs()];
const lots = records.map(({ claims }) => originsOf([...claims.values()]));

test('two origins stand to each other as they do the other way round, and each is one with itself', () => {
  const found = new Set<string>();
  for (const origins of lots)
    for (const [at, one] of origins.entries())
      for (const other of origins.slice(at)) {
        const between = independenceOf(one, other);
        expect(independenceOf(other, one).independence).toBe(between.independence);
        expect(between.independence === 'same origin').toBe(one === other);
        expect(between.reason === undefined).toBe(between.independence !== 'established');
        expect(jointIndependence([one, other])).toBe(
          one === other ? 'not established' : between.independence,
        );
        found.add(between.independence);
      }
  expect([...found].sort()).toEqual(['established', 'not established', 'same origin']);
});

test('each origin has a key of its own, claims that it makes, and a form in each of them', () => {
  for (const origins of lots) {
    expect(new Set(origins.map(({ key }) => key)).size).toBe(origins.length);
    for (const origin of origins) {
      expect(origin.claims.length).toBeGreaterThan(0);
      expect(new Set(origin.claims).size).toBe(origin.claims.length);
      for (const claim of origin.claims)
        expect(claim.speakers.some((speaker) => speaker === speakerIn(origin, claim))).toBe(true);
    }
  }
});

test('origins of single claims, put together, are at most those of all the claims', () => {
  for (const [at, { claims }] of records.entries()) {
    const all = [...claims.values()];
    const together = distinctOrigins(all.flatMap((claim) => originsOf([claim])));
    expect(together.length).toBeGreaterThanOrEqual(lots[at]?.length ?? 0);
    expect(new Set(together.flatMap(({ claims: own }) => own))).toEqual(
      new Set((lots[at] ?? []).flatMap(({ claims: own }) => own)),
    );
  }
});

test('named, unnamed and documents are all that count, each once', () => {
  for (const origins of lots) {
    const counted = countsOfKinds(origins).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(recordedOrigins(origins).length);
  }
});
