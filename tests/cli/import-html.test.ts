import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDesk } from './import-desk.ts';

const diagnostics = z.array(z.object({ rule: z.string(), file: z.string(), severity: z.string() }));

const paragraphs = [
  'Two people were killed on Friday when an explosion tore through a depot at the port of Varra.',
  'The cause of the blast, which was heard as far as Norland, remained unclear on Saturday morning.',
  'The depot had belonged to the harbour board until 2015, when it was given to a company of the state.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

describe('npm run import, of a web page', () => {
  it('takes what meta tags state for stated, and proposes the site as an outlet', async () => {
    const desk = openDesk();
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta property="og:title" content="Blast at the port"><meta property="og:site_name" content="Norland Today">
<meta property="article:published_time" content="2019-08-23T15:00:00Z">
<link rel="canonical" href="https://today.example/blast"></head><body><article>${body}</article></body></html>`;
    const run = await desk.importArticles(desk.put('page.html', page));
    expect(run.err).toBe('');
    expect(desk.read('content/raw/blast-at-the-port.html')).toBe(page);
    expect(desk.read('content/outlets/norland-today.md')).toBe(
      '---\nname: Norland Today\nurl: https://today.example/\ndraft: true\n---\n',
    );
    const checked = diagnostics.parse(JSON.parse((await desk.check()).out));
    expect(checked.filter(({ file }) => !file.startsWith('articles/'))).toEqual([
      { file: 'outlets/norland-today.md', rule: 'missing-field', severity: 'warning' },
    ]);
    expect(
      checked.filter(({ rule }) => /unaccounted|not-as-received|missing-field/.test(rule)),
    ).toEqual([{ file: 'outlets/norland-today.md', rule: 'missing-field', severity: 'warning' }]);
  });

  it('does not write over an outlet that is there', async () => {
    const desk = openDesk();
    const outlet = '---\nname: Norland Today (online)\nkind: online\n---\n';
    desk.put('content/outlets/norland-today.md', outlet);
    const page = `<html><head><meta property="og:site_name" content="Norland Today"></head><body>${body}</body></html>`;
    const run = await desk.importArticles(desk.put('page.html', page));
    expect(run.code).toBe(0);
    expect(desk.read('content/outlets/norland-today.md')).toBe(outlet);
  });

  it('keeps the bytes of a page in another character set, and knows them again', async () => {
    const desk = openDesk();
    const text = `<html><head><meta charset="iso-8859-15"><title>Blast</title></head><body><p>Caf\u00E9s shook. ${body}</body></html>`;
    const bytes = Uint8Array.from([...text], (character) => character.charCodeAt(0));
    const file = desk.put('page.html', bytes);
    await desk.importArticles('--id', 'blast', file);
    expect(desk.bytes('content/raw/blast.html')).toEqual(Buffer.from(bytes));
    expect(desk.read('content/articles/blast.md')).toContain('Cafés shook.');
    expect((await desk.importArticles(file)).out).toBe(
      'DESK/page.html: already imported as articles/blast.md; nothing is changed\n',
    );
  });

  it('refuses bytes that are in no character set the page declares, and writes nothing', async () => {
    const desk = openDesk();
    const page = Buffer.from(
      `<html><body>\n<p>Caf\u00E9s shook.</p>${body}</body></html>`,
      'latin1',
    );
    const run = await desk.importArticles(desk.put('page.html', page));
    expect(run).toEqual({
      code: 1,
      out: '',
      err: 'DESK/page.html: not imported: line 2: byte 20 (0xE9) is not UTF-8; save the page again with the encoding UTF-8\n',
    });
    expect(desk.has('content/raw')).toBe(false);
  });

  it('refuses a page that lost a character, with its line', async () => {
    const desk = openDesk();
    const run = await desk.importArticles(
      desk.put('page.html', `<html><body>\n\n<p>The caf\uFFFDs shook.</p>${body}</body></html>`),
    );
    expect(run.err).toBe(
      'DESK/page.html: not imported: line 3: a character was lost before the file came here (U+FFFD); put it right, or take the article from its source again\n',
    );
    expect(desk.has('content/articles')).toBe(false);
  });
});
