import { expect, test } from 'vitest';
import { caveatsOf } from '../../src/analysis/caveats.ts';
import { articleOf, claimOf, entry, recordOf } from '../record.ts';

const says = (speaker: string, stance = 'asserts', accused = 'israel') =>
  `speaker: ${speaker}, stance: ${stance}, accused: ${accused}`;
const both = 'incidents: [amirli, depot]';

/** What must be known of the claim `a/one` (or another) among some of one article, told to The Associated Press. */
function caveats(claims: Readonly<Record<string, string>>, key = 'a/one'): string[] {
  const graph = recordOf({
    'incidents/depot.md': entry('title: Depot\nkind: explosion\ndate: 2019-08-05'),
    'articles/ap.md': articleOf('source: ap\ndate: 2019-08-01', { told: says('iran') }),
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', claims),
  });
  return caveatsOf(claimOf(graph, key)).map((one) => {
    const other = 'by' in one ? one.by.key : 'than' in one ? one.than.key : one.incident.id;
    return `${one.kind}: ${other}`;
  });
}

const back = (accused = 'israel', more = '') =>
  `${says('iraq', 'retracts', accused)}, said: 2019-08-20${more}`;
const said = ', said: 2019-08-10';

test.for<[name: string, claims: Record<string, string>, caveats: string[]]>([
  ['nothing', { one: says('iraq') }, []],
  ['nothing, of its own', { one: says('iran') }, []],
  ['that it is taken back', { one: says('iraq') + said, two: back() }, ['taken back: a/two']],
  [
    'that it is taken back, and not that it was said before',
    { one: `${says('iraq')}, said: 2019-07-01`, two: back() },
    ['taken back: a/two'],
  ],
  [
    'that one of two accused is taken back',
    { one: says('iraq', 'asserts', '[israel, iran]') + said, two: back('iran') },
    ['taken back in part: a/two'],
  ],
  [
    'that each of two of three is taken back, by whom',
    {
      one: says('iraq', 'asserts', '[israel, iran, united-states]') + said,
      two: back('iran'),
      three: back('israel'),
    },
    ['taken back in part: a/three', 'taken back in part: a/two'],
  ],
  [
    'once that two of three are taken back together',
    {
      one: says('iraq', 'asserts', '[israel, iran, united-states]') + said,
      two: back('[iran, israel]'),
    },
    ['taken back in part: a/two'],
  ],
  [
    'that it is taken back of one of its incidents',
    { one: `${says('iraq')}${said}, ${both}`, two: back('israel', ', incidents: amirli') },
    ['taken back in part: a/two'],
  ],
  [
    'once that it is taken back of both',
    { one: `${says('iraq')}${said}, ${both}`, two: back('israel', `, ${both}`) },
    ['taken back: a/two'],
  ],
  [
    'that it was said before',
    { one: `${says('iraq')}, said: 2019-07-18` },
    ['said before: amirli'],
  ],
  ['nothing that was said that day', { one: `${says('iraq')}, said: 2019-07-19` }, []],
  [
    'of which of its incidents it was said before',
    { one: `${says('iraq')}, said: 2019-08-04, ${both}` },
    ['said before: depot'],
  ],
  [
    'that it was said before both',
    { one: `${says('iraq')}, said: 2019-07-01, ${both}` },
    ['said before: amirli', 'said before: depot'],
  ],
  ['nothing of what it passes on alike', { one: `${says('iran')}, chain: ap` }, []],
  [
    'that it is firmer than what it passes on',
    { one: `${says('iran', 'confirms')}, chain: ap` },
    ['firmer: ap/told'],
  ],
  ['that it is weaker', { one: `${says('iran', 'suspects')}, chain: ap` }, ['weaker: ap/told']],
  [
    'that it names another, too',
    { one: `${says('iran', 'asserts', '[israel, iraq]')}, chain: ap` },
    ['names more: ap/told'],
  ],
  [
    'that it names one in another role, too, and is firmer',
    { one: `${says('iran', 'confirms', '[israel, {israel: ordered}]')}, chain: ap` },
    ['firmer: ap/told', 'names more: ap/told'],
  ],
  [
    'nothing where it is not surely of it',
    { one: `${says('iraq')}, said: 2019-07-01, scope: ambiguous` },
    [],
  ],
])('a claim tells %s', ([, claims, expected]) => {
  expect(caveats(claims)).toEqual(expected);
});

test('what is passed on tells nothing of its relay', () => {
  expect(caveats({ one: `${says('iran', 'confirms')}, chain: ap` }, 'ap/told')).toEqual([]);
});
