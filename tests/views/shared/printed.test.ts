import { expect, test } from 'vitest';
import { articlePage } from '../../../src/views/pages/article/article-page.ts';
import { publishedText } from '../../../src/views/pages/article/published-text.ts';
import { citationOf } from '../../../src/views/phrases/citation.ts';
import { articleTitle, holdsSuppliedTitles, printed } from '../../../src/views/shared/printed.ts';
import { linkTo } from '../../../src/views/shared/rich-text.ts';
import { article, claimOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const claims =
  '- {id: says, speaker: author, about: damage, incidents: amirli, evidence: Nothing was hit.}';
const fields = 'source: zh\ndate: 2019-08-23\nsubtitle: Below\nbyline: By us\ncredit: From us';

const graph = recordOf({
  'articles/own.md': article(fields, claims, 'Nothing was hit.'),
  'articles/supplied.md': article(
    `${fields}\nnot-in-text: {title: No., subtitle: No., byline: No., credit: No.}`,
    claims,
    'Nothing was hit.',
  ),
});
const [own, supplied] = ['own', 'supplied'].map((id) => claimOf(graph, `${id}/says`).article);
if (!own || !supplied) throw new Error('two articles expected');

test('what the outlet printed stands as it is', () => {
  expect([articleTitle(own), printed(own, 'subtitle'), printed(own, 'byline')]).toEqual([
    'A title',
    'Below',
    'By us',
  ]);
  expect(articlePage(own, site).supplied).toBeUndefined();
});

test('what the editors supplied stands in square brackets, with what they mean', () => {
  const { title, heading, subtitle, byline, credit, supplied: note } = articlePage(supplied, site);
  expect([title, heading.html, subtitle?.html, byline, credit]).toEqual([
    '[A title]',
    '[A title]',
    '[Below]',
    '[By us]',
    '[From us]',
  ]);
  expect(note).toBe(
    'In [square brackets]: supplied by the editors, not from the article as received.',
  );
  expect(publishedText(supplied)[0]).toBe('[Below]');
  expect(linkTo(supplied, site).text).toBe('[A title]');
});

test('only a headline of the outlet’s is cited in quotation marks', () => {
  expect([own, supplied].map((entry) => citationOf(entry, site).title)).toEqual([
    'Claims in “A title” (ZeroHedge)',
    'Claims in [A title] (ZeroHedge)',
  ]);
});

test('a record tells whether it holds a title that was supplied', () => {
  expect(holdsSuppliedTitles(graph)).toBe(true);
  expect(holdsSuppliedTitles({ articles: new Map([['own', own]]) })).toBe(false);
});
