import { describe, expect, test } from 'vitest';
import { articlePage } from '../../src/views/article-page.ts';
import { article, recordOf } from '../record.ts';
import { site } from './site.ts';

function page(frontmatter: string, claims: [id: string, evidence: string][], body: string) {
  const listed = claims
    .map(
      ([id, evidence]) =>
        `- id: ${id}\n  about: damage\n  speaker: author\n  incidents: amirli\n  evidence: ${evidence}`,
    )
    .join('\n');
  const graph = recordOf({
    'articles/a.md': article(`source: zh\ndate: 2019-08-23\n${frontmatter}`, listed, body),
  });
  const found = graph.articles.get('a');
  if (!found) throw new Error('the article is missing');
  return articlePage(found, site);
}

const texts = (...parameters: Parameters<typeof page>) =>
  page(...parameters).excerpts.map(({ html, isAfterGap }) => `${isAfterGap ? '… ' : ''}${html}`);
const reference = (id: string, number: number) =>
  `<sup><a href="/record/claims/a/${id}/" title="ZeroHedge on the damage" class="ref">${number}</a></sup>`;

describe('an article’s text', () => {
  test('publishes the paragraphs that hold evidence, and says where others are left out', () => {
    expect(
      texts('', [['hit', 'It was hit.']], 'Before.\n\nIt was hit.\n\nAfter.\n\nLast.'),
    ).toEqual([
      `… <p id="p2"><span id="hit"><mark class="light">It was hit.</mark></span>${reference('hit', 1)}</p>`,
      '… ',
    ]);
  });

  test('publishes everything where the rights allow it', () => {
    expect(texts('rights: full-text', [['hit', 'It was hit.']], 'Before.\n\nIt was hit.')).toEqual([
      '<p id="p1">Before.</p>',
      `<p id="p2"><span id="hit"><mark class="light">It was hit.</mark></span>${reference('hit', 1)}</p>`,
    ]);
  });

  test('marks a passage through emphasis, links and line breaks', () => {
    expect(
      texts(
        '',
        [['hit', 'the base was hit hard']],
        'Said [the *base*](https://example.org/x) was  \nhit hard.',
      ),
    ).toEqual([
      `<p id="p1">Said <a href="https://example.org/x"><span id="hit"><mark class="light">the </mark></span><em><mark class="light">base</mark></em></a><mark class="light"> was</mark><br><mark class="light">\n</mark><mark class="light">hit hard</mark>${reference('hit', 1)}.</p>`,
    ]);
  });

  test('tells overlapping passages apart, each with its own fragment and link', () => {
    expect(
      texts(
        '',
        [
          ['one', 'a depot and a base'],
          ['two', 'a base were hit'],
        ],
        'It said a depot and a base were hit.',
      ),
    ).toEqual([
      `<p id="p1">It said <span id="one"><mark class="light">a depot and </mark></span><span id="two"><mark class="light overlap">a base</mark></span>${reference('one', 1)}<mark class="light"> were hit</mark>${reference('two', 2)}.</p>`,
    ]);
  });

  test('keeps lists and quotations, and escapes what looks like markup', () => {
    expect(texts('', [['hit', 'a < b & c']], '> - one\n> - a \\< b & c')).toEqual([
      `<blockquote>\n<ul>\n<li>\n<p id="p1">one</p>\n</li>\n<li>\n<p id="p2"><span id="hit"><mark class="light">a &#x3C; b &#x26; c</mark></span>${reference('hit', 1)}</p>\n</li>\n</ul>\n</blockquote>`,
    ]);
  });

  test('marks headlines and captions, too', () => {
    const { heading, captions } = page(
      'captions: The base was hit & burnt.',
      [
        ['head', 'A title'],
        ['caption', 'hit & burnt'],
      ],
      'Nothing.',
    );
    expect([heading, captions]).toEqual([
      `<span id="head"><mark class="light">A title</mark></span>${reference('head', 1)}`,
      [
        `The base was <span id="caption"><mark class="light">hit &#x26; burnt</mark></span>${reference('caption', 2)}.`,
      ],
    ]);
  });
});
