import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../src/intake/html/json-ld.ts';

const stated = [
  { field: 'title' as const, value: 'Blast at port kills two', where: 'og:title', line: 1 },
  { field: 'url' as const, value: 'https://courier.example/blast', where: 'canonical', line: 1 },
];
const article = (title: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: title,
  author: `who wrote “${title}”`,
  ...more,
});
const own = article('Blast at port kills two');
const other = article('Minister resigns after talks');

const read = (...things: readonly unknown[]) => {
  const data = things.map((thing) => ({ text: JSON.stringify(thing), line: 2 }));
  const { article: found, others } = readJsonLd(data, stated);
  const author = found?.facts.find(({ field }) => field === 'byline')?.value;
  return [author, others.map(({ title }) => title)];
};

describe('of several articles that of the page is read', () => {
  test.each([
    ['in a list', [{ '@type': 'ItemList', itemListElement: [other] }, own]],
    ['in one array', [[other, own]]],
    ['in a graph', [{ '@graph': [other, own] }]],
    [
      'by its address',
      [
        { ...other, url: 'https://courier.example/x' },
        { ...own, url: 'https://www.courier.example/blast/' },
      ],
    ],
  ])('%s', (_where, things) => {
    expect(read(...things)).toEqual([own.author, [other.headline]]);
  });

  test('an article that headline and address speak against is none', () => {
    expect(read(other)).toEqual([undefined, [other.headline]]);
  });

  test('another headline of the same address is the page’s', () => {
    expect(read({ ...other, url: 'https://courier.example/blast' })).toEqual([other.author, []]);
  });
});

describe('JSON that is almost none is mended', () => {
  test.each([
    ['commas too many', '{"@type":"NewsArticle","author":["Ana Lind",],}'],
    [
      'line breaks in strings',
      '{"@type":"NewsArticle","description":"a\nb\tc","author":"Ana Lind"}',
    ],
    [
      'a wrapper for old browsers',
      '// <![CDATA[\n{"@type":"NewsArticle","author":"Ana Lind"}\n// ]]>',
    ],
    ['a comment around it', '<!-- {"@type":"NewsArticle","author":"Ana Lind",} -->'],
    ['a semicolon behind it', '{"@type":"NewsArticle","author":"Ana Lind"};'],
  ])('%s', (_what, text) => {
    const { article: found } = readJsonLd([{ text, line: 1 }], []);
    expect(found?.facts.map(({ value }) => value)).toEqual(['Ana Lind']);
  });
});
