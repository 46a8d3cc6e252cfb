import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/entries/corpus.ts';
import { parseEntry } from '../../../../src/corpus/parsing/parse-entry.ts';
import { accountsFor, isAccountable } from '../../../../src/corpus/rules/support/accounts-for.ts';

/** How far an article’s text accounts for its title, source and date. */
function accounts(raw: Readonly<Record<string, string>>, body = 'The base was hit.') {
  const article = parseEntry(
    {
      path: 'articles/a.md',
      text: `---\ntitle: Israel’s drones\nsource: toi\ndate: 2019-08-23\nlanguage: en\ncredit: AFP on Aug. 23, 2019\n---\n${body}\n`,
    },
    'article',
    'a',
  );
  const outlet = parseEntry(
    {
      path: 'outlets/toi.md',
      text: '---\nname: The Times of Israel\naliases: TOI\nkind: online\n---\n',
    },
    'outlet',
    'toi',
  );
  const files = Object.entries(raw).map(([path, text]) => ({ path, text }));
  const corpus = corpusOf([article, outlet], new Map(files.length > 0 ? [['a', files]] : []), []);
  if (article.kind !== 'article') throw new Error('no article');
  return (['title', 'source', 'date'] as const).map((field) => accountsFor(field, article, corpus));
}

test('by the article as it arrived', () => {
  const raw = "TOI\nAUGUST 23, 2019\n\nIsrael's  drones\n\nThe base was hit.";
  expect(accounts({ 'raw/a.txt': raw })).toEqual(['in the text', 'in the text', 'in the text']);
});

test('by whole words alone', () => {
  expect(accounts({ 'raw/a.txt': 'TOIL, 123 August 2019, Israel’s dronesman' })).toEqual([
    'not in the text',
    'not in the text',
    'not in the text',
  ]);
});

test('by a page, without its tags', () => {
  const page =
    '<h1>Israel&#8217;s <em>drones</em></h1><p>The&nbsp;Times of Israel</p><time>23 August 2019</time>';
  expect(accounts({ 'raw/a.html': page })).toEqual(['in the text', 'in the text', 'in the text']);
});

test.each([
  'Israel&#x2019;s drones',
  'Israel&rsquo;s drones',
  'Israel&apos;s drones',
  'Israel&#146;s drones',
  'Isra&#x65;l&#8217;s&#160;drones',
])('by a page whose letters are written as references: %s', (title) => {
  const page = `<h1>${title}</h1>`;
  expect(accounts({ 'raw/a.html': page })[0]).toBe('in the text');
});

test('by the address in a page as it is, which has no references without semicolon', () => {
  const page = '<a href="https://example.org/?lang=en&copy=TOI">source</a>';
  expect(accounts({ 'raw/a.html': page })[1]).toBe('in the text');
});

test('by nobody knows what, where the page cannot be read', () => {
  expect(accounts({ 'raw/a.html': '<p>\ufffd\ufffd TOI' })).toEqual([
    'unknown',
    'in the text',
    'unknown',
  ]);
});

test('by what is kept of it, where it is not kept as it arrived; never by the field itself', () => {
  expect(accounts({})).toEqual(['not in the text', 'not in the text', 'in the text']);
  expect(accounts({}, 'Told to The Times of Israel')).toEqual([
    'not in the text',
    'in the text',
    'in the text',
  ]);
});

test('what a text cannot state needs no account', () => {
  expect(['title', 'date', 'language', 'archived', 'constructor'].map(isAccountable)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
