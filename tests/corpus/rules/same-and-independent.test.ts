import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const speaks = (...ids: string[]) =>
  `- {id: a, about: other, speaker: [${ids.join(', ')}], evidence: We did.}`;
const of = (speakers: string, more = '') =>
  article(
    `source: toi\nspeakers:\n${speakers.replace(/^/gm, '  ')}`,
    speaks('iran') + more,
    'We did. an aide, an envoy',
  );

test('speakers that are the same directly, by others and by another article, and that are not', () => {
  const found = reportBy('same-and-independent', {
    'articles/a.md':
      of(`one: {anonymous: an aide, same-as: [a/two], independent-of: {three: r, two: r}}
two: {anonymous: an envoy, same-as: [b/one]}
three: {anonymous: an aide, independent-of: {b/one: r}}
four: {anonymous: an envoy, same-as: [b/one], independent-of: {one: r}}
five: {anonymous: an envoy, same-as: [b/two], independent-of: {one: r}}`),
    'articles/b.md': of(`one: {anonymous: an aide, independent-of: {a/two: r}}
two: {anonymous: an aide, independent-of: {a/two: r}}`),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:74-6:77 error: one is independent of two here, and by same-as the same: a/one → a/two
      expected: two speakers that are either the same or independent of each other
      fix: take independent-of: away if they are the same, or the same-as: that leads from one to the other
      articles/a.md:7:8 the other speaker
    articles/a.md:9:66-9:69 error: four is independent of one here, and by same-as the same: a/four → b/one → a/two → a/one
      expected: two speakers that are either the same or independent of each other
      fix: take independent-of: away if they are the same, or the same-as: that leads from one to the other
      articles/a.md:6:8 the other speaker
    articles/a.md:10:66-10:69 error: five is independent of one here, but a/five and a/two, which are the same as these, are described alike
      expected: speakers that are described alike to be the same, or recorded as independent themselves
      fix: write independent-of: between a/five and a/two, too, or take the same-as: away that leads to either
      articles/a.md:6:8 the other speaker
    articles/b.md:6:46-6:51 error: one is independent of a/two here, and by same-as the same: b/one → a/two
      expected: two speakers that are either the same or independent of each other
      fix: take independent-of: away if they are the same, or the same-as: that leads from one to the other
      articles/a.md:7:8 the other speaker
    articles/b.md:7:46-7:51 error: two is independent of a/two here, but b/two and a/one, which are the same as these, are described alike
      expected: speakers that are described alike to be the same, or recorded as independent themselves
      fix: write independent-of: between b/two and a/one, too, or take the same-as: away that leads to either
      articles/a.md:7:8 the other speaker"
  `);
});

/** What is said of two that are independent, each the same as one of another article. */
function alike(one: string, two: string, more: { source?: string; claim?: string } = {}): string {
  const { source = 'toi', claim = '' } = more;
  return reportBy('same-and-independent', {
    'articles/one.md': of(`x: {${one}}`),
    'articles/two.md': of(`x: {${two}}`, claim).replace('source: toi', `source: ${source}`),
    'articles/base.md': of(`a: {anonymous: an envoy, same-as: [one/x], independent-of: {b: r}}
b: {anonymous: an aide, same-as: [two/x]}`),
  });
}

const AIDE = 'anonymous: an aide, of: iran';

test('says who are described alike', () => {
  expect(alike(AIDE, AIDE)).toMatchInlineSnapshot(`
    "articles/base.md:6:63-6:64 error: a is independent of b here, but one/x and two/x, which are the same as these, are described alike
      expected: speakers that are described alike to be the same, or recorded as independent themselves
      fix: write independent-of: between one/x and two/x, too, or take the same-as: away that leads to either
      articles/base.md:7:6 the other speaker"
  `);
});

test.for([
  [`${AIDE}, count: 2`, 'anonymous: An  aide, of: iran, count: 2', true],
  [AIDE, `${AIDE}, count: 2`, false],
  [AIDE, 'anonymous: an aide, of: iraq', false],
  [AIDE, 'anonymous: an envoy, of: iran', false],
  ['document: an aide, by: iran', 'document: an aide, by: iran', false],
  [AIDE, 'document: an aide, by: iran', false],
  // Recorded as independent themselves, by either.
  [`${AIDE}, independent-of: {two/x: r}`, AIDE, false],
  [AIDE, `${AIDE}, independent-of: {one/x: r}`, false],
] as const)('%s and %s: %s', ([one, two, expected]) => {
  expect(alike(one, two) !== '').toBe(expected);
});

test('of one outlet, or through one', () => {
  const claim = (chain: string) =>
    `\n- {id: b, about: other, speaker: x, chain: [${chain}], evidence: We did.}`;
  const source = 'nyt';
  expect(alike(AIDE, AIDE, { source })).toBe('');
  expect(alike(AIDE, AIDE, { source, claim: claim('ap') })).toBe('');
  expect(alike(AIDE, AIDE, { source, claim: claim('toi') })).not.toBe('');
  expect(alike(AIDE, AIDE, { source, claim: claim('toi').replace('x', 'iran') })).toBe('');
});
