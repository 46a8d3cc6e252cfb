import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'doubt-left-out';
const FIX =
  'write hedge: with the words as they stand, or quote without them if they are about something else';

type Claims = Readonly<Record<string, readonly [fields: string, words: string]>>;

/** The claims that are told of, each by its other fields and by the evidence, which is a paragraph of its own. */
function toldOf(claims: Claims): string[] {
  const written = Object.entries(claims).map(
    // Each paragraph is another one.
    ([id, [fields, words]]): [string, string] => [id, `${fields}, evidence: "${words} in ${id}"`],
  );
  const body = Object.entries(claims)
    .map(([id, [, words]]) => `${words} in ${id}`)
    .join('\n\n');
  return claimsToldBy(RULE, Object.fromEntries(written), { body });
}

const accuses = 'accused: iraq, stance: asserts';

test('points to the evidence, and says what hedge there is', () => {
  const claims = `- id: one
  speaker: iran
  accused: iraq
  stance: asserts
  evidence: Iraq reportedly did it
- id: two
  speaker: iran
  accused: iraq
  stance: asserts
  hedge: reportedly
  evidence:
    - Iraq was at it
    - Iraq reportedly was probably there
- id: three
  speaker: iran
  accused: iran
  stance: denies
  evidence: Iran allegedly did not`;
  const body =
    'Iraq reportedly did it. Iraq was at it. Iraq reportedly was probably there. Iran allegedly did not.';
  const files = { 'articles/a.md': article('source: toi', claims, body) };
  expect(toldBy(RULE, files)).toEqual([
    `articles/a.md:10:15 “Iraq reportedly did it” the evidence of one says “reportedly”, and the claim has no hedge / ${FIX}`,
    `articles/a.md:18:9 “Iraq reportedly was probably there” the evidence of two says “probably”, and the claim has only the hedge “reportedly” / ${FIX}`,
    `articles/a.md:23:15 “Iran allegedly did not” the evidence of three says “allegedly”, and the claim has no hedge / ${FIX}`,
  ]);
});

test('points to a hedge that the stance should say', () => {
  const claims = `- id: one
  speaker: iran
  accused: iraq
  stance: confirms
  hedge: most likely
  evidence: It was Iraq`;
  const files = { 'articles/a.md': article('source: toi', claims, 'It was Iraq.') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:10:12 “most likely” the claim one confirms what its hedge calls “most likely” / write stance: suspects, or correct hedge:',
  ]);
});

