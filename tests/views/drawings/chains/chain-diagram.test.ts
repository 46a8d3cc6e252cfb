import { describe, expect, test } from 'vitest';
import { inColumns } from '../../../../src/views/drawings/chains/chain-columns.ts';
import {
  chainDiagram,
  chainDiagramOf,
} from '../../../../src/views/drawings/chains/chain-diagram.ts';
import { strandsOf } from '../../../../src/views/drawings/chains/chain-strands.ts';
import { article, claimOf, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body =
  'Two American officials said Israel did it. Israel denied it. A report blamed Israel. Many say so. We think so. He hinted.';
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nspeakers:\n  two: {anonymous: Two American officials, of: united-states, count: 2}\n  report: {document: A report, by: iraq}',
    `- {id: two, speaker: two, chain: [nyt, ap], stance: asserts, accused: israel, incidents: amirli, evidence: Two American officials said Israel did it.}
- {id: no, speaker: israel, chain: ap, stance: denies, accused: israel, incidents: amirli, evidence: Israel denied it.}
- {id: report, speaker: report, stance: asserts, accused: israel, incidents: amirli, evidence: A report blamed Israel.}
- {id: many, speaker: unattributed, stance: asserts, accused: israel, incidents: amirli, evidence: Many say so.}
- {id: we, speaker: author, stance: suspects, accused: israel, incidents: amirli, evidence: We think so.}`,
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-24',
    `- {id: no, speaker: israel, chain: [], stance: denies, accused: israel, incidents: amirli, evidence: Israel denied it.}
- {id: hint, speaker: netanyahu, chain: nyt, stance: hints, read-by: author, accused: israel, incidents: amirli, evidence: He hinted.}`,
    body,
  ),
});
const claims = incidentOf(graph, 'amirli').claims;
const diagram = chainDiagram(claims, site);
const strands = strandsOf(claims, site);
const { arrangement, columns } = inColumns(strands);

describe('a chain diagram', () => {
  test('joins claims of one origin, of one relay and of one article in one station', () => {
    const titles = arrangement.columns.map((stops) =>
      stops.flatMap(({ node, strands: own }) =>
        node ? [`${node.name} (${node.shape}): ${own.length}`] : [],
      ),
    );
    expect(titles.map((own) => [...own].sort())).toEqual([
      [
        'Benjamin Netanyahu (named): 1',
        'Israel (named): 2',
        'Unattributed (nobody): 1',
        'ZeroHedge (voice): 1',
        '“A report” (document): 1',
        '“Two American officials” (unnamed): 1',
      ],
      ['The Associated Press (relay): 1'],
      ['The Associated Press (relay): 1', 'The New York Times (relay): 2'],
      ['The Times of Israel (article): 2', 'ZeroHedge (article): 5'],
    ]);
  });

  test('puts those who affirm above those read as hinting, and these above those who deny', () => {
    expect(diagram?.wide.strands.map(({ force }) => force)).toEqual([
      'affirms',
      'affirms',
      'affirms',
      'affirms',
      'reading',
      'denies',
      'denies',
    ]);
  });

  test('links a line to its claim and says in its title what is claimed and through whom', () => {
    expect(
      diagram?.narrow.strands.find(({ title }) => title.includes('Two American')),
    ).toMatchObject({
      href: '/record/claims/a/two/',
      title:
        '“Two American officials” say Israel did it, via The New York Times, from The Associated Press (ZeroHedge)',
      label: { text: 'says so' },
      untold: undefined,
    });
  });

  test('links stations to pages, and who has none to the claim', () => {
    const nodes = diagram?.wide.nodes ?? [];
    expect(new Map(nodes.map(({ title, href }) => [title, href]))).toEqual(
      new Map([
        ['“Two American officials”, unnamed, of the United States', '/record/claims/a/two/'],
        ['“A report”, document, of Iraq', '/record/claims/a/report/'],
        ['Unattributed, no source named', '/record/claims/a/many/'],
        ['ZeroHedge, in its own voice', '/record/outlets/zh/'],
        ['Benjamin Netanyahu, of Israel', '/record/actors/netanyahu/'],
        ['Israel', '/record/actors/israel/'],
        ['The Associated Press, which relayed it', '/record/outlets/ap/'],
        ['The New York Times, which relayed it', '/record/outlets/nyt/'],
        ['ZeroHedge · A title · 23 August 2019', '/record/articles/a/'],
        ['The Times of Israel · A title · 24 August 2019', '/record/articles/b/'],
      ]),
    );
  });

  test('marks the ways that are not told, except those of an outlet’s own voice', () => {
    const untold = diagram?.wide.strands.filter((strand) => strand.untold);
    expect(untold?.map(({ href }) => href).sort()).toEqual([
      '/record/claims/a/many/',
      '/record/claims/a/report/',
    ]);
    expect(diagram?.note).toBe('“?” means that the article does not say how it got this.');
  });

  test('is nothing without claims', () => {
    expect(chainDiagram([], site)).toBeUndefined();
  });

  test('on a claim’s page draws the others more lightly', () => {
    const others = [...graph.claims.values()].filter(({ key }) => key !== 'b/no');
    const own = chainDiagramOf(claimOf(graph, 'b/no'), others, site)?.wide.strands;
    expect(own?.filter(({ weight }) => weight === 'own').map(({ href }) => href)).toEqual([
      '/record/claims/b/no/',
    ]);
    expect(own?.length).toBeGreaterThan(3);
  });
});

