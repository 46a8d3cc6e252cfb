import { expect, test } from 'vitest';
import { nameOf, reachedBy, sameSpeakers } from '../../src/analysis/same-speaker.ts';
import { articleOf, claimOf, recordOf } from '../record.ts';

/** An article: its outlet, its day in August 2019, its unnamed people, and what else the claim says. */
interface Telling {
  source?: string;
  day?: string;
  people?: string;
  claim?: string;
}

const said = 'speaker: x, stance: asserts, accused: israel';
const telling = ({
  source = 'source: toi',
  day = '01',
  people = 'anonymous: US officials, of: united-states',
  claim = '',
}: Telling) =>
  articleOf(
    `${source}\ndate: 2019-08-${day}\nspeakers:\n  x: {${people}}`,
    { c: said + claim },
    'US officials, us officials, officials, A paper.',
  );

/** For each article the others whose people are the same as its, by letters from `a`, whichever is asked first. */
function sames(...articles: Telling[]): string {
  const files = articles.map((one, at) => [`articles/${'abcd'[at]}.md`, telling(one)]);
  const [told = '', ...others] = articles.map((_, first) => {
    const graph = recordOf(Object.fromEntries(files));
    const speakers = [...graph.articles.values()].flatMap((one) => [...one.speakers.values()]);
    // What is found of one is kept for all that are the same.
    speakers.slice(first).forEach(sameSpeakers);
    return speakers
      .map((speaker) => {
        const same = sameSpeakers(speaker);
        expect(same.flatMap(sameSpeakers)).toEqual(same.flatMap(() => same));
        return same.map((one) => one.article.id).join('');
      })
      .join(' ');
  });
  expect(others).toEqual(others.map(() => told));
  return told;
}

const nobodys = { people: 'anonymous: officials' };
const [zh, ap] = ['source: zh', 'source: ap'];

test.for<[name: string, others: [Telling, Telling], are: boolean]>([
  ['alike', [{}, {}], true],
  ['alike in other capitals', [{}, { people: 'anonymous: us officials, of: united-states' }], true],
  ['in other words', [{}, { people: 'anonymous: officials, of: united-states' }], false],
  ['of another actor', [{}, { people: 'anonymous: US officials, of: israel' }], false],
  ['of no actor', [{}, { people: 'anonymous: US officials' }], false],
  [
    'of another number',
    [{}, { people: 'anonymous: US officials, of: united-states, count: 2' }],
    false,
  ],
  [
    'of one number',
    [
      { people: 'anonymous: US officials, of: united-states, count: 2' },
      { people: 'anonymous: US officials, of: united-states, count: 2' },
    ],
    true,
  ],
  ['a document', [{ people: 'document: A paper' }, { people: 'document: A paper' }], false],
  ['thirty days apart', [{}, { day: '31' }], true],
  ['thirty-one days apart', [{}, { claim: ', said: 2019-07-01' }], false],
  [
    'thirty days apart, by when it was said',
    [{ day: '31' }, { day: '31', claim: ', said: 2019-08-01' }],
    true,
  ],
  ['told by another outlet', [{}, { source: zh }], false],
  ['told by one that has it from the other', [{}, { source: zh, claim: ', chain: toi' }], true],
  [
    'told by two that have it from one',
    [
      { source: ap, claim: ', chain: nyt' },
      { source: zh, claim: ', chain: nyt' },
    ],
    true,
  ],
  [
    'told by two, one of which has it from a third',
    [{}, { source: zh, claim: ', chain: nyt' }],
    false,
  ],
  [
    'told by one that has it through the other, which was not told',
    [{ claim: ', chain: ap' }, { source: zh, claim: ', chain: [toi, nyt]' }],
    false,
  ],
  [
    'told by one that has it through the other, which was told',
    [{ claim: ', chain: []' }, { source: zh, claim: ', chain: [nyt, toi]' }],
    true,
  ],
  [
    'told by one that has it through the other, which was told, from a third',
    [{ claim: ', chain: []' }, { source: zh, claim: ', chain: [toi, nyt]' }],
    true,
  ],
  ['of nobody, in one outlet', [nobodys, nobodys], true],
  ['of nobody, in two', [nobodys, { ...nobodys, source: zh, claim: ', chain: toi' }], false],
])('people who are described %s are the same: %s', ([, others, are]) => {
  expect(sames(...others)).toBe(are ? 'ab ab' : 'a b');
  expect(sames(...others.toReversed())).toBe(are ? 'ab ab' : 'a b');
});

const linked = (link: string) => ({
  people: `anonymous: US officials, of: united-states, ${link}`,
});

test.for<[name: string, articles: Telling[], same: string]>([
  ['editors link', [{}, { source: zh, ...linked('same-as: a/x') }], 'ab ab'],
  ['editors keep apart', [{}, linked('independent-of: {a/x: They said so.}')], 'a b'],
  [
    'are alike by steps',
    [{ claim: ', said: 2019-07-20' }, { day: '10' }, { day: '31' }],
    'abc abc abc',
  ],
  [
    'are like two that are kept apart count with the earlier',
    [
      { day: '02' },
      { day: '01', ...linked('independent-of: {a/x: They said so.}') },
      { day: '03' },
    ],
    'a bc bc',
  ],
  [
    'are like two of one day that are kept apart count with the first',
    [{}, linked('independent-of: {a/x: They said so.}'), {}],
    'ac b ac',
  ],
])('people who %s', ([, articles, same]) => {
  expect(sames(...articles)).toBe(same);
});

test('two entries of one article are kept apart', () => {
  const graph = recordOf({
    'articles/a.md': articleOf(
      'source: toi\ndate: 2019-08-01\nspeakers:\n  x: {anonymous: Officials, of: iraq}\n  y: {anonymous: Officials, of: iraq}',
      { one: said, two: said.replace('x', 'y') },
      'Officials.',
    ),
  });
  const speakers = [...graph.articles.values()].flatMap((one) => [...one.speakers.values()]);
  expect(speakers.map((one) => sameSpeakers(one).map(nameOf))).toEqual([['a/x'], ['a/y']]);
});

test.for([
  ['', undefined],
  [', chain: []', 'toi'],
  [', chain: zh', 'zh'],
  [', chain: [zh, ap]', 'ap'],
  [', chain: [zh, netanyahu]', 'zh'],
  [', chain: netanyahu', 'toi'],
] as const)('a claim%s reached %s', ([claim, outlet]) => {
  const graph = recordOf({ 'articles/a.md': telling({ claim }) });
  expect(reachedBy(claimOf(graph, 'a/c'))?.id).toBe(outlet);
});
