import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CompiledSite, compiledSite } from '../../src/build/compiled-site.ts';
import { makeSite } from '../../src/build/make-site.ts';
import { PageStore } from '../../src/build/page-store.ts';
import { type Place, placeOf } from '../../src/build/place.ts';
import { changedFiles } from '../changed-files.ts';
import { entriesOf, recordDice } from '../oracle/make-entries.ts';
import { builtFrom } from '../record.ts';

type Files = Readonly<Record<string, string>>;

const environment = { origin: 'https://example.org', base: '/', language: 'en' } as const;
const project = join(import.meta.dirname, '../..');

let compiled: CompiledSite;
beforeAll(async () => {
  compiled = await compiledSite(project, environment);
}, 300_000);
afterAll(() => {
  globalThis.accordingToReadNotes = undefined;
});

const records = fc.sample(recordDice, { seed: 3, numRuns: 2 }).map((dice) => entriesOf(dice));
const [record = {}, other = {}] = records;

async function openPlace(): Promise<Place> {
  return placeOf(join(mkdtempSync(join(tmpdir(), 'according-to-site-')), 'dist'));
}

/** Makes the site of a record in the folder of the next; how many pages were made. */
async function make(files: Files, place: Place, more: { store?: PageStore; key?: string } = {}) {
  rmSync(place.next, { recursive: true, force: true });
  mkdirSync(place.next, { recursive: true });
  const { key = compiled.key, ...rest } = more;
  const making = { compiled: { ...compiled, key }, place, environment, ...rest };
  const { made } = await makeSite(builtFrom(files).graph, making);
  return made;
}

/** The bytes of each file of the next site. */
function filesOf({ next }: Place): Map<string, string> {
  const found = readdirSync(next, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    found.map((path) => [relative(next, path), readFileSync(path).toString('base64')]),
  );
}

/** The site of a record where nothing was kept. */
async function coldSite(files: Files): Promise<Map<string, string>> {
  const place = await openPlace();
  await make(files, place);
  return filesOf(place);
}

/** A store whose disk stops at a step. */
function storeThatStops(place: Place, step: number): PageStore {
  let taken = 0;
  const stopping =
    <Args extends unknown[]>(work: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      taken++;
      if (taken === step) throw new Error('stopped');
      await work(...args);
    };
  return new PageStore(place.store, {
    writeFile: stopping(async (path: string, content: string | Uint8Array) =>
      writeFile(path, content),
    ),
    rename: stopping(rename),
    rm: stopping(rm),
  });
}

const storedPages = ({ store }: Place) =>
  readdirSync(join(store, 'pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a site that is made from what the last build kept', { timeout: 300_000 }, () => {
  test('is that of a cold build after any edits, and where nothing changed nothing is made', async () => {
    const place = await openPlace();
    let files: Files = record;
    await make(files, place);
    expect(await make(files, place)).toBe(0);
    for (const lots of [[4], [5, 12], [30, 31]]) {
      files = changedFiles(files, other, lots);
      await make(files, place);
      expect(filesOf(place)).toEqual(await coldSite(files));
    }
    // Back to what it was once.
    await make(record, place);
    expect(filesOf(place)).toEqual(await coldSite(record));
  });

  test('is that of a cold build after a stop at any step of its writing', async () => {
    const place = await openPlace();
    await make(record, place);
    const edited = changedFiles(record, other, [4, 10]);
    const after = await coldSite(edited);
    for (const step of [1, 2, 7, 8, 9]) {
      const stopped = make(edited, place, { store: storeThatStops(place, step) });
      // With fewer steps it may be whole.
      await stopped.catch((error: Error) => expect(error.message).toBe('stopped'));
      await make(edited, place);
      expect(filesOf(place)).toEqual(after);
      await make(record, place);
    }
  });

  test('believes no page that somebody changed, cut or took away', async () => {
    const place = await openPlace();
    await make(record, place);
    const whole = filesOf(place);
    const [first = '', second = '', third = ''] = storedPages(place);
    writeFileSync(first, 'something else');
    truncateSync(second, 10);
    rmSync(third);
    expect(await make(record, place)).toBeGreaterThan(0);
    expect(filesOf(place)).toEqual(whole);
  });

  test('believes no list of pages that is cut, changed or of other code', async () => {
    const place = await openPlace();
    const all = await make(record, place);
    const manifest = join(place.store, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.slice(0, -100));
    expect(await make(record, place)).toBe(all);
    writeFileSync(manifest, text.replace('"claim ', '"claims '));
    expect(await make(record, place)).toBe(all);
    writeFileSync(manifest, 'x');
    expect(await make(record, place)).toBe(all);
    expect(await make(record, place, { key: 'other code' })).toBe(all);
    expect(await make(record, place, { key: 'other code' })).toBe(0);
  });

  test('can be kept elsewhere', async () => {
    const [place, elsewhere] = [await openPlace(), await openPlace()];
    await make(record, place);
    mkdirSync(elsewhere.work, { recursive: true });
    await rename(place.store, elsewhere.store);
    expect(await make(record, elsewhere)).toBe(0);
    expect(filesOf(elsewhere)).toEqual(filesOf(place));
  });

  test('keeps no page that no address has any more', async () => {
    const place = await openPlace();
    await make(record, place);
    const edited = changedFiles(record, other, [0, 3, 6, 9]);
    await make(edited, place);
    const hashes = new Set([...filesOf(place).values()]);
    for (const path of storedPages(place))
      expect(hashes).toContain(readFileSync(path).toString('base64'));
  });
});
