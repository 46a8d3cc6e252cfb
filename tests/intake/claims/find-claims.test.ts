import { expect, test } from 'vitest';
import { findClaims } from '../../../src/intake/claims/find-claims.ts';

const background = {
  actors: [
    { id: 'israel', names: ['Israel'] },
    { id: 'united-states', names: ['United States', 'US', 'U.S.', 'American'] },
    { id: 'netanyahu', names: ['Benjamin Netanyahu', 'Netanyahu'] },
  ],
  outlets: [
    { id: 'new-york-times', names: ['The New York Times'] },
    { id: 'times-of-israel', names: ['The Times of Israel'] },
  ],
  incidents: [
    { id: 'amirli', names: ['Attack on a base at Amirli'], date: '2019-07-19', place: 'Amirli' },
  ],
  source: 'times-of-israel',
  date: '2019-08-23',
};

const segment = (text: string, line: number) => ({ part: 'body' as const, text, line });
const found = findClaims(
  [
    segment(
      'Israel carried out the July 19 attack in Amirli, two senior US officials told The New York Times on Friday.',
      1,
    ),
    segment(
      'Israeli officials have so far neither confirmed nor denied responsibility for any strikes in the country.',
      3,
    ),
    segment('The weather was fine.', 5),
  ],
  background,
);

test('finds who says who did it, through whom, about which incident', () => {
  expect(
    found.claims.map(({ id, about, speakers, chain, stance, accused, incidents, line }) => ({
      id,
      about,
      speakers,
      chain,
      stance,
      accused,
      incidents,
      line,
    })),
  ).toEqual([
    {
      id: 'two-senior-us-officials-attribution',
      about: 'attribution',
      speakers: ['two-senior-us-officials'],
      chain: ['new-york-times'],
      stance: 'asserts',
      accused: [{ actor: 'israel', role: 'executed' }],
      incidents: ['amirli'],
      line: 1,
    },
    {
      id: 'israeli-officials-attribution',
      about: 'attribution',
      speakers: ['israeli-officials'],
      chain: ['new-york-times'],
      stance: 'neither-confirms-nor-denies',
      accused: [{ actor: 'israel', role: 'executed' }],
      incidents: ['amirli'],
      line: 3,
    },
  ]);
});

test('every passage stands in the article word for word', () => {
  expect(found.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
    'Israel carried out the July 19 attack in Amirli, two senior US officials told The New York Times on Friday.',
    'Israeli officials have so far neither confirmed nor denied responsibility for any strikes in the country.',
  ]);
});

test('says what an editor should look at', () => {
  expect(found.claims[1]?.doubts).toEqual([
    { field: 'chain', reason: 'taken from what stands before: New York Times' },
    { field: 'accused', reason: 'taken to be the speaker, who answers for itself' },
    { field: 'incidents', reason: 'taken from the claim before' },
  ]);
});

test('names unnamed speakers in the article’s words', () => {
  expect(found.speakers.map(({ id, kind, description }) => [id, kind, description])).toEqual([
    ['two-senior-us-officials', 'anonymous', 'two senior US officials'],
    ['israeli-officials', 'anonymous', 'Israeli officials'],
  ]);
  expect(found.proposed).toEqual([]);
});

/** The incidents of the claims of an article, each with why. */
const incidentsOf = (...paragraphs: string[]) =>
  findClaims(
    paragraphs.map((text, index) => segment(text, index + 1)),
    background,
  ).claims.map(({ incidents, doubts }) => [
    incidents,
    doubts.find(({ field }) => field === 'incidents')?.reason,
  ]);

const NAMED = 'Israel carried out the July 19 attack in Amirli, two US officials said.';
const UNNAMED = 'Israel carried out the strike, Netanyahu said.';
const CALM = 'The weather was fine.';

test('takes the incident from the claim before in the same paragraph and in the next, and no further', () => {
  const taken = [['amirli'], 'taken from the claim before'];
  expect(incidentsOf(NAMED, UNNAMED)[1]).toEqual(taken);
  expect(incidentsOf(NAMED, `${UNNAMED} ${UNNAMED}`)[2]).toEqual(taken);
  expect(incidentsOf(CALM, CALM, CALM, NAMED, CALM, UNNAMED).at(-1)).toEqual([
    [],
    'none of the record fits',
  ]);
});

test('takes the incident that the beginning of an article names, where it names no other', () => {
  const taken = [['amirli'], 'taken from the beginning of the article, which names no other'];
  expect(incidentsOf(NAMED, CALM, CALM, UNNAMED).at(-1)).toEqual(taken);
});

test('proposes an incident only where no claim has one of the record', () => {
  const [proposed] = incidentsOf(UNNAMED);
  expect(proposed?.[0]).toHaveLength(1);
  expect(findClaims([segment(UNNAMED, 1)], background).proposed).toEqual([
    expect.objectContaining({ kind: 'incident', title: `To be named: ${UNNAMED.slice(0, -1)}` }),
  ]);
  const mixed = findClaims([segment(NAMED, 1), segment(CALM, 2), segment(UNNAMED, 3)], background);
  expect(mixed.proposed).toEqual([]);
});
