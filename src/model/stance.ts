import { ownDefinition as house, type Term, vocabulary } from './vocabulary.ts';

const factcheck = 'FactBank’s grades of certainty, put in newsroom words';

/**
 * What a stance does to what is said: `affirms` it, `denies` it, `withholds` an answer, `keeps
 * silent`, is a `reading` by somebody else, or `withdraws` what was said.
 */
export type Force = 'affirms' | 'denies' | 'withholds' | 'silent' | 'reading' | 'withdraws';

interface StanceTerm extends Term {
  readonly force: Force;
  /** How a sentence says it: “x, y and z *say*”. */
  readonly verb: { readonly one: string; readonly many: string };
  /** From 1, somebody reads it into words, to 4, put beyond doubt; only for what can be weaker or stronger, and only to be compared with what has the same force or is read. */
  readonly certainty?: number;
  /** Whether only the accused, or whoever speaks for it, can say so: it takes the act upon its own side. */
  readonly isOwn?: true;
}

const stanceTerms = {
  asserts: {
    label: 'asserts',
    definition: 'Says that it is so.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'says', many: 'say' },
    certainty: 3,
  },
  confirms: {
    label: 'confirms',
    definition:
      'Says that what others said before is so; the word is the text’s, not ours. What the accused confirms of its own part it admits.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'confirms', many: 'confirm' },
    certainty: 4,
  },
  suspects: {
    label: 'suspects',
    definition: 'Says that it may be, or is likely to be so.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'says it may be', many: 'say it may be' },
    certainty: 2,
  },
  hints: {
    label: 'is read as hinting',
    definition:
      'Says something that somebody else reads as meaning that it is so. Always names whose reading it is; never counts as an origin.',
    source: house,
    force: 'reading',
    verb: { one: 'is read as hinting', many: 'are read as hinting' },
    certainty: 1,
  },
  'claims-own': {
    label: 'claims as its own',
    definition:
      'Takes an act upon itself, or upon its own side, as its own work. Words that name no act claim none.',
    source: 'Global Terrorism Database, claim of responsibility',
    force: 'affirms',
    verb: { one: 'claims responsibility', many: 'claim responsibility' },
    certainty: 4,
    isOwn: true,
  },
  admits: {
    label: 'admits',
    definition:
      'Says that it, or its own side, did it, and takes no credit for it: an error, what it denied before, a fact. The text’s word is “admit” or “acknowledge”, or it is an apology. Words that name no act admit none.',
    source:
      'Federal Rules of Evidence, rule 801(d)(2), an opposing party’s statement; Draft Articles on State Responsibility, art. 11',
    force: 'affirms',
    verb: { one: 'admits', many: 'admit' },
    certainty: 4,
    isOwn: true,
  },
  denies: {
    label: 'denies',
    definition: 'Says that it is not so, about itself.',
    source: factcheck,
    force: 'denies',
    verb: { one: 'denies', many: 'deny' },
    certainty: 3,
  },
  disputes: {
    label: 'disputes',
    definition: 'Says that it is not so, about others.',
    source: factcheck,
    force: 'denies',
    verb: { one: 'disputes', many: 'dispute' },
    certainty: 3,
  },
  'neither-confirms-nor-denies': {
    label: 'neither confirms nor denies',
    definition: 'Is reported to leave open whether it is so.',
    source: 'The “Glomar” answer: Phillippi v. CIA, 546 F.2d 1009 (1976)',
    force: 'withholds',
    verb: { one: 'neither confirms nor denies', many: 'neither confirm nor deny' },
  },
  'declines-to-comment': {
    label: 'declines to comment',
    definition: 'Was asked and did not answer.',
    source: 'Associated Press Stylebook',
    force: 'silent',
    verb: { one: 'declines to comment', many: 'decline to comment' },
  },
  'no-comment': {
    label: 'has not commented',
    definition: 'Is reported to have said nothing; the text does not say it was asked.',
    source: house,
    force: 'silent',
    verb: { one: 'has not commented', many: 'have not commented' },
  },
  retracts: {
    label: 'retracts',
    definition: 'Takes back what it said before.',
    source: house,
    force: 'withdraws',
    verb: { one: 'takes it back', many: 'take it back' },
  },
} as const satisfies Record<string, StanceTerm>;

export const stance = vocabulary(
  'stance',
  'How the speaker stands to what the claim says.',
  stanceTerms,
);

export type Stance = keyof typeof stanceTerms;

export function stanceTerm(value: Stance): StanceTerm {
  return stanceTerms[value];
}

/** Whether a stance takes the act upon the speaker’s own side, with credit for it or without. */
export function acknowledges(value: Stance): boolean {
  return stanceTerm(value).isOwn === true;
}

/** Whether somebody with this stance lets it stand open: neither confirms nor denies, declines to comment, says nothing. */
export function leavesOpen(value: Stance): boolean {
  const { force } = stanceTerm(value);
  return force === 'withholds' || force === 'silent';
}

/** Whether somebody with this stance says that it is not so, of themselves or of others. */
export function denies(value: Stance): boolean {
  return stanceTerm(value).force === 'denies';
}

/** Whether a stance is against what was said: denies it, or takes it back. */
export function opposes(value: Stance): boolean {
  return denies(value) || stanceTerm(value).force === 'withdraws';
}
