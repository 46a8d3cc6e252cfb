import type { Element, Nodes } from 'hast';
import { attribute, elementsOf, parseHtml } from './html.ts';

/** Elements that stand on lines of their own, or whose words do. */
const apart =
  /^(?:article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|g|h[1-6]|head|header|input|label|legend|li|main|meta|nav|ol|option|p|section|select|summary|svg|table|tbody|td|text|th|thead|title|tr|ul)$/u;

const told = ['alt', 'ariaLabel', 'content', 'title'] as const;

/** What readers are shown of a page, and what machines are told of it in words, line by line. */
export function shownLines(html: string): string[] {
  const tree = parseHtml(html);
  const attributes = [...elementsOf(tree)].flatMap((element) =>
    told.flatMap((name) => attribute(element, name) ?? []),
  );
  return [...wordsIn(tree).split('\n'), ...attributes].map(tidy).filter((line) => line !== '');
}

/** A text without what only tells where lines may break, or which way words run. */
export const tidy = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u2060\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, ' ');
  if (!('children' in node) || (node.type === 'element' && isCode(node))) return '';
  const words = node.children.map(wordsIn).join('');
  if (node.type !== 'element') return words;
  if (node.tagName === 'q') return `“${words}”`;
  return apart.test(node.tagName) ? `\n${words}\n` : words;
}

const isCode = ({ tagName }: Element) => tagName === 'script' || tagName === 'style';
