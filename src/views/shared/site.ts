import type { Words } from '../../words/words.ts';

/** What every page knows of the site it stands in. */
export interface Site {
  name: string;
  /** What it is for, in a line of its language. */
  description: string;
  /** The language of the pages themselves (BCP 47). */
  language: string;
  /** What the site says in its own voice. */
  words: Words;
  /** The version of the program, for those who cite a page. */
  program: string;
  /** The path the site lies under, with a slash at both ends. */
  base: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Where readers report an error: a mail address, or the address of a form. */
  reportAddress: string;
}
