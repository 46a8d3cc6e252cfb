import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import { openGeography } from '../views/drawings/maps/geography.ts';

/** Where land and borders are, for all maps. */
export const geography = openGeography(atlas);
