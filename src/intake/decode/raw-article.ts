/** How a raw text is to be read. */
export type RawFormat = 'plain' | 'html';

/**
 * A text as it arrived. `name` is its file’s, for an id where its words give none; it is plain text
 * unless `format` says otherwise.
 */
export interface RawArticle {
  name: string;
  text: string;
  format?: RawFormat;
  /** SHA-256 of the bytes it was decoded from, in hexadecimal digits; undefined where nobody keeps them. */
  sha256?: string;
}
