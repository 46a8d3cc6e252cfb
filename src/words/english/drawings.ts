import type { Stance } from '../../model/vocabularies.ts';
import { plain, type Sentence } from '../sentence.ts';
import { counts } from './counts.ts';
import { and, number } from './grammar.ts';

/** A line has room for a word or two; its title has the whole sentence. */
const shortStance: Record<Stance, string> = {
  asserts: 'says so',
  confirms: 'confirms',
  suspects: 'says it may be',
  hints: 'read as hinting',
  'claims-own': 'claims it',
  admits: 'admits it',
  denies: 'denies',
  disputes: 'disputes',
  'neither-confirms-nor-denies': 'leaves it open',
  'declines-to-comment': 'no answer',
  'no-comment': 'has not commented',
  retracts: 'takes it back',
};

/** The drawing of who says it, through whom and where. */
export const chains = {
  shortStance,
  noClaim: 'claims it',
  /** A stance, where more than one actor is accused. */
  stanceOn: (stance: string, accused: string) => `${stance}: ${accused}`,
  /** Whose reading a hint is. */
  readBy: (reader: string) => `read by ${reader}`,
  /** All of it: what is said, through whom, and in which outlet’s article. */
  whole: (statement: string, path: string, outlet: string | undefined) =>
    `${statement}${path === '' ? '' : `, ${path}`}${outlet === undefined ? '' : ` (${outlet})`}`,
  /** What words came through, by what it is. */
  through: {
    outlet: (name: string) => `${name}, through which it came`,
    document: (name: string) => `${name}, a document`,
    actor: (name: string) => `${name}, who tells it of somebody else`,
    anonymous: (name: string) => `${name}, unnamed, who tell it of somebody else`,
  },
  headings: { speakers: 'Whose words', relays: 'Through whom', articles: 'Where it is reported' },
  /** Stands in a line where the article does not say how it got there. */
  untold: '?',
  untoldNote: '“?”: the article does not say how it got there.',
  /** How many claims are drawn where there is room, and on a narrow screen. */
  firstOnly: (wide: number, narrow: number, claims: number) =>
    wide < claims
      ? `The first ${number(wide)} of ${number(claims)} claims are drawn, on a narrow screen the first ${number(narrow)}; the list has all.`
      : `On a narrow screen the first ${number(narrow)} of ${number(claims)} claims are drawn; the list has all.`,
};

/** The drawing of what came when. */
export const timeline = {
  lanes: {
    happened: 'Incidents',
    said: 'What was said',
    published: 'What was published',
    known: 'Who was said to have done it',
  },
  /** Over the bars of a lane, with what the tallest of them stands for. */
  most: (lane: string, count: number) => `${lane}: the tallest bar stands for ${number(count)}`,
  /** How many events of each lane there were in a year or month. */
  counted: (all: readonly (readonly [lane: string, count: number])[]) =>
    all.map(([lane, count]) => `${lane}: ${number(count)}`).join(' · '),
  overviewOf: (label: string) => `${label}: how much there is of each time`,
  overviewAsList: 'The same in figures',
  overview: 'All of the record, by when it began; what is shaded is drawn below, event by event.',
  /** An event and its date, or how long after the incident it came. */
  on: (event: string, when: string) => `${event}, ${when}`,
  /** What was said, and of which incidents. */
  about: (statement: string, incidents: readonly Sentence[]) =>
    `${statement} (on ${plain(and(incidents))})`,
  published: (outlet: string, title: string) => `${outlet}: ${title}`,
  /** Several things that one speaker said on one date. */
  many: (who: string, claims: number) => `${who}: ${counts.claims(claims)}`,
  andOthers: (event: string, others: number) => `${event}, and ${counts.otherClaims(others)}`,
  forms: 'A disc: an incident; a diamond: something said; a square: something published.',
  states: 'A triangle: how it stood from then on.',
  bar: 'A bar: at some time within it, or all along.',
  vague: 'Hollow and dashed: about then.',
  latestOnly: (drawn: number, events: number) =>
    `The latest ${number(drawn)} of ${number(events)} are drawn.`,
  asList: 'The same as a list',
};
