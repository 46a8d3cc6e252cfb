import { expect, test } from 'vitest';
import { asOfBreadcrumbs, breadcrumbsOf } from '../../../src/views/navigation/breadcrumbs.ts';
import type { Entry } from '../../../src/views/shared/urls.ts';
import { article, claimOf, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23',
    `- {id: says, speaker: iraq, about: damage, incidents: amirli, evidence: Nothing was hit.}
- {id: maybe, speaker: iraq, about: damage, incidents: [amirli, blasts], scope: ambiguous, evidence: All was hit.}
- {id: none, speaker: iraq, about: other, evidence: It rained.}`,
    'Nothing was hit. All was hit. It rained.',
  ).replace('language: en', 'language: fa'),
});
const claim = claimOf(graph, 'a/says');
const home = { text: 'Home', href: '/record/', language: undefined };
const incidents = { text: 'Incidents', href: '/record/incidents/', language: undefined };
const articles = { text: 'Articles', href: '/record/articles/', language: undefined };

const cases: readonly [string, Entry | undefined, readonly object[]][] = [
  ['an incident', incidentOf(graph, 'amirli'), [home, incidents]],
  ['an article', claim.article, [home, articles]],
  [
    'a claim, below the incident it is about',
    claim,
    [home, incidents, { text: 'Explosion at Amirli', href: '/record/incidents/amirli/' }],
  ],
  [
    'a claim that may be about an incident, which says so',
    claimOf(graph, 'a/maybe'),
    [home, incidents, { text: 'Possibly: Explosion at Amirli', href: '/record/incidents/amirli/' }],
  ],
  [
    'a claim about no incident, in its article and the language of its headline',
    claimOf(graph, 'a/none'),
    [home, articles, { text: 'A title', href: '/record/articles/a/', language: 'fa' }],
  ],
  [
    'an actor',
    graph.actors.get('iraq'),
    [home, { text: 'Actors', href: '/record/actors/', language: undefined }],
  ],
  [
    'an outlet',
    graph.outlets.get('zh'),
    [home, { text: 'Outlets', href: '/record/outlets/', language: undefined }],
  ],
];

test.for(cases)('above %s', ([, entry, expected]) => {
  expect(entry && breadcrumbsOf(entry, site)).toEqual(expected);
});

test('above an incident as of a day stands the incident', () => {
  expect(asOfBreadcrumbs(incidentOf(graph, 'amirli'), site)).toEqual([
    home,
    incidents,
    { text: 'Explosion at Amirli', href: '/record/incidents/amirli/', language: undefined },
  ]);
});
