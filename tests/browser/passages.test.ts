import { describe, expect, test } from 'vitest';
import type { FindHits } from '../../src/browser/finding/hits.ts';
import { passagesOf, type Stretch } from '../../src/browser/passages.ts';
import { searchedWords } from '../../src/text/searched-words.ts';

/** Finds every place of some words, each a part of what was asked for. */
const finding =
  (...words: readonly string[]): FindHits =>
  (text) =>
    searchedWords(text)
      .filter(({ word }) => words.includes(word))
      .map(({ word, start, end }) => ({ start, end, part: words.indexOf(word) }));

/** Passages as text, hits in brackets. */
function shown(kind: string, content: string, ...words: readonly string[]): [number, string][] {
  const entry = { content, filters: { kind: [kind] } };
  return passagesOf(entry, finding(...words)).map(({ index, stretches }) => [
    index,
    stretches.map(asText).join('|'),
  ]);
}

function asText(stretch: Stretch): string {
  if (stretch.kind === 'gap') return '…';
  return stretch.kind === 'hit' ? `[${stretch.text}]` : stretch.text;
}

describe('what is shown of an entry', () => {
  test('the passages of a claim that match, without the marks around the words', () => {
    expect(
      shown('claim', 'Nothing here. ¶ Two “drone strikes,” say it', 'drone', 'strikes'),
    ).toEqual([[1, 'Two “|[drone]| |[strikes]|,” say it']]);
  });

  test('its first passage where none matches', () => {
    expect(shown('claim', 'First. ¶ Second.')).toEqual([[0, 'First.']]);
  });

  test('two passages at most', () => {
    expect(shown('claim', 'a ¶ a ¶ a', 'a')).toEqual([
      [0, '[a]'],
      [1, '[a]'],
    ]);
  });

  test('how an incident is summed up, whole, and then what matches', () => {
    const opening = Array.from({ length: 90 }, () => 'word').join(' ');
    expect(shown('incident', `${opening} ¶ the July attack`, 'july')).toEqual([
      [0, opening],
      [1, 'the |[July]| attack'],
    ]);
  });

  test('an article’s long paragraph around its first match', () => {
    const words = Array.from({ length: 100 }, (_, index) => (index === 40 ? 'here' : `w${index}`));
    expect(shown('article', words.join(' '), 'here')).toEqual([
      [0, `…|${words.slice(28, 40).join(' ')} |[here]| ${words.slice(41, 88).join(' ')}|…`],
    ]);
  });

  test('those that have all that was asked for, though others have a part of it before', () => {
    expect(shown('article', 'a ¶ a ¶ b a ¶ a b', 'a', 'b')).toEqual([
      [0, '[a]'],
      [2, '[b]| |[a]'],
    ]);
    expect(shown('incident', 'sum ¶ a ¶ a ¶ b ¶ c ¶ c', 'a', 'b', 'c')).toEqual([
      [0, 'sum'],
      [1, '[a]'],
      [3, '[b]'],
      [4, '[c]'],
    ]);
    expect(shown('claim', 'a ¶ b ¶ c ¶ d ¶ e', 'a', 'b', 'c', 'd', 'e')).toHaveLength(4);
  });

  test('of a long paragraph where the most of it stands together', () => {
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    Object.assign(words, { 3: 'here', 130: 'here', 140: 'there' });
    const text = shown('article', words.join(' '), 'here', 'there')[0]?.[1];
    expect(text).toMatch(/^….*\[here\].*\[there\].*…$/);
  });

  test('nothing where there is nothing', () => {
    expect(shown('outlet', '')).toEqual([]);
  });

  test('markup as the text it is', () => {
    expect(shown('claim', '<mark>x</mark> <b>', 'x')).toEqual([[0, '<mark>|[x]|</mark> <b>']]);
  });
});
