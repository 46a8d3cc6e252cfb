import { stanceTerm } from '../../../model/vocabularies.ts';
import { normalise } from '../../../text/normalise.ts';
import { type PlacedOccurrence, placePassage } from '../../parsing/article-text.ts';
import { type LeftOutCues, type QualifierKind, qualifierKinds } from '../cues/left-out.ts';
import type { PassageInArticle } from './passages.ts';

/** Words that change what some evidence says, beside it in its clause. */
export interface Qualifier {
  kind: QualifierKind;
  words: string;
  side: 'before' | 'after';
}

/** The first words beside some evidence that change what it says, and that its claim has nowhere else. */
export function leftOut(
  passage: PassageInArticle,
  place: PlacedOccurrence,
  cues: LeftOutCues,
): Qualifier | undefined {
  const others = passage.claim.fields.evidence
    .map((other) => placePassage(other, passage.article.texts))
    .flatMap((placed) => (placed.state === 'placed' ? [placed.place] : []));
  const tellsOfOthers = cues.saying.test(normalise(passage.quote).text);
  return qualifiersBeside(place, passage, cues).find(
    ({ kind, words, side }) =>
      !(kind === 'denial' && tellsOfOthers) &&
      !isSaid(kind, words, passage) &&
      !others.some((other) => reaches(other, place, side)),
  );
}

function qualifiersBeside(
  { part, index, start, end }: PlacedOccurrence,
  { article }: PassageInArticle,
  cues: LeftOutCues,
): Qualifier[] {
  const text = article.texts.find((one) => one.part === part && one.index === index)?.text ?? '';
  const before = normalise(text.slice(0, start)).text;
  // Behind a stop begins another clause.
  const after = CLOSED.test(text.slice(start, end)) ? '' : normalise(text.slice(end)).text;
  const isNumber = cues.number.test(normalise(text.slice(start, end)).text);
  const kinds = qualifierKinds.filter((kind) => kind !== 'amount' || isNumber);
  return kinds.flatMap((kind) => [
    ...wordsBy(cues[kind].before, before).map((words) => ({
      kind,
      words,
      side: 'before' as const,
    })),
    ...wordsBy(cues[kind].after, after).map((words) => ({ kind, words, side: 'after' as const })),
  ]);
}

const CLOSED = /[.,;:!?…][)\]"'”’»]*\s*$/u;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

const wordsBy = (patterns: readonly RegExp[], text: string) =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0].replace(EDGES, '') || []);

/** Whether a claim says by its stance or hedge what its evidence leaves out. */
function isSaid(
  kind: QualifierKind,
  words: string,
  { claim, ...passage }: PassageInArticle,
): boolean {
  const stance = passage.stance ?? claim.fields.stance;
  const { force, certainty = CERTAIN } = stance ? stanceTerm(stance) : { force: 'affirms' };
  // What else is left out no stance or hedge can say.
  if (kind !== 'denial' && kind !== 'doubt') return false;
  if (force !== 'affirms') return true;
  const hedges = [claim.fields.hedge, passage.hedge].map((hedge) => hedge?.toLowerCase());
  const isHedged = hedges.some((hedge) => hedge && words.toLowerCase().includes(hedge));
  return kind === 'doubt' && (certainty < CERTAIN || isHedged);
}

const CERTAIN = stanceTerm('asserts').certainty ?? 0;

/** Whether some other evidence goes on over the edge of this. */
function reaches(other: PlacedOccurrence, place: PlacedOccurrence, side: Qualifier['side']) {
  if (other.part !== place.part || other.index !== place.index) return false;
  return side === 'before'
    ? other.start < place.start && other.end > place.start
    : other.end > place.end && other.start < place.end;
}
