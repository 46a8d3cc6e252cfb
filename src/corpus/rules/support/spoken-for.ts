import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { maySpeakFor, wholesOver } from './belonging.ts';
import type { ClaimInArticle } from './passages.ts';

/** A speaker as far as it is known: the actor it is or belongs to; none where it belongs to nobody. */
interface Voice {
  actor: string | undefined;
}

/** Who is behind a speaker of an article; undefined where the speaker is unknown. */
function voiceOf(id: string, article: ParsedArticle, corpus: Corpus): Voice | undefined {
  const own = article.fields.speakers.get(id);
  if (own?.kind === 'anonymous') return { actor: own.of };
  // A leaked paper is nobody’s statement.
  if (own) return { actor: own.release === 'leaked' ? undefined : own.by };
  if (corpus.actors.has(id)) return { actor: id };
  if (id === 'unattributed') return { actor: undefined };
  const outlet = id === 'author' ? article.fields.source : id;
  const organ = corpus.outlets.get(outlet ?? '');
  if (organ) return { actor: organ.fields.of };
  return id === 'author' ? { actor: undefined } : undefined;
}

/** Whether a speaker is, or speaks for, one of some actors; undefined where the speaker is unknown. */
export function speaksForOneOf(
  id: string,
  actors: readonly string[],
  article: ParsedArticle,
  corpus: Corpus,
): boolean | undefined {
  const voice = voiceOf(id, article, corpus);
  if (!voice) return undefined;
  const { actor: speaker } = voice;
  return speaker !== undefined && actors.some((actor) => maySpeakFor(speaker, actor, corpus));
}

/**
 * Whether one side makes both claims: each speaker of either is, or speaks for, or is spoken for by, one of
 * the other; or both speak for somebody whom both claims accuse; or they are one outlet.
 */
export function isFromOneSide(a: ClaimInArticle, b: ClaimInArticle, corpus: Corpus): boolean {
  const [ones, others] = [wholesOf(a, corpus), wholesOf(b, corpus)];
  const accused = a.claim.fields.accused
    .map(({ actor }) => actor)
    .filter((actor) => b.claim.fields.accused.some((other) => other.actor === actor));
  const isMet = (one: readonly string[], all: readonly (readonly string[])[]) =>
    all.some((other) => isOneSide(one, other, accused));
  return ones.every((one) => isMet(one, others)) && others.every((one) => isMet(one, ones));
}

function isOneSide(a: readonly string[], b: readonly string[], accused: readonly string[]) {
  const [[one = ''], [other = '']] = [a, b];
  if (one === '' || other === '') return false;
  return (
    b.includes(one) ||
    a.includes(other) ||
    accused.some((actor) => a.includes(actor) && b.includes(actor))
  );
}

/** For each speaker of a claim the actor it is or belongs to, and all whom that one speaks for; or its outlet. */
function wholesOf({ article, claim }: ClaimInArticle, corpus: Corpus): string[][] {
  return claim.fields.speakers.map((id) => {
    const outlet = id === 'author' ? article.fields.source : id;
    const isOutlet = outlet !== undefined && corpus.outlets.has(outlet);
    return isOutlet ? [outlet] : wholesOver(voiceOf(id, article, corpus)?.actor, corpus);
  });
}
