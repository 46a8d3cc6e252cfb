/** The text of a file as it arrived, byte for byte (a byte order mark stays), or why it is no text. */
export type DecodedRaw = { kind: 'text'; text: string } | { kind: 'refused'; reason: string };

/** One article is far shorter; escaped for Markdown, this still fits into one entry. */
export const MAX_RAW_BYTES = 262_144;

/** Decodes what a file holds. Refuses what is not UTF-8 text with something to read in it. */
export function decodeRaw(bytes: Uint8Array): DecodedRaw {
  const foreign = foreignFormat(bytes);
  if (foreign) return refused(foreign);
  const bad = firstInvalidByte(bytes);
  if (bad !== undefined) return refused(notUtf8(bytes, bad));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const reason = unreadable(text);
  return reason === undefined ? { kind: 'text', text } : refused(reason);
}

const refused = (reason: string): DecodedRaw => ({ kind: 'refused', reason });

function foreignFormat(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start))
    return 'the file is in UTF-16; save it again with the encoding UTF-8';
  if (start.startsWith('%PDF-')) return 'the file is a PDF; save the article as plain text';
  if (start.includes('\0')) return 'the file is not text';
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body)\b/i.test(start))
    return 'the file is HTML, which import does not read; save the article as plain text';
  return undefined;
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

function notUtf8(bytes: Uint8Array, at: number): string {
  const line = lineOf(new TextDecoder('latin1').decode(bytes.subarray(0, at)));
  const byte = bytes[at];
  const what =
    byte === undefined
      ? 'the file ends inside a character'
      : `byte ${at + 1} (0x${byte.toString(16).toUpperCase().padStart(2, '0')}) is not UTF-8`;
  return `line ${line}: ${what}; save the file again with the encoding UTF-8`;
}

// Texts have tabs, line breaks and other spaces, and U+0080–9F where somebody misread Windows-1252.
const NO_TEXT = /(?![\s\u0080-\u009F])\p{Cc}|\p{Noncharacter_Code_Point}|\uFFFD/u;

function unreadable(text: string): string | undefined {
  const found = NO_TEXT.exec(text);
  if (!found) return /[\p{L}\p{N}]/u.test(text) ? undefined : 'there is no text in the file';
  const line = lineOf(text.slice(0, found.index));
  return found[0] === '\uFFFD'
    ? `line ${line}: a character was lost before the file came here (U+FFFD); put it right, or take the article from its source again`
    : `line ${line}: a control character (${codeOf(found[0])}) that no text has; take it out, or save the file again in the encoding it was written in`;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const lineOf = (before: string) => before.split(/\r\n|[\n\r]/).length;
