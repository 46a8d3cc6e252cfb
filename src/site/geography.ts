import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, type Geography, openGeography } from '../views/drawings/maps/geography.ts';

let opened: Geography | undefined;

/**
 * Where land and borders are, for all maps. Made ready when the first map asks for it: half a second of work, and 60 MB
 * that a build without a new map does not need.
 */
export function worldGeography(): Geography {
  opened ??= openGeography(readAtlas());
  return opened;
}

/** Read and not imported: a module would keep it, beside what is made of it. */
function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}
