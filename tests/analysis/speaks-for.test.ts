import { describe, expect, test } from 'vitest';
import {
  actorOf,
  isFrom,
  isNobodysSilence,
  isOfficial,
  isOnlyReadIn,
  isPartOrWhole,
  namedActorOf,
  speaksFor,
  wholesOf,
} from '../../src/analysis/speaks-for.ts';
import { parseDate } from '../../src/model/date.ts';
import { article, claimOf, entry, recordOf } from '../record.ts';

const claims = [
  ['minister', 'speaker: minister, stance: asserts, accused: israel'],
  ['officials', 'speaker: officials, stance: asserts, accused: israel'],
  ['leak', 'speaker: leak, stance: asserts, accused: israel'],
  ['issued', 'speaker: issued, stance: asserts, accused: israel'],
  ['paper', 'speaker: paper, stance: asserts, accused: israel'],
  ['agency', 'speaker: agency, stance: asserts, accused: israel'],
  ['own', 'speaker: author, stance: asserts, accused: israel'],
  ['hint', 'speaker: minister, stance: hints, read-by: author, accused: israel'],
  ['silence', 'speaker: unattributed, about: attribution, stance: no-comment'],
  [
    'ministers-silence',
    'speaker: minister, about: attribution, stance: no-comment, accused: israel',
  ],
  ['nobody', 'speaker: unattributed, stance: asserts, accused: israel'],
  ['late', 'speaker: former, stance: asserts, accused: israel, said: 2019-08-20'],
  ['early', 'speaker: former, stance: asserts, accused: israel, said: 2019-07-20'],
] as const;
const body = claims.map(([id]) => `Passage of ${id}.`).join(' ');

const graph = recordOf({
  'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: iraq'),
  'actors/minister.md': entry('name: Minister\nkind: person\nof: ministry'),
  'actors/deputy.md': entry('name: Deputy\nkind: person\nof: ministry'),
  'actors/brigade.md': entry('name: Brigade\nkind: public-body\nof: iraqi-army'),
  'actors/region.md': entry('name: Region\nkind: group\nbroader: iraq'),
  'actors/town.md': entry('name: Town\nkind: group\nbroader: region'),
  'actors/former.md': entry(
    'name: Former\nkind: person\nof: ministry\nsince: 2019-06-01\nuntil: 2019-08-01',
  ),
  'outlets/agency.md': entry('name: Agency\nkind: wire\nof: iraq'),
  'articles/a.md': article(
    `source: agency
date: 2019-08-23
speakers:
  officials: {anonymous: officials, of: ministry}
  leak: {document: leak, by: iraq, release: leaked}
  issued: {document: issued, by: iraq, release: issued}
  paper: {document: paper, by: iraq}`,
    claims
      .map(
        ([id, fields]) =>
          `- {id: ${id}, ${fields}, incidents: amirli, evidence: Passage of ${id}.}`,
      )
      .join('\n')
      .replaceAll('speaker: agency, ', 'speaker: ap, '),
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-23',
    '- {id: agency, speaker: agency, stance: asserts, accused: israel, incidents: amirli, evidence: It did it.}',
    'It did it.',
  ),
});

const { actors, claims: found } = graph;
const actor = (id: string) => {
  const one = actors.get(id);
  if (!one) throw new Error(`no actor ${id}`);
  return one;
};
const speakerOf = (key: string) => claimOf(graph, key);
const when = (text: string) => parseDate(text);

describe('whom an actor belongs to', () => {
  test.for([
    ['minister', 'minister ministry iraq'],
    ['brigade', 'brigade iraqi-army iraq'],
    ['iraq', 'iraq'],
    ['town', 'town'],
  ] as const)('%s: %s', ([id, wholes]) => {
    expect(wholesOf(actor(id)).map((one) => one.id)).toEqual(wholes.split(' '));
  });

  test('through an office while it may have been held', () => {
    const at = (text?: string) =>
      wholesOf(actor('former'), text === undefined ? undefined : when(text)).length;
    expect(['2019-05-31', '2019-06-01', '2019-07', '2019-08-01', '2019-08-02'].map(at)).toEqual([
      ...[1, 3, 3, 3, 1],
    ]);
    expect(at()).toBe(3);
    expect(wholesOf(undefined)).toEqual([]);
  });
});

describe('who speaks for whom', () => {
  test.for([
    ['iraq', 'iraq', true],
    ['minister', 'iraq', true],
    ['iraq', 'minister', true],
    ['minister', 'ministry', true],
    ['minister', 'deputy', false],
    ['minister', 'iraqi-army', false],
    ['ministry', 'iraqi-army', false],
    ['iraq', 'iran', false],
    ['town', 'iraq', false],
    ['netanyahu', 'iraq', false],
  ] as const)('%s for %s: %s', ([one, other, does]) => {
    expect(speaksFor(actor(one), actor(other))).toBe(does);
  });

  test('a person for what belongs to its own body, and nobody for nothing', () => {
    expect(speaksFor(undefined, actor('iraq'))).toBe(false);
    expect(speaksFor(actor('former'), actor('iraq'), when('2019-09-01'))).toBe(false);
    expect(speaksFor(actor('former'), actor('iraq'), when('2019-07-01'))).toBe(true);
  });
});

describe('parts and wholes', () => {
  test.for([
    ['town', 'iraq', true],
    ['town', 'region', true],
    ['minister', 'iraq', true],
    ['iraq', 'iraq', true],
    ['town', 'minister', false],
    ['ministry', 'iraqi-army', false],
  ] as const)('%s and %s: %s', ([one, other, are]) => {
    expect([
      isPartOrWhole(actor(one), actor(other)),
      isPartOrWhole(actor(other), actor(one)),
    ]).toEqual([are, are]);
  });
});

describe('whose a claim is', () => {
  test.for([
    ['a/minister', 'minister', 'minister', true, true],
    ['a/officials', 'ministry', undefined, true, false],
    ['a/leak', undefined, undefined, false, false],
    ['a/issued', 'iraq', 'iraq', true, true],
    ['a/paper', 'iraq', undefined, true, false],
    ['a/own', 'iraq', undefined, true, false],
    ['b/agency', 'iraq', undefined, true, false],
    ['a/agency', undefined, undefined, false, false],
    ['a/nobody', undefined, undefined, false, false],
    ['a/late', 'former', 'former', false, false],
    ['a/early', 'former', 'former', true, true],
  ] as const)('%s', ([key, of, named, isIraqs, isOpenlyIraqs]) => {
    const claim = speakerOf(key);
    const [speaker] = claim.speakers;
    if (!speaker) throw new Error('nobody');
    expect([actorOf(speaker)?.id, namedActorOf(speaker)?.id]).toEqual([of, named]);
    expect(isFrom(claim, actor('iraq'))).toBe(isIraqs);
    expect(isOfficial(claim, actor('iraq'))).toBe(isOpenlyIraqs);
    expect(isFrom(claim, actor('iraq'), () => false)).toBe(false);
    expect(isOfficial(claim, actor('iraq'), () => false)).toBe(false);
  });
});

test('a silence of nobody accuses nobody, and is nobody’s', () => {
  const silent = (key: string) => isNobodysSilence(speakerOf(key));
  expect([
    silent('a/silence'),
    silent('a/ministers-silence'),
    silent('a/nobody'),
    silent('a/own'),
  ]).toEqual([true, false, false, false]);
});

test('a hint is a reading, and nothing else is', () => {
  const readings = [...found.values()].filter(isOnlyReadIn).map(({ key }) => key);
  expect(readings).toEqual(['a/hint']);
});
