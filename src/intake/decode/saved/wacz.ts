import { strFromU8, unzipSync } from 'fflate';
import type { Unpacked } from './saved-page.ts';
import { unpackWarc } from './warc.ts';

/** Whether a file is a ZIP archive, as a WACZ is; others are refused in a sentence. */
export const isWacz = (start: string): boolean => start.startsWith('PK\u0003\u0004');

// In bytes: what unpacks to more is no single page.
const LARGEST = 67_108_864;

/** Takes the page out of a WACZ of one page: a ZIP archive with WARCs in it and a list of the pages in these. */
export async function unpackWacz(bytes: Uint8Array): Promise<Unpacked> {
  const files = filesIn(bytes);
  if (!files) return refused('the file is a ZIP archive, and damaged or too large to unpack');
  const warcs = Object.entries(files).filter(([name]) => /^archive\/.*\.warc(?:\.gz)?$/.test(name));
  if (warcs.length === 0)
    return refused('the file is a ZIP archive, and none of a saved page (WACZ)');
  const [address, ...more] = addressesIn(files['pages/pages.jsonl']);
  if (more.length > 0)
    return refused(
      `the archive (WACZ) holds ${more.length + 1} pages; save the one page by itself`,
    );
  for (const [, warc] of warcs) {
    const unpacked = await unpackWarc(warc, address);
    if (unpacked.kind === 'page') return unpacked;
  }
  return refused('the archive (WACZ) holds no page');
}

const refused = (reason: string): Unpacked => ({ kind: 'refused', reason });

function filesIn(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isNeeded = /^(?:archive\/.*\.warc(?:\.gz)?|pages\/pages\.jsonl)$/.test(name);
        if (isNeeded) total += originalSize;
        return isNeeded && total <= LARGEST;
      },
    });
  } catch {
    return undefined;
  }
}

/** The addresses in the list of pages: one JSON value a line, the first of which is about the list. */
function addressesIn(list: Uint8Array | undefined): string[] {
  const lines = list ? strFromU8(list).split('\n') : [];
  return lines.flatMap((line) => /"url"\s*:\s*"([^"\\]+)"/.exec(line)?.[1] ?? []);
}
