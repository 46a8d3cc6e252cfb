import { WARCParser, type WARCRecord } from 'warcio';
import type { SavedPage, Unpacked } from './saved-page.ts';

/** Whether a file is a WARC (ISO 28500), plain or, as nearly all are, compressed. */
export const isWarc = (start: string): boolean =>
  start.startsWith('WARC/') || start.startsWith('\u001F\u008B');

// A page of news brings the frames of its advertisements; an archive with more pages is a crawl’s.
const MOST_PAGES = 20;

/**
 * Takes the page out of a WARC of one page: the one at `address`, where that is known; else the first, for what a page
 * asks for comes behind it.
 */
export async function unpackWarc(bytes: Uint8Array, address?: string): Promise<Unpacked> {
  const pages = await pagesIn(bytes);
  const page = pages.find((each) => each.address === address) ?? pages[0];
  if (!page)
    return refused('the file is compressed or an archive (WARC), and no page is found in it');
  if (pages.length > MOST_PAGES && address === undefined)
    return refused(`the archive (WARC) holds ${pages.length} pages; save the one page by itself`);
  return { kind: 'page', page };
}

const refused = (reason: string): Unpacked => ({ kind: 'refused', reason });

async function pagesIn(bytes: Uint8Array): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  try {
    for await (const record of new WARCParser([bytes])) {
      const page = await pageOf(record);
      if (page) pages.push(page);
    }
  } catch {
    // What is damaged further down takes nothing from the pages above.
  }
  return pages;
}

async function pageOf(record: WARCRecord): Promise<SavedPage | undefined> {
  const { warcType, httpHeaders } = record;
  if (warcType !== 'response' && warcType !== 'resource') return undefined;
  const type = httpHeaders ? httpHeaders.headers.get('content-type') : record.warcContentType;
  const status = Number(record.getResponseInfo()?.status ?? 200);
  if (status !== 200 || !/^\s*(?:text\/html|application\/xhtml)/i.test(type ?? ''))
    return undefined;
  const html = await record.readFully(true);
  const charset = /charset="?([\w.:-]+)/i.exec(type ?? '')?.[1];
  return { html, charset, address: record.warcTargetURI ?? undefined };
}
