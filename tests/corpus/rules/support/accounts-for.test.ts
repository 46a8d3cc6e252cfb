import { expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/entries/corpus.ts';
import { parseEntry } from '../../../../src/corpus/parsing/parse-entry.ts';
import {
  accountsFor,
  isAccountable,
  mayBeNotInText,
} from '../../../../src/corpus/rules/support/accounts-for.ts';

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
  const stated = ['title', 'subtitle', 'source', 'date', 'byline', 'credit', 'url'];
  const others = ['language', 'archived', 'captions', 'constructor'];
  expect([...stated, ...others].filter(isAccountable)).toEqual(stated);
});

type Field = Parameters<typeof accountsFor>[0];

/** How far a text accounts for a field of an article, by the article’s frontmatter, body and raw file. */
function accountOf(field: Field, frontmatter: string, body: string, raw?: [string, string]) {
  const text = `---\nlanguage: en\n${frontmatter}\n---\n${body}\n`;
  const article = parseEntry({ path: 'articles/a.md', text }, 'article', 'a');
  const outletText = '---\nname: The Wire\naliases: [TW, A Wire]\nkind: wire\n---\n';
  const outlet = parseEntry({ path: 'outlets/wire.md', text: outletText }, 'outlet', 'wire');
  const files = raw ? [['a', [{ path: raw[0], text: raw[1] }]] as const] : [];
  if (article.kind !== 'article') throw new Error('no article');
  return accountsFor(field, article, corpusOf([article, outlet], new Map(files), []));
}

test.for<[Field, string, string, string]>([
  ['title', 'title: A raid', 'No. A raid!', 'in the text'],
  ['title', 'title: A raid', 'No. a raid!', 'not in the text'],
  ['subtitle', 'subtitle: By night', 'By night', 'in the text'],
  ['subtitle', 'subtitle: By night', 'By day', 'not in the text'],
  ['subtitle', 'subtitle: By night\ncaptions: [A man, By night he fled]', 'x', 'in the text'],
  ['subtitle', 'subtitle: By night\nbyline: By night', 'x', 'in the text'],
  ['subtitle', 'subtitle: By night\ncredit: By night', 'x', 'in the text'],
  ['byline', 'byline: By A', 'By A', 'in the text'],
  ['byline', 'byline: By A', 'x', 'not in the text'],
  ['byline', 'byline: By A\ncredit: By A', 'x', 'in the text'],
  ['credit', 'credit: By A\nbyline: By A', 'x', 'in the text'],
  ['credit', 'credit: By A', 'x', 'not in the text'],
  ['url', 'url: https://example.org/a', 'At https://example.org/a it is', 'in the text'],
  ['date', 'date: 2019-08-23', 'ON AUGUST 23, 2019', 'in the text'],
  ['source', 'source: wire', 'Told to TW', 'in the text'],
  ['source', 'source: wire', 'Told to A Wire', 'in the text'],
  ['source', 'source: wire', 'Told to The Wire', 'in the text'],
  ['source', 'source: wire', 'Told to the wire', 'not in the text'],
  ['source', 'source: nowhere', 'nowhere', 'unknown'],
  ['source', 'title: A', 'The Wire', 'unknown'],
  ['title', 'source: wire', 'A', 'unknown'],
  ['date', 'title: A', '2019', 'unknown'],
])('%s of “%s” in “%s”: %s', ([field, frontmatter, body, expected]) => {
  expect(accountOf(field, frontmatter, body)).toBe(expected);
});

test.for<[Field, [string, string], string]>([
  ['date', ['raw/a.html', '<meta content="2019-08-23">'], 'in the text'],
  ['date', ['raw/a.html', "<time DATETIME = '2019-08-23T10:00Z'>"], 'in the text'],
  ['date', ['raw/a.htm', '<a href="/2019-08-23/x">'], 'in the text'],
  ['date', ['raw/a.html', '<img alt="2019-08-23">'], 'not in the text'],
  ['date', ['raw/a.html', '2019-08-23T10:00'], 'in the text'],
  ['date', ['raw/a.txt', '2019-08-23T10:00'], 'not in the text'],
  ['date', ['raw/a.txt', '2019-08-23'], 'in the text'],
  ['title', ['raw/a.html', 'A<em> raid</em>'], 'in the text'],
  ['title', ['raw/a.html', 'A r<em>aid</em>'], 'not in the text'],
  ['title', ['raw/a.txt', 'A <em>raid</em>'], 'not in the text'],
  ['title', ['raw/a.xhtml', 'A <em>raid</em>'], 'not in the text'],
  // What was received is all that counts, and of what cannot be read nothing is known.
  ['subtitle', ['raw/a.txt', 'By day'], 'not in the text'],
  ['title', ['raw/a.txt', 'A raid \uFFFD'], 'unknown'],
  ['title', ['raw/a.html', 'A raid \uFFFD'], 'in the text'],
  ['subtitle', ['raw/a.html', '\uFFFD'], 'unknown'],
])('%s in %j: %s', ([field, raw, expected]) => {
  const fields = 'title: A raid\nsubtitle: By night\ndate: 2019-08-23';
  expect(accountOf(field, fields, 'By night', raw)).toBe(expected);
});

test.for([
  ['not-in-text: {title: ours}', 'title', false],
  ['not-in-text: yes', 'title', true],
  ['not-in-text: {title: x}', 'title', true],
  ['not-in-text: {title: x}', 'date', false],
  ['not-in-txt: {title: ours}', 'title', true],
  ['not-in-text: {titel: ours}', 'title', true],
  ['not-in-text: {titel: ours}', 'date', false],
  ['captions: [{x: y}]', 'title', false],
] as const)('with %s, %s may be accounted for: %s', ([frontmatter, field, expected]) => {
  const text = `---\n${frontmatter}\n---\nx\n`;
  const article = parseEntry({ path: 'articles/a.md', text }, 'article', 'a');
  expect(article.kind === 'article' && mayBeNotInText(article, field)).toBe(expected);
});
