import type { Stance } from '../../model/vocabularies.ts';
import { plain, type RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { and, number } from './grammar.ts';
import { speakers } from './speakers.ts';

/** A line has room for a word or two; its title has the whole sentence. */
const shortStance: Record<Stance, string> = {
  asserts: 'says so',
  confirms: 'confirms it',
  suspects: 'suspects it',
  hints: 'read as hinting',
  'claims-own': 'claims it',
  admits: 'admits it',
  denies: 'denies it',
  disputes: 'disputes it',
  'neither-confirms-nor-denies': 'leaves it open',
  'declines-to-comment': 'declines comment',
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
  readBy: (reader: string) => `read as a hint by ${reader}`,
  /** All of it: what is said, through whom, and in which outlet’s article. */
  whole: (statement: string, path: string, outlet: string | undefined) =>
    `${statement}${path === '' ? '' : `${path === speakers.notTold ? ';' : ','} ${path}`}${outlet === undefined ? '' : ` (${outlet})`}`,
  /** What words came through, by what it is. */
  through: {
    outlet: (name: string) => `${name}, which relayed it`,
    document: (name: string) => `${name}, a document`,
    actor: (name: string) => `${name}, who relayed it`,
    anonymous: (name: string) => `${name}, unnamed, who relayed it`,
  },
  headings: { speakers: 'Source', relays: 'Via', articles: 'Reported in' },
  /** Stands in a line where the article does not say how it got there. */
  untold: '?',
  untoldNote: '“?” means that the article does not say how it got this.',
  /** How many claims are drawn where there is room, and on a narrow screen. */
  firstOnly: (wide: number, narrow: number, claims: number) =>
    wide < claims
      ? `The diagram shows the first ${number(wide)} of ${number(claims)} claims, or the first ${number(narrow)} on a narrow screen; all are listed below.`
      : `On a narrow screen the diagram shows the first ${number(narrow)} of ${number(claims)} claims; all are listed below.`,
};

/** The drawing of what came when. */
export const timeline = {
  lanes: {
    happened: 'Incidents',
    said: 'Statements',
    published: 'Articles',
    known: 'Who is said to have done it',
  },
  /** Over the bars of a lane, with what the tallest of them stands for. */
  most: (lane: string, count: number) => `${lane} (tallest bar: ${number(count)})`,
  /** How many events of each lane there were in a year or month. */
  counted: (all: readonly (readonly [lane: string, count: number])[]) =>
    all.map(([lane, count]) => `${lane}: ${number(count)}`).join(' · '),
  overviewOf: (label: string) => `${label}: how many in each period`,
  overviewAsList: 'The same in numbers',
  overview:
    'Everything collected here, by starting date. The shaded period is drawn below, event by event.',
  /** An event and its date, or how long after the incident it came. */
  on: (event: string, when: string) => `${event}, ${when}`,
  /** What was said, and of which incidents. */
  about: (statement: string, incidents: readonly RichText[]) =>
    `${statement} (on ${plain(and(incidents))})`,
  published: (outlet: string, title: string) => `${outlet}: ${title}`,
  /** Several things that one speaker said on one date. */
  many: (who: string, claims: number) => `${who}: ${counts.claims(claims)}`,
  andOthers: (event: string, others: number) => `${event}, and ${counts.otherClaims(others)}`,
  /** Between the parts of the key. */
  between: ' · ',
  forms: '● incident · ◆ statement · ■ article',
  states: '▲ who is said to have done it, from then on',
  bar: '▬ at some point in this period, or throughout it',
  open: 'open at one side: when it began, or ended, is not given',
  vague: 'hollow and dashed: approximate date',
  latestOnly: (drawn: number, events: number) =>
    `only the latest ${number(drawn)} of ${number(events)} are shown`,
  asList: 'The same as a list',
  /** What an event is, behind it in the list. */
  event: {
    happened: 'incident',
    said: 'statement',
    published: 'article',
    known: 'who is said to have done it',
  },
};
