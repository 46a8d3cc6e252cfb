import { basename } from 'node:path';
import { sha256Of } from '../corpus/files/sha256.ts';
import { decodeRaw, MAX_HTML_BYTES } from '../intake/decode/decode-raw.ts';
import type { RawArticle } from '../intake/decode/raw-article.ts';
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
    const read = await (file === INPUT
      ? effects.readInput(MAX_HTML_BYTES)
      : effects.readBytes(file, MAX_HTML_BYTES));
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
