import { expect, test } from 'vitest';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { graphOf, smallRecords } from '../../../method/small-record.ts';
import { incidentOf } from '../../../record.ts';
import { site } from '../../site.ts';

/** The lead and the accused’s answer of records of which each tells something that the rules forbid to blur. */
const records = smallRecords(`
denies-another-role:
  articles:
    a1:
      date: 2020-01-10
      claims:
        - {speaker: us, stance: asserts, accused: israel, chain: []}
        - {speaker: israel, stance: denies, accused: {israel: ordered}}
  gives: {}
each-says-one-role:
  articles:
    a1:
      date: 2020-01-10
      claims:
        - {speaker: us, stance: asserts, accused: israel, chain: []}
        - {speaker: uk, stance: asserts, accused: {israel: ordered}, chain: []}
  gives: {}
relay-makes-it-firmer:
  articles:
    a1: {source: o1, date: 2020-01-10, claims: [{speaker: us, stance: suspects, accused: israel, chain: []}]}
    a2: {source: o2, date: 2020-01-11, claims: [{speaker: us, stance: asserts, accused: israel, chain: [o1]}]}
  gives: {}
three-answers:
  articles:
    a1: {date: 2020-01-10, claims: [{speaker: us, stance: asserts, accused: israel, chain: []}, {speaker: israel, stance: no-comment, accused: israel}]}
    a2: {date: 2020-01-11, claims: [{speaker: israel, stance: neither-confirms-nor-denies, accused: israel}]}
    a3: {date: 2020-01-12, claims: [{speaker: israel, stance: claims-own, accused: israel}]}
  gives: {}
denied-before-and-after:
  articles:
    a1: {date: 2020-01-06, claims: [{speaker: israel, stance: denies, accused: israel}]}
    a2: {date: 2020-01-08, claims: [{speaker: israel, stance: no-comment, accused: israel}]}
    a3: {date: 2020-01-12, claims: [{speaker: us, stance: asserts, accused: israel, chain: []}, {speaker: israel, stance: denies, accused: israel}]}
  gives: {}
all-taken-back:
  articles:
    a1: {date: 2020-01-10, claims: [{speaker: us, stance: asserts, accused: israel, chain: []}]}
    a2: {date: 2020-01-12, claims: [{speaker: us, stance: retracts, accused: israel, chain: []}]}
  gives: {}
denial-taken-back:
  articles:
    a1: {date: 2020-01-10, claims: [{speaker: us, stance: asserts, accused: israel, chain: []}, {speaker: uk, stance: disputes, accused: israel, chain: []}]}
    a2: {date: 2020-01-12, claims: [{speaker: uk, stance: retracts, accused: israel, chain: []}]}
  gives: {}
one-partner-takes-it-back:
  articles:
    a1: {date: 2020-01-10, claims: [{speaker: [us, uk], stance: asserts, accused: israel, chain: []}]}
    a2: {date: 2020-01-12, claims: [{speaker: us, stance: retracts, accused: israel, chain: []}]}
  gives: {}
ambiguous-accusation-exact-denial:
  articles:
    a1:
      date: 2020-01-10
      claims:
        - {speaker: us, stance: asserts, accused: israel, incidents: [ev, ev2], scope: ambiguous, chain: []}
        - {speaker: israel, stance: denies, accused: israel}
  gives: {}
`);

const told = (name: string) => {
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name}`);
  const graph = graphOf(record);
  return incidentPage(incidentOf(graph, 'ev'), graph, site);
};
const lead = (name: string) => told(name).opening.map(plain).join(' ');

test.each([
  [
    'denies-another-role',
    'Speaking to Outlet one, the United States says Israel did it. Israel denies ordering it.',
  ],
  [
    'each-says-one-role',
    'Speaking to Outlet one, the United States says Israel did it. Speaking to Outlet one, the United Kingdom says Israel ordered it.',
  ],
  [
    'relay-makes-it-firmer',
    'Speaking to Outlet one, the United States says Israel may have done it.',
  ],
  ['all-taken-back', 'The United States takes back its statement that Israel did it.'],
  ['denial-taken-back', 'The United Kingdom takes back its denial that Israel did it.'],
  [
    'one-partner-takes-it-back',
    'Speaking to Outlet one, the United Kingdom says Israel did it. The United States takes back its statement that Israel did it.',
  ],
  ['three-answers', 'then claims responsibility for it'],
  ['ambiguous-accusation-exact-denial', 'Israel denies doing it'],
])('the lead of %s', (name, words) => {
  expect(lead(name)).toContain(words);
});

test('nothing is told as the first of which something earlier is left out', () => {
  expect(lead('denied-before-and-after')).not.toContain('at first');
  const [, , accused] = told('three-answers').answers;
  expect(plain(accused?.answer ?? [])).toBe(
    'Israel at first has not commented (published 10 January 2020), then neither confirms nor denies it (published 11 January 2020), then claims responsibility for it, in Outlet one’s words “Passage c1 of a3” (published 12 January 2020)',
  );
});

test('who has taken it back alone stands under what is taken back, and its partner above', () => {
  const [section] = told('one-partner-takes-it-back').attributions;
  expect(
    section?.groups.map(({ heading, speakers }) => [
      plain(heading),
      speakers.map(({ speaker }) => plain(speaker.name)),
    ]),
  ).toEqual([
    ['Recorded origins', ['United Kingdom']],
    ['Taken back (no longer counted)', ['United States']],
    ['The articles collected here do not say how Israel responded', []],
  ]);
});
