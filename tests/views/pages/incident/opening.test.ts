import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../../src/views/pages/incident/opening.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, entry, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body =
  'Two American officials said so. A senior intelligence official said so. Iraq said so. Israel said so. It was blamed on Israel. Netanyahu hinted. Nobody knows.';
const speakers =
  'speakers:\n  two: {anonymous: Two American officials, of: united-states, count: 2}\n  one: {anonymous: A senior intelligence official}';

function opening(...claims: string[]) {
  const listed = claims.map(
    (claim, index) => `- id: c${index}\n  ${withDefaults(claim).replaceAll('; ', '\n  ')}`,
  );
  const graph = recordOf({
    'articles/a.md': article(`source: zh\ndate: 2019-08-23\n${speakers}`, listed.join('\n'), body),
  });
  return openingOf(incidentOf(graph, 'amirli'), site).map(plain);
}

function withDefaults(claim: string): string {
  const fields = { accused: 'israel', incidents: 'amirli' };
  return Object.entries(fields).reduce(
    (all, [field, value]) => (all.includes(`${field}:`) ? all : `${field}: ${value}; ${all}`),
    claim,
  );
}

const two = 'speaker: two; chain: ap; stance: asserts; evidence: Two American officials said so.';
const one =
  'speaker: one; chain: nyt; stance: asserts; evidence: A senior intelligence official said so.';

