import { expect, test } from 'vitest';
import { stepViews } from '../../../../src/views/pages/incident/story.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nspeakers:\n  one: {anonymous: An official}',
    `- {id: drone, about: cause, speaker: one, chain: [], said: 2019-07-20, value: drone strike, incidents: amirli, evidence: It was a drone.}
- {id: depot, about: target, speaker: one, chain: [], said: 2019-07-20, value: depot, incidents: amirli, evidence: It hit a depot.}
- {id: denial, speaker: netanyahu, chain: [], said: 2019-07-20, stance: denies, accused: israel, incidents: amirli, evidence: We did not.}
- {id: toll, about: toll, speaker: one, chain: [], said: 2019-07-21, value: {killed: 2}, incidents: amirli, evidence: Two died.}`,
    'An official said: It was a drone. It hit a depot. We did not. Two died.',
  ),
});

test('what the same people said on the same day is one step, each thing leading to its claim', () => {
  const steps = stepViews(incidentOf(graph, 'amirli'), site);
  const links = steps.map(({ text }) =>
    text.flatMap((piece) => (typeof piece === 'object' && 'href' in piece ? [piece.href] : [])),
  );
  expect(steps.map(({ after, text }, index) => [after, plain(text), links[index]])).toEqual([
    ['', 'Date of the incident.', []],
    [
      '1 day later',
      '“An official” says it was a drone strike; “An official”, as ZeroHedge puts it: “It hit a depot.”',
      ['/record/claims/a/drone/', '/record/claims/a/depot/'],
    ],
    [
      '1 day later',
      'Benjamin Netanyahu denies that Israel did it',
      ['/record/actors/netanyahu/', '/record/claims/a/denial/'],
    ],
    ['2 days later', '“An official” counts 2 killed', ['/record/claims/a/toll/']],
    [
      '35 days later',
      'ZeroHedge: A title (4 claims about it)',
      ['/record/outlets/zh/', '/record/articles/a/'],
    ],
    [
      '',
      'What these articles said, as of 23 August 2019',
      ['/record/incidents/amirli/as-of/2019-08-23/'],
    ],
  ]);
});
