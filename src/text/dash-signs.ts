/**
 * The dashes that part what stands beside each other, as signs of a class in a pattern: en dash, em dash and horizontal
 * bar (Unicode, General Punctuation, U+2013 to U+2015).
 */
export const DASH_SIGNS = '–—―';

/** The same with the hyphen, which is typed for each of them. It stands first, where a class takes it for itself. */
export const DASH_OR_HYPHEN = `-${DASH_SIGNS}`;
