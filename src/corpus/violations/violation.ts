import type { Path } from '../../model/diagnostic.ts';

/**
 * Where in a file a violation lies: a field of the frontmatter (its value, or its name), or a place in the file’s text,
 * in UTF-16 code units from the file’s beginning, `end` exclusive; without one it reaches to the end of its line.
 */
export type Location = { path: Path; on?: 'key' } | { offset: number; end?: number };

/** Another place that a violation has to do with: the first of two duplicates, the other side of a contradiction. */
export interface RelatedPlace {
  /** Relative to the content folder; undefined where it is the file of the violation itself. */
  file?: string;
  location: Location;
  /** What is there, in a few words. */
  message: string;
}

/** What a rule found wrong, before it has file, line and column; located, it is a `Diagnostic`. */
export interface Violation<Rule extends string = string> {
  rule: Rule;
  location: Location;
  /** One sentence: what was found. */
  message: string;
  /** What would be right. */
  expected: string;
  /** What the editor can do. */
  fix: string;
  related?: readonly RelatedPlace[];
  /** What else, outside of its place, a warning rests on: where it changes, an answer to the warning ends. */
  rests?: readonly string[];
  /** The field that a misspelt name must have meant: it is not missing as well. */
  meant?: Path;
  /** What, beside its place, cannot be judged because of it. */
  spoils?: Path;
}

/** Whether what is known of a place leaves nothing to say of another: that one is the same field, or a part of it. */
export function covers(known: Location, location: Location): boolean {
  if (!('path' in known) || !('path' in location)) return false;
  return known.path.length > 0 && known.path.every((step, depth) => location.path[depth] === step);
}

/** Quotes what an editor wrote, shortened where it is long. */
export function quoted(text: string): string {
  // Spaces alone: JavaScript counts the byte order mark among them.
  const line = text.replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '');
  return `“${line.length > 160 ? `${line.slice(0, 159).replace(/[\uD800-\uDBFF]$/, '')}…` : line}”`;
}

/** “an actor”, “a claim”. */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** “a, b or c”. */
export function alternatives(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
