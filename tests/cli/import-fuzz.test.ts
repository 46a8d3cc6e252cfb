import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { folderOf } from '../../src/corpus/files/content-file.ts';
import { decodeRaw } from '../../src/intake/decode/decode-raw.ts';
import { draftWithClaims } from '../../src/intake/draft/draft-with-claims.ts';
import { formatEntry } from '../../src/intake/draft/format-entry.ts';
import { formatProposal } from '../../src/intake/draft/format-proposal.ts';

const known = {
  outlets: [{ id: 'reuters', names: ['Reuters', '(.*)+$', '[AP'] }],
  actors: [{ id: 'norland', names: ['Norland', '\\', 'The (Northern) *Land*'] }],
};
const record = [
  { path: 'outlets/reuters.md', text: '---\nname: Reuters\nkind: wire\n---\n' },
  { path: 'actors/norland.md', text: '---\nname: Norland\nkind: state\n---\n' },
];

/** The way of every file, from bytes to diagnostics; what check finds wrong, if anything is written at all. */
function errorsAfterImport(bytes: Uint8Array): string[] {
  const decoded = decodeRaw({ bytes, extent: 'whole' });
  if (decoded.kind === 'refused') return [];
  const { text, format } = decoded;
  const drafted = draftWithClaims({ name: 'raw.txt', text, format }, known);
  if (drafted.kind === 'refused' || drafted.draft.obstacle !== undefined) return [];
  const { draft } = drafted;
  const { diagnostics } = buildCorpus(
    [
      ...record,
      { path: 'articles/a.md', text: formatEntry(draft) },
      { path: `raw/a.${format === 'html' ? 'html' : 'txt'}`, text },
      ...draft.proposed.map((each) => ({
        path: `${folderOf[each.kind]}/${each.id}.md`,
        text: formatProposal(each),
      })),
    ],
    'included',
  );
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const words = fc.constantFrom(
  ..."said|told Reuters|according to|Norland|officials|the blast|“We did it”|'no'|\"|“|”|«|‘|.|,|: |—|(AP)|[1]|*|_|#| |\n|\n\n|\r\n|\u00A0|\u200F|שלום|\u202E|e\u0301|😀|\u0000|\uFFFD|\t|- |1. |> |```|---|&amp;|<b>|https://a.b/c_d".split(
    '|',
  ),
);
const plain = fc
  .array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 120,
  })
  .map((parts) => parts.join(' '));

const tags = fc.constantFrom(
  ...'<p>|</p>|<div>|</div>|<div class="related">|<article>|</article>|<h1>|</h1>|<h2>|<br>|<br><br>|<a href="x">|</a>|<table><tr><td>|</table>|<ul><li>|</ul>|<blockquote>|<figure><figcaption>|</figure>|<!--|-->|<script>|</script>|<style>|<![CDATA[|]]>|<p hidden>|<html|<body>|<p "|<x:y>|</|<|>|&lt;|&#0;|&#xD800;|&nosuch;|<meta property="og:title" content="T: #1">|<meta property="og:site_name" content="&quot;Site&quot; [x]">|<meta charset="x">|<time datetime="2019-13-45">|<link rel="canonical" href="https://a.b/%">|<title>|</title>|<script type="application/ld+json">{"@type":"NewsArticle","headline":"H: x","datePublished":"2019-02-30","author":{"name":["A"]},"url":"not one","articleBody":"Body."}</script>'.split(
    '|',
  ),
);
const sentence = fc.constantFrom(
  'Norland carried out the strike, two officials told Reuters on Friday, and it said so itself.',
  'The depot had belonged to the harbour board until 2015, when it was given away by the state.',
  '“It’s sabotage,” he said: “they’ve done it”, # and *more* of it_ <than> before.',
);
const page = fc
  .array(fc.oneof(tags, sentence, words), { maxLength: 80 })
  .map((parts) => `<!doctype html><html>${parts.join('')}`);

const encoded = (text: string) => new TextEncoder().encode(text);
const runs = { seed: 20_190_823, numRuns: 200 };

describe('whatever arrives, what import writes of it passes check', () => {
  it('plain text', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(errorsAfterImport(encoded(text))).toEqual([]);
      }),
      runs,
    );
  });

  it('pages', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(errorsAfterImport(encoded(text))).toEqual([]);
      }),
      runs,
    );
  });

  it('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isPage) => {
        const start = encoded(isPage ? '<html><meta charset="windows-1256"><p>' : 'Text. ');
        expect(errorsAfterImport(Uint8Array.of(...start, ...bytes))).toEqual([]);
      }),
      runs,
    );
  });
});
