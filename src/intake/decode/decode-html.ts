/** The text of a page, or what is in the way of it. */
export type DecodedHtml =
  | { kind: 'text'; text: string }
  | { kind: 'refused'; reason: string }
  /** Neither UTF-8 nor anything else that the page says it is. */
  | { kind: 'not utf-8' };

// In bytes: a page may begin with a long comment.
const SNIFFED = 65_536;

/** Whether a file is a web page or a part of one, by how it begins. */
export function isHtml(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start))
    return true;
  if (/^\s*<\?xml\b/i.test(start)) return /<html\b/i.test(start.slice(0, 2_000));
  const isTag =
    /^\s*<(?:!--|(?:article|div|main|meta|p|section|table|title|h1|center|font|script|link|style)\b)/i;
  return isTag.test(start) && /<\/(?:p|div|article|h1|table|title|section|main|body)>/i.test(start);
}

/** The first characters, whatever they are written in: enough to see tags by. */
function startOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, SNIFFED);
  return new TextDecoder(byteOrder(start) ?? 'latin1')
    .decode(start)
    .replace(/^(?:\u00EF\u00BB\u00BF|\uFEFF)/, '');
}

/** UTF-16 shows in its byte order mark, or in that every second byte of a tag is none. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

/**
 * Decodes a page. What is UTF-8 is read as that, whatever the page says, for nothing else looks like it by
 * chance; then what the page declares counts.
 */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  const utf16 = byteOrder(bytes);
  if (utf16) return { kind: 'text', text: new TextDecoder(utf16).decode(bytes) };
  const declared = declaredSet(bytes);
  const isSevenBit = /^iso-2022|^hz-/i.test(declared ?? '');
  const utf8 = isSevenBit ? undefined : decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return { kind: 'text', text: utf8 };
  if (declared === undefined || /^(?:utf-?(?:8|16\w*)|unicode)$/i.test(declared))
    return { kind: 'not utf-8' };
  return decodeDeclared(declared, bytes);
}

function decodeDeclared(declared: string, bytes: Uint8Array): DecodedHtml {
  try {
    return { kind: 'text', text: new TextDecoder(declared).decode(bytes) };
  } catch {
    return {
      kind: 'refused',
      reason: `the page says that it is in the character set “${declared}”, which is not known; save it again with the encoding UTF-8`,
    };
  }
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page says of its own encoding, near its beginning. */
function declaredSet(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192));
  return (
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i.exec(start)?.[1]
  );
}
