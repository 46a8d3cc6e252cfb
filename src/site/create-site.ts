import project from '../../package.json' with { type: 'json' };
import { type Environment, settings } from '../settings.ts';
import type { Site } from '../views/shared/site.ts';
import { catalogueOf } from '../words/languages.ts';

/** The site as it will stand at an address, in a language. */
export function createSite({
  origin,
  base,
  language,
}: Pick<Environment, 'origin' | 'base' | 'language'>): Site {
  const words = catalogueOf(language);
  const { description } = words.layout;
  return { ...settings, description, language, words, origin, base, program: project.version };
}
