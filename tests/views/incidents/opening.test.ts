import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/views/incidents/opening.ts';
import { plain } from '../../../src/views/pieces.ts';
import { article, entry, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

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
      '“Two American officials”, unnamed, through The Associated Press, and “A senior intelligence official”, unnamed, through The New York Times, say that Israel did it; Israel neither confirms nor denies.',
    ]);
  });

  test('keeps the words that leave room for doubt', () => {
    expect(opening(`${two}; hedge: said so`)).toEqual([
      '“Two American officials”, unnamed, through The Associated Press, “said so”, say that Israel did it; no word from Israel is on record.',
    ]);
  });

  test('one person says, several say', () => {
    expect(opening(one)).toEqual([
      '“A senior intelligence official”, unnamed, through The New York Times, says that Israel did it; no word from Israel is on record.',
    ]);
  });

  test('tells a suspicion from an assertion, the firmer first', () => {
    expect(
      opening(
        one.replace('asserts', 'suspects'),
        'speaker: iraq; stance: confirms; chain: []; evidence: Iraq said so.',
      ),
    ).toEqual([
      'Iraq confirms that Israel did it; “A senior intelligence official”, unnamed, through The New York Times, says it may be that Israel did it; no word from Israel is on record.',
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
      '“Two American officials”, unnamed, through The Associated Press, say that Israel did it; ZeroHedge, in its own voice, says so; it is also said without any speaker being recorded; no word from Israel is on record.',
    ]);
  });

  test('without an origin, a voice and nobody in particular carry the deed', () => {
    expect(opening('speaker: author; stance: asserts; evidence: Nobody knows.')).toEqual([
      'ZeroHedge, in its own voice, says that Israel did it; no word from Israel is on record.',
    ]);
    expect(
      opening('speaker: unattributed; stance: asserts; evidence: It was blamed on Israel.'),
    ).toEqual([
      'It is said that Israel did it, without any speaker being recorded; no word from Israel is on record.',
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
      '“Two American officials”, unnamed, through The Associated Press, say that Israel did it; Iran disputes it; Benjamin Netanyahu denies it.',
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
      'At first Israel denies it and later claims responsibility for supplying the means.',
    ]);
  });

  test('an outlet that only suspects it does not say so', () => {
    expect(opening('speaker: author; stance: suspects; evidence: Nobody knows.')).toEqual([
      'ZeroHedge, in its own voice, says it may be that Israel did it; no word from Israel is on record.',
    ]);
  });

  test('silence about what nobody says is no attribution', () => {
    expect(opening('speaker: israel; stance: no-comment; evidence: Israel said so.')).toEqual([
      'No claim on record says who did it; Israel has not commented.',
    ]);
  });

  test('a hint alone is a reading, and is told as one', () => {
    expect(
      opening('speaker: netanyahu; stance: hints; read-by: author; evidence: Netanyahu hinted.'),
    ).toEqual([
      'Nobody on record says outright who did it; Benjamin Netanyahu is read by ZeroHedge as hinting at it.',
    ]);
  });

  test('more than three origins are counted', () => {
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
      'Iraq, Iran, United States and 1 other say that Israel did it; no word from Israel is on record.',
    ]);
  });

  test('other roles are told', () => {
    expect(opening(`${two}; accused: {israel: supplied}`)).toEqual([
      '“Two American officials”, unnamed, through The Associated Press, say that Israel supplied the means; no word from Israel is on record.',
    ]);
  });

  test('nothing on record is said to be nothing', () => {
    expect(openingOf(incidentOf(recordOf({}), 'amirli'), site)).toEqual([
      ['No claim on record says who did it.'],
    ]);
  });

  test('what is said only of the series is told as that', () => {
    expect(opening(`${two}; incidents: blasts`)).toEqual([
      'No claim surely about this incident alone says who did it; 1 claim about the series it belongs to names Israel; no word from Israel is on record.',
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
      'Iraqi army, as Outlet A reports, as Outlet B reports, as Outlet C reports and by 3 more outlets, says that Israel did it; Outlet A, Outlet B, Outlet C and 3 others, in their own voice, say so; Iran, Iraq, United States and 3 others dispute it; no word from Israel is on record.',
    ]);
  });
});
