import { expect, test } from 'vitest';
import { claimsToldBy } from '../../../told.ts';

type Claims = Readonly<Record<string, readonly [fields: string, words: string]>>;

/** The claims whose stance the words are the contrary of; each has its evidence in a paragraph of its own. */
function toldOf(claims: Claims): string[] {
  const own = Object.entries(claims);
  const written = own.map(([id, [fields, words]]): [string, string] => [
    id,
    `${fields}, evidence: "${words} at ${id}"`,
  ]);
  const body = own.map(([id, [, words]]) => `${words} at ${id}.`).join('\n\n');
  return claimsToldBy('stance-against-words', Object.fromEntries(written), { body });
}

const DENIED = 'Iraq denied it';

test('hears a denial where somebody affirms what concerns its own side', () => {
  const told: Claims = {
    own: ['speaker: iraq, accused: iraq, stance: admits', DENIED],
    'by-who-speaks-for-it': ['speaker: iraqi-army, accused: iraq, stance: confirms', DENIED],
    'of-nobody': ['about: cause, value: attack, stance: asserts', DENIED],
    'asserts-of-itself': ['speaker: iraq, accused: iraq, stance: asserts', 'Iraq was not there'],
    'all-of-themselves': [
      'speaker: [iraq, iran], accused: [iran, iraq], stance: asserts',
      'They were not there',
    ],
    'by-an-unknown': ['speaker: nowhere, accused: iraq, stance: asserts', DENIED],
  };
  const silent: Claims = {
    another: ['speaker: iran, accused: iraq, stance: asserts', DENIED],
    'another-beside-it': ['speaker: [iraq, iran], accused: iraq, stance: confirms', DENIED],
    denies: ['speaker: iraq, accused: iraq, stance: denies', DENIED],
    withholds: ['speaker: iraq, accused: iraq, stance: neither-confirms-nor-denies', DENIED],
    silent: ['speaker: iraq, accused: iraq, stance: no-comment', DENIED],
    retracts: ['speaker: iraq, accused: iraq, stance: retracts', DENIED],
    'no-word-of-it': ['speaker: iraq, accused: iraq, stance: admits', 'Iraq said so'],
    // A mere no is none of another’s, nor of one who admits.
    'not-of-itself': ['speaker: iraqi-army, accused: iraq, stance: asserts', 'Iraq was not there'],
    'not-of-all-themselves': [
      'speaker: [iraq, iran], accused: iraq, stance: asserts',
      'Iraq was not there',
    ],
    'not-asserted': ['speaker: iraq, accused: iraq, stance: admits', 'Iraq was not there'],
    'not-of-nobody': ['about: cause, value: attack, stance: asserts', 'Iraq was not there'],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('lets what is beside the matter tell of a denial, but for an answer', () => {
  const told: Claims = {
    answer: ['about: other, stance: asserts, responds-to: other', DENIED],
    'answer-on-the-basis': ['about: basis, stance: asserts, responds-to: other', DENIED],
    'answer-on-the-motive': ['about: motive, stance: asserts, responds-to: other', DENIED],
  };
  const silent: Claims = {
    other: ['about: other, stance: asserts', DENIED],
    basis: ['about: basis, stance: asserts', DENIED],
    motive: ['about: motive, stance: asserts', DENIED],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('hears that somebody leaves open who did it', () => {
  const open = 'Iraq declined to comment';
  const told: Claims = {
    affirms: ['speaker: iran, accused: iraq, stance: asserts', open],
    denies: ['speaker: iraq, accused: iraq, stance: denies', open],
  };
  const silent: Claims = {
    'another-matter': ['about: cause, value: attack, stance: asserts', open],
    'silence-itself': ['speaker: iraq, accused: iraq, stance: declines-to-comment', open],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('hears a no before what a claim says', () => {
  const told: Claims = {
    affirmed: ['about: cause, value: an attack, stance: asserts', 'It was not an attack'],
    'beside-the-matter': [
      'about: other, value: an attack, stance: asserts',
      'It was not an attack',
    ],
    suspected: ['about: means, value: an attack, stance: suspects', 'It was never an attack'],
  };
  const silent: Claims = {
    denied: ['about: cause, value: an attack, stance: denies', 'It was not an attack'],
    'another-value': ['about: other, value: a fire, stance: asserts', 'It was not an attack'],
    counted: ['about: toll, value: {killed: 1}, stance: asserts', 'It was not one'],
    'without-value': ['about: other, stance: asserts', 'It was not an attack'],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});
