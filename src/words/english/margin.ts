import type { Sentence } from '../sentence.ts';
import { counts } from './counts.ts';
import { and, number } from './grammar.ts';

/** What an article’s page says of its marks, and in the margin beside them. */
export const margin = {
  /** A claim’s number in the text, to those who cannot see where it stands. */
  claim: (claim: number, turn: number, of: number, title: string) =>
    of === 1
      ? `Claim ${number(claim)}: ${title}`
      : `Claim ${number(claim)}, passage ${number(turn)} of ${number(of)}: ${title}`,
  /** The incidents that claims are about. */
  scope: {
    exact: (incidents: readonly Sentence[]): Sentence => ['on ', ...and(incidents)],
    ambiguous: (incidents: readonly Sentence[]): Sentence => ['may be on ', ...and(incidents)],
  },
  /** Before how a passage puts it, where that differs from the speaker. */
  here: 'here',
  passages: (turns: readonly number[], of: number) =>
    `${turns.length === 1 ? 'passage' : 'passages'} ${and(turns.map((turn) => [number(turn)])).join('')} of ${number(of)}`,
  next: 'the next',
  first: 'the first',
  legend: {
    marked: (claims: number) =>
      claims === 1
        ? 'One claim is marked in it; beside it stands who makes it.'
        : `${counts.claims(claims)} are marked in it; beside each stands who makes it.`,
    who: 'Filled: on who did it.',
    line: 'The line:',
    affirms: 'says so',
    denies: 'denies it',
    withholds: 'leaves it open, is silent or takes it back',
    reading: 'is read as a hint',
  },
};
