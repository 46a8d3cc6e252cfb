import { type Environment, settings } from './settings.ts';
import type { Site } from './views/site.ts';
import { english } from './words/english.ts';

/** The site as it will stand at an address, made from one version of the record. */
export function siteAt(
  { origin, base }: Pick<Environment, 'origin' | 'base'>,
  version: string,
): Site {
  return { ...settings, words: english, origin, base, version };
}
