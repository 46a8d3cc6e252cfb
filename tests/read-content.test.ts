import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../src/cli/check.ts';
import { realEffects } from '../src/cli/effects.ts';
import { MAX_FILE_BYTES, type Unread } from '../src/corpus/files/content-file.ts';
import { MAX_HTML_BYTES } from '../src/intake/decode/decode-raw.ts';
import { readContent } from '../src/read-content.ts';
import { asOrdinaryUser } from './without-right.ts';

const opened: string[] = [];
const closed: string[] = [];
afterEach(() => {
  for (const folder of closed.splice(0)) chmodSync(folder, 0o755);
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A content folder of its own, with an article in it and the four folders of entries. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-reading-'));
  opened.push(folder);
  chmodSync(folder, 0o755);
  for (const name of ['articles', 'incidents', 'actors', 'outlets']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'articles/whole.md'), 'whole');
  return folder;
}

function closeFolder(path: string): void {
  chmodSync(path, 0o000);
  closed.push(path);
}

const unreadIn = async (folder: string): Promise<Record<string, Unread>> =>
  Object.fromEntries(
    (await readContent(folder)).flatMap(({ path, unread }) => (unread ? [[path, unread]] : [])),
  );

async function checked(folder: string): Promise<string> {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const environment = { CONTENT_DIR: folder };
  await check([], { ...realEffects, environment, out: print, err: print });
  return out;
}

describe('what cannot be read is named with the reason', () => {
  test('a file and a folder that permissions close', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'actors/secret.md'), 'secret', { mode: 0o000 });
    closeFolder(join(folder, 'incidents'));
    expect(await asOrdinaryUser(() => unreadIn(folder))).toEqual({
      'actors/secret.md': { kind: 'refused', what: 'file', code: 'EACCES' },
      incidents: { kind: 'refused', what: 'folder', code: 'EACCES' },
    });
  });

  test('links, wherever they lead', async () => {
    const folder = openFolder();
    symlinkSync('whole.md', join(folder, 'articles/beside.md'));
    symlinkSync('/etc/passwd', join(folder, 'articles/outside.md'));
    symlinkSync('gone.md', join(folder, 'articles/nowhere.md'));
    symlinkSync('circle.md', join(folder, 'articles/circle.md'));
    symlinkSync('articles', join(folder, 'raw'));
    expect(await unreadIn(folder)).toEqual({
      'articles/beside.md': { kind: 'link', leads: 'somewhere' },
      'articles/outside.md': { kind: 'link', leads: 'somewhere' },
      'articles/nowhere.md': { kind: 'link', leads: 'nowhere' },
      'articles/circle.md': { kind: 'link', leads: 'in a circle' },
      raw: { kind: 'link', leads: 'somewhere' },
    });
  });

  test('a folder called like a file, whose files are read; a pipe; a name that is no text', async () => {
    const folder = openFolder();
    mkdirSync(join(folder, 'outlets/reuters.md'));
    writeFileSync(join(folder, 'outlets/reuters.md/ap.md'), 'ap');
    execFileSync('mkfifo', [join(folder, 'articles/pipe.md')]);
    writeFileSync(Buffer.from(`${folder}/articles/caf\xe9.md`, 'latin1'), 'text');
    expect(await unreadIn(folder)).toEqual({
      'outlets/reuters.md': { kind: 'folder' },
      'articles/pipe.md': { kind: 'no file' },
      'articles/caf\uFFFD.md': { kind: 'name not UTF-8' },
    });
    expect((await readContent(folder)).map(({ path }) => path)).toContain(
      'outlets/reuters.md/ap.md',
    );
  });

  test('a file larger than any entry may be, of which nothing is read', async () => {
    const folder = openFolder();
    for (const [name, size] of [
      ['largest', MAX_FILE_BYTES],
      ['larger', MAX_FILE_BYTES + 1],
    ] as const) {
      writeFileSync(join(folder, `articles/${name}.md`), '');
      truncateSync(join(folder, `articles/${name}.md`), size);
    }
    expect(await unreadIn(folder)).toEqual({
      'articles/larger.md': { kind: 'too-large', bytes: MAX_FILE_BYTES + 1 },
    });
  });

  test('all of it at once, each with its file', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'actors/secret.md'), 'secret', { mode: 0o000 });
    symlinkSync('gone.md', join(folder, 'articles/nowhere.md'));
    symlinkSync('circle.md', join(folder, 'incidents/circle.md'));
    mkdirSync(join(folder, 'outlets/reuters.md'));
    writeFileSync(join(folder, 'outlets/koi8.md'), Buffer.from([0xe1, 0xe2, 0xff]));
    writeFileSync(join(folder, 'outlets/large.md'), '');
    truncateSync(join(folder, 'outlets/large.md'), 2 ** 33);
    const report = await asOrdinaryUser(() => checked(folder));
    const told = [
      [
        'actors/secret.md:1:1 error unread-file',
        'the file could not be read: you are not allowed to (EACCES)',
      ],
      ['articles/nowhere.md:1:1 error unread-file', 'it is a link that leads nowhere'],
      ['incidents/circle.md:1:1 error unread-file', 'it is a link that leads back to itself'],
      ['outlets/koi8.md:1:1 error not-utf8', 'the file has bytes in it that are not UTF-8'],
      ['outlets/large.md:1:1 error too-large', 'the file has 8589934592 bytes'],
      ['outlets/reuters.md:1:1 error unread-file', 'outlets/reuters.md is a folder'],
    ] as const;
    for (const [place, message] of told)
      expect(report).toContain(`${folder}/${place}\n  ${message}`);
    expect(report.match(/error (?:unread-file|not-utf8|too-large)/g)).toHaveLength(told.length);
  });
});

