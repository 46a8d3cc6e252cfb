import { decodeHtml } from '../decode-html.ts';

/** A page taken out of the file that a browser or crawler saved it in, as it was sent. */
export interface SavedPage {
  html: Uint8Array;
  /** The character set that was sent along with it. */
  charset: string | undefined;
  address: string | undefined;
}

/** A page taken out of a file, or why it cannot be. */
export type Unpacked = { kind: 'page'; page: SavedPage } | { kind: 'refused'; reason: string };

/**
 * A page as a file of its own, in UTF-8, its address in a comment at its beginning as browsers write it. What is in no
 * known character set stays as it is.
 */
export function asFile({ html, charset, address }: SavedPage): Uint8Array {
  const text = decoded(html, charset);
  if (text === undefined) return html;
  const note = address === undefined ? '' : noteOf(address);
  return new TextEncoder().encode(`${note}${text.replace(/^\uFEFF/, '')}`);
}

function noteOf(address: string): string {
  const safe = address.replace(/[\s<>]/g, encodeURIComponent);
  return `<!-- saved from url=(${String(safe.length).padStart(4, '0')})${safe} -->`;
}

function decoded(html: Uint8Array, charset: string | undefined): string | undefined {
  const own = decodeHtml(html);
  if (own.kind === 'text') return own.text;
  try {
    return new TextDecoder(charset ?? 'windows-1252').decode(html);
  } catch {
    return undefined;
  }
}
