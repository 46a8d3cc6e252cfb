import type { Role, Stance } from '../../model/vocabularies.ts';
import { type Link, plain, type RichText } from '../sentences/rich-text.ts';
import { chains } from './drawings.ts';
import { saying } from './saying.ts';

/** Tables of who says what, and of whom whoever speaks accuses. */
export const table = {
  who: 'Source',
  inWords: 'What they say',
  basis: 'How they know',
  via: 'Reported by',
  notTold: 'not stated',
  wayNotTold: 'not stated',
  direct: '(told directly)',
  sameOrigin: 'Same origin as above',
  mayBeAbout: 'May be about this incident: the article does not say which one it means',
  note: (note: string) => `Editors’ note: ${note}`,
  origins: 'Recorded origins',
  /** The accused with what it says, by what it speaks of. */
  itself: {
    'the incident': (accused: Link): RichText => [
      accused,
      ': position as these articles report it',
    ],
    'possibly the incident': (accused: Link): RichText => [
      accused,
      ': position as these articles report it, in words that may be about this incident',
    ],
    'the series': (accused: Link): RichText => [
      accused,
      ': position as these articles report it, on the series this incident belongs to',
    ],
  },
  /** An incident above the claims about it. */
  dated: (incident: Link, date: string): RichText => [incident, ` (${date})`],
  noIncident: 'About no particular incident',
  /** What a table of an actor’s page holds, above it. */
  onItsPart: (name: string) => `${name}: what others say about who did it, incident by incident`,
  said: (name: string) =>
    `${name}: own statements, and hints that others read in them, by incident`,
  saidForIt: (name: string) => `${name}: how named officials and institutions respond, by incident`,
  saidByItsPeople: (name: string) =>
    `${name}: what unnamed people, documents and outlets from this side say, by incident`,
  read: (name: string) => `${name}: hints read in the words of others, by incident`,
  matrix: 'Who says what about whom',
  /** A stance to somebody’s having done it; any other part in it is told. */
  mark: (stance: Stance, roles: readonly Role[]) => withParts(chains.shortStance[stance], roles),
  /** The same where an accused has several roles, each told. */
  markOfRoles: (stance: Stance, roles: readonly Role[]) =>
    `${chains.shortStance[stance]} (${plain(saying.deeds(roles))})`,
  /** An accused among several, or whose reading it is; any other part than having done it is told. */
  accusedAs: (accused: string, roles: readonly Role[]) => withParts(accused, roles),
  nothing: '–',
};

/** Words with the parts in a deed behind them, but for having done it. */
function withParts(words: string, roles: readonly Role[]): string {
  const parts = roles.filter((role) => role !== 'executed');
  return parts.length > 0 ? `${words} (${plain(saying.deeds(parts))})` : words;
}
