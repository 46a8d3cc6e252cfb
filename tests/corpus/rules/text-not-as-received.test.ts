import { expect, test } from 'vitest';
import { sha256Of } from '../../../src/corpus/files/sha256.ts';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claims = '- {id: a, about: other, speaker: iran, incidents: [], evidence: They left}';
const RAW = `The title of it all

Seen from afar

The base was hit twice on Friday.

They left before it was hit.

So the army said.

So the army said.

The army was right.`;
const paragraphs = RAW.split('\n\n');
const BODY = paragraphs.slice(2);

/** What is said of an article with a body and fields, beside what arrived. */
function found(body: readonly string[], fields = '', raw = RAW): string {
  const text = article(`source: toi\n${fields}`, claims, body.join('\n\n')).replace(
    'title: A title',
    fields.includes('title:') ? 'rights: full-text' : 'title: The title of it all',
  );
  return reportBy('text-not-as-received', { 'articles/a.md': text, 'raw/a.txt': raw });
}

test('paragraphs that were altered, at the first word that is another', () => {
  const altered = BODY.map((text) => text.replace('twice on Friday', 'twice on Monday'));
  expect(found([...altered, 'Nothing of the kind stood anywhere.'])).toMatchInlineSnapshot(`
    "articles/a.md:9:27-9:34 error: a paragraph is not in the article as it arrived: “The base was hit twice on Monday.”
      expected: words as they stand in raw/a.txt
      fix: nearest: “The base was hit twice on Friday.”; difference: The base was hit twice on [-Monday-][+Friday+].; leave an outlet’s mistakes as they are
    articles/a.md:19:1-19:36 error: a paragraph is not in the article as it arrived: “Nothing of the kind stood anywhere.”
      expected: words as they stand in raw/a.txt
      fix: copy the words from the article as it arrived; nothing in it is near to these; leave an outlet’s mistakes as they are"
  `);
});

test('titles and captions that were altered', () => {
  const fields =
    'title: The title of them all\nsubtitle: Elsewhere\nbyline: By Jane\ncaptions: [Seen from afar, Seen from near]';
  expect(found(BODY, fields)).toMatchInlineSnapshot(`
    "articles/a.md:5:8-5:29 error: the title is not in the article as it arrived: “The title of them all”
      expected: words as they stand in raw/a.txt
      fix: nearest: “The title of it all”; difference: The title of [-them-][+it+] all; leave an outlet’s mistakes as they are
    articles/a.md:6:11-6:20 error: the subtitle is not in the article as it arrived: “Elsewhere”
      expected: words as they stand in raw/a.txt
      fix: copy the words from the article as it arrived; nothing in it is near to these; leave an outlet’s mistakes as they are
    articles/a.md:7:9-7:16 error: the byline is not in the article as it arrived: “By Jane”
      expected: words as they stand in raw/a.txt
      fix: copy the words from the article as it arrived; nothing in it is near to these; leave an outlet’s mistakes as they are
    articles/a.md:8:28-8:42 error: a caption is not in the article as it arrived: “Seen from near”
      expected: words as they stand in raw/a.txt
      fix: nearest: “Seen from afar”; difference: Seen from [-near-][+afar+]; leave an outlet’s mistakes as they are"
  `);
});

test('paragraphs that stand elsewhere, the first alone, and one that stands here again', () => {
  const [hit = '', left = '', said = '', again = '', right = ''] = BODY;
  expect(found([left, hit, right, said])).toMatchInlineSnapshot(`
    "articles/a.md:11:1-11:34 error: a paragraph stands further up in the article as it arrived: “The base was hit twice on Friday.”
      expected: the paragraphs of raw/a.txt, each as often as there and in their order
      fix: take the paragraph away, or move it to where it stood"
  `);
  expect(found([hit, left, left, right])).toMatchInlineSnapshot(`
    "articles/a.md:13:1-13:29 error: a paragraph stands here again, and once in the article as it arrived: “They left before it was hit.”
      expected: the paragraphs of raw/a.txt, each as often as there and in their order
      fix: take the paragraph away, or move it to where it stood"
  `);
  expect(found([hit, left, said, again, said, right])).toMatchInlineSnapshot(`
    "articles/a.md:17:1-17:18 error: a paragraph stands further up in the article as it arrived: “So the army said.”
      expected: the paragraphs of raw/a.txt, each as often as there and in their order
      fix: take the paragraph away, or move it to where it stood"
  `);
});

test.for<[string, readonly string[], string, string]>([
  ['all as it was', BODY, '', RAW],
  ['some left out', BODY.slice(1), '', RAW],
  ['the same twice, as there', BODY.slice(2), '', RAW],
  ['a title from elsewhere', BODY, 'title: Nothing of that', RAW],
  [
    'a title that is accounted for',
    BODY,
    'title: The title of them all\nnot-in-text: {title: t}',
    RAW,
  ],
  [
    'an account that cannot be read',
    BODY,
    'title: The title of them all\nnot-in-text: [title]',
    RAW,
  ],
  [
    'a caption cut short by a #',
    BODY,
    'captions:\n  - Seen #1 afar',
    RAW.replace('Seen', 'Seen #1'),
  ],
  ['files that do not compare', ['They left.'], `raw-sha256: ${sha256Of('x')}`, RAW],
])('nothing of %s', ([, body, fields, raw]) => {
  expect(found(body, fields, raw)).toBe('');
});
