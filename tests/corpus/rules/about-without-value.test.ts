import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'about-without-value';

test('points to what the claim is about', () => {
  const claim = '- id: two\n  speaker: iran\n  about: toll\n  evidence: They did it.';
  const files = { 'articles/a.md': article('source: toi', claim, 'They did it.') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:8:12 “toll” the claim two is about toll, and has no value / write value:; about: other, if the words tell nothing of the kind',
  ]);
});

test('speaks of what is compared by its value, where that is not written', () => {
  const told = {
    cause: 'about: cause',
    means: 'about: means',
    toll: 'about: toll',
    date: 'about: date',
  };
  const silent = {
    motive: 'about: motive',
    basis: 'about: basis',
    other: 'about: other',
    target: 'about: target',
    damage: 'about: damage',
    place: 'about: place',
    occurrence: 'about: occurrence',
    attribution: 'accused: iran, stance: asserts',
    written: 'about: cause, value: attack',
    counted: 'about: toll, value: {killed: 1}',
    unsound: 'about: toll, value: {killed: many}',
    misspelt: 'about: cause, valeu: attack',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});

test('lets whoever answers nothing be silent, and whoever answers a claim with no', () => {
  const told = {
    asserts: 'about: cause, stance: asserts, responds-to: denies',
    suspects: 'about: cause, stance: suspects, responds-to: denies',
    retracts: 'about: cause, stance: retracts',
    denies: 'about: cause, stance: denies',
    disputes: 'about: cause, stance: disputes',
  };
  const silent = {
    glomar: 'about: cause, stance: neither-confirms-nor-denies',
    declines: 'about: cause, stance: declines-to-comment',
    mute: 'about: cause, stance: no-comment',
    'denies-it': 'about: cause, stance: denies, responds-to: asserts',
    'disputes-it': 'about: cause, stance: disputes, responds-to: asserts',
    'retracts-it': 'about: cause, stance: retracts, responds-to: asserts',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});

test('asks no date of words that tell the time of a day alone', () => {
  const told = {
    'no-time': 'about: date, evidence: In the dark.',
    'three-digits': 'about: date, evidence: At 2330 it came.',
    'one-digit-behind': 'about: date, evidence: By 3.5 it rose.',
    afternoon: 'about: date, evidence: In the afternoon.',
    'day-beside': 'about: date, evidence: On Friday at 23:30.',
    'day-in-another': 'about: date, evidence: [At 23:30., On Friday.]',
    cause: 'about: cause, evidence: At 23:30.',
    'an-am': 'about: date, evidence: I am here.',
  };
  const times = [
    ...['at 3:30', 'at 23.30', 'at 5 am', 'at 11pm', 'at 5 p.m.', 'at midnight', 'at noon'],
    ...['before dawn', 'at dusk', "at five o'clock", 'at five o’clock', 'in the morning'],
    ...['in the evening', 'Overnight'],
  ];
  const silent = Object.fromEntries(
    times.map((words, index) => [`time-${index}`, `about: date, evidence: "It came ${words}"`]),
  );
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});

test('takes a time of day for all that is told where it does not know the names of days', () => {
  const claims = '- {id: one, speaker: iran, about: date, evidence: "On Friday, at 23:30"}';
  const text = article('source: toi', claims, 'On Friday, at 23:30');
  expect(toldBy(RULE, { 'articles/a.md': text })).toHaveLength(1);
  expect(toldBy(RULE, { 'articles/a.md': text.replace('language: en', 'language: fr') })).toEqual(
    [],
  );
});
