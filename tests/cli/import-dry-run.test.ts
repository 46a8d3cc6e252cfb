import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withoutRight } from '../without-right.ts';
import { openDesk } from './import-desk.ts';

const article = 'Blast kills two\n\nTwo people were killed at the port of Varra on Friday.\n';
const page = `<html lang="en"><head><meta property="og:site_name" content="Norland Today"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Blast kills two</h1>
<p>Two people were killed at the port of Varra on Friday, and the cause remained unclear.</p>
<p>The depot had belonged to the harbour board until 2015, when it was given away by the state.</p>
<figure><img src="a.png"><figcaption>Smoke over the port</figcaption></figure>
</article></body></html>`;

const lines = z.string().transform((text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line)),
);
const objects = z.array(z.looseObject({ file: z.string() }));
const parse = (text: string) => objects.parse(lines.parse(text));

describe('npm run import -- --dry-run --format json', () => {
  it('prints a file as one object on one line, and writes nothing', async () => {
    const desk = openDesk();
    const run = await desk.importArticles(
      '--dry-run',
      '--format',
      'json',
      desk.put('a.html', page),
    );
    expect(run.code).toBe(0);
    const [found, ...others] = parse(run.out);
    expect(others).toEqual([]);
    expect(found).toEqual({
      file: 'DESK/a.html',
      id: 'blast-kills-two',
      title: 'Blast kills two',
      subtitle: null,
      byline: null,
      source: 'norland-today',
      site: 'Norland Today',
      date: null,
      language: 'en',
      url: null,
      credit: null,
      body: 'Two people were killed at the port of Varra on Friday, and the cause remained unclear.\n\nThe depot had belonged to the harbour board until 2015, when it was given away by the state.',
      captions: ['Smoke over the port'],
      removed: [{ words: 'Home', line: 2, because: 'the page’s menu' }],
      told: expect.arrayContaining([
        { part: 'title', words: 'Blast kills two', line: 2, because: 'h1' },
      ]),
      open: [{ field: 'date', candidates: [] }],
      questions: [],
      speakers: expect.any(Array),
      claims: expect.any(Array),
      'not-read': null,
      proposed: expect.arrayContaining([
        {
          kind: 'outlet',
          id: 'norland-today',
          name: 'Norland Today',
          because: 'named by meta og:site_name',
        },
      ]),
      'duplicate-of': null,
      'imported-as': null,
      refused: null,
    });
    expect(desk.has('content/articles')).toBe(false);
    expect(desk.has('content/raw')).toBe(false);
  });

  it('reads the files of a folder in the order of their paths, and goes on past what it cannot read', async () => {
    const desk = openDesk();
    desk.put('texts/b.txt', article);
    desk.put('texts/a/z.html', page);
    const folder = desk.put('texts/a.png', Uint8Array.of(0x89, 0x50, 0)).replace('/a.png', '');
    const run = await desk.importArticles('--dry-run', '--format', 'json', folder);
    expect(run.code).toBe(1);
    expect(parse(run.out).map(({ file, title, refused }) => [file, title, refused])).toEqual([
      ['DESK/texts/a.png', undefined, 'the file is not text'],
      ['DESK/texts/a/z.html', 'Blast kills two', null],
      ['DESK/texts/b.txt', 'Blast kills two', null],
    ]);
  });

  it('names a folder that may not be read, and goes on', async () => {
    const desk = openDesk();
    desk.put('closed/a.txt', article);
    const folder = dirname(desk.put('b.txt', article));
    const call = () => desk.importArticles('--dry-run', '--format', 'json', folder);
    const run = await withoutRight(join(folder, 'closed'), call, 0o000);
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(parse(run.out)).toMatchObject([
      { file: 'DESK/b.txt', id: 'blast-kills-two' },
      { file: 'DESK/closed', refused: 'it may not be read or written' },
    ]);
  });

  it('needs no content folder', async () => {
    const desk = openDesk();
    rmSync(desk.put('content/x', '').replace(/\/x$/, ''), { recursive: true });
    const run = await desk.importArticles(
      '--dry-run',
      '--format',
      'json',
      desk.put('a.txt', article),
    );
    expect(run.code).toBe(0);
    expect(parse(run.out)[0]).toMatchObject({ title: 'Blast kills two', refused: null });
    expect(desk.has('content')).toBe(false);
  });

  it('says of a text that is in the record under which id it is', async () => {
    const desk = openDesk();
    const file = desk.put('a.txt', article);
    await desk.importArticles(file);
    const run = await desk.importArticles('--dry-run', '--format', 'json', file);
    expect(parse(run.out)[0]).toMatchObject({ 'imported-as': 'blast-kills-two' });
  });
});

describe('npm run import -- --dry-run', () => {
  it('prints what an editor would be told', async () => {
    const desk = openDesk();
    const run = await desk.importArticles('--dry-run', desk.put('a.txt', article));
    expect(run.code).toBe(0);
    expect(run.out.split('\n').slice(0, 4)).toEqual([
      'DESK/a.txt: would be imported',
      '  draft    DESK/content/articles/blast-kills-two.md',
      '  told apart',
      '    headline, line 1 “Blast kills two”: the first line above the text',
    ]);
    expect(desk.has('content/articles')).toBe(false);
  });
});

describe('npm run import -- -', () => {
  it('reads plain text from standard input', async () => {
    const desk = openDesk();
    const run = await desk.importInput(article, '--id', 'from-input', '-');
    expect(run.out.split('\n')[0]).toBe('standard input: imported');
    expect(desk.read('content/raw/from-input.txt')).toBe(article);
    expect(desk.has('content/articles/from-input.md')).toBe(true);
  });

  it('tells a page by what it holds', async () => {
    const desk = openDesk();
    await desk.importInput(page, '-');
    expect(desk.read('content/raw/blast-kills-two.html')).toBe(page);
  });

  it('reads no more of it than an article may have', async () => {
    const run = await openDesk().importInput('word '.repeat(1_000_000), '-');
    expect(run).toEqual({
      code: 1,
      out: '',
      err: 'standard input: not imported: it is larger than 256 KiB, and no single article is\n',
    });
  });
});
