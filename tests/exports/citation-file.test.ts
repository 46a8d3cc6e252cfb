import { expect, test } from 'vitest';
import { citationFile, citationFormats, dataUrl } from '../../src/exports/citation-file.ts';

const citation = {
  key: 'according-to:incident:a',
  title: 'Explosion',
  site: 'According to',
  url: 'https://example.org/incidents/a/',
  version: '0.1.0',
  note: 'Version 0.1.0',
  language: 'en',
};

test.for([
  ['bib', 'BibTeX', '@misc{according-to:incident:a,\n'],
  ['json', 'CSL-JSON', '[{"id":"according-to:incident:a",'],
] as const)('a file that ends in .%s is in its format', ([ending, format, beginning]) => {
  const file = citationFile(citation, ending);
  expect(file.text.startsWith(beginning)).toBe(true);
  expect([file.format, file.name]).toEqual([format, `according-to-incident-a.${ending}`]);
});

test.for(
  citationFormats,
)('all of a .%s file stands in its address, whatever its signs', async (ending) => {
  const file = citationFile({ ...citation, title: '“שלום” 100 % & #1: a\\b' }, ending);
  const response = await fetch(dataUrl(file));
  expect(await response.text()).toBe(file.text);
  expect(response.headers.get('content-type')).toBe(`${file.type};charset=utf-8`);
});
