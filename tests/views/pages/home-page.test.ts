import { expect, test } from 'vitest';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { article, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23',
    '- {id: says, speaker: iraq, about: damage, incidents: amirli, evidence: Nothing was hit.}',
    'Nothing was hit.',
  ),
});

test('what there is one of is counted as one', () => {
  const { counts } = homePage(graph, site);
  expect(counts.map(({ number, what }) => `${number} ${what}`)).toEqual([
    '2 incidents',
    '1 claim',
    '1 article',
    '6 actors',
    '4 outlets',
  ]);
});
