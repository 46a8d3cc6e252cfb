/** Bytes of one character that stand in a text as characters of their own. */
export interface Mojibake {
  found: string;
  /** The character they most likely were; `undefined` where there is no telling. */
  meant: string | undefined;
}

// What each byte above 0x7F became when it was read as Windows-1252.
const characters = Array.from({ length: 128 }, (_, index) =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(index + 128)),
);
const byteOf = new Map(characters.map((character, index) => [character, index + 128]));
const among = (from: number, to: number) => `[${characters.slice(from - 128, to - 127).join('')}]`;
const [NEXT, LEAD_2, LEAD_3, LEAD_4] = [
  among(0x80, 0xbf),
  among(0xc2, 0xdf),
  among(0xe0, 0xef),
  among(0xf0, 0xf4),
];
const SEQUENCE = new RegExp(
  `${LEAD_4}${NEXT}{3}|${LEAD_3}${NEXT}{2}|${LEAD_2}${NEXT}|â€(?!${NEXT})|[\\u0080-\\u0084\\u0086-\\u009F]`,
  'gu',
);
// What news texts have outside ASCII; a chance hit on anything rarer says nothing.
const LIKELY =
  /^[\u00A0-\u024F\u0370-\u06FF\u2010-\u203A\u20AC\u2122]$|^\p{Extended_Pictographic}$/u;

/** Finds “â€œ” and its like: UTF-8 that was read as Windows-1252 and saved as what it looked like. */
export function findMojibake(text: string): Mojibake[] {
  return [...text.matchAll(SEQUENCE)].flatMap(([found]): Mojibake[] => {
    // The last byte of ” is none of Windows-1252’s and often lost.
    if (found === 'â€') return [{ found, meant: '”' }];
    if (found.length === 1) return [{ found, meant: undefined }];
    const meant = decode(found);
    return meant !== undefined && LIKELY.test(meant) ? [{ found, meant }] : [];
  });
}

function decode(found: string): string | undefined {
  const encoded = Uint8Array.from([...found], (character) => byteOf.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(encoded);
  } catch {
    return undefined;
  }
}
