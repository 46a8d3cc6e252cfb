import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/corpus/parsing/body.ts';
import { splitFrontmatter } from '../../../src/corpus/parsing/frontmatter.ts';
import { draftArticle } from '../../../src/intake/draft/draft-article.ts';
import { formatEntry } from '../../../src/intake/draft/format-entry.ts';
import { frontmatterText } from '../../../src/intake/draft/frontmatter-text.ts';
import { markdownParagraph } from '../../../src/intake/draft/markdown-paragraph.ts';
import { normalise } from '../../../src/text/normalise.ts';

// What has a meaning of its own in Markdown or YAML, and plain words to stand between.
const pieces = [
  ...'1981. |1) |- |+ |* |# |### |> |>> |=== |--- |*** |___ |~~~|```|`|``|*|**|_|__|<|<b>|</b>|<!-- |-->|<?|<http://a.b>'.split(
    '|',
  ),
  ...'[|]|](|[x]: |![|(http://a.b)|&|&amp;|&#42;|&copy|\\|\\*|\\\\|\\n|: |:|#| #|" |\'|“|”|« |{|}|%|@|!|| a |~|?'.split(
    '|',
  ),
  ...'said|the|officials|AT&T|snake_case|http://x.y/a_b?c=1&d=2|é|שלום|٣|ﬁ|\u00A0|\u200F|\u200D|👩‍💻|—|…'.split(
    '|',
  ),
];

/** The same texts on every run: a linear congruential generator (Numerical Recipes’ constants). */
function* texts(count: number): Generator<string> {
  let state = 7;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let index = 0; index < count; index++) {
    const length = 1 + next(9);
    const text = Array.from({ length }, () => pieces[next(pieces.length)] + (next(2) ? ' ' : ''))
      .join('')
      .replace(/\p{White_Space}+/gu, ' ')
      .trim();
    if (text !== '') yield text;
  }
}

describe('formatEntry', () => {
  it('writes every text so that Markdown shows the same words, alone and among others', () => {
    const all = [...texts(2_000)];
    const { blocks } = readBody(all.map(markdownParagraph).join('\n\n'), 0);
    expect(blocks.map(({ normalised }) => normalised.text)).toEqual(
      all.map((text) => normalise(text).text),
    );
  });

  it('writes every text so that YAML reads the same words', () => {
    const all = [...texts(700)];
    const fields = all.map((text, index) => [`field-${index}`, text] as const);
    const { data, violations } = splitFrontmatter(
      `---\n${frontmatterText([...fields, ['captions', all]])}---\n`,
    );
    expect(violations).toEqual([]);
    expect(data).toEqual({ ...Object.fromEntries(fields), captions: all });
  });

  it.each([
    'AT&T, snake_case and a [second] note',
    '2 * 3 = 6, and 5 < 6',
    'See https://example.org/a_b?c=1&d=2.',
    '#hashtags are words',
    '-5 degrees',
    'C:\\temp and “quotes”',
    '(1) is no list',
    '=== ===',
  ])('leaves “%s” as it is', (text) => {
    const shown = readBody(text, 0).blocks.map((block) => block.text);
    expect(shown).toEqual([text]);
    expect(markdownParagraph(text)).toBe(text);
  });

  it('folds words that a bare value would break, and only those and long ones', () => {
    expect(
      frontmatterText([
        ['title', 'Iran: a “hint”'],
        ['subtitle', 'No colon here'],
        ['credit', undefined],
        ['captions', []],
      ]),
    ).toBe('title: >-\n  Iran: a “hint”\nsubtitle: No colon here\n');
  });

  it('keeps a raw text of the largest size within what an entry may hold, and in time', () => {
    for (const unit of ['*a_ ', '[', '&a', '> ', '- - ', '1. ', '"', 'A.']) {
      const text = `${'Some words. '.repeat(9)}\n\n${unit.repeat(Math.floor(262_000 / unit.length))}`;
      const drafted = draftArticle({ name: 'raw.txt', text }, { outlets: [], actors: [] });
      const entry = drafted.kind === 'draft' ? formatEntry(drafted.draft) : '';
      expect(entry.length).toBeGreaterThan(text.length - 2);
      expect(entry.length).toBeLessThan(1_048_576);
    }
  });
});
