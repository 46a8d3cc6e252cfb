import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/corpus/rules/cues/left-out-en.ts';

type Beside = 'negation' | 'denial' | 'doubt' | 'amount' | 'owner';

const standsBefore = (kind: Beside, words: string) =>
  en[kind].before.some((pattern) => pattern.test(`So ${words}`));
const standsAfter = (kind: Beside, words: string) =>
  en[kind].after.some((pattern) => pattern.test(words));

// One form for each word of each list, before what evidence quotes: a word that is lost is a doubt that nobody is told of.
const before: readonly (readonly [Beside, string])[] = [
  [
    'negation',
    "not, never, no, none, none of, no one, no-one, noone, nobody, nothing, nowhere, neither, nor, without, cannot, didn't, hardly, scarcely, barely, few, few of, little",
  ],
  [
    'negation',
    'not be, not been, not being, not have, not has, not had, not to, not a, not an, not any, not the, not ever, not yet, not even, not really, not actually, not exactly, not directly, not explicitly, not officially, not independently, not immediately, not necessarily, not also, not in fact, not at all, not yet been at all',
  ],
  [
    'negation',
    'not believed, not think, not thought, not know, not knew, not saying, not said, not seen, not saw, not claiming, not suggested, not mean, not means, not meant, not show, not shows, not showed, not shown, not showing, not prove, not proves, not proved, not proven, not proving, not confirming, not indicating, not imply, not implies, not implied, not accepted, not admitted, not acknowledged, not convinced, not true, not clear, not certain, not sure, not likely, not possible, no evidence, no proof, no sign, no signs, no indication, no indications, no reason to believe, no reason to think, no way, no knowledge, not explaining, not specifying, not tell, not told',
  ],
  [
    'negation',
    'no proof that, not known whether, not sure if, not known who, not said what, not clear how, not explained why, not said when, not specified where, not clear which, no evidence for, no sign of',
  ],
  ['negation', 'did not order or, did not plan and then direct nor'],
  [
    'negation',
    'unclear that, unknown whether, uncertain if, unsure who, unlikely what, untrue how, doubtful why, false where, wrong that',
  ],
  ['negation', 'whether, whether or not, if, unless, lest'],
  [
    'negation',
    'fail to, fails to, failed to, failing to, failure to, unable to, refuses to, refused to, refusing to, refusal to, declines to, declined to, declining to, rather than, instead of, lack, lacks, lacked, lack of',
  ],
  [
    'denial',
    'deny, denies, denied, denying, denial, denials, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing, refute, refutes, refuted, refuting, rebuts, rebutted, dispute, disputes, disputed, disputing, rule out, rules out, ruled out, ruling out, debunks, debunked, disproves, disproved, contradicts, contradicted, doubt, doubts, doubted, doubting, questioned, questioning',
  ],
  [
    'denial',
    'denied that, questioned whether, doubted if, denied having, denied being, denied any, denied its, denied their, denied his, denied her, denied of, denied it',
  ],
  [
    'denial',
    'denied the claim, denied a report, denied an allegation, denied all accusations, denied such suggestions, denied these charges, denied those ideas, denied earlier notions, denied previous speculation, denied media rumours, denied news rumors, denied an assertion, denied the possibility, denied theories, denied the theory, denied statements that',
  ],
  [
    'denial',
    "declined to confirm, refused to say, would not comment on, wouldn't acknowledge, unable to admit, yet to discuss, stop short of confirming, stops short of saying, stopped short of acknowledging, stopped short of admitting, refused to rule out, declined to say who",
  ],
  [
    'denial',
    'false claims that, unfounded rumours that, baseless allegations that, fabricated reports that, untrue statements that',
  ],
  [
    'doubt',
    'reportedly, allegedly, purportedly, supposedly, ostensibly, apparently, seemingly, presumably, possibly, perhaps, maybe, probably, potentially, conceivably',
  ],
  [
    'doubt',
    'likely, most likely, more likely, very likely, the alleged, an alleged, this alleged, its alleged, his alleged, her alleged, their alleged, of alleged, by alleged, for alleged, in alleged, and alleged, suspected, rumoured, rumored, unconfirmed',
  ],
  ['doubt', 'may, might, could, may well, might have, could have been, may be'],
  ['doubt', 'seem to, seems to, seemed to, appear to, appears to have, appeared to be'],
  [
    'doubt',
    'is believed to, are thought to, was said to, were reported to, been rumoured to, is rumored to, is widely suspected to, was alleged to have, is understood to be, were presumed to, was assumed to, is feared to have been',
  ],
  [
    'doubt',
    'believe that, believes that, think that, thinks that, thought that, suspected that, speculates that, feared that, guess that, assume that, assuming that, presume that',
  ],
  [
    'amount',
    'about, around, approximately, roughly, some, nearly, almost, up to, as many as, at least, at most, more than, no more than, not more than, less than, no less than, fewer than, over, under, an estimated, just',
  ],
  ['owner', "Iran's, the Guards', U.S.'s, Saddam's"],
];

