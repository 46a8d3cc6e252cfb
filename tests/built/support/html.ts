import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';

const parser = rehype();

export function parseHtml(html: string): Root {
  return parser.parse(html);
}

/** Every element of a tree, in the order of the document. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** The text of a node and all that is in it. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** An attribute as it is written, where it is there and is text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
}
