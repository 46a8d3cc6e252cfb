import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, speaker: israel, accused: iran, incidents: amirli, evidence: We did., ${fields}}`;

test('a reader beside any stance but a hint', () => {
  const found = reportBy('reading-without-hint', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('said-outright', 'stance: asserts, read-by: author'),
        claim('no-reader', 'stance: asserts'),
        claim('hint', 'stance: hints, read-by: author'),
        claim('reader-of-no-sort', 'stance: denies, read-by: [author]'),
        claim('no-known-stance', 'stance: says, read-by: author'),
        claim('no-stance', 'about: other, read-by: author'),
      ].join('\n'),
      'We did.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:112-6:119 error: the claim said-outright has a reader, and its stance is asserts
      expected: read-by beside stance: hints only
      fix: write stance: hints if somebody reads the words so; take read-by: away if the speaker says it outright
    articles/a.md:11:105-11:112 error: the claim no-stance has a reader, and its stance is asserts
      expected: read-by beside stance: hints only
      fix: write stance: hints if somebody reads the words so; take read-by: away if the speaker says it outright"
  `);
});
