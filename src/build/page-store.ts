import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../disk.ts';
import type { Fingerprints } from '../tracking/fingerprints.ts';
import { changedSources, type ListedSource, type PackedReads } from './sources.ts';

/** A page as it is kept: its bytes under the name of their SHA-256, and what was read of the record for it. */
export interface KeptPage {
  hash: string;
  reads: PackedReads;
}

/** The pages of the last build. */
export interface KeptPages {
  /** Of the code and the settings that made them. */
  key: string;
  sources: ListedSource[];
  /** What each source with a name was; undefined where it was not there. */
  prints: readonly (readonly string[] | undefined)[];
  /** By address. */
  pages: ReadonlyMap<string, KeptPage>;
}

/** Each thing that keeping does to a disk. */
export type StoreDisk = Readonly<{
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  rm: (path: string, options: { force: true }) => Promise<void>;
}>;

const manifestSchema = z.object({
  key: z.string(),
  /** With a name, and what it was; or what it was derived from. */
  sources: z.array(z.union([z.tuple([z.string(), z.array(z.string()).nullable()]), z.base64()])),
  pages: z.array(z.tuple([z.string(), z.string().regex(/^[0-9a-f]{64}$/), z.base64()])),
});

/**
 * Keeps the pages of one build for the next. A folder of files named by the hash of their bytes, and one manifest,
 * written last and under its own hash: whatever a stop, a full disk or a hand leaves behind is not believed.
 */
export class PageStore {
  readonly #folder: string;
  readonly #disk: StoreDisk;

  /** `disk` is what it writes with, so that a test can stop it at any step. */
  constructor(folder: string, disk: StoreDisk = { writeFile, rename, rm }) {
    this.#folder = folder;
    this.#disk = disk;
  }

  /** Where the bytes of a page are. */
  pathOf(hash: string): string {
    return join(this.#folder, 'pages', hash.slice(0, 2), hash.slice(2));
  }

  /** What the last build left; undefined where it left nothing, or nothing that is whole. */
  async read(): Promise<KeptPages | undefined> {
    const text = await readFile(this.#manifest, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(body)) return undefined;
    const manifest = manifestSchema.safeParse(JSON.parse(body));
    if (!manifest.success) return undefined;
    const { key, sources, pages } = manifest.data;
    return {
      key,
      sources: sources.map((one) => (typeof one === 'string' ? unpacked(one) : one[0])),
      prints: sources.map((one) => (typeof one === 'string' ? undefined : (one[1] ?? undefined))),
      pages: new Map(
        pages.map(([address, hash, reads]) => [address, { hash, reads: unpacked(reads) }]),
      ),
    };
  }

  /** Keeps the bytes of a page; their hash. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    const path = this.pathOf(hash);
    await makeFolder(join(path, '..'));
    // Never over what is there, which may be a page of the site that stands.
    const unfinished = `${path}.${process.pid}.tmp`;
    await this.#disk.writeFile(unfinished, bytes);
    await this.#disk.rename(unfinished, path);
    return hash;
  }

  /** Whether the bytes of a page are there, and are what their name says. */
  isWhole(hash: string): boolean {
    // One after the other and at once: for many small files a third of the work of reading them side by side.
    try {
      return sha256(readFileSync(this.pathOf(hash))) === hash;
    } catch {
      return false;
    }
  }

  /** Leaves the pages of a build for the next, and takes away what belongs to none of them. */
  async write({ key, sources, prints, pages }: KeptPages): Promise<void> {
    const body = JSON.stringify({
      key,
      sources: sources.map((one, at) =>
        typeof one === 'string' ? [one, prints[at] ?? null] : packed(one),
      ),
      pages: [...pages].map(([address, { hash, reads }]) => [address, hash, packed(reads)]),
    });
    await makeFolder(this.#folder);
    const unfinished = `${this.#manifest}.tmp`;
    await this.#disk.writeFile(unfinished, `${sha256(body)}\n${body}`);
    await this.#disk.rename(unfinished, this.#manifest);
    await this.#prune(new Set([...pages.values()].map(({ hash }) => hash)));
  }

  get #manifest(): string {
    return join(this.#folder, 'manifest.json');
  }

  async #prune(kept: ReadonlySet<string>): Promise<void> {
    const folder = join(this.#folder, 'pages');
    for (const begin of readdirSync(folder))
      for (const rest of readdirSync(join(folder, begin)))
        if (!kept.has(begin + rest))
          await this.#disk.rm(join(folder, begin, rest), { force: true });
  }
}

/** The addresses of kept pages for which nothing has changed that was read for them. */
export function unchangedPages(
  { sources, prints, pages }: Pick<KeptPages, 'sources' | 'prints' | 'pages'>,
  now: Fingerprints,
): ReadonlySet<string> {
  const isChanged = changedSources(sources, prints, now);
  const unchanged = new Set<string>();
  for (const [address, { reads }] of pages) if (!isChanged(reads)) unchanged.add(address);
  return unchanged;
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const packed = (reads: PackedReads) =>
  Buffer.from(reads.buffer, reads.byteOffset, reads.byteLength).toString('base64');

function unpacked(text: string): PackedReads {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return new Int32Array(bytes.buffer, 0, Math.floor(bytes.byteLength / 4));
}
