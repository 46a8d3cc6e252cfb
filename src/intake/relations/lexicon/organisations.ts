import { words } from '../word-lists.ts';

/** Nouns for bodies that speak as one: “the Israeli government”, “the army”. */
export const bodyNouns = words(
  'government military army police ministry administration campaign company group party court committee department ' +
    'agency navy force parliament council commission hospital university team organization organisation union regime ' +
    'embassy militia movement coalition bureau office institute center centre foundation association federation ' +
    'white-house kremlin senate congress house cabinet church bank firm airline airport navy corps state country nation ' +
    'authority opposition leadership',
);
