import { describe, expect, test } from 'vitest';
import { attributionRecordsOf, responsesOf } from '../../src/analysis/attribution-records.ts';
import type { AttributionState } from '../../src/analysis/terms.ts';
import { article, entry, incidentOf, recordOf } from '../record.ts';

const body = `Two American officials said Israel carried out an attack on an Iranian weapons depot in July.

Israel has neither explicitly confirmed nor denied having any role.

Netanyahu denied it. Netanyahu said it was ours. Unnamed Israeli officials said we did it.

An analyst suspected Israel. The base was widely blamed on Israel.`;

const speakers =
  'speakers:\n  officials: {anonymous: Two American officials, of: united-states}\n  israelis: {anonymous: Unnamed Israeli officials, of: israel}';

const claims = {
  asserted: `- id: officials
  speaker: officials
  chain: ap
  stance: asserts
  accused: israel
  incidents: amirli
  evidence: Israel carried out an attack on an Iranian weapons depot in July`,
  withheld: `- id: neither
  speaker: israel
  stance: neither-confirms-nor-denies
  accused: israel
  incidents: amirli
  evidence: Israel has neither explicitly confirmed nor denied having any role.`,
  denied: `- id: denial
  speaker: netanyahu
  stance: denies
  accused: israel
  incidents: amirli
  evidence: Netanyahu denied it.`,
  owned: `- id: owned
  speaker: netanyahu
  stance: claims-own
  accused: israel
  incidents: amirli
  evidence: Netanyahu said it was ours.`,
  ownedUnnamed: `- id: owned-unnamed
  speaker: israelis
  stance: claims-own
  accused: israel
  incidents: amirli
  evidence: Unnamed Israeli officials said we did it.`,
  admitted: `- id: admitted
  speaker: netanyahu
  stance: admits
  accused: israel
  incidents: amirli
  evidence: Netanyahu said it was ours.`,
  ownedByOrgan: `- id: owned-by-organ
  speaker: radio
  stance: claims-own
  accused: israel
  incidents: amirli
  evidence: Unnamed Israeli officials said we did it.`,
  suspected: `- id: suspicion
  speaker: author
  stance: suspects
  accused: israel
  incidents: amirli
  evidence: An analyst suspected Israel.`,
  hinted: `- id: hint
  speaker: netanyahu
  stance: hints
  read-by: author
  accused: israel
  incidents: amirli
  evidence: Netanyahu said it was ours.`,
  blamed: `- id: blamed
  speaker: unattributed
  stance: asserts
  accused: israel
  incidents: amirli
  evidence: The base was widely blamed on Israel.`,
};

function attribution(...names: (keyof typeof claims)[]) {
  const graph = recordOf({
    'outlets/radio.md': entry('name: Radio\nkind: broadcaster\nof: israel'),
    'articles/zh-1.md': article(
      `source: zh\ndate: 2019-08-23\n${speakers}`,
      names.map((name) => claims[name]).join('\n'),
      body,
    ),
  });
  return attributionRecordsOf(incidentOf(graph, 'amirli'))[0];
}

describe('the state of an attribution', () => {
  const cases: [AttributionState, (keyof typeof claims)[]][] = [
    ['suspected', ['suspected']],
    ['suspected', ['hinted', 'withheld']],
    ['asserted', ['asserted', 'withheld']],
    ['unsourced', ['blamed']],
    ['asserted', ['asserted', 'hinted']],
    ['contested', ['asserted', 'denied']],
    ['contested', ['suspected', 'denied']],
    ['acknowledged', ['asserted', 'owned']],
    // Nothing tells which of the two came last.
    ['contested', ['denied', 'owned']],
    ['contested', ['denied', 'admitted']],
    ['claimed unofficially', ['ownedUnnamed']],
    ['claimed unofficially', ['ownedByOrgan']],
  ];
  test.each(cases)('is %s from %j', (state, names) => {
    expect(attribution(...names)?.state).toBe(state);
  });

  test.each([
    ['withheld'],
    ['denied'],
  ] as const)('is none where nobody accuses: what is only %s is an answer', (name) => {
    const graph = recordOf({
      'articles/zh-1.md': article(`source: zh\ndate: 2019-08-23\n${speakers}`, claims[name], body),
    });
    const incident = incidentOf(graph, 'amirli');
    expect(attributionRecordsOf(incident)).toEqual([]);
    expect(responsesOf(incident).map(({ actor, standing }) => [actor.id, standing.on])).toEqual([
      ['israel', 'the incident'],
    ]);
  });

  test('is absent where nobody names an actor', () => {
    const graph = recordOf({
      'articles/zh-1.md': article(
        'source: zh\ndate: 2019-08-23',
        '- id: a\n  about: damage\n  speaker: author\n  incidents: amirli\n  evidence: Netanyahu denied it.',
        body,
      ),
    });
    expect(attributionRecordsOf(incidentOf(graph, 'amirli'))).toEqual([]);
  });
});

describe('what stands behind an attribution', () => {
  test('a reading, a silence and nobody in particular are no origins', () => {
    expect(attribution('hinted', 'withheld', 'blamed')?.origins).toEqual([]);
  });

  test('the outlet’s own voice is an origin of its own kind', () => {
    expect(attribution('suspected', 'asserted')?.origins.map(({ kind }) => kind)).toEqual([
      'own voice',
      'unnamed',
    ]);
  });

  test('the accused stands with its latest claim about the incident', () => {
    const standing = attribution('asserted', 'withheld', 'denied')?.standing;
    expect(
      standing?.on === 'nothing recorded' ? standing : [standing?.on, standing?.latest.id],
    ).toEqual(['the incident', 'denial']);
  });

  test('nothing recorded of the accused is said to be nothing', () => {
    expect(attribution('asserted')?.standing).toEqual({ on: 'nothing recorded' });
  });

  test('an answer about the series stands in where there is none about the incident', () => {
    const graph = recordOf({
      'articles/zh-1.md': article(
        `source: zh\ndate: 2019-08-23\n${speakers}`,
        `${claims.asserted}\n${claims.withheld.replace('incidents: amirli', 'incidents: blasts')}`,
        body,
      ),
    });
    const [found] = attributionRecordsOf(incidentOf(graph, 'amirli'));
    expect([found?.standing.on, found?.series.map(({ id }) => id), found?.open]).toEqual([
      'the series',
      ['neither'],
      [],
    ]);
  });

  test('an ambiguous claim is never counted', () => {
    const graph = recordOf({
      'articles/zh-1.md': article(
        `source: zh\ndate: 2019-08-23\n${speakers}`,
        claims.asserted.replace('  stance: asserts', '  stance: asserts\n  scope: ambiguous'),
        body,
      ),
    });
    const [found] = attributionRecordsOf(incidentOf(graph, 'amirli'));
    expect([found?.state, found?.affirms, found?.origins, found?.ambiguous.length]).toEqual([
      'none recorded',
      [],
      [],
      1,
    ]);
  });
});
