import { expect, test } from 'vitest';
import {
  sharableAt,
  sharables,
  shareOf,
  siteShare,
} from '../../../../src/views/pages/share/share.ts';
import { article, claimOf, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'Israel did it.',
  ),
  'articles/b.md': article(
    'source: zh\ndate: 2019-08',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'Israel did it.',
  ),
});
const [claim, undated] = [claimOf(graph, 'a/did'), claimOf(graph, 'b/did')];

test('incidents, articles and actors have an image, and are found by the path of their page', () => {
  const paths = [
    'incidents/amirli',
    'incidents/blasts',
    'articles/a',
    'articles/b',
    'actors/iran',
    'actors/iraq',
    'actors/iraqi-army',
    'actors/israel',
    'actors/netanyahu',
    'actors/united-states',
  ];
  expect(sharables(graph).map(({ kind, id }) => `${kind}s/${id}`)).toEqual(paths);
  expect(paths.map((path) => sharableAt(path, graph))).toEqual(sharables(graph));
  for (const path of ['outlets/zh', 'claims/a/did', 'incidents/none', 'incidents/amirli/as-of', ''])
    expect(sharableAt(path, graph)).toBeUndefined();
});

test('an article tells its image, what it says, and when it was published', () => {
  const shared = shareOf(claim.article, site);
  expect(shared).toEqual({
    type: 'article',
    image: 'https://example.org/record/articles/a/card.png',
    alt: '“A title”. ZeroHedge · 20 August 2019. How many claims? 1 claim (1 about who did it). Who is accused? Israel. From how many origins? No recorded origin.',
    published: '2019-08-20',
  });
  expect(shareOf(undated.article, site)).not.toHaveProperty('published');
});

test('a claim is shown with its article, and has no day of publication of its own', () => {
  const { published: _, ...shared } = shareOf(claim.article, site);
  expect(shareOf(claim, site)).toEqual(shared);
});

test('other pages are shown as a part of the site', () => {
  expect(shareOf(incidentOf(graph, 'amirli'), site).type).toBe('article');
  expect(siteShare(graph, site)).toEqual({
    type: 'website',
    image: 'https://example.org/record/card.png',
    alt: 'Who says who did it. Collected here: 2 incidents. Said about them: 2 claims. Drawn from: 2 articles.',
  });
});
