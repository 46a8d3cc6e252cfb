import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, by: string) =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: [{quote: Eux., translation: {words: Them., ${by}}}]}`;

test('a translator without a name, and who needs none', () => {
  const found = reportBy('translator-without-name', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('none', 'by: translator'),
        claim('named', 'by: translator, name: Jane Doe'),
        ...['editors', 'outlet', 'machine'].map((by) => claim(by, `by: ${by}`)),
      ].join('\n'),
      'Eux.',
    ).replace('language: en\n', 'language: fr\n'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:85-6:96 error: somebody has translated this passage, and it is not told who
      expected: name beside by: translator
      fix: write name:, or by: editors, outlet or machine"
  `);
});
