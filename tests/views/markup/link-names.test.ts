import { expect, test } from 'vitest';
import { withLinksToldApart } from '../../../src/views/markup/link-names.ts';
import { tellingsOf } from '../../../src/views/markup/link-targets.ts';
import { article, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const claim = (id: string, speaker: string, words: string) =>
  `- id: ${id}\n  about: cause\n  speaker: ${speaker}\n  incidents: amirli\n  evidence: ${words}`;
const BODY =
  'It was a bomb & no accident. A fire broke out in the depot of the base. A fire broke out in the depot of the town.';
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23',
    [
      claim('bomb', 'author', 'It was a bomb & no accident'),
      claim('base', 'author', 'A fire broke out in the depot of the base'),
      claim('town', 'author', 'A fire broke out in the depot of the town'),
      claim('iran', 'iran', 'A fire broke out in the depot of the town'),
    ].join('\n'),
    BODY,
  ),
});

/** The names that links of a page get, in their order; of those that get none, nothing. */
function namesOf(html: string): (string | undefined)[] {
  const page = new URL('/record/incidents/amirli/', site.origin);
  const told = withLinksToldApart(html, page, site, (address, name) =>
    tellingsOf(address, name, graph, site),
  );
  return [...told.matchAll(/<a( aria-label="([^"]*)")?/g)].map(([, , name]) => name);
}

const link = (address: string, words = 'ZeroHedge') => `<a href="${address}">${words}</a>`;

test('links that are called the same go on with the words they lead to', () => {
  const html = link('/record/claims/a/bomb/') + link('/record/articles/a/#base');
  expect(namesOf(html)).toEqual(['ZeroHedge: “It was a bomb…”', 'ZeroHedge: “A fire broke out…”']);
});

test('where the words begin alike, with more of them, and then with who says them', () => {
  const all = ['base', 'town', 'iran'].map((id) => link(`/record/claims/a/${id}/`));
  expect(namesOf(all.join(''))).toEqual([
    'ZeroHedge: “A fire broke out in the depot of the base”',
    'ZeroHedge: “A fire broke out in the depot of the town”',
    'ZeroHedge: Iran on the cause, “A fire broke out in the depot of…”',
  ]);
});

test('the page that is called so keeps its name', () => {
  expect(namesOf(link('/record/outlets/zh/') + link('/record/articles/a/#bomb'))).toEqual([
    undefined,
    'ZeroHedge: “It was a bomb…”',
  ]);
});

test('links to one place, and those that are called otherwise, are left as they are', () => {
  const html = `${link('/record/outlets/zh/')}${link('../../outlets/zh/')}${link('#bomb', 'A')}`;
  expect(
    withLinksToldApart(html, new URL('/record/incidents/amirli/', site.origin), site, () => []),
  ).toBe(html);
});

test('parts of pages and of lists tell which', () => {
  expect(
    namesOf(
      link('#story', 'Amirli') +
        link('#who-says-who', 'Amirli') +
        link('/record/claims/by/accused/zh/', 'Amirli'),
    ),
  ).toEqual([
    'Amirli: When these articles reported it',
    'Amirli: Who says who did it',
    'Amirli: Claims by actor concerned',
  ]);
});

test('a name that is told already, and that of a drawing, go on as well', () => {
  const html =
    '<a aria-label="The claim" href="/record/claims/a/bomb/">the claim</a>' +
    '<svg><a href="/record/claims/a/base/"><title>The claim</title><path d="M0 0"/></a></svg>';
  expect(namesOf(html)).toEqual(['The claim: “It was a bomb…”', 'The claim: “A fire broke out…”']);
});

test('what nothing tells apart is counted', () => {
  const names = [1, 2, 3].map((turn) => link(`https://example.com/${turn}`, 'an &amp; “a”'));
  expect(namesOf(names.join(''))).toEqual([
    'an &amp; “a”: example.com',
    'an &amp; “a”: example.com (2)',
    'an &amp; “a”: example.com (3)',
  ]);
});
