import type { RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { and, number, or } from './grammar.ts';

/** What an article’s page says of its marks, and in the margin beside them. */
export const margin = {
  /** A claim’s number in the text, to those who cannot see where it stands. */
  claim: (claim: number, turn: number, of: number, title: string) =>
    of === 1
      ? `Claim ${number(claim)}: ${title}`
      : `Claim ${number(claim)}, passage ${number(turn)} of ${number(of)}: ${title}`,
  /** The incidents that claims are about. */
  scope: {
    exact: (incidents: readonly RichText[]): RichText => ['about ', ...and(incidents)],
    ambiguous: (incidents: readonly RichText[]): RichText => ['may be about ', ...or(incidents)],
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
        ? 'One claim is marked, with its source beside it.'
        : `${counts.claims(claims)} are marked, each with its source beside it.`,
    who: 'Shaded: about who did it.',
    line: 'Underlining:',
    affirms: 'says so',
    denies: 'denies it',
    withholds: 'takes no position, does not comment or retracts',
    reading: 'is read as a hint',
  },
};
