import type { Citation } from '../views/phrases/citation.ts';
import type { CitationFormat } from '../views/shared/urls.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';

/** What writes each format: one that nothing writes is a type error. */
const writers: Readonly<Record<CitationFormat, (citation: Citation) => string>> = {
  bib: bibtex,
  json: cslJson,
};

/** The whole text of the file that cites a page in a format. */
export function citationFile(citation: Citation, format: CitationFormat): string {
  return writers[format](citation);
}
