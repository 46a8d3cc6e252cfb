import type { ArticlePart } from '../../model/vocabularies.ts';
import type { Quote, RichText } from '../sentences/rich-text.ts';
import type { NamedOrigin, Provenance, SpeakerSort, Voices } from '../sentences/saying.ts';
import { counts } from './counts.ts';
import { and, begun, counted, spelled } from './grammar.ts';

/** “according to the Associated Press, cited by ZeroHedge,”, before the only one that is named. */
function wayAlone({ heard, reports, toIt }: Provenance): RichText {
  if (heard) return ['according to ', ...heard, ', cited by ', ...reports, ', '];
  return toIt ? ['speaking to ', ...reports, ', '] : ['according to ', ...reports, ', '];
}

/** “via the Associated Press”, where several are named. */
function wayAmong({ heard, reports, toIt }: Provenance): RichText {
  if (heard) return ['via ', ...heard];
  return [toIt ? 'to ' : 'in ', ...reports];
}

/** The way that the words of all took; nothing where they differ, or where some are not named. */
function sharedWay(origins: readonly NamedOrigin[], more: number): Provenance | undefined {
  const [first, ...others] = origins.map(({ provenance }) => provenance);
  const isShared = others.every((way) => JSON.stringify(way) === JSON.stringify(first));
  return more === 0 && isShared ? first : undefined;
}

function called({ name, isUntold, provenance }: NamedOrigin, isWayTold: boolean): RichText {
  const asides = [
    ...(isUntold ? [['unnamed']] : []),
    ...(provenance && !isWayTold ? [wayAmong(provenance)] : []),
  ].flatMap((aside, index): RichText => [...(index > 0 ? [', '] : []), ...aside]);
  return asides.length > 0 ? [...name, ' (', ...asides, ')'] : name;
}

const parts: Record<ArticlePart, string> = {
  title: ', in a headline',
  subtitle: ', under a headline',
  caption: ', in a caption',
  body: '',
};

/** The lead of an incident’s page, clause by clause, each without a full stop. */
export const opening = {
  /** “x, y and 2 others say that Israel did it”; `more` are not named. */
  said: (
    origins: readonly NamedOrigin[],
    more: number,
    predicate: RichText,
    hedge: Quote | undefined,
    sort: SpeakerSort,
    voices: Voices,
  ): RichText => {
    const shared = sharedWay(origins, more);
    const names = and([
      ...origins.map((origin) => called(origin, shared !== undefined)),
      ...(more > 0 ? [[spelled(counts.others(more))]] : []),
    ]);
    const voice = voices === 'one' ? ', in its own voice, ' : ', in their own voice, ';
    return [
      ...(shared ? wayAlone(shared) : []),
      ...names,
      sort === 'voice' ? voice : ' ',
      ...predicate,
      ...(hedge ? [' (', hedge, ')'] : []),
    ];
  },
  /** “the sources, via The Times of Israel”, from the speaker on. */
  via: (first: RichText, others: readonly RichText[]): RichText =>
    others.length > 0 ? [...first, ', via ', ...and(others)] : first,
  /** Where many say it, and their names find no room. */
  counted: (speakers: number, predicate: RichText): RichText => [
    spelled(counted(speakers, { one: 'speaker', other: 'speakers' })),
    ' ',
    ...predicate,
  ],
  /** Words that say who did it and name nobody who says so. */
  namesNoSource: (outlet: RichText, words: Quote, part: ArticlePart): RichText => [
    ...begun(outlet),
    parts[part],
    part === 'body' ? ' writes ' : ', writes ',
    words,
    ', naming no source',
  ],
  more: (claims: number): string =>
    `The page has ${spelled(counts.moreClaims(claims))} on who did it.`,
  nobody: 'no article collected here says who did it',
  /** Where the incident is one that nobody is accused of. */
  noneAccuses: (claims: number) =>
    claims === 1
      ? 'the articles collected here make one claim about it, which accuses nobody'
      : `the articles collected here make ${spelled(counts.claims(claims))} about it, and none accuses anybody`,
  /** Where only claims that may be about it, or about its series, name somebody. */
  elsewhere: (claims: number, scope: 'ambiguous' | 'series', accused: RichText): RichText => [
    spelled(counts.claims(claims)),
    scope === 'ambiguous' ? ' that may be about it ' : ' about the series it is part of ',
    claims === 1 ? 'names ' : 'name ',
    ...accused,
  ],
};
