import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from './import-desk.ts';

const article = 'Blast kills two\n\nTwo people were killed at the port of Varra on Friday.\n';
const other = 'Blast kills two\n\nTwo people died on Friday at the port of Varra.\n';

describe('npm run import', () => {
  it('changes nothing when a text is imported again, under whatever name', async () => {
    const desk = openDesk();
    await desk.importArticles(desk.put('a.txt', article));
    const before = desk.read('content/articles/blast-kills-two.md');
    const again = await desk.importArticles(desk.put('b.txt', article), '--id', 'another');
    expect(again).toEqual({
      code: 0,
      out: 'DESK/b.txt: already imported as articles/blast-kills-two.md; nothing is changed\n',
      err: '',
    });
    expect(desk.read('content/articles/blast-kills-two.md')).toBe(before);
    expect(desk.has('content/articles/another.md')).toBe(false);
  });

  it('does not write over an entry that came from another text', async () => {
    const desk = openDesk();
    desk.put('content/articles/2019/blast-kills-two.md', 'an editor’s work');
    const run = await desk.importArticles(desk.put('b.txt', other));
    expect(run).toEqual({
      code: 1,
      out: '',
      err: 'DESK/b.txt: not imported: articles/2019/blast-kills-two.md is there already, from another text; name another id with --id\n',
    });
    expect(desk.read('content/articles/2019/blast-kills-two.md')).toBe('an editor’s work');
    expect(desk.has('content/raw/blast-kills-two.txt')).toBe(false);
  });

  it('does not write over a raw text', async () => {
    const desk = openDesk();
    desk.put('content/raw/blast-kills-two.html', other);
    const run = await desk.importArticles(desk.put('a.txt', article));
    expect(run.err).toBe(
      'DESK/a.txt: not imported: raw/blast-kills-two.html is there already and holds another text; name another id with --id\n',
    );
    expect(desk.has('content/articles/blast-kills-two.md')).toBe(false);
  });

  it('takes a raw text that waits for its entry', async () => {
    const desk = openDesk();
    const run = await desk.importArticles(desk.put('content/raw/blast-kills-two.txt', article));
    expect(run.code).toBe(0);
    expect(desk.has('content/articles/blast-kills-two.md')).toBe(true);
  });

  it('keeps the SHA-256 of the bytes it kept, so that check finds what is changed in both', async () => {
    const desk = openDesk();
    const bytes = Buffer.from(`\uFEFF${article.replaceAll('\n', '\r\n')}`);
    await desk.importArticles(desk.put('a.txt', bytes));
    const entry = desk.read('content/articles/blast-kills-two.md');
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(entry).toContain(`\nraw-sha256: ${digest}\n`);
    expect((await desk.check()).out).not.toContain('raw-altered');

    desk.put('content/articles/blast-kills-two.md', entry.replaceAll('killed', 'hurt'));
    desk.put('content/raw/blast-kills-two.txt', article.replaceAll('killed', 'hurt'));
    expect((await desk.check()).out).toContain('"rule": "raw-altered"');
  });

  it('takes the id it is given, for another text under the same headline', async () => {
    const desk = openDesk();
    await desk.importArticles(desk.put('a.txt', article));
    const run = await desk.importArticles('--id', 'blast-kills-two-ap', desk.put('b.txt', other));
    expect(run.code).toBe(0);
    expect(desk.read('content/raw/blast-kills-two-ap.txt')).toBe(other);
    expect(desk.has('content/articles/blast-kills-two-ap.md')).toBe(true);
  });

  it('tries all files, and ends with 1 where one could not be imported', async () => {
    const desk = openDesk();
    const run = await desk.importArticles(
      desk.put('a.txt', article),
      desk.put('folder/empty.txt', '').replace('/empty.txt', ''),
      `${desk.put('folder/empty.txt', '')}.missing`,
      desk.put('folder/empty.txt', ''),
      desk.put('large.txt', new Uint8Array(50_000_000).fill(97)),
      desk.put('latin.txt', Uint8Array.of(0x61, 0x0a, 0xe9, 0x20)),
      desk.put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)),
      desk.put('around.txt', 'Subscribe to our newsletter\nMost read\n'),
      desk.put('b.txt', other),
      desk.put('c.txt', 'Minister resigns\n\nThe minister of the interior resigned on Monday.\n'),
    );
    expect(run.code).toBe(1);
    expect(run.err.split('\n')).toEqual([
      'DESK/folder: not imported: it is a folder; name the files in it',
      'DESK/folder/empty.txt.missing: not imported: there is no such file',
      'DESK/folder/empty.txt: not imported: there is no text in the file',
      'DESK/large.txt: not imported: it is larger than 256 KiB, and no single article is',
      'DESK/latin.txt: not imported: line 2: byte 3 (0xE9) is not UTF-8; save the file again with the encoding UTF-8',
      'DESK/picture.png: not imported: the file is not text',
      'DESK/around.txt: not imported: no text is left in it beside these lines',
      '  taken out',
      '    line 1 “Subscribe to our newsletter”: asks the reader to sign up',
      '    line 2 “Most read”: a heading over links to other texts',
      'DESK/b.txt: not imported: articles/blast-kills-two.md is there already, from another text; name another id with --id',
      '',
    ]);
    expect(run.out.match(/^DESK\/\S+ imported$/gm)).toEqual([
      'DESK/a.txt: imported',
      'DESK/c.txt: imported',
    ]);
    expect(desk.has('content/articles/minister-resigns.md')).toBe(true);
  });

  it.each([
    [[], 'no file is named'],
    [['--id', 'a', 'one.txt', 'two.txt'], '--id is for one file, and more are named'],
    [['--id', 'Not An Id', 'one.txt'], '“Not An Id” is no id: a–z, 0–9 and single hyphens'],
  ])('refuses the call %j', async (args, problem) => {
    expect(await openDesk().importArticles(...args)).toEqual({
      code: 2,
      out: '',
      err: `${problem}\nusage: npm run import -- [--id ID] [--dry-run [--format pretty|json]] FILE…\n`,
    });
  });

  it('prints how it is called', async () => {
    const { code, out } = await openDesk().importArticles('--help');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      'usage: npm run import -- [--id ID] [--dry-run [--format pretty|json]] FILE…',
    );
  });

  it('is a command of its own', () => {
    const main = join(import.meta.dirname, '../../src/cli/main.ts');
    const { status, stdout } = spawnSync(process.execPath, [main, 'import', '--help'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.startsWith('usage: npm run import')).toBe(true);
  });
});
