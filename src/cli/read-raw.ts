import { basename } from 'node:path';
import { sha256Of } from '../corpus/files/sha256.ts';
import { decodeRaw, MAX_HTML_BYTES, type RawBytes } from '../intake/decode/decode-raw.ts';
import type { RawArticle } from '../intake/decode/raw-article.ts';
import { isSavedForm, MAX_SAVED_BYTES, openSaved } from '../intake/decode/saved/open-saved.ts';
import type { Effects } from './effects.ts';
import { explainDisk } from './explain-disk.ts';

/** A file that can be imported: its article, and its bytes as they are kept. */
export interface RawFile {
  kind: 'raw';
  article: RawArticle;
  bytes: Uint8Array;
  /** What its bytes are as UTF-8, by which it is known again when it is imported twice. */
  asKept: string;
  /** How its copy is named: `<id>.txt` or `<id>.html`. */
  ending: 'txt' | 'html';
}

/** What standard input is called on the command line. */
export const INPUT = '-';

/** Reads a file, or standard input, and decodes it; says in words why that cannot be done. */
export async function readRaw(
  file: string,
  effects: Effects,
): Promise<RawFile | { kind: 'refused'; reason: string }> {
  try {
    const read = await readPage(file, effects);
    if (read.kind === 'refused') return read;
    const decoded = decodeRaw(read);
    if (decoded.kind === 'refused') return decoded;
    const { text, format } = decoded;
    const name = file === INPUT ? 'standard-input' : basename(file);
    return {
      kind: 'raw',
      article: { name, text, format, sha256: sha256Of(read.bytes) },
      bytes: read.bytes,
      asKept: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes),
      ending: format === 'html' ? 'html' : 'txt',
    };
  } catch (error) {
    return { kind: 'refused', reason: explainDisk(error) };
  }
}

type ReadPage = (RawBytes & { kind: 'bytes' }) | { kind: 'refused'; reason: string };

/**
 * The bytes of a file; of one in which a page is saved with all that belongs to it, those of the page, which is what is
 * kept beside the entry.
 */
async function readPage(file: string, effects: Effects): Promise<ReadPage> {
  const read = (limit: number) =>
    file === INPUT ? effects.readInput(limit) : effects.readBytes(file, limit);
  const first = await read(MAX_HTML_BYTES);
  if (!isSavedForm(first.bytes)) return { kind: 'bytes', ...first };
  const isPart = first.extent === 'beginning';
  const whole = isPart && file !== INPUT ? await read(MAX_SAVED_BYTES) : first;
  if (whole.extent === 'beginning') return { kind: 'refused', reason: TOO_LARGE };
  const opened = await openSaved(whole.bytes);
  return opened.kind === 'refused' ? opened : { ...opened, extent: 'whole' };
}

const TOO_LARGE = `it is larger than ${MAX_SAVED_BYTES / 1_048_576} MiB, and no single page is (on standard input ${MAX_HTML_BYTES / 1_048_576} MiB); save the page as HTML alone`;
