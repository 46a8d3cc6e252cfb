import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { RootContent as MarkdownContent, Nodes, Root } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article } from '../corpus/graph.ts';
import { type Mark, splitAtMarks } from './marks.ts';

/** A stretch of an article that may be published, as HTML; between two stretches something is left out. */
export interface Excerpt {
  html: string;
  /** Whether text of the article was left out before it. */
  isAfterGap: boolean;
}

const toHtmlTree = unified().use(remarkRehype);
const html = rehype().data('settings', { fragment: true });

/**
 * An article’s body as HTML with the marks of its evidence, paragraph by paragraph. Under
 * `rights: excerpts` only the parts that hold evidence.
 */
export function excerptsOf(
  article: Article,
  marks: ReadonlyMap<number, readonly Mark[]>,
): Excerpt[] {
  const { tree, blocks } = article.body;
  const indexOf = new Map(blocks.map(({ node }, index) => [node, index]));
  const parts = tree.children.filter(({ type }) => type !== 'definition');
  const definitions = tree.children.filter(({ type }) => type === 'definition');
  const excerpts: Excerpt[] = [];
  let isAfterGap = false;
  for (const part of parts) {
    const held = [...leavesOf(part, indexOf)].some((index) => marks.has(index));
    if (article.rights === 'full-text' || held) {
      excerpts.push({ html: render(part, definitions, indexOf, marks), isAfterGap });
      isAfterGap = false;
    } else isAfterGap = true;
  }
  return isAfterGap ? [...excerpts, { html: '', isAfterGap }] : excerpts;
}

/** A headline, subtitle or caption as HTML, with its marks. */
export function markedLine(text: string, marks: readonly Mark[]): string {
  return html.stringify({ type: 'root', children: splitAtMarks(text, 0, marks) });
}

function* leavesOf(node: Nodes, indexOf: ReadonlyMap<Nodes, number>): Generator<number> {
  const own = indexOf.get(node);
  if (own !== undefined) yield own;
  if ('children' in node) for (const child of node.children) yield* leavesOf(child, indexOf);
}

function render(
  part: MarkdownContent,
  definitions: readonly MarkdownContent[],
  indexOf: ReadonlyMap<Nodes, number>,
  marks: ReadonlyMap<number, readonly Mark[]>,
): string {
  const root: Root = { type: 'root', children: [...definitions, numbered(part, indexOf)] };
  const tree: HtmlRoot = toHtmlTree.runSync(root);
  for (const child of tree.children) markBlocks(child, marks);
  return html.stringify(tree).trim();
}

/** A copy whose blocks carry their number, and whose lists keep their paragraphs. */
function numbered<Node extends Nodes>(node: Node, indexOf: ReadonlyMap<Nodes, number>): Node {
  const index = indexOf.get(node);
  const data =
    index === undefined ? node.data : { hProperties: { id: blockId(index), dataBlock: index } };
  const copy = { ...node, ...(data ? { data } : {}) };
  if (copy.type === 'list' || copy.type === 'listItem') copy.spread = true;
  if ('children' in copy)
    Object.assign(copy, { children: copy.children.map((child) => numbered(child, indexOf)) });
  return copy;
}

/** The fragment of the n-th block of a body, from 0. */
export function blockId(index: number): string {
  return `p${index + 1}`;
}

function markBlocks(node: RootContent, marks: ReadonlyMap<number, readonly Mark[]>): void {
  if (node.type !== 'element') return;
  const index = node.properties['dataBlock'];
  delete node.properties['dataBlock'];
  if (typeof index === 'number') markText(node, marks.get(index) ?? []);
  else for (const child of node.children) markBlocks(child, marks);
}

/** Splits the text of a block at its marks, wherever in its emphasis or links it stands. */
function markText(block: Element, marks: readonly Mark[]): void {
  let offset = 0;
  const visit = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(visit) }];
    if (node.type !== 'text') return [];
    const start = offset;
    offset += node.value.length;
    return splitAtMarks(node.value, start, marks);
  };
  block.children = block.children.flatMap(visit);
}
