import { describe, expect, test } from 'vitest';
import {
  independenceOf,
  jointIndependence,
  originsOf,
  recordedOrigins,
} from '../../src/analysis/origins.ts';
import type { Graph } from '../../src/corpus/linking/graph.ts';
import { article, recordOf } from '../record.ts';

const claim = (extra: string) =>
  `- id: says\n  speaker: officials\n  stance: asserts\n  accused: israel\n  incidents: amirli\n  evidence: officials said Israel did it\n${extra}`;

function twoArticles(
  one: { speaker: string; chain: string },
  other: { speaker: string; chain: string },
): Graph {
  const write = (source: string, { speaker, chain }: { speaker: string; chain: string }) =>
    article(
      `source: ${source}\ndate: 2019-08-23\nspeakers:\n  officials: ${speaker}`,
      claim(chain),
      'Two US officials said Israel did it. Some officials said so, too.',
    );
  return recordOf({ 'articles/a.md': write('zh', one), 'articles/b.md': write('toi', other) });
}

const count = (graph: Graph) => recordedOrigins(originsOf([...graph.claims.values()])).length;

describe('origins', () => {
  const described = '{anonymous: Two US officials, of: united-states}';

  test('the same words through the same outlet are one origin, relayed twice', () => {
    expect(
      count(
        twoArticles(
          { speaker: described, chain: '  chain: ap' },
          { speaker: described, chain: '  chain: ap' },
        ),
      ),
    ).toBe(1);
  });

  test('the same words through different outlets are two, whose independence is not established', () => {
    const origins = originsOf([
      ...twoArticles(
        { speaker: described, chain: '  chain: ap' },
        { speaker: described, chain: '  chain: nyt' },
      ).claims.values(),
    ]);
    expect([origins.length, jointIndependence(origins)]).toEqual([2, 'not established']);
  });

  test('other words through the same outlet are another origin', () => {
    expect(
      count(
        twoArticles(
          { speaker: described, chain: '  chain: ap' },
          { speaker: '{anonymous: Some officials, of: united-states}', chain: '  chain: ap' },
        ),
      ),
    ).toBe(2);
  });

  test('where an article does not say how it reached it, the same words prove nothing', () => {
    expect(
      count(twoArticles({ speaker: described, chain: '' }, { speaker: described, chain: '' })),
    ).toBe(2);
  });

  test('said to this outlet is reached through this outlet', () => {
    expect(
      count(
        twoArticles(
          { speaker: described, chain: '  chain: toi' },
          { speaker: described, chain: '  chain: []' },
        ),
      ),
    ).toBe(1);
  });

  test('an editor’s link makes them one', () => {
    const linked = '{anonymous: Two US officials, of: united-states, same-as: a/officials}';
    expect(
      count(
        twoArticles(
          { speaker: described, chain: '  chain: ap' },
          { speaker: linked, chain: '  chain: nyt' },
        ),
      ),
    ).toBe(1);
  });

  test('an editor’s reason establishes independence, in both directions', () => {
    const independent =
      '{anonymous: Two US officials, of: united-states, independent-of: {a/officials: They learnt it from their own radar.}}';
    const [one, other] = originsOf([
      ...twoArticles(
        { speaker: described, chain: '  chain: ap' },
        { speaker: independent, chain: '  chain: nyt' },
      ).claims.values(),
    ]);
    if (!one || !other) throw new Error('two origins expected');
    const expected = {
      independence: 'established',
      reason: 'They learnt it from their own radar.',
    };
    expect([independenceOf(one, other), independenceOf(other, one)]).toEqual([expected, expected]);
  });

  test('a named actor is one origin in whatever article, and a document is one of its own', () => {
    const graph = recordOf({
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-23',
        claim('').replace('speaker: officials', 'speaker: netanyahu'),
        'Two US officials said Israel did it.',
      ),
      'articles/b.md': article(
        'source: toi\ndate: 2019-08-24\nspeakers:\n  report: {document: A report, by: iraq}',
        claim('').replace('speaker: officials', 'speaker: [netanyahu, report]'),
        'A report: officials said Israel did it.',
      ),
    });
    expect(
      originsOf([...graph.claims.values()]).map(({ key, kind, claims }) => [
        key,
        kind,
        claims.length,
      ]),
    ).toEqual([
      ['actor netanyahu', 'named', 2],
      ['document b/report', 'document', 1],
    ]);
  });
});
