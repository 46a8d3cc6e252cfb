import type { english } from './english.ts';

/** A catalogue of all that the site says in its own voice; English is the one all others are measured by. */
export type Words = typeof english;