test('hears “reportedly” beside any stance, and other words of hearsay beside a firm one', () => {
  const told: Claims = {
    asserts: [accuses, 'Iraq reportedly did it'],
    confirms: ['accused: iraq, stance: confirms', 'Iraq reportedly did it'],
    alleged: [accuses, 'the alleged attack of Iraq'],
    suspects: ['accused: iraq, stance: suspects', 'Iraq reportedly did it'],
    denies: ['accused: iran, stance: denies', 'Iran reportedly did not'],
    other: ['about: other', 'Iraq reportedly did it'],
    motive: ['about: motive, stance: asserts', 'Iraq reportedly did it'],
    basis: ['about: basis, stance: asserts', 'Iraq reportedly did it'],
    toll: ['about: toll, value: {killed: 1}, stance: asserts', 'one reportedly died'],
    'hedge-of-other-words': [`${accuses}, basis: seen`, 'Iraq reportedly did it'],
    chances: ['accused: iraq, stance: suspects', 'Iraq probably did it'],
  };
  const silent: Claims = {
    plain: [accuses, 'Iraq did it'],
    hedged: [`${accuses}, hedge: reportedly`, 'Iraq reportedly did it'],
    'hedged-otherwise': [`${accuses}, hedge: it is said`, 'Iraq reportedly did it'],
    'in-the-basis': [`${accuses}, basis: reportedly seen`, 'Iraq reportedly did it'],
    'alleged-and-suspected': ['accused: iraq, stance: suspects', 'the alleged attack of Iraq'],
    'alleged-and-denied': ['accused: iran, stance: denies', 'the alleged attack of Iran'],
    'alleged-beside-the-matter': ['about: other, stance: asserts', 'the alleged gunman fled'],
    'alleged-motive': ['about: motive, stance: asserts', 'the alleged attack of Iraq'],
    'chances-of-a-denial': ['accused: iran, stance: denies', 'Iran probably did not'],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('hears the speaker’s own doubt beside a firm stance', () => {
  const told: Claims = {
    likelihood: [accuses, 'Iraq probably did it'],
    belief: [accuses, 'He believes that Iraq did it'],
    thought: [accuses, 'He thinks that Iraq did it'],
    'held-for-it': [accuses, 'He was held on suspicion of it'],
    cause: ['about: cause, value: attack, stance: asserts', 'It was probably an attack'],
    'belief-in-another-matter': ['about: other, stance: asserts', 'He believes in it'],
    'only-reported': [`${accuses}, hedge: allegedly`, 'Iraq probably did it'],
    'value-of-other-words': ['about: other, value: talks, stance: asserts', 'He believes in it'],
  };
  const silent: Claims = {
    suspected: ['accused: iraq, stance: suspects', 'He believes that Iraq did it'],
    denied: ['accused: iran, stance: denies', 'He believes that Iran did not'],
    toll: ['about: toll, value: {killed: 1}, stance: asserts', 'one probably died'],
    motive: ['about: motive, stance: asserts', 'He believes it was for Iraq'],
    basis: ['about: basis, stance: asserts', 'He believes it was for Iraq'],
    'likelihood-of-another-matter': ['about: other, stance: asserts', 'It probably rained'],
    'thought-of-another-matter': ['about: other, stance: asserts', 'He thinks of it'],
    'held-in-another-matter': ['about: cause, value: attack', 'He was held on suspicion of it'],
    'belief-is-the-value': [
      'about: other, value: he suspects it, stance: asserts',
      'He believes in it',
    ],
    hedged: [`${accuses}, hedge: it is said`, 'Iraq probably did it'],
    'hedged-with-both': [`${accuses}, hedge: "allegedly, he thinks"`, 'Iraq probably did it'],
    'in-the-basis': [`${accuses}, basis: probably seen`, 'Iraq probably did it'],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('takes the hedge and stance of a passage before those of its claim', () => {
  const told = {
    'own-stance':
      'accused: iraq, stance: asserts, hedge: reportedly, evidence: {quote: One reportedly did it, stance: confirms}',
    'firm-passage':
      'accused: iraq, stance: suspects, evidence: {quote: Iraq may be at it, stance: asserts}',
  };
  const silent = {
    'own-hedge':
      'accused: iraq, stance: asserts, evidence: {quote: Three reportedly did it, hedge: reportedly}',
    'own-hedge-and-stance':
      'accused: iraq, stance: asserts, evidence: {quote: Four reportedly did it, hedge: reportedly, stance: confirms}',
    'suspecting-passage':
      'accused: iraq, stance: asserts, evidence: {quote: Five may be at it, stance: suspects}',
  };
  const body =
    'One reportedly did it. Iraq may be at it. Three reportedly did it. Four reportedly did it. Five may be at it.';
  expect(claimsToldBy(RULE, { ...told, ...silent }, { body })).toEqual(Object.keys(told));
});

test('lets a stance say what its hedge calls likely', () => {
  const told = {
    asserts: 'accused: iraq, stance: asserts, hedge: likely',
    admits: 'accused: iran, stance: admits, hedge: may have',
    'without-stance': 'about: other, hedge: likely',
  };
  const silent = {
    suspects: 'accused: iraq, stance: suspects, hedge: likely',
    denies: 'accused: iran, stance: denies, hedge: likely',
    reported: 'accused: iraq, stance: asserts, hedge: reportedly',
    unhedged: 'accused: iraq, stance: asserts',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
