import { setApart } from './isolation.ts';

/** A link with its words. */
export interface Link {
  text: string;
  href: string;
  /** The language of the words (BCP 47), where it is not the page’s. */
  language?: string | undefined;
}

/** Somebody’s exact words, in the language they were written in. */
export interface Quote {
  quote: string;
  language: string | undefined;
}

/** A stretch of a sentence: plain words, a link, or a quotation (which may be a link, too). */
export type Piece = string | Link | Quote;

export type Sentence = readonly Piece[];

/** A sentence’s words without its links, for titles and descriptions; names of another direction set apart. */
export function plain(sentence: Sentence): string {
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'quote' in piece ? `“${setApart(piece.quote)}”` : setApart(piece.text);
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
