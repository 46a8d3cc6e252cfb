import type { Root } from 'mdast';
import { remark } from 'remark';

const markdown = remark().data('settings', { bullet: '-' });

/**
 * Writes one line of plain text so that Markdown shows it as one paragraph of exactly these words. What
 * Markdown would show so anyway is left as it is, for an editor copies evidence from it.
 */
export function markdownParagraph(text: string): string {
  return isPlain(text) ? text : markdown.stringify(paragraph(text)).trimEnd();
}

const paragraph = (text: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

// Enough for any sentence; parsing takes the square of their number in the worst case.
const MOST_MARKS = 40;

// Begins with no mark of a list, heading or the like, and has none that works inside a line.
const ORDINARY = /^[\p{L}\p{Pi}"'“‘«„(][^*_`[\]<&\\]*$/u;

// A list or quotation for certain; one within the other, a thousand deep, is not worth parsing.
const LIST_OR_QUOTATION = /^(?:>|(?:[-+*]|\d{1,9}[.)]) )/;

function isPlain(text: string): boolean {
  if (ORDINARY.test(text)) return true;
  if (LIST_OR_QUOTATION.test(text)) return false;
  if ((text.match(/[*_`[\]<&\\]/g)?.length ?? 0) > MOST_MARKS) return false;
  const [block, ...others] = markdown.parse(text).children;
  if (block?.type !== 'paragraph' || others.length > 0) return false;
  const [child, ...siblings] = block.children;
  return child?.type === 'text' && siblings.length === 0 && child.value === text;
}
