import type { Role, Stance } from '../../model/vocabularies.ts';
import { setApart } from './isolation.ts';

/** A link with its words. */
export interface Link {
  text: string;
  href: string;
  /** The language of the words (BCP 47), where it is not the page’s. */
  language?: string | undefined;
  /** What its words tell of claims, where they do. */
  rests?: readonly Rests[];
}

/** Somebody’s exact words, in the language they were written in. */
export interface Quote {
  quote: string;
  language: string | undefined;
}

/**
 * What words of the site’s own tell of claims, and the claims they rest on. Each speaker it names holds the
 * stance, and each accused has the role, in one of these claims: nothing is joined that nobody joined.
 */
export interface Rests {
  /** The claims, by `<article>/<claim>`. */
  claims: readonly string[];
  /** Who is named as saying it, in the words in which they are named. */
  speakers: readonly string[];
  /** Nothing where the words only count claims. */
  stance: Stance | undefined;
  /** Whose part in it is told, by id. */
  accused: readonly { actor: string; role: Role }[];
  /** How surely the claims are about what the words are about. */
  scope: 'exact' | 'ambiguous' | 'series';
}

/** Words that tell what claims say, with what they rest on. */
export interface Clause {
  clause: RichText;
  rests: Rests;
}

/** A stretch of a sentence: plain words, a link, a quotation, or words that rest on claims. */
export type Inline = string | Link | Quote | Clause;

/** A piece as it is shown. */
export type ShownInline = Exclude<Inline, Clause>;

export type RichText = readonly Inline[];

/** A sentence as it is shown: the pieces of its clauses in their places. */
export function shown(sentence: RichText): ShownInline[] {
  return sentence.flatMap((piece) =>
    typeof piece !== 'string' && 'clause' in piece ? shown(piece.clause) : [piece],
  );
}

/** All that a sentence tells of claims, in the order of its words. */
export function restsOf(sentence: RichText): Rests[] {
  return sentence.flatMap((piece): readonly Rests[] => {
    if (typeof piece === 'string' || 'quote' in piece) return [];
    return 'clause' in piece ? [piece.rests, ...restsOf(piece.clause)] : (piece.rests ?? []);
  });
}

/** Words as they stand between double quotation marks: their own double ones become single. */
export function inQuotes(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replaceAll('"', '’');
}

/** A sentence’s words without its links, for titles and descriptions; names of another direction set apart. */
export function plain(sentence: RichText): string {
  return shown(sentence)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'quote' in piece ? `“${setApart(inQuotes(piece.quote))}”` : setApart(piece.text);
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
