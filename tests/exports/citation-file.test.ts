import { expect, test } from 'vitest';
import { citationFile } from '../../src/exports/citation-file.ts';

const citation = {
  key: 'according-to:incident:a',
  title: 'Explosion',
  site: 'According to',
  url: 'https://example.org/incidents/a/',
  version: '0.1.0',
  note: 'Record version 0.1.0',
  language: 'en',
};

test.for([
  ['bib', '@misc{according-to:incident:a,\n'],
  ['json', '[\n  {\n    "id": "according-to:incident:a",\n'],
] as const)('a file that ends in .%s is in its format', ([format, beginning]) => {
  expect(citationFile(citation, format).startsWith(beginning)).toBe(true);
});
