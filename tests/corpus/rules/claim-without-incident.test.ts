import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'claim-without-incident';

test('marks the first line of the claim', () => {
  const claims = `- id: one
  speaker: iran
  about: cause
  value: attack
  evidence: They did it.
- id: two
  speaker: iran
  accused: iraq
  stance: asserts
  evidence: They did it.
- {id: three, speaker: iran, about: other, incidents: amirli, evidence: They did it.}`;
  const files = { 'articles/a.md': article('source: toi', claims, 'They did it.') };
  const fix =
    'write incidents:, with the id of an entry in incidents/; a series has an entry, too; incidents: [] where the text names none';
  expect(toldBy(RULE, files)).toEqual([
    `articles/a.md:6:5 “id: one” the claim one is about cause, and names no incident / ${fix}`,
    `articles/a.md:11:5 “id: two” the claim two is about who did it, and names no incident / ${fix}`,
  ]);
});

const attribution = { accuses: 'accused: iraq, stance: asserts' };
const ofEvents = {
  occurrence: 'about: occurrence',
  cause: 'about: cause',
  means: 'about: means',
  target: 'about: target',
  toll: 'about: toll',
  damage: 'about: damage',
  place: 'about: place',
  date: 'about: date',
};
const silent = {
  basis: 'about: basis',
  motive: 'about: motive',
  other: 'about: other',
  misspelt: 'about: cause, incident: amirli',
  unknown: 'incidents: []',
};

test('speaks of what happened, in an article of which some claim names an incident', () => {
  const named = { none: 'about: cause, incidents: []', known: 'about: toll, incidents: amirli' };
  const told = { ...attribution, ...ofEvents };
  expect(claimsToldBy(RULE, { ...told, ...silent, ...named })).toEqual(Object.keys(told));
});

test('speaks of who did it alone, in an article of which none does', () => {
  expect(claimsToldBy(RULE, { ...attribution, ...ofEvents })).toEqual(['accuses']);
});
