import { words } from './words.ts';

/** Dashes between parts of a sentence, as the tagger gives them. A hyphen may stand for one, but also in a word. */
export const DASHES = words('— – --');

/** What parts an insertion, or what is said, from the sentence around it. */
export const COMMA_OR_DASH = words(',', DASHES);

/** What may stand between the words of who says it and what is said. */
export const PARTING = words(': ;', COMMA_OR_DASH);

/** What ends a sentence, a list or a bracket, and so stands behind its last word. */
export const CLOSERS = words('. ! ? … ... : ; , ) ]');

/** What ends a sentence. */
export const TERMINALS = words('. ! ? … ... ?! !!');
