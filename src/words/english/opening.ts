import type { Stance } from '../../model/vocabularies.ts';
import type { Named, OriginPhrase, Voices } from '../saying.ts';
import type { Link, Sentence } from '../sentence.ts';
import { counts } from './counts.ts';
import { and, counted } from './grammar.ts';
import { saying } from './saying.ts';

/** “two senior US officials”, unnamed, through The New York Times, with its closing comma. */
function originPhrase({ name, isUntold, ways, moreWays, hedges }: OriginPhrase): Sentence {
  const told = [...ways, ...(moreWays > 0 ? [[`by ${counts.moreOutlets(moreWays)}`]] : [])];
  const asides: Sentence = [
    ...(isUntold ? [', unnamed'] : []),
    ...(told.length > 0 ? [', ', ...and(told)] : []),
    ...(hedges.length > 0 ? [', ', ...and(hedges)] : []),
  ];
  return [...name, ...asides, ...(asides.length > 0 ? [','] : [])];
}

/** Joins phrases that may bring their closing comma along: “a, through b, and c, through d,”. */
function inSequence(phrases: readonly Sentence[]): Sentence {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase;
    const separator = index === phrases.length - 1 ? ' and ' : ', ';
    const isClosed = phrases[index - 1]?.at(-1) === ',';
    return [isClosed ? separator.replace(',', '') : separator, ...phrase];
  });
}

/** The sentence an incident’s page opens with, clause by clause. */
export const opening = {
  /** “x, through A, and y, through B, say that Israel did it”; `more` origins are not named. */
  origins: (
    origins: readonly OriginPhrase[],
    more: number,
    stance: Stance,
    voices: Voices,
    deed: Sentence,
  ): Sentence => [
    ...inSequence([...origins.map(originPhrase), ...(more > 0 ? [[counts.others(more)]] : [])]),
    ` ${saying.verb(stance, voices)}`,
    ...(stance === 'claims-own' ? [] : [' ', ...deed]),
  ],
  /** An outlet in its own voice, where nobody was told of before. */
  voice: (outlets: Named, stance: Stance, deed: Sentence): Sentence => {
    const { voices, whose } = numberOf(outlets);
    return [...all(outlets), `, in ${whose} own voice, ${saying.verb(stance, voices)} `, ...deed];
  },
  voiceToo: (outlets: Named, stance: Stance): Sentence => {
    const { voices, whose } = numberOf(outlets);
    return [...all(outlets), `, in ${whose} own voice, ${saying.verb(stance, voices)} so`];
  },
  withoutSpeaker: (deed: Sentence): Sentence => [
    'it is said ',
    ...deed,
    ', without any speaker being recorded',
  ],
  withoutSpeakerToo: 'it is also said without any speaker being recorded',
  denial: (speakers: Named, stance: Stance, voices: Voices): Sentence => [
    ...all(speakers),
    ` ${saying.verb(stance, voices)} it`,
  ],
  nobodyOutright: 'nobody on record says outright who did it',
  nobody: 'no claim on record says who did it',
  /** Where only claims that may be about it, or about its series, name somebody. */
  notSurely: (claims: number, which: 'ambiguous' | 'series', accused: Link): Sentence => [
    `no claim surely about this incident alone says who did it; ${counts.claims(claims)} ${
      which === 'ambiguous' ? 'that may be about it' : 'about the series it belongs to'
    } ${claims === 1 ? 'names' : 'name'} `,
    accused,
  ],
  /** Where the incident is one that nobody is accused of. */
  noAttribution: (claims: number) =>
    `${counted(claims, { one: 'claim', other: 'claims' })} on record ${claims === 1 ? 'speaks' : 'speak'} of it; none is about who did it.`,
  noClaim: 'No claim on record says who did it.',
};

function all({ names, more }: Named): Sentence {
  return and([...names, ...(more > 0 ? [[counts.others(more)]] : [])]);
}

function numberOf({ names, more }: Named) {
  return names.length + more > 1
    ? ({ voices: 'many', whose: 'their' } as const)
    : ({ voices: 'one', whose: 'its' } as const);
}
