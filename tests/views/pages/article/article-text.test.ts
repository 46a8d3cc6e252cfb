import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../../src/views/pages/article/article-page.ts';
import { article, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

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
const number = (note: string, number: number, tie = 'k1', passage = '') =>
  `<sup><a href="#${note}.note" class="ref ${tie}" aria-label="Claim ${number}${passage}: ZeroHedge on the damage">${number}</a></sup>`;

describe('an article’s text', () => {
  test('publishes the paragraphs that hold evidence, and says where others are left out', () => {
    expect(
      texts('', [['hit', 'It was hit.']], 'Before.\n\nIt was hit.\n\nAfter.\n\nLast.'),
    ).toEqual([
      `… <p id="p2"><mark id="hit" class="k1">It was hit.</mark>${number('hit', 1)}</p>`,
      '… ',
    ]);
  });

  test('publishes everything where the rights allow it', () => {
    expect(texts('rights: full-text', [['hit', 'It was hit.']], 'Before.\n\nIt was hit.')).toEqual([
      '<p id="p1">Before.</p>',
      `<p id="p2"><mark id="hit" class="k1">It was hit.</mark>${number('hit', 1)}</p>`,
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
      `<p id="p1">Said <a href="https://example.org/x"><mark id="hit" class="k1">the </mark><em><mark class="k1">base</mark></em></a><mark class="k1"> was</mark><br><mark class="k1">\n</mark><mark class="k1">hit hard</mark>${number('hit', 1)}.</p>`,
    ]);
  });

  test('splits a passage that another one crosses, each with its own fragment, line and number', () => {
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
      `<p id="p1">It said <mark id="one" class="k1">a depot and <mark id="two" class="k2 lane-1">a base</mark></mark>${number('one', 1)}<mark class="k2 lane-1"> were hit</mark>${number('two', 2, 'k2')}.</p>`,
    ]);
  });

  test('sets a passage within another, and one of the same words on the same line', () => {
    expect(
      texts(
        '',
        [
          ['whole', 'a depot and a base were hit'],
          ['same', 'a depot and a base were hit'],
          ['part', 'a base'],
          ['end', 'were hit'],
        ],
        'It said a depot and a base were hit.',
      ),
    ).toEqual([
      `<p id="p1">It said <mark id="whole" class="k2"><mark id="same" class="k3">a depot and <mark id="part" class="k1 lane-1">a base</mark>${number('part', 1)} <mark id="end" class="k4 lane-1">were hit</mark></mark></mark>${number('whole', 2, 'k2')}${number('same', 3, 'k3')}${number('end', 4, 'k4')}.</p>`,
    ]);
  });

  test('numbers claims as their numbers are met in the text, captions last', () => {
    const { excerpts, captions } = page(
      'captions: A burnt roof.',
      [
        ['roof', 'A burnt roof'],
        ['late', 'the base burnt'],
        ['early', 'the depot was hit'],
        ['around', 'Later the depot was hit and the base burnt'],
      ],
      'Later the depot was hit and the base burnt.',
    );
    const numbers = [...excerpts, ...captions].flatMap(({ notes }) =>
      notes.flatMap(({ subjects }) =>
        subjects.flatMap(({ notes }) => notes.map(({ number, id }) => [number, id])),
      ),
    );
    expect(numbers).toEqual([
      [1, 'early.note'],
      [2, 'around.note'],
      [3, 'late.note'],
      [4, 'roof.note'],
    ]);
  });

  test('ties as many claims of a paragraph to their notes as there are rules for', () => {
    const words = [...'abcdefghijklmnopqr'].map((letter) => letter.repeat(4));
    const [{ notes = [] } = {}] = page(
      '',
      words.map((word) => [word, word]),
      words.join(' '),
    ).excerpts;
    expect(notes.flatMap(({ subjects }) => subjects.flatMap(({ notes }) => notes))).toHaveLength(
      18,
    );
    expect(
      notes.flatMap(({ subjects }) =>
        subjects.flatMap(({ notes }) => notes.slice(14).map(({ tie }) => tie)),
      ),
    ).toEqual(['k15', 'k16', '', '']);
  });

  test('keeps lists and quotations, and escapes what looks like markup', () => {
    expect(texts('', [['hit', 'a < b & c']], '> - one\n> - a \\< b & c')).toEqual([
      `<blockquote>\n<ul>\n<li>\n<p id="p1">one</p>\n</li>\n<li>\n<p id="p2"><mark id="hit" class="k1">a &#x3C; b &#x26; c</mark>${number('hit', 1)}</p>\n</li>\n</ul>\n</blockquote>`,
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
    expect([heading.html, captions.map(({ html }) => html)]).toEqual([
      `<mark id="head" class="k1">A title</mark>${number('head', 1)}`,
      [
        `The base was <mark id="caption" class="k1">hit &#x26; burnt</mark>${number('caption', 2)}.`,
      ],
    ]);
  });
});
