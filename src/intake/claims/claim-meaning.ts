import type { Utterance } from '../../attribution/relations/attribution.ts';
import { spannedText } from '../../attribution/tagging/span.ts';
import type { Doubt } from '../../model/found-claims.ts';
import type { KnownName } from '../../model/known.ts';
import type { About, Role, Stance } from '../../model/vocabularies.ts';
import { accusedByCue, accusedIn } from './accused.ts';
import { aspectOf } from './aspect.ts';
import type { EntityResolver } from './entity-resolver.ts';
import { answersForOwnDeed, stanceToOthers } from './own-deed.ts';

/** What an attribution says, and what is doubtful about that. */
export interface Meaning {
  about: About;
  stance: Stance;
  accused: { actor: string; role: Role }[];
  doubts: Doubt[];
}

/** What the meaning of words depends on beside themselves. */
export interface MeaningContext {
  /** The text that the spans of the attribution count in. */
  text: string;
  background: { actors: readonly KnownName[] };
  entities: EntityResolver;
}

const THREAT = /\bthreat/iu;

/**
 * What an attribution says: who is accused, and how its speaker stands to that. Who names nobody and answers
 * (denies, admits, …) is taken to answer for itself, where it is an actor of the record; who accuses nobody at all
 * speaks of an aspect of what happened. `words` are those of the attribution’s content.
 */
export function meaningOf(
  { stance, speaker, cue }: Utterance,
  words: string,
  { text, background, entities }: MeaningContext,
): Meaning {
  const cueWords = spannedText(cue, text);
  // A threat that depends on its being so does not say that it is.
  if (THREAT.test(cueWords) && /\bif\b/iu.test(words))
    return { about: 'other', stance: 'asserts', accused: [], doubts: [] };
  const named = [
    ...accusedIn(words, background.actors),
    ...accusedByCue(cueWords, words, background.actors),
  ].filter((one, index, all) => all.findIndex(({ actor }) => actor === one.actor) === index);
  const own = entities.actorOf(speaker);
  if (named.length > 0)
    return {
      about: 'attribution',
      stance: named.some(({ actor }) => actor === own) ? stance : stanceToOthers(stance),
      accused: named.map(({ actor, role }) => ({ actor, role })),
      doubts: named.map(({ because }) => ({ field: 'accused', reason: `taken from “${because}”` })),
    };
  if (own !== undefined && answersForOwnDeed(stance, `${cueWords} ${words}`))
    return {
      about: 'attribution',
      stance,
      accused: [{ actor: own, role: 'executed' }],
      doubts: [{ field: 'accused', reason: 'taken to be the speaker, who answers for itself' }],
    };
  return {
    about: aspectOf(words),
    stance: stanceToOthers(stance),
    accused: [],
    doubts: [],
  };
}
