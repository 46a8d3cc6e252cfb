import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- id: ${id}\n  about: other\n  speaker: israel\n  incidents: []\n${fields.replace(/^/gm, '  ')}`;

const claims = [
  claim('goes-on', 'evidence: We took #MeToo street'),
  claim('goes-on-after-a-space', 'evidence: We took # 5 and'),
  claim('sign-of-the-editor', 'evidence: We took  # and 5 more'),
  claim('sign-and-word-of-the-editor', 'evidence: We took #5'),
  claim('without-words', 'evidence: We took #'),
  claim('comment-without-a-space', 'evidence: We took #check'),
  claim('part-of-a-word', 'evidence: We took #MeT'),
  claim('in-quotation-marks', 'evidence: "We took" #MeToo street'),
  claim('list', 'evidence:\n  - They saw.\n  - We took #MeToo street'),
  claim('hedge', 'evidence: We took\nhedge: near #MeToo'),
  claim('basis', 'evidence: We took\nbasis: near #MeToo'),
  claim('hedge-of-a-passage', 'evidence:\n  quote: They saw.\n  hedge: near #MeToo'),
].join('\n');

/** Of an article without the sign. */
const comments = [
  claim('comment', 'evidence: We took # is this whole?'),
  claim('one-word-that-follows', 'evidence: We took # back'),
  claim('two-words-that-follow', 'evidence: We took # back it all'),
  claim('two-words-of-which-one-is-cut', 'evidence: We took # back i'),
  claim('a-word-that-follows-and-another', 'evidence: We took # back them all'),
  claim('sign-and-word-that-follow', 'evidence: We took #back it'),
].join('\n');

const body = 'We took #MeToo street, We took # 5 and near #MeToo. They saw.';
const speakers = 'speakers:\n  aide:\n    anonymous: an aide #MeToo\n    reason: feared #MeToo';
const printed =
  'subtitle: Sub #title\nbyline: By # nobody\ncredit: AFP #helped\ncaptions:\n  - The gate #open\n  - The yard';

test('words that a # cut short, and comments that cut none', () => {
  const found = reportBy('quotation-cut-short', {
    'articles/a.md': article(
      `source: toi #the-times\n${speakers}\n${printed}`,
      claims,
      `${body} an aide #MeToo feared #MeToo`,
    ),
    'articles/c.md': article('source: toi', comments, 'We took back it.'),
    // Where the article as it arrived is kept, that decides, and no guess.
    'articles/b.md': article(
      `source: toi\n${printed}`,
      claim('b', 'evidence: We took'),
      'We took. So',
    ),
    'raw/b.txt':
      'A title\n\nSub #title\n\nBy nobody. AFP helped. The gate\n\nThe yard\n\nWe took. So',
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:7:16-7:23 error: YAML took “#MeToo” for a comment, and kept only “an aide”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:8:13-8:19 error: YAML took “#MeToo” for a comment, and kept only “feared”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:9:11-9:14 error: YAML took “#title” for a comment, and kept only “Sub”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:11:9-11:12 error: YAML took “#helped” for a comment, and kept only “AFP”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:13:5-13:13 error: YAML took “#open” for a comment, and kept only “The gate”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:20:15-20:22 error: YAML took “#MeToo street” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:25:15-25:22 error: YAML took “# 5 and” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/a.md:30:15-30:22 error: YAML took “# and 5 more” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/a.md:40:15-40:22 error: YAML took “#” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/a.md:50:15-50:22 error: YAML took “#MeT” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:62:9-62:16 error: YAML took “#MeToo street” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:68:12-68:16 error: YAML took “#MeToo” for a comment, and kept only “near”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:74:12-74:16 error: YAML took “#MeToo” for a comment, and kept only “near”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/a.md:81:14-81:18 error: YAML took “#MeToo” for a comment, and kept only “near”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/b.md:5:11-5:14 error: YAML took “#title” for a comment, and kept only “Sub”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/b.md:6:9-6:11 error: YAML took “# nobody” for a comment, and kept only “By”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/b.md:7:9-7:12 error: YAML took “#helped” for a comment, and kept only “AFP”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #
    articles/c.md:15:15-15:22 error: YAML took “# back” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/c.md:20:15-20:22 error: YAML took “# back it all” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put it on a line of its own
    articles/c.md:35:15-35:22 error: YAML took “#back it” for a comment, and kept only “We took”
      expected: the whole of the words; after a space, # begins a comment
      fix: write >- after the field’s name and the words, indented, on the next line; if it is a comment, put a space after the #"
  `);
});
