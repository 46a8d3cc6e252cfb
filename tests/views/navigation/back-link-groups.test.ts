import { expect, test } from 'vitest';
import { backLinks } from '../../../src/analysis/back-links.ts';
import { backLinkGroups } from '../../../src/views/navigation/back-link-groups.ts';
import type { Entry } from '../../../src/views/shared/urls.ts';
import { article, incidentOf, recordOf } from '../../record.ts';
import { asShown } from '../as-shown.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-23\nspeakers: {two: {anonymous: Two officials, independent-of: {iraq: They never met.}}}',
    '- {id: two, speaker: two, stance: asserts, accused: israel, incidents: amirli, evidence: Two officials said so.}',
    'Two officials said so.',
  ),
  'articles/b.md': article(
    'source: zh\ndate: 2019-08-20',
    ['one', 'two', 'three', 'four', 'five']
      .map(
        (id) =>
          `- {id: ${id}, speaker: iraq, stance: denies, accused: israel, incidents: blasts, responds-to: a/two, evidence: Iraq denied it.}`,
      )
      .join('\n'),
    'Iraq denied it.',
  ),
});
const links = backLinks(graph);
const groups = (entry: Entry | undefined) =>
  entry && asShown(backLinkGroups(entry, links.get(entry) ?? [], site));

const denial = (id: string) => ({
  href: `/record/claims/b/${id}/`,
  text: ['Iraq', ' ', 'denies that ', 'Israel', ' ', 'did it'],
  detail: '(on Blasts in Iraq) · ZeroHedge, 20 August 2019',
});

test('an incident’s page tells what answers it elsewhere, and leaves out what it shows', () => {
  expect(groups(incidentOf(graph, 'amirli'))).toEqual([
    {
      label: 'Answers a claim here (5)',
      lines: ['one', 'two', 'three', 'four', 'five'].map(denial),
    },
  ]);
});

test('an article in one line is its headline', () => {
  expect(groups(graph.actors.get('iraq'))).toEqual([
    {
      label: 'Established as independent of a source in',
      lines: [{ href: '/record/articles/a/', text: ['A title'], detail: '23 August 2019' }],
    },
  ]);
});

test('where nothing more refers to an entry, there is nothing to tell', () => {
  expect([groups(graph.outlets.get('zh')), groups(graph.actors.get('israel'))]).toEqual([[], []]);
});
