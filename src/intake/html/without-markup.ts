import { decodeHTMLStrict } from 'entities';

// Data that passes through several programs is escaped by each.
const MOST_TIMES = 3;

/**
 * Plain words of what was written for machines and is markup all the same: character references that were written
 * twice are resolved, elements that hold paragraphs make line breaks, other tags are taken out.
 */
export function withoutMarkup(written: string): string {
  let text = written;
  for (let times = 0; times < MOST_TIMES; times++) {
    const decoded = decodeHTMLStrict(text);
    if (decoded === text) break;
    text = decoded;
  }
  return text
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?(?:p|div|br|h\d|li|ul|ol|blockquote|figure|figcaption)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
}
