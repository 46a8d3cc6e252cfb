import type { Role } from '../../model/vocabularies.ts';
import { type Link, plain, type RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { deeds } from './deeds.ts';
import { named } from './definite.ts';
import { and, begun, capitalised, counted, number } from './grammar.ts';

/** The page of an incident. */
export const incident = {
  partOf: 'Part of:',
  also: 'Also called:',
  /** “Amirli, Iraq (only the town is known)”. */
  place: (where: readonly string[], precision: string | undefined) =>
    `${where.join(', ')}${precision === undefined ? '' : ` (only the ${precision} is known)`}`,
  answers: {
    who: 'Who is said to have done it?',
    nobody: 'nobody, in the articles collected here',
    /**
     * An accused in another part than having done it: “Iran (supplied the means)”; of parts that nobody
     * gives it together, “Iran (ordered it or supplied the means)”.
     */
    accusedOf: (accused: Link, roles: readonly Role[], together: 'and' | 'or'): RichText =>
      roles.every((role) => role === 'executed')
        ? [accused]
        : [accused, ' (', ...deeds(roles, 'stated', together), ')'],
    /** How those who say who did it know. */
    basis: 'How do they know?',
    noBasis: 'the articles do not say',
    basisOf: (words: RichText, speaker: RichText): RichText => [...words, ' (', ...speaker, ')'],
    basesTold: (withBasis: number, origins: number) =>
      withBasis > 0 && withBasis < origins
        ? `stated for ${number(withBasis)} of ${counts.origins(origins)}`
        : '',
    /** Those whom nobody accuses, and who answer for themselves. */
    responses: 'Has anybody responded?',
    moreAccused: (accused: number) =>
      `${counted(accused, { one: 'more is accused', other: 'more are accused' })}; see below`,
    stateOf: (accused: string, state: string) => `${accused}: ${state}`,
    origins: 'From how many origins?',
    noOrigin:
      'hints, silences, what outlets say in their own voice and what has been taken back are not counted',
    originKinds: (named: number, unnamed: number, documents: number) => {
      const kinds = [
        { count: named, one: 'named', other: 'named', all: 'all named' },
        { count: unnamed, one: 'unnamed', other: 'unnamed', all: 'all unnamed' },
        { count: documents, one: 'document', other: 'documents', all: 'all documents' },
      ].filter(({ count }) => count > 0);
      const [only, ...others] = kinds;
      if (only && others.length === 0)
        return only.count > 1 ? only.all : only.one === 'document' ? 'a document' : only.one;
      return kinds
        .map(({ count, one, other }) => `${count} ${count === 1 ? one : other}`)
        .join(', ');
    },
    accused: 'What does the accused say?',
    repeats: 'Who only repeats it?',
    /** Who had it from the speakers, and whose articles do not say how it reached them. */
    heardBy: (
      heard: readonly RichText[],
      untold: readonly RichText[],
      circular: readonly RichText[],
    ) =>
      [
        ...(circular.length > 0
          ? [`${plain(and(circular))} cite each other, so none is known to have heard it`]
          : []),
        ...(heard.length > 0 ? [`the speakers spoke to ${plain(and(heard))}`] : []),
        ...(untold.length > 0 ? [`how it reached ${plain(and(untold))} is not stated`] : []),
      ].join('; '),
    isAccused: 'Is anybody accused of it?',
    whatIsTold: 'What is said about it?',
    /** Claims that may be about another incident are not among them. */
    surely: (claims: number) => `${counts.claims(claims)} clearly about it`,
    nothingTold: 'nothing in the articles collected here',
    disagree: 'Where do the sources disagree?',
    on: (topics: readonly string[]): RichText => ['on ', ...and(topics.map((topic) => [topic]))],
    nowhere: 'nowhere in the articles collected here',
    found,
    /** What does not count as disagreement; empty where there is none. */
    notCounted: (changes: number, slips: number) => {
      const apart = [
        ...(changes > 0
          ? [counted(changes, { one: 'change over time', other: 'changes over time' })]
          : []),
        ...(slips > 0 ? [counted(slips, { one: 'likely slip', other: 'likely slips' })] : []),
      ];
      return apart.length > 0 ? `not counted: ${apart.join(', ')}` : '';
    },
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
    overstated: 'Put more firmly than in the report it relays (counted as put there)',
    withdrawn: 'Taken back (no longer counted)',
    foretold: 'Said before it happened (not counted)',
  },
  /** Denials and silences of those whom nobody accuses. */
  responses: 'Responses',
  responsesNote: 'No article collected here accuses them of this.',
  /** How two origins stand to each other, with the editors’ reason. */
  pair: (one: RichText, other: RichText, independence: string, reason: string): RichText => [
    ...and([one, other]),
    `: ${independence}. ${reason}`,
  ],
  territorialState: 'The country where it happened',
  territorialStateSays: (state: Link): RichText => [
    ...begun(named(state)),
    ', its officials and its institutions say about this incident:',
  ],
  territorialStateIsSilent: (state: Link): RichText => [
    'The articles collected here report nothing from ',
    ...named(state),
    ' about this incident in particular.',
  ],
  mayBeAboutIt: 'Statements that may be about it:',
  onItsSeries: 'Statements about the series:',
  noDifference: 'No disagreement among the claims collected here.',
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
    outlets: readonly RichText[],
    languages: readonly string[],
    published: { first: string; last: string } | undefined,
  ): RichText => [
    `${capitalised(counts.articles(articles))} by `,
    ...and(outlets),
    ', in ',
    ...and(languages.map((language) => [language])),
    `${publishedText(published)}. What others reported is not covered.`,
  ],
};

interface Found {
  automatically: number;
  byEditors: number;
  /** How many of them have claims not surely about the incident. */
  beyond: number;
  /** In how many articles their claims are. */
  articles: number;
}

/** How many differences there are, who finds them, and in how many articles. */
function found({ automatically, byEditors, beyond, articles }: Found): string {
  const all = automatically + byEditors;
  const where = articles === 1 ? 'inside one article' : `in ${counts.articles(articles)}`;
  if (automatically > 0 && byEditors > 0)
    return `${counts.differences(all)}: ${automatically} found automatically, ${byEditors} noted by the editors, ${articles === 1 ? 'all ' : ''}${where}${beyondText(beyond, all)}`;
  const finder = automatically > 0 ? 'found automatically' : 'noted by the editors';
  return `${counts.differences(all)} ${where}, ${allOf(all)}${finder}${beyondText(beyond, all)}`;
}

function allOf(count: number): string {
  if (count === 1) return '';
  return count === 2 ? 'both ' : 'all ';
}

function beyondText(beyond: number, all: number): string {
  if (beyond === 0) return '';
  const which = beyond === all && all < 3 ? ['it', 'both'][all - 1] : beyond;
  return `; ${which} ${beyond === 1 ? 'involves' : 'involve'} claims that are, or may be, about another incident`;
}

function publishedText(published: { first: string; last: string } | undefined): string {
  if (!published) return '';
  const { first, last } = published;
  return first === last ? `, dated ${last}` : `, dated between ${first} and ${last}`;
}
