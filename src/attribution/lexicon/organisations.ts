import { words } from './words.ts';

// Collected by hand from news texts, in small letters and in the singular; each list holds what was met there.

/** Nouns for bodies that speak as one: “the Israeli government”, “the army”. */
export const bodyNouns = words(
  'government military army police ministry administration campaign company group party court committee department ' +
    'agency navy force parliament council commission hospital university team organization organisation union regime ' +
    'embassy militia movement coalition bureau office institute center centre foundation association federation ' +
    'white-house kremlin senate congress house cabinet church bank firm airline airport navy corps state country nation ' +
    'opposition leadership charity airline',
);

/** Nouns by which a text comes back to a body it has named: “the company”. */
export const bodiesAgain = words(
  'company firm hospital agency organization organisation group department committee charity airline university bank ' +
    'institute association foundation',
);

/** Nouns by which a text comes back to an outlet it has named: “the newspaper”. */
export const outletsAgain = words(
  'newspaper paper website site publication outlet network channel broadcaster magazine station tabloid agency',
);
