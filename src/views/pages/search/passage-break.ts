/** Stands by itself between two passages, so that none is shown as if it went on into the next. */
export const PASSAGE_BREAK = '¶';