describe('the sentence an incident opens with', () => {
  test('names origins with their path, and where the accused stands', () => {
    expect(
      opening(
        two,
        one,
        'speaker: israel; stance: neither-confirms-nor-denies; evidence: Israel said so.',
      ),
    ).toEqual([
      '“Two American officials” (unnamed, via The Associated Press) and “A senior intelligence official” (unnamed, via The New York Times) say Israel did it. Israel neither confirms nor denies it.',
    ]);
  });

  test('keeps the words that leave room for doubt', () => {
    expect(opening(`${two}; hedge: said so`)).toEqual([
      'According to The Associated Press, cited by ZeroHedge, “Two American officials” (unnamed) say Israel did it (“said so”). The articles collected here do not say how Israel responded.',
    ]);
  });

  test('one person says, several say', () => {
    expect(opening(one)).toEqual([
      'According to The New York Times, cited by ZeroHedge, “A senior intelligence official” (unnamed) says Israel did it. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('tells a suspicion from an assertion, the firmer first', () => {
    expect(
      opening(
        one.replace('asserts', 'suspects'),
        'speaker: iraq; stance: confirms; chain: []; evidence: Iraq said so.',
      ),
    ).toEqual([
      'Speaking to ZeroHedge, Iraq confirms that Israel did it. According to The New York Times, cited by ZeroHedge, “A senior intelligence official” (unnamed) says Israel may have done it. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('an outlet’s own voice and nobody in particular come after the origins', () => {
    expect(
      opening(
        two,
        'speaker: author; stance: asserts; evidence: Nobody knows.',
        'speaker: unattributed; stance: asserts; evidence: It was blamed on Israel.',
      ),
    ).toEqual([
      'According to The Associated Press, cited by ZeroHedge, “Two American officials” (unnamed) say Israel did it. The articles collected here do not say how Israel responded. The page has two more claims on who did it.',
    ]);
  });

  test('without an origin, a voice and nobody in particular carry the deed', () => {
    expect(opening('speaker: author; stance: asserts; evidence: Nobody knows.')).toEqual([
      'ZeroHedge, in its own voice, says Israel did it. The articles collected here do not say how Israel responded.',
    ]);
    expect(
      opening('speaker: unattributed; stance: asserts; evidence: It was blamed on Israel.'),
    ).toEqual([
      'ZeroHedge writes “It was blamed on Israel.”, naming no source. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('a denial by the accused and a dispute by others', () => {
    expect(
      opening(
        two,
        'speaker: netanyahu; stance: denies; evidence: Israel said so.',
        'speaker: iran; stance: disputes; evidence: Nobody knows.',
      ),
    ).toEqual([
      'According to The Associated Press, cited by ZeroHedge, “Two American officials” (unnamed) say Israel did it. Iran disputes that Israel did it. Benjamin Netanyahu denies that Israel did it.',
    ]);
  });

  test('what the accused first denies and later owns is told in that order, once', () => {
    const own = (stance: string, said: string, evidence: string) =>
      `speaker: israel; stance: ${stance}; accused: {israel: supplied}; said: ${said}; evidence: ${evidence}`;
    expect(
      opening(
        own('denies', '2019-08-01', 'Israel said so.'),
        own('claims-own', '2019-08-20', 'Nobody knows.'),
      ),
    ).toEqual([
      'Israel at first denies supplying the means (1 August 2019), then claims responsibility for supplying the means, in ZeroHedge’s words “Nobody knows.” (20 August 2019).',
    ]);
  });

  test('of what may have been said on one day no order is told', () => {
    const own = (stance: string, said: string, evidence: string) =>
      `speaker: israel; stance: ${stance}; accused: {israel: supplied}; said: ${said}; evidence: ${evidence}`;
    const isInOrder = (denied: string, owned: string) =>
      opening(
        own('denies', denied, 'Israel said so.'),
        own('claims-own', owned, 'Nobody knows.'),
      ).some((text) => text.includes('at first'));
    expect([
      isInOrder('2019-08-19', '2019-08-20'),
      isInOrder('2019-08-19~', '2019-08-20'),
      isInOrder('2019-08-18~', '2019-08-20'),
      isInOrder('2019-08-19T22:00Z', '2019-08-20T01:00+03:30'),
    ]).toEqual([true, false, true, false]);
  });

  test('an outlet that only suspects it does not say so', () => {
    expect(opening('speaker: author; stance: suspects; evidence: Nobody knows.')).toEqual([
      'ZeroHedge, in its own voice, says Israel may have done it. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('silence about what nobody says is no attribution', () => {
    expect(opening('speaker: israel; stance: no-comment; evidence: Israel said so.')).toEqual([
      'No article collected here says who did it. Israel has not commented.',
    ]);
  });

  test('a hint alone is a reading, and is told as one', () => {
    expect(
      opening('speaker: netanyahu; stance: hints; read-by: author; evidence: Netanyahu hinted.'),
    ).toEqual(['ZeroHedge takes Benjamin Netanyahu to mean that Israel did it.']);
  });

  test('what all said to one outlet is told once', () => {
    const said = (speaker: string, evidence: string) =>
      `speaker: ${speaker}; stance: asserts; chain: []; evidence: ${evidence}`;
    expect(
      opening(
        said('iraq', 'Iraq said so.'),
        said('iran', 'Nobody knows.'),
        said('united-states', 'Two American officials said so.'),
        said('iraqi-army', 'Israel said so.'),
      ),
    ).toEqual([
      'Speaking to ZeroHedge, Iraq, Iran, the United States and the Iraqi army say Israel did it. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('other roles are told', () => {
    expect(opening(`${two}; accused: {israel: supplied}`)).toEqual([
      'According to The Associated Press, cited by ZeroHedge, “Two American officials” (unnamed) say Israel supplied the means. The articles collected here do not say how Israel responded.',
    ]);
  });

  test('nothing on record is said to be nothing', () => {
    expect(openingOf(incidentOf(recordOf({}), 'amirli'), site).map(plain)).toEqual([
      'No article collected here says who did it.',
    ]);
  });

  test('what is said only of the series is told as that', () => {
    expect(opening(`${two}; incidents: blasts`)).toEqual([
      'No article collected here says who did it. One claim about the series it is part of names Israel.',
    ]);
  });
});

describe('where many say the same', () => {
  const outlets = ['a', 'b', 'c', 'd', 'e', 'f'];
  const said = outlets.map((id): [string, string] => [
    `articles/${id}.md`,
    article(
      `source: outlet-${id}\ndate: 2019-08-23`,
      `- {id: army, speaker: iraqi-army, stance: asserts, accused: israel, incidents: amirli, evidence: Iraq said so.}
- {id: own, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: It was blamed on Israel.}
- {id: state, speaker: ${['iran', 'iraq', 'united-states', 'ap', 'nyt', 'toi'][outlets.indexOf(id)]}, stance: disputes, accused: israel, incidents: amirli, evidence: Nobody knows.}`,
      body,
    ),
  ]);
  const names = outlets.map((id): [string, string] => [
    `outlets/outlet-${id}.md`,
    entry(`name: Outlet ${id.toUpperCase()}\nkind: online`),
  ]);

  test('three of them are named, with how many more there are', () => {
    const graph = recordOf(Object.fromEntries([...said, ...names]));
    expect(openingOf(incidentOf(graph, 'amirli'), site).map(plain)).toEqual([
      'According to Outlet A, the Iraqi army says Israel did it. Iran, Iraq and the United States dispute that Israel did it. The articles collected here do not say how Israel responded. The page has nine more claims on who did it.',
    ]);
  });
});
