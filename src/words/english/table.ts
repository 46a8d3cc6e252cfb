import type { Role, Stance } from '../../model/vocabularies.ts';
import { type Link, plain, type Sentence } from '../sentence.ts';
import { chains } from './drawings.ts';
import { saying } from './saying.ts';

/** Tables of who says what, and of whom whoever speaks accuses. */
export const table = {
  who: 'Who says it',
  inWords: 'In what words',
  basis: 'How they know',
  via: 'Who passes it on',
  notTold: 'not stated',
  wayNotTold: 'not stated',
  direct: '(said to it)',
  sameOrigin: 'The same origin again',
  mayBeAbout: 'May be about this incident; the text leaves it open',
  note: (note: string) => `Editors’ note: ${note}`,
  origins: 'Recorded origins',
  /** The accused with what it says, by what it speaks of. */
  itself: {
    'the incident': (accused: Link): Sentence => [accused, ', speaking for itself'],
    'possibly the incident': (accused: Link): Sentence => [
      accused,
      ', speaking for itself in words that may be about this incident',
    ],
    'the series': (accused: Link): Sentence => [
      accused,
      ', speaking for itself on the series this incident belongs to',
    ],
  },
  /** An incident above the claims about it. */
  dated: (incident: Link, date: string): Sentence => [incident, `, ${date}`],
  noIncident: 'About no incident on record',
  /** What a table of an actor’s page holds, above it. */
  accusedBy: (name: string) => `What others say of ${name} on who did it, incident by incident`,
  said: (name: string) => `What ${name} says, or is read as hinting, by what it is about`,
  saidForIt: (name: string) =>
    `What people and bodies of ${name} say, by name, to its being accused`,
  saidByItsPeople: (name: string) =>
    `What is said by unnamed people, in documents and by outlets of ${name}`,
  read: (name: string) => `What ${name} reads into the words of others`,
  matrix: 'Who says what of whom',
  /** A stance to somebody’s having done it; any other part in it is told. */
  mark: (stance: Stance, roles: readonly Role[]) => {
    const parts = roles.filter((role) => role !== 'executed');
    const short = chains.shortStance[stance];
    return parts.length > 0 ? `${short} (${plain(saying.deeds(parts))})` : short;
  },
  nothing: '–',
};