describe('before what is quoted', () => {
  test.for(
    before.flatMap(([kind, words]) => words.split(', ').map((phrase) => [kind, phrase] as const)),
  )('%s: %s', ([kind, phrase]) => {
    expect([phrase, `${phrase} "`].map((text) => standsBefore(kind, text))).toEqual([true, true]);
  });

  test.for<[kind: Beside, words: string]>([
    ...(['not only', 'not just', 'not merely', 'not simply', 'not least'] as const).map(
      (words): [Beside, string] => ['negation', `${words} the base`],
    ),
    ['negation', 'no doubt that'],
    ['negation', 'no question that'],
    ['negation', 'no less than'],
    ['negation', 'no fewer than'],
    ['negation', 'a few'],
    ['negation', 'a little'],
    ['negation', 'a knot'],
    ['denial', 'no doubt that'],
    ['denial', 'without doubt'],
    ['denial', 'confirmed that'],
    ['doubt', 'in May'],
    ['doubt', 'he alleged'],
    ['doubt', 'suspicion that'],
    ['amount', 'exactly'],
  ])('no %s: %s', ([kind, words]) => {
    expect(standsBefore(kind, words)).toBe(false);
  });
});

const after: readonly (readonly [Beside, string])[] = [
  ['negation', 'not, nothing, nobody, no longer'],
  [
    'negation',
    'is false, was untrue, are not true, were wrong, is baseless, is unfounded, is unlikely, is unclear, is unknown, is uncertain, is unconfirmed, is doubtful',
  ],
  [
    'negation',
    'remain unclear, remains unknown, remained uncertain, remains unconfirmed, remains doubtful',
  ],
  [
    'doubt',
    'reportedly, allegedly, purportedly, supposedly, ostensibly, apparently, seemingly, presumably, possibly, perhaps, maybe, probably, potentially, conceivably',
  ],
];

describe('behind what is quoted', () => {
  test.for(
    after.flatMap(([kind, words]) => words.split(', ').map((phrase) => [kind, phrase] as const)),
  )('%s: %s', ([kind, phrase]) => {
    expect([`${phrase}.`, `" ${phrase}, it said`].map((text) => standsAfter(kind, text))).toEqual([
      true,
      true,
    ]);
  });

  test.for<[kind: Beside, words: string]>([
    ...['only', 'just', 'merely', 'simply', 'far', 'long', 'least'].map(
      (word): [Beside, string] => ['negation', `not ${word} there`],
    ),
    ['negation', 'is clear'],
    ['doubt', 'reportedly with drones'],
  ])('no %s: %s', ([kind, words]) => {
    expect(standsAfter(kind, words)).toBe(false);
  });
});

test.for(
  'one two three four five six seven eight nine ten eleven twelve thirteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens half 7'.split(
    ' ',
  ),
)('an amount begins with %s', (number) => {
  expect(`${number} drones`).toMatch(en.number);
  expect(`"${number} drones`).toMatch(en.number);
});

test.for(
  'claim claims report allegation accusation suggestion charge idea notion speculation rumour rumors assertion possibility theory theories suspicion statement insinuation hints'.split(
    ' ',
  ),
)('a saying begins with %s', (word) => {
  for (const words of [word, `the ${word}`, `Iran's ${word}`, `its own new ${word}`])
    expect(`${words} that it was hit`).toMatch(en.saying);
  expect(`the base that ${word}`).not.toMatch(en.saying);
});
