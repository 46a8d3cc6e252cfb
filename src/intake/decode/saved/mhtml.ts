import PostalMime from 'postal-mime';
import type { Unpacked } from './saved-page.ts';

const HEADERS = /^(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+/;

/** Whether a file is MHTML (RFC 2557): a page and what belongs to it as the parts of one message. */
export function isMhtml(start: string): boolean {
  const headers = HEADERS.exec(start)?.[0] ?? '';
  return /^mime-version:/im.test(headers) && /^content-type:\s*multipart\/related/im.test(headers);
}

/** Takes the first page out of it; the frames in that page are parts behind it. */
export async function unpackMhtml(bytes: Uint8Array): Promise<Unpacked> {
  const part = firstPage(Buffer.from(bytes).toString('latin1'));
  if (!part) return { kind: 'refused', reason: 'the saved page (MHTML) has no part that is HTML' };
  const message = Buffer.from(part.text, 'latin1');
  const { attachments } = await PostalMime.parse(message, { attachmentEncoding: 'arraybuffer' });
  const content = attachments[0]?.content;
  if (!(content instanceof ArrayBuffer))
    return {
      kind: 'refused',
      reason: 'the saved page (MHTML) is damaged: its HTML cannot be decoded',
    };
  const { charset, address } = part;
  return { kind: 'page', page: { html: new Uint8Array(content), charset, address } };
}

/** The first part that is HTML, as a message of its own whose content is not interpreted. */
function firstPage(message: string) {
  const headers = HEADERS.exec(message)?.[0] ?? '';
  const boundary = /\bboundary="?([^";\r\n]+)"?/i.exec(headers)?.[1];
  if (boundary === undefined) return undefined;
  const parts = message.split(`--${boundary}`).slice(1);
  const html = parts.find((part) =>
    /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(headersOf(part)),
  );
  if (html === undefined) return undefined;
  const own = headersOf(html);
  const location = /^(?:content-location|snapshot-content-location):\s*(\S+)/im;
  return {
    text: `Content-Disposition: attachment\r\n${html.replace(/^\r?\n|\r?\n$/g, '')}`,
    charset: /\bcharset="?([\w.:-]+)/i.exec(own)?.[1],
    address: [headers, own]
      .flatMap((each) => location.exec(each)?.[1] ?? [])
      .find((each) => /^https?:/.test(each)),
  };
}

const headersOf = (part: string) => HEADERS.exec(part.replace(/^\r?\n/, ''))?.[0] ?? '';
