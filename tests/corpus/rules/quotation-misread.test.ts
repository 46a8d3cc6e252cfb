import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, evidence: string) =>
  `- id: ${id}\n  about: other\n  speaker: israel\n  incidents: []\n  evidence: ${evidence}`;

test('words that YAML read as something else, and words that it read as they are', () => {
  const found = reportBy('quotation-misread', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('brackets', '[two officials, he said]'),
        claim('comma', '[the first, the second]'),
        claim('one-passage-in-brackets', '[two officials]'),
        claim('not-in-the-article', '[two officials, she said]'),
        claim('list-in-lines', '\n    - the first\n    - the second'),
        claim('backslash', '"C:\\tmp"'),
        claim('apostrophe', "'it''s'''"),
        claim('backslash-of-a-list', '\n    - We did.\n    - "C:\\tmp"'),
        claim('backslash-elsewhere', '"D:\\tmp"'),
        claim('quotation-marks-alone', '"We did."'),
        claim('in-its-part', '{quote: "C:\\tmp", in: title}'),
        claim('as-read-as-well', '"a\\tb"'),
      ].join('\n'),
      "He said [two officials, he said] of the first, the second. C:\\tmp is it''s''. We did. a\\tb and a b. [two officials]",
    ),
    'articles/b.md': article(
      'source: toi',
      claim('same-place', '[one, two]'),
      'One, and one, two.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:10:15-10:39 error: the article says “[two officials, he said]”, and YAML read a list of 2 passages
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/a.md:15:15-15:38 error: the article says “the first, the second”, and YAML read a list of 2 passages
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/a.md:37:15-37:23 error: the article says “C:\\tmp”, and YAML read “C: mp”
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/a.md:42:15-42:24 error: the article says “it''s''”, and YAML read “it's'”
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/a.md:49:9-49:17 error: the article says “C:\\tmp”, and YAML read “C: mp”
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/a.md:64:23-64:31 error: the article says “C:\\tmp”, and YAML read “C: mp”
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line
    articles/b.md:10:15-10:25 error: the article says “one, two”, and YAML read a list of 2 passages
      expected: words that YAML takes for words
      fix: write >- after evidence: or the hyphen, and the words, indented, on the next line"
  `);
});
