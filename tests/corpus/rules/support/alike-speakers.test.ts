import { expect, test } from 'vitest';
import { article } from '../../../record.ts';
import { toldBy } from '../../../told.ts';

const claim = (speaker: string, more = '') =>
  `- {id: one, speaker: ${speaker}, about: other, evidence: They did it.${more}}`;

interface Speakers {
  /** The speakers that the two, which are recorded as independent, are the same as. */
  one?: string;
  two?: string;
  source?: string;
  /** The chain through which both came. */
  chain?: string;
  /** A chain of somebody else in the article of the second. */
  other?: string;
}

/** What is said of men of one article who are independent of those of another, where both are the same as others. */
function found({
  one = 'count: 2',
  two = 'count: 2',
  source = 'toi',
  chain = '',
  other = '',
}: Speakers = {}) {
  return toldBy('same-and-independent', {
    'articles/a.md': article(
      'source: nyt\nspeakers:\n  men: {anonymous: A, same-as: c/men, independent-of: {b/men: they differ}}',
      claim('men'),
      'They did it.',
    ),
    'articles/b.md': article(
      'source: ap\nspeakers: {men: {anonymous: B, same-as: d/men}}',
      claim('men'),
      'x',
    ),
    'articles/c.md': article(
      `source: toi\nspeakers: {men: {anonymous: Two  officials, ${one}}}`,
      claim('men', chain),
      'They did it.',
    ),
    'articles/d.md': article(
      `source: ${source}\nspeakers: {men: {anonymous: two officials, ${two}}}`,
      `${claim('men', chain)}\n${claim('iran', other).replace('one', 'two')}`,
      'They did it.',
    ),
  }).filter((line) => line.startsWith('articles/a.md') || line.startsWith('→'));
}

const ALIKE = [
  'articles/a.md:6:56 “b/men” men is independent of b/men here, but c/men and d/men, which are the same as these, are described alike / write independent-of: between c/men and d/men, too, or take the same-as: away that leads to either',
  '→ articles/b.md:5:17 the other speaker',
];

test.for<[what: string, speakers: Speakers]>([
  ['words, number and outlet', {}],
  ['side', { one: 'of: iran', two: 'of: iran' }],
  ['outlet in a chain', { source: 'zh', chain: ', chain: [ap, toi]' }],
])('two are alike by their %s', ([, speakers]) => {
  expect(found(speakers)).toEqual(ALIKE);
});

test.for<[what: string, speakers: Speakers]>([
  ['of another number', { two: 'count: 3' }],
  ['of another side', { one: 'of: iran', two: 'of: iraq' }],
  ['of one side that only one tells', { two: 'count: 2, of: iran' }],
  ['of another outlet', { source: 'zh' }],
  ['by way of what is no outlet', { source: 'zh', chain: ', chain: iran' }],
  ['of another outlet, through which somebody else came', { source: 'zh', other: ', chain: toi' }],
  ['recorded as independent', { two: 'count: 2, independent-of: {c/men: they differ}' }],
  [
    'recorded as independent the other way',
    { one: 'count: 2, independent-of: {d/men: they differ}' },
  ],
])('two that are %s are not', ([, speakers]) => {
  expect(found(speakers)).toEqual([]);
});
