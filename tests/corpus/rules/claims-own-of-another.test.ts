import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'claims-own-of-another';

test('points to the stance where no act is spoken of, and to each stranger among the speakers', () => {
  const claims = `- id: one
  speaker: iran
  about: means
  value: bomb
  stance: admits
  evidence: They did it.
- id: two
  accused: [iran, united-states, iran]
  stance: claims-own
  speaker: [iran, iraq]
  evidence: They did it.
- id: three
  accused: iran
  stance: admits
  speaker: iraq
  evidence: They did it.`;
  const files = { 'articles/a.md': article('source: toi', claims, 'They did it.') };
  const fix =
    'correct speaker:, accused: or stance:; write of: in the entry of a speaker who speaks for the accused';
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:10:13 “admits” the claim one is about means, and its speaker admits what somebody did / write asserts, confirms or another stance; that the speaker says it did it is a claim of its own, with accused:',
    `articles/a.md:15:21 “iraq” iraq claims as its own what the claim says iran and united-states did / ${fix}`,
    '→ articles/a.md:13:14 whom the claim accuses',
    `articles/a.md:20:14 “iraq” iraq admits what the claim says iran did / ${fix}`,
    '→ articles/a.md:18:14 whom the claim accuses',
  ]);
});

test('speaks where an act is taken upon a side that is not the speaker’s', () => {
  const told = {
    'of-another': 'stance: claims-own, accused: iran, speaker: iraq',
    'of-a-toll': 'stance: claims-own, about: toll, value: {killed: 1}',
    nobody: 'stance: admits, accused: iran, speaker: unattributed',
    'own-voice': 'stance: admits, accused: iran, speaker: author',
  };
  const silent = {
    own: 'stance: claims-own, accused: iran',
    'of-one-of-two': 'stance: admits, accused: [iraq, iran]',
    'of-its-whole': 'stance: claims-own, accused: iraq, speaker: iraqi-army',
    'of-its-part': 'stance: claims-own, accused: iraqi-army, speaker: iraq',
    'of-nobody': 'stance: claims-own, about: attribution',
    'of-an-empty-list': 'stance: claims-own, accused: []',
    'by-an-unknown': 'stance: claims-own, accused: iran, speaker: nowhere',
    said: 'stance: asserts, accused: iran, speaker: iraq',
    confirmed: 'stance: confirms, about: toll, value: {killed: 1}',
    'without-stance': 'about: toll, value: {killed: 1}',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
