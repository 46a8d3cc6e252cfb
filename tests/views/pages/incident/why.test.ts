import { describe, expect, test } from 'vitest';
import { differencesByClaim } from '../../../../src/analysis/differences.ts';
import { method } from '../../../../src/method/method.ts';
import { loadRecord } from '../../../../src/site/load-record.ts';
import { claimPage } from '../../../../src/views/pages/claim/claim-page.ts';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { type Link, plain } from '../../../../src/views/shared/rich-text.ts';
import { site } from '../../site.ts';

const { graph } = await loadRecord('tests/fixtures/good-every-value/content');
const pages = [...graph.incidents.values()].map((incident) => incidentPage(incident, graph, site));
const ids: ReadonlySet<string> = new Set(method.map(({ id }) => id));

const links = (sentence: readonly unknown[]) =>
  sentence.filter(
    (piece): piece is Link => typeof piece === 'object' && piece !== null && 'href' in piece,
  );

describe('why a page says so', () => {
  test('every answer and state that is computed leads to its reasons', () => {
    for (const { url, answers, attributions, whys } of pages) {
      const there = ['why', ...whys.map(({ id }) => id)];
      const asked = [
        ...answers.flatMap(({ why }) => why ?? []),
        ...attributions.flatMap(({ states }) => states.map(({ why }) => why)),
      ].filter((fragment) => fragment !== '');
      expect([url, asked.filter((fragment) => !there.includes(fragment.slice(1)))]).toEqual([
        url,
        [],
      ]);
      expect([url, new Set(there).size]).toEqual([url, there.length]);
    }
  });

  test('every reason leads to rules that the method page prints', () => {
    const rules = pages.flatMap(({ whys, rules: own }) => [
      ...whys.flatMap(({ rules: named }) => links(named)),
      ...Object.values(own),
    ]);
    expect(rules.length).toBeGreaterThan(pages.length);
    expect(rules.filter(({ href }) => !ids.has(href.split('#')[1] ?? ''))).toEqual([]);
  });

  test('a state rests on the claims that make it so', () => {
    const page = pages.find(({ title }) => title === 'Crane of the quay stopped');
    expect(
      page?.whys
        .slice(0, 2)
        .map(({ heading, claims, rules }) => [
          plain(heading),
          claims.map(({ text }) => text),
          plain(rules),
        ]),
    ).toEqual([
      [
        'Westmark: withdrawn',
        ['Estmark says Westmark did it'],
        'Rules: The state of an attribution; What is taken back',
      ],
      ['The number of origins', [], expect.stringContaining('What counts as an origin')],
    ]);
  });
});

test('the page of a claim that is taken back says so, and by which claim', () => {
  const claim = graph.claims.get('tidewatch-quay-2021/estmark-crane');
  if (!claim) throw new Error('no such claim');
  const page = claimPage(claim, differencesByClaim(graph).get(claim) ?? [], site);
  expect(page.caveats.map(({ text, rule }) => [plain(text), rule.href.split('#')[1]])).toEqual([
    [
      'No longer counted: Estmark takes back what it said on whether Westmark did it.',
      'retraction',
    ],
  ]);
});
