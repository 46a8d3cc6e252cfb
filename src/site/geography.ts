import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import { type Geography, openGeography } from '../views/drawings/maps/geography.ts';

let opened: Geography | undefined;

/** Where land and borders are, for all maps. Made ready when the first map asks for it: half a second of work. */
export function worldGeography(): Geography {
  opened ??= openGeography(atlas);
  return opened;
}