describe('nothing in a chain diagram overlaps', () => {
  test('stations of one column, nor lines that pass them', () => {
    for (const stops of arrangement.columns)
      for (const [index, { top }] of stops.entries()) {
        const before = stops[index - 1];
        expect(before ? top - before.top - before.height : 16).toBeGreaterThanOrEqual(15.99);
      }
  });

  test('columns', () => {
    for (const [index, { x }] of columns.entries()) {
      const before = columns[index - 1];
      expect(before ? x - before.x - before.width : 30).toBeGreaterThanOrEqual(30);
    }
  });

  test('lines of text in the narrow drawing, nor does any exceed it', () => {
    const {
      headings,
      nodes,
      strands: lines,
      height,
    } = diagram?.narrow ?? {
      headings: [],
      nodes: [],
      strands: [],
      height: 0,
    };
    const baselines = [
      ...headings,
      ...nodes.flatMap(({ name, detail }) => [...name, ...detail]),
      ...lines.map(({ label }) => label),
    ]
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(baselines.length).toBeGreaterThan(20);
    for (const [index, y] of baselines.entries())
      expect(y - (baselines[index - 1] ?? -16)).toBeGreaterThanOrEqual(15);
    expect(baselines.at(-1)).toBeLessThan(height);
  });
});

describe('of more claims than can be drawn', () => {
  const many = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      Array.from(
        { length: 30 },
        (_, index) =>
          `- {id: c${index}, speaker: israel, chain: [], stance: denies, accused: israel, incidents: amirli, evidence: No ${index + 100}.}`,
      ).join('\n'),
      Array.from({ length: 30 }, (_, index) => `No ${index + 100}.`).join(' '),
    ),
  });

  const { claims } = incidentOf(many, 'amirli');
  const drawn = (count: number) => {
    const { wide, narrow, note } = chainDiagram(claims.slice(0, count), site) ?? {};
    return [wide?.strands.length, narrow?.strands.length, note];
  };

  test('the first 25 are, where there is little room the first 12, and a note says so', () => {
    expect([drawn(30), drawn(20), drawn(12)]).toEqual([
      [
        25,
        12,
        'The diagram shows the first 25 of 30 claims, or the first 12 on a narrow screen; all are listed below.',
      ],
      [
        20,
        12,
        'On a narrow screen the diagram shows the first 12 of 20 claims; all are listed below.',
      ],
      [12, 12, ''],
    ]);
  });
});
