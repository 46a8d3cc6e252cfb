import type { Corpus } from '../corpus.ts';
import type { ParsedArticle } from '../reading/parse-entry.ts';
import type { ClaimInArticle } from './passages.ts';

/** The actor a speaker is or belongs to, and all whom that one speaks for; undefined where the speaker is unknown. */
export function spokenForBy(
  id: string,
  article: ParsedArticle,
  corpus: Corpus,
): string[] | undefined {
  const own = article.fields.speakers.get(id);
  if (own) return upwards(own.kind === 'anonymous' ? own.of : own.by, corpus);
  if (corpus.actors.has(id)) return upwards(id, corpus);
  if (id === 'unattributed') return [];
  const outlet = id === 'author' ? article.fields.source : id;
  const organ = corpus.outlets.get(outlet ?? '');
  if (organ) return upwards(organ.fields.of, corpus);
  return id === 'author' ? [] : undefined;
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
    return isOutlet ? [outlet] : (spokenForBy(id, article, corpus) ?? []);
  });
}

function upwards(start: string | undefined, { actors }: Corpus): string[] {
  const passed: string[] = [];
  for (let at = start; at !== undefined && !passed.includes(at); at = actors.get(at)?.fields.of)
    passed.push(at);
  return passed;
}
