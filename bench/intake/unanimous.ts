import { outermost } from '../../src/attribution/outermost.ts';
import { readAttributions } from '../../src/attribution/read-attributions.ts';
import type { AnnotatedByMany } from './polnear.ts';
import { matches, type Spans } from './score.ts';

/** How many relations that every annotator of an article marks there are, and how many of them are found. */
export interface Unanimous {
  articles: number;
  relations: number;
  found: number;
  /** Those that are not, each with its article’s name and text. */
  missed: readonly { name: string; text: string; relation: Spans }[];
}

// PolNeAR’s shared articles were read by six people, to measure their agreement; no others by more than one.
const ANNOTATORS = 6;

/**
 * Of the articles that six people annotated, the relations of the first that each of the others has, too
 * (contents overlap by half, as in `matches`), and whether they are found.
 */
export function unanimousFound(articles: readonly AnnotatedByMany[]): Unanimous {
  const shared = articles.filter(({ readings }) => readings.length >= ANNOTATORS);
  const all = shared.flatMap(({ name, text, readings: [first = [], ...others] }) => {
    const agreed = others.reduce<readonly Spans[]>((kept, other) => {
      const pairs = matches({ text, found: first, gold: other });
      return kept.filter((relation) => pairs.some(({ found }) => found === relation));
    }, first);
    const found = outermost(readAttributions(text));
    const right = new Set(matches({ text, found, gold: first }).map(({ gold }) => gold));
    return agreed.map((relation) => ({ name, text, relation, isFound: right.has(relation) }));
  });
  return {
    articles: shared.length,
    relations: all.length,
    found: all.filter(({ isFound }) => isFound).length,
    missed: all.filter(({ isFound }) => !isFound),
  };
}
