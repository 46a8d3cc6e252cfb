import { type Link, plain, type Sentence } from '../sentence.ts';
import { counts } from './counts.ts';
import { and, capitalised } from './grammar.ts';

/** The page of an incident. */
export const incident = {
  partOf: 'Part of:',
  also: 'Also called:',
  /** “Amirli, Iraq (only the town is known)”. */
  place: (where: readonly string[], precision: string | undefined) =>
    `${where.join(', ')}${precision === undefined ? '' : ` (only the ${precision} is known)`}`,
  answers: {
    who: 'Who is said to have done it?',
    nobody: 'nobody on record',
    stateOf: (accused: string, state: string) => `${accused}: ${state}`,
    origins: 'From how many origins?',
    noOrigin: 'hints, silences and what outlets say in their own voice are not counted',
    originKinds: (named: number, unnamed: number) => {
      const [all, kind] = unnamed === 0 ? [named, 'named'] : [unnamed, 'unnamed'];
      if (named > 0 && unnamed > 0) return `${named} named, ${unnamed} unnamed`;
      return all > 1 ? `all ${kind}` : kind;
    },
    accused: 'What does the accused say?',
    repeats: 'Who only repeats it?',
    /** Who had it from the speakers, and whose articles do not say how it reached them. */
    heardBy: (heard: readonly Sentence[], untold: readonly Sentence[]) =>
      [
        ...(heard.length > 0 ? [`the speakers spoke to ${plain(and(heard))}`] : []),
        ...(untold.length > 0 ? [`how it reached ${plain(and(untold))} is not stated`] : []),
      ].join('; '),
    isAccused: 'Is anybody accused of it?',
    whatIsTold: 'What is told of it?',
    /** Claims that may be about another incident are not among them. */
    surely: (claims: number) => `${counts.claims(claims)} surely about it`,
    nothingTold: 'nothing on record',
    disagree: 'Where do the sources disagree?',
    on: (topics: readonly string[]): Sentence => ['on ', ...and(topics.map((topic) => [topic]))],
    nowhere: 'nowhere on record',
    /** Who finds differences: a rule, on some topics, or the editors, with claims on others, too; in how many articles. */
    found: (
      byRule: number,
      topics: readonly string[],
      byReading: number,
      beyond: number,
      articles: number,
    ) =>
      [
        ...(byRule > 0 ? [`${byRule} by rule (${topics.join(', ')})`] : []),
        ...(byReading > 0 ? [`${byReading} by the editors’ reading${beyondText(beyond)}`] : []),
        `in ${counts.articles(articles)}`,
      ].join(', '),
  },
  whoSaysWho: 'Who says who did it',
  chains: 'Who says who did it: from the speakers, through outlets, to the articles',
  /** The claims about one accused, beside those that come from an origin. */
  groups: {
    ownVoice: 'In an outlet’s own voice, with no source given',
    withoutSpeaker: 'Unattributed',
    readings: 'Read into somebody’s words (not counted as an origin)',
    denies: 'Denied or disputed',
    open: 'No position or no comment',
    withdrawn: 'Retracted',
  },
  /** How two origins stand to each other, with the editors’ reason. */
  pair: (one: Sentence, other: Sentence, independence: string, reason: string): Sentence => [
    ...and([one, other]),
    `: ${independence}. ${reason}`,
  ],
  soil: 'The country where it happened',
  soilSays: (state: Link): Sentence => [
    state,
    ', its officials and its institutions say about this incident:',
  ],
  soilSilent: (state: Link): Sentence => [
    'The articles collected here report nothing from ',
    state,
    ' about this incident in particular.',
  ],
  soilMayBe: 'Statements that may be about it:',
  soilOnSeries: 'Statements about the series:',
  noDifference: 'No two claims collected here contradict each other.',
  difference: (topic: string, kind: string) => `On ${topic}: ${kind}`,
  recordDate: (date: string) => `The editors date this incident ${date}.`,
  accounts: 'Accounts side by side',
  ambiguous: 'May be about this incident',
  ambiguousNote:
    'The articles do not say which incident these claims refer to, so they are not counted.',
  series: 'About the series',
  seriesNote:
    'Claims about a series that includes this incident, in brief. They are not counted here.',
  members: 'Incidents in this series',
  coverage: 'The articles collected here',
  nothingCovered: 'No article collected here makes a claim about this incident in particular.',
  /** What is collected here, in one sentence: what that lacks it cannot show. */
  covered: (
    articles: number,
    outlets: readonly Sentence[],
    languages: readonly string[],
    published: { first: string; last: string } | undefined,
  ): Sentence => [
    `${capitalised(counts.articles(articles))} by `,
    ...and(outlets),
    ', in ',
    ...and(languages.map((language) => [language])),
    `${publishedText(published)}. What others reported is not covered.`,
  ],
};

function beyondText(beyond: number): string {
  return beyond > 0 ? ` (${beyond} of them with claims not surely about it)` : '';
}

function publishedText(published: { first: string; last: string } | undefined): string {
  if (!published) return '';
  const { first, last } = published;
  return first === last ? `, published ${last}` : `, published between ${first} and ${last}`;
}
