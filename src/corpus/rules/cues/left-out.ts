import { type LanguageTables, tableOf } from './language-table.ts';
import { en } from './left-out-en.ts';

/**
 * Words that turn round what stands beside them, or leave it open: it says something else without them. `before` fits
 * the end of the text before, `after` the beginning of the text after; both are normalised (straight quotation marks).
 */
export interface Qualifiers {
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
}

/**
 * By what a claim can say of them in other words than its evidence: of negations and conditions nothing; of denials and
 * refusals its stance; of doubts its stance or hedge; of what makes a number no exact one, and of whose something is, nothing.
 */
export type LeftOutCues = Readonly<Record<QualifierKind, Qualifiers>> & {
  /** The beginning of words that give a number, a time or a day. */
  readonly number: RegExp;
  /** The beginning of words that tell what somebody else says: denying “reports that” leaves the reports what they are. */
  readonly saying: RegExp;
};

export const qualifierKinds = ['negation', 'denial', 'doubt', 'amount', 'owner'] as const;

export type QualifierKind = (typeof qualifierKinds)[number];

const languages: LanguageTables<LeftOutCues> = new Map([['en', en]]);

/** The words of a language by its tag; undefined where it has no table. */
export const leftOutCuesOf = (language: string | undefined): LeftOutCues | undefined =>
  tableOf(languages, language);
