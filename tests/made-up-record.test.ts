import { describe, expect, test } from 'vitest';
import { makeRecord } from '../bench/site/make-record.ts';
import { readProse } from '../bench/site/prose.ts';
import { buildCorpus } from '../src/corpus/build-corpus.ts';

const size = { articles: 40, claims: 240, incidents: 15 };
const record = makeRecord(size, readProse());

describe('a made-up record', () => {
  const { graph, diagnostics } = buildCorpus(
    [...record].map(([path, text]) => ({ path, text })),
    'included',
  );
  test('has no errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test('is as large as was asked', () => {
    expect([graph.articles.size, graph.claims.size]).toEqual([40, 240]);
  });
  test('has one incident that many more articles are about than any other', () => {
    const claims = [...graph.incidents.values()].map((incident) => incident.claims.length);
    expect(Math.max(...claims)).toBeGreaterThan(3 * (240 / 15));
  });
  test('is the same each time, and another by another seed', () => {
    expect([...makeRecord(size, readProse())]).toEqual([...record]);
    expect([...makeRecord({ ...size, seed: 1 }, readProse())]).not.toEqual([...record]);
  });
  test.for(
    [undefined, 1, 2].flatMap((seed) =>
      [1, 2, 3, 10, 20].map((articles) => [articles, seed] as const),
    ),
  )('has no errors of %s articles, by the seed %s', ([articles, seed]) => {
    const made = makeRecord(
      {
        articles,
        claims: 6 * articles,
        incidents: Math.ceil(0.35 * articles),
        ...(seed && { seed }),
      },
      readProse(),
    );
    const found = buildCorpus(
      [...made].map(([path, text]) => ({ path, text })),
      'included',
    );
    expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
