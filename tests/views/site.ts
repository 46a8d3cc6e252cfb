import type { Site } from '../../src/views/shared/site.ts';
import { english } from '../../src/words/english.ts';

/** A site in a subfolder, so that a forgotten base shows. */
export const site: Site = {
  name: 'According to',
  description: 'Who says who did it.',
  language: 'en',
  program: '0.1.0',
  base: '/record/',
  origin: 'https://example.org',
  words: english,
  reportAddress: 'mailto:corrections@example.org',
};
