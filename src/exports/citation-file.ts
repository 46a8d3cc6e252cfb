import type { Citation } from '../views/phrases/citation.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';

/** The formats in which a page can be cited, by the ending of their files, in the order in which it offers them. */
export const citationFormats = ['bib', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A file that cites a page. */
export interface CitationFile {
  /** What its format is called. */
  format: string;
  /** What it is called where it is kept. */
  name: string;
  text: string;
  /** Its media type (RFC 6838). */
  type: string;
}

interface Writer {
  format: string;
  type: string;
  write: (citation: Citation) => string;
}

/** What writes each format: one that nothing writes is a type error. */
const writers: Readonly<Record<CitationFormat, Writer>> = {
  bib: { format: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  json: {
    format: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
};

/** The file that cites a page in a format. */
export function citationFile(citation: Citation, ending: CitationFormat): CitationFile {
  const { format, type, write } = writers[ending];
  const name = `${citation.key.replace(/[^a-z0-9-]/g, '-')}.${ending}`;
  return { format, name, text: write(citation), type };
}

/** A file as an address that holds all of it (RFC 2397): a link to it saves it without another file on the site. */
export function dataUrl({ text, type }: Pick<CitationFile, 'text' | 'type'>): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}
