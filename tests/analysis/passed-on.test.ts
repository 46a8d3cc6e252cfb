import { expect, test } from 'vitest';
import { overstatedAmong, passedOnBy } from '../../src/analysis/passed-on.ts';
import { articleOf, claimOf, recordOf } from '../record.ts';

const says = 'speaker: iraq, stance: asserts, accused: israel';
const [told, viaNyt] = ['chain: []', 'chain: nyt'];

/** The claims of articles of The Associated Press, The New York Times and ZeroHedge, and of one that relays. */
function record(
  relay: string,
  { ap = {}, nyt = {}, zh = {}, date = '2019-08-01', day = '2019-08-10' }: Articles,
) {
  const graph = recordOf({
    'articles/ap.md': articleOf(`source: ap\ndate: ${date}`, { ap: says, ...ap }),
    'articles/nyt.md': articleOf(`source: nyt\ndate: ${date}`, {
      none: 'about: damage, speaker: author',
      ...nyt,
    }),
    'articles/zh.md': articleOf(`source: zh\ndate: ${date}`, {
      none: 'about: damage, speaker: author',
      ...zh,
    }),
    'articles/toi.md': articleOf(`source: toi\ndate: ${day}`, { relay }),
  });
  return { relay: claimOf(graph, 'toi/relay'), all: [...graph.claims.values()] };
}

interface Articles {
  ap?: Record<string, string>;
  nyt?: Record<string, string>;
  zh?: Record<string, string>;
  date?: string;
  day?: string;
}

const passed = (relay: string, articles: Articles) => {
  const { relay: claim, all } = record(relay, articles);
  return passedOnBy(claim, all)?.key;
};

test.for<[name: string, relay: string, articles: Articles, passed: string | undefined]>([
  [
    'what was told to an outlet on its way',
    `${says}, chain: ap`,
    { ap: { ap: `${says}, ${told}` } },
    'ap/ap',
  ],
  ['what does not tell its way', `${says}, chain: ap`, {}, 'ap/ap'],
  ['nothing where it does not tell its own', says, {}, undefined],
  ['nothing where it was told itself', `${says}, ${told}`, {}, undefined],
  ['nothing of an outlet that is not on its way', `${says}, chain: nyt`, {}, undefined],
  [
    'nothing with as many steps',
    `${says}, chain: ap`,
    { ap: { ap: `${says}, ${viaNyt}` } },
    undefined,
  ],
  [
    'what has a step fewer',
    `${says}, chain: [ap, nyt]`,
    { ap: { ap: `${says}, ${viaNyt}` } },
    'ap/ap',
  ],
  ['nothing of other speakers', `${says.replace('iraq', 'iran')}, chain: ap`, {}, undefined],
  [
    'nothing of fewer speakers',
    `${says.replace('iraq', '[iraq, iran]')}, chain: ap`,
    {},
    undefined,
  ],
  ['nothing on other accused', `${says.replace('israel', 'iran')}, chain: ap`, {}, undefined],
  [
    'nothing that says the reverse',
    `${says.replace('asserts', 'denies')}, chain: ap`,
    {},
    undefined,
  ],
  [
    'what it puts more firmly',
    `${says}, chain: ap`,
    { ap: { ap: says.replace('asserts', 'suspects') } },
    'ap/ap',
  ],
  ['what it puts less firmly', `${says.replace('asserts', 'suspects')}, chain: ap`, {}, 'ap/ap'],
  ['nothing that was published later', `${says}, chain: ap`, { date: '2019-08-11' }, undefined],
  ['what was published the same day', `${says}, chain: ap`, { date: '2019-08-10' }, 'ap/ap'],
  [
    'nothing published later, where one tells when it was said',
    `${says}, chain: ap, said: 2019-07-20`,
    { date: '2019-08-11' },
    undefined,
  ],
  [
    'what was said the same day, whenever it was published',
    `${says}, chain: ap, said: 2019-08-01`,
    { date: '2019-08-11', ap: { ap: `${says}, said: 2019-08-01` } },
    'ap/ap',
  ],
  [
    'nothing that was said later, whenever it was published',
    `${says}, chain: ap, said: 2019-07-20`,
    { ap: { ap: `${says}, said: 2019-07-21` } },
    undefined,
  ],
  [
    'what was perhaps said later',
    `${says}, chain: ap, said: 2019-07-20`,
    { ap: { ap: `${says}, said: 2019-07` } },
    'ap/ap',
  ],
  [
    'the one with the fewest steps, wherever it stands',
    `${says}, chain: [ap, zh, nyt]`,
    { ap: { ap: `${says}, ${told}` }, nyt: { nyt: `${says}, chain: zh` } },
    'ap/ap',
  ],
  [
    'of as many steps the one nearest to the speaker',
    `${says}, chain: [ap, zh, nyt]`,
    { nyt: { nyt: `${says}, ${told}` } },
    'nyt/nyt',
  ],
  [
    'of one outlet the one put alike',
    `${says}, chain: ap`,
    { ap: { ap: says.replace('asserts', 'suspects'), same: says } },
    'ap/same',
  ],
  [
    'of one outlet put alike the first',
    `${says}, chain: ap`,
    { ap: { ap: says, same: says } },
    'ap/ap',
  ],
])('a relay passes on %s', ([, relay, articles, key]) => {
  expect(passed(relay, articles)).toBe(key);
});

test.for<[name: string, relay: string, ap: string, isIt: boolean]>([
  ['outright what was suspected', says, says.replace('asserts', 'suspects'), true],
  ['as a fact what was said', says.replace('asserts', 'confirms'), says, true],
  ['without its hedge', says, `${says}, hedge: stands`, true],
  ['alike', says, says, false],
  ['less firmly', says.replace('asserts', 'suspects'), says, false],
  ['with a hedge', `${says}, hedge: stands`, says, false],
  [
    'firmly what somebody else suspects',
    says,
    says.replace('iraq, stance: asserts', 'iran, stance: suspects'),
    false,
  ],
])('a relay that puts it %s overstates it: %s', ([, relay, ap, isIt]) => {
  const found = record(`${relay}, chain: ap`, { ap: { ap } });
  expect([...overstatedAmong(found.all)].map(({ id }) => id)).toEqual(isIt ? ['relay'] : []);
});

test('what does not come through others overstates nothing', () => {
  const found = record(says, { ap: { ap: says.replace('asserts', 'suspects') } });
  expect(overstatedAmong(found.all)).toEqual(new Set());
});
