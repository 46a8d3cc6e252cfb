import { describe, expect, test } from 'vitest';
import { bibtex, texText } from '../../src/exports/bibtex.ts';
import type { Citation } from '../../src/views/phrases/citation.ts';

const citation: Citation = {
  key: 'according-to:incident:amirli',
  title: 'Explosion at Amirli',
  site: 'According to',
  url: 'https://example.org/a_b/%7Eincidents/amirli/',
  version: '0.1.0+0123456789ab',
  note: 'Record version 0.1.0+0123456789ab',
  language: 'en',
};

test('a page is an entry with its title, site, address and version', () => {
  expect(bibtex(citation)).toBe(`@misc{according-to:incident:amirli,
  title = {{Explosion at Amirli}},
  howpublished = {According to},
  url = {https://example.org/a_b/%7Eincidents/amirli/},
  note = {Record version 0.1.0+0123456789ab},
  langid = {english},
}
`);
});

describe('text prints as itself', () => {
  test.for([
    ['50% of $5 & #1_a', '50\\% of \\$5 \\& \\#1\\_a'],
    ['a\\b', 'a\\textbackslash{}b'],
    [
      '~ ^ < > |',
      '\\textasciitilde{} \\textasciicircum{} \\textless{} \\textgreater{} \\textbar{}',
    ],
    ['{\\%}', '\\textbraceleft{}\\textbackslash{}\\%\\textbraceright{}'],
    ['“Ain al-Asad” – Überfall, אמירלי, آمرلی', '“Ain al-Asad” – Überfall, אמירלי, آمرلی'],
    ['He said "no" @ noon, twice', 'He said "no" @ noon, twice'],
    ['\u2066Claims in “אמירלי”\u2069', 'Claims in “אמירלי”'],
    [' one\n\ttwo  three ', 'one two three'],
  ] as const)('%s', ([text, written]) => {
    expect(texText(text)).toBe(written);
  });
});

test.for([
  '}',
  '{',
  '}{',
  '\\{',
  'a } b, c = {d',
])('a title with %s stays within its field', (title) => {
  const written = bibtex({ ...citation, title }).trimEnd();
  const depthAt = (end: number) =>
    written.slice(0, end).split('{').length - written.slice(0, end).split('}').length;
  const ends = Array.from(written, (_, at) => at + 1).filter((end) => depthAt(end) === 0);
  // Nothing is open before the entry begins, and again only where it ends.
  expect(ends).toEqual([1, 2, 3, 4, 5, written.length]);
});
