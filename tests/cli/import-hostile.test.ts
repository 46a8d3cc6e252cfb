import { describe, expect, it } from 'vitest';
import { openDesk } from './import-desk.ts';

/** Five seconds: these take under two, and what grows with the square of a text’s length takes minutes. */
const MOST_CPU_MICROSECONDS = 5_000_000;

const repeat = (text: string, times: number) => text.repeat(times);
const page = (body: string) => `<!doctype html><html><body>${body}`;
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `a${index}=1`).join(' ');

const NO_ARTICLE = 'no article is found in the page';
const signs = (count: number) =>
  `it has ${count} signs that HTML takes for the beginning of something, and no single article does`;

describe('hostile input ends within a few seconds, with a message and nothing written', () => {
  it.each([
    ['300,000 nested tags', page(repeat('<div>', 300_000)), signs(300_003)],
    ['four million signs', page(repeat('<', 4_000_000)), signs(4_000_003)],
    ['a million character references', page(repeat('&amp', 1_000_000)), signs(1_000_003)],
    ['a million comments', page(repeat('<!--', 1_000_000)), signs(1_000_003)],
    [
      '60,000 unclosed tags',
      page(repeat('<b>', 60_000)),
      'it has more than 40000 tags, and no single article does',
    ],
    [
      'tags 5,000 deep',
      page(`${repeat('<div>', 5_000)}text`),
      'its tags lie in each other more than 400 deep, and no single article’s do',
    ],
    [
      '500,000 attributes',
      page(repeat(`<p ${numbered(1_000)}>x</p>`, 500)),
      'its tags have more than 100000 attributes, and no single article does',
    ],
    ['a tag of three million signs', page(`<a href="${repeat('x', 3_000_000)}`), NO_ARTICLE],
    ['30,000 links', page(repeat('<a href=x>w</a> ', 30_000)), NO_ARTICLE],
    [
      '10,000 small parts',
      page(repeat('<div class=x><span>w</span><a href=x>link</a></div>', 10_000)),
      NO_ARTICLE,
    ],
    [
      '20,000 paragraphs',
      page(repeat('<p>The depot was hit, said the minister of the interior.</p>', 19_000)),
      'it falls into 19000 paragraphs, and no single article does',
    ],
    [
      'data nested 100,000 deep',
      page(`<script type="application/ld+json">${repeat('[', 100_000)}</script>`),
      NO_ARTICLE,
    ],
    [
      'a page of 50 MB',
      new Uint8Array(50_000_000).fill(60).map((byte, index) => '<html>'.charCodeAt(index) || byte),
      'it is larger than 4096 KiB, and no single article is',
    ],
    [
      '120,000 lines',
      repeat('a\n', 120_000),
      'it falls into 120000 paragraphs, and no single article does',
    ],
    ['10,000 quotation marks', repeat('“', 10_000), 'there is no text in the file'],
  ])('%s', { timeout: 10_000 }, async (_reason, content, message) => {
    const desk = openDesk();
    const file = desk.put('raw', content);
    const before = process.cpuUsage();
    const run = await desk.importArticles(file);
    expect(process.cpuUsage(before).user).toBeLessThan(MOST_CPU_MICROSECONDS);
    expect(run).toEqual({ code: 1, out: '', err: `DESK/raw: not imported: ${message}\n` });
    expect(desk.has('content/raw')).toBe(false);
    expect(desk.has('content/articles')).toBe(false);
  });

  const tooLong = (length: number) =>
    `line 3: there are ${length} characters in one paragraph, and no article has one like it; put an empty line between paragraphs`;

  it.each([
    ['nested brackets', `He said ${repeat('(', 50_000)}no${repeat(')', 50_000)}.`, 100_011],
    ['one word', repeat('a', 260_000), 260_000],
    ['commas', `Officials said ${repeat('that, ', 40_000)}.`, 240_016],
  ])('refuses a paragraph of %s', { timeout: 10_000 }, async (_reason, content, length) => {
    const desk = openDesk();
    const before = process.cpuUsage();
    const run = await desk.importArticles(desk.put('raw.txt', `A headline\n\n${content}\n`));
    expect(process.cpuUsage(before).user).toBeLessThan(MOST_CPU_MICROSECONDS);
    expect(run.err).toBe(`DESK/raw.txt: not imported: ${tooLong(length)}\n`);
    expect(desk.has('content/articles')).toBe(false);
  });

  it('refuses heaped marks', { timeout: 10_000 }, async () => {
    const desk = openDesk();
    const content = `e${repeat('\u0301', 100_000)} said so.`;
    const before = process.cpuUsage();
    const run = await desk.importArticles(desk.put('raw.txt', `A headline\n\n${content}\n`));
    expect(process.cpuUsage(before).user).toBeLessThan(MOST_CPU_MICROSECONDS);
    expect(run.err).toBe(
      'DESK/raw.txt: not imported: line 3: more marks on one letter than any language writes (U+0301); take the article from its source again\n',
    );
    expect(desk.has('content/articles')).toBe(false);
  });

  it.each([
    ['nested quotation marks', `He said ${repeat('“', 9_000)}we did it${repeat('”', 9_000)}.`],
    ['an unclosed quotation', `He said: “${repeat('We did it and we will do it again. ', 500)}`],
    ['an unclosed quotation over paragraphs', repeat('He said: “We did it again.\n\n', 1_900)],
    ['spaces', `Nothing${repeat(' ', 250_000)}was said.`],
    ['capitals', repeat('Minister Of The Interior Tom Hale ', 500)],
    ['right-to-left marks', `He said ${repeat('\u202E\u2067no', 4_000)}.`],
    ['signs of regular expressions', `${repeat('(a+)+$ [^-]*? \\1 {1,9999} ', 500)}, he said.`],
  ])('imports a text of %s', { timeout: 10_000 }, async (_reason, content) => {
    const desk = openDesk();
    const before = process.cpuUsage();
    const file = desk.put('raw.txt', `A headline\n\n${content}\n`);
    const run = await desk.importArticles('--id', 'it', file);
    expect(process.cpuUsage(before).user).toBeLessThan(MOST_CPU_MICROSECONDS);
    expect(run.err).toBe('');
    expect((await desk.check()).code).toBe(0);
  });
});