test('whatever import keeps can be read again', () => {
  expect(MAX_FILE_BYTES).toBeGreaterThanOrEqual(MAX_HTML_BYTES);
});

test('what programs keep beside the files they work on is left alone', async () => {
  const folder = openFolder();
  for (const name of ['.whole.md.swp', 'whole.md~', '#whole.md#', '~$whole.md', 'Thumbs.db'])
    writeFileSync(join(folder, 'articles', name), 'not the editors’');
  // So Emacs marks a file that is open in it.
  symlinkSync('editor@desk.1234:1', join(folder, 'articles/.#whole.md'));
  mkdirSync(join(folder, '.obsidian'));
  closeFolder(join(folder, '.obsidian'));
  const files = await asOrdinaryUser(() => readContent(folder));
  expect(files.map(({ path }) => path)).toEqual(['articles/whole.md']);
});

describe('where few files may be open', () => {
  /** Reads a folder in a process of its own that may have 256 files open, of which it leaves some. */
  function readWith(folder: string, free: 'all' | number): { read: number; codes: string[] } {
    const script = `
      import { openSync, closeSync } from 'node:fs';
      import { readContent } from './src/read-content.ts';
      const [folder, free] = process.argv.slice(1);
      const held = [];
      if (free !== 'all') {
        try { for (;;) held.push(openSync('/dev/null')); } catch {}
        for (const file of held.splice(0, Number(free))) closeSync(file);
      }
      const files = await readContent(folder);
      const codes = files.flatMap(({ unread }) => unread ? [unread.code] : []);
      for (const file of held) closeSync(file);
      console.log(JSON.stringify({ read: files.length - codes.length, codes }));`;
    const call = 'ulimit -n 256 && exec "$0" --input-type=module -e "$1" "$2" "$3"';
    const args = ['-c', call, process.execPath, script, folder, String(free)];
    return JSON.parse(execFileSync('sh', args, { encoding: 'utf8' }));
  }

  test('five thousand are read, since few are open at a time', () => {
    const folder = openFolder();
    for (let index = 1; index < 5000; index++)
      writeFileSync(join(folder, `actors/actor-${index}.md`), `---\nname: Actor ${index}\n---\n`);
    expect(readWith(folder, 'all')).toEqual({ read: 5000, codes: [] });
  });

  test('those for which there is no room are named', () => {
    const folder = openFolder();
    for (let index = 1; index < 40; index++)
      writeFileSync(join(folder, `actors/actor-${index}.md`), 'text');
    const { read, codes } = readWith(folder, 2);
    expect(read + codes.length).toBe(40);
    expect(new Set(codes)).toEqual(new Set(['EMFILE']));
  });
});
