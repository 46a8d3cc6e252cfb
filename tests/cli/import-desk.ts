import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { check } from '../../src/cli/check.ts';
import { type Effects, realEffects } from '../../src/cli/effects.ts';
import { importArticles } from '../../src/cli/import.ts';
import { takeBytes } from '../../src/disk.ts';

/** What a command printed and how it ended, with the folder it ran in written as `DESK`. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own with raw files and a content folder, in which the real commands run. */
export interface Desk {
  /** Puts a file there; its path as a command is given it. */
  put: (name: string, content: string | Uint8Array) => string;
  /** Copies entries into the content folder. */
  shelve: (folder: string) => void;
  read: (name: string) => string;
  bytes: (name: string) => Uint8Array;
  has: (name: string) => boolean;
  /** Everything in the content folder, whatever it is called, by its path there. */
  content: () => Record<string, string>;
  importArticles: (...args: string[]) => Promise<Run>;
  /** The same, on a disk that does some things in another way. */
  importOn: (disk: Partial<Effects>, ...args: string[]) => Promise<Run>;
  /** The same, with some words on standard input. */
  importInput: (input: string, ...args: string[]) => Promise<Run>;
  /** Errors and warnings of the content folder, as `check --format json` has them. */
  check: () => Promise<Run>;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-import-'));
  const at = (name: string) => join(folder, name);
  mkdirSync(at('content'));
  const run = async (
    command: typeof check,
    args: readonly string[],
    input = '',
    disk: Partial<Effects> = {},
  ): Promise<Run> => {
    const printed = { out: '', err: '' };
    const code = await command(args, {
      ...realEffects,
      ...disk,
      readInput: async (limit) => takeBytes(Readable.from([Buffer.from(input)]), limit),
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      environment: { CONTENT_DIR: at('content') },
    });
    const plain = (text: string) => text.replaceAll(folder, 'DESK');
    return { code, out: plain(printed.out), err: plain(printed.err) };
  };
  return {
    put: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    shelve: (from) => {
      if (existsSync(from)) cpSync(from, at('content'), { recursive: true });
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    bytes: (name) => readFileSync(at(name)),
    has: (name) => existsSync(at(name)),
    content: () => textsIn(at('content')),
    importArticles: (...args) => run(importArticles, args),
    importOn: (disk, ...args) => run(importArticles, args, '', disk),
    importInput: (input, ...args) => run(importArticles, args, input),
    check: () => run(check, ['--format', 'json']),
  };
}

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
