import { codeOf } from '../../text/visible-signs.ts';
import { decodeHtml, isHtml } from './decode-html.ts';
import { lostCharacter } from './lost-character.ts';
import type { RawFormat } from './raw-article.ts';

/** The text of a file as it arrived (a byte order mark stays), or why it is no text. */
export type DecodedRaw =
  | { kind: 'text'; text: string; format: RawFormat }
  | { kind: 'refused'; reason: string };

/** What was read of a file: all of it, or its beginning where there is more than may be read. */
export interface RawBytes {
  bytes: Uint8Array;
  extent: 'whole' | 'beginning';
}

/** One article as plain text is far shorter; escaped for Markdown, this still fits into one entry. */
export const MAX_RAW_BYTES = 262_144;

/** A page with all that is around its article; no more of a file than this is ever read. */
export const MAX_HTML_BYTES = 4_194_304;

/**
 * Decodes what a file holds, told by its bytes and not by its name: HTML in the character set that it
 * declares, or plain text. Refuses what is not UTF-8 and declares nothing else, and what has nothing to read in it.
 */
export function decodeRaw({ bytes, extent }: RawBytes): DecodedRaw {
  const html = isHtml(bytes);
  const limit = html ? MAX_HTML_BYTES : MAX_RAW_BYTES;
  const foreign = html ? undefined : foreignFormat(bytes);
  if (foreign) return refused(foreign);
  if (extent === 'beginning' || bytes.length > limit)
    return refused(`it is larger than ${limit / 1024} KiB, and no single article is`);
  return html ? decodePage(bytes) : decodePlain(bytes);
}

const refused = (reason: string): DecodedRaw => ({ kind: 'refused', reason });

function decodePage(bytes: Uint8Array): DecodedRaw {
  const decoded = decodeHtml(bytes);
  if (decoded.kind === 'text') return { ...decoded, format: 'html' };
  if (decoded.kind === 'refused') return decoded;
  return refused(
    notUtf8(
      bytes,
      firstInvalidByte(bytes) ?? bytes.length,
      'save the page again with the encoding UTF-8',
    ),
  );
}

function decodePlain(bytes: Uint8Array): DecodedRaw {
  const bad = firstInvalidByte(bytes);
  if (bad !== undefined)
    return refused(notUtf8(bytes, bad, 'save the file again with the encoding UTF-8'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const reason = unreadable(text);
  return reason === undefined ? { kind: 'text', text, format: 'plain' } : refused(reason);
}

function foreignFormat(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start))
    return 'the file is in UTF-16; save it again with the encoding UTF-8';
  if (start.startsWith('%PDF-')) return 'the file is a PDF; save the article as plain text';
  return start.includes('\0') ? 'the file is not text' : undefined;
}

/** Where the first character begins that is no UTF-8; the length, where its end is missing. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, 'whole')) return undefined;
  let [sound, broken] = [0, bytes.length + 1];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUtf8(bytes.subarray(0, middle), 'beginning')) sound = middle;
    else broken = middle;
  }
  if (sound === bytes.length) return sound;
  // What is sound so far may end with the first bytes of the broken character.
  while (!isUtf8(bytes.subarray(0, sound), 'whole')) sound--;
  return sound;
}

function isUtf8(bytes: Uint8Array, part: 'whole' | 'beginning'): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: part === 'beginning' });
    return true;
  } catch {
    return false;
  }
}

function notUtf8(bytes: Uint8Array, at: number, advice: string): string {
  const line = lineOf(new TextDecoder('latin1').decode(bytes.subarray(0, at)));
  const byte = bytes[at];
  const what =
    byte === undefined
      ? 'the file ends inside a character'
      : `byte ${at + 1} (0x${byte.toString(16).toUpperCase().padStart(2, '0')}) is not UTF-8`;
  return `line ${line}: ${what}; ${advice}`;
}

// Texts have tabs, line breaks and other spaces, and U+0080–9F where somebody misread Windows-1252.
const NO_TEXT = /(?![\s\u0080-\u009F])\p{Cc}|\p{Noncharacter_Code_Point}|\uFFFD/u;

function unreadable(text: string): string | undefined {
  const found = NO_TEXT.exec(text);
  if (!found) return /[\p{L}\p{N}]/u.test(text) ? undefined : 'there is no text in the file';
  const line = lineOf(text.slice(0, found.index));
  return found[0] === '\uFFFD'
    ? lostCharacter(line)
    : `line ${line}: a control character (${codeOf(found[0])}) that no text has; take it out, or save the file again in the encoding it was written in`;
}

const lineOf = (before: string) => before.split(/\r\n|[\n\r]/).length;
