import type { Citation } from '../views/phrases/citation.ts';
import { unisolated } from '../views/shared/rich-text.ts';

/** A page as a file of the Citation Style Language’s JSON, as Zotero and pandoc read it. */
export function cslJson({ key, title, site, url, version, language }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    title: unisolated(title),
    'container-title': site,
    URL: url,
    version,
    language,
  };
  return `${JSON.stringify([item])}\n`;
}
