import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { RootContent as MarkdownContent, Nodes, Root } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article } from '../../../corpus/linking/graph.ts';
import type { ArticlePart } from '../../../model/vocabularies.ts';
import type { Site } from '../../shared/site.ts';
import { inLanes, type Mark, splitAtMarks } from './marks.ts';
import { marksIn, type NoteGroup, notesOn } from './notes.ts';
import type { ClaimPassage } from './passages.ts';

/** A piece of an article as HTML, with the marks of its evidence, and what is said of them beside it. */
export interface Annotated {
  html: string;
  notes: readonly NoteGroup[];
}

/** A stretch of an article that may be published; between two stretches something is left out. */
export interface Excerpt extends Annotated {
  /** Whether text of the article was left out before it. */
  isAfterGap: boolean;
}

const toHtmlTree = unified().use(remarkRehype);
const html = rehype().data('settings', { fragment: true });

/**
 * An article’s body as HTML, paragraph by paragraph, with its passages marked and noted. Under
 * `rights: excerpts` only the parts that hold evidence.
 */
export function excerptsOf(
  article: Article,
  passages: readonly ClaimPassage[],
  site: Site,
): readonly Excerpt[] {
  const { tree, blocks } = article.body;
  const indexOf = new Map(blocks.map(({ node }, index) => [node, index]));
  const parts = tree.children.filter(({ type }) => type !== 'definition');
  const definitions = tree.children.filter(({ type }) => type === 'definition');
  const excerpts: Excerpt[] = [];
  let isAfterGap = false;
  for (const part of parts) {
    const leaves = new Set(leavesOf(part, indexOf));
    const held = passagesAt(passages, 'body', (index) => leaves.has(index));
    if (article.rights === 'full-text' || held.length > 0) {
      const html = render(part, definitions, indexOf, marksByBlock(held, site));
      excerpts.push({ html, notes: notesOn(held, site), isAfterGap });
      isAfterGap = false;
    } else isAfterGap = true;
  }
  return isAfterGap ? [...excerpts, { html: '', notes: [], isAfterGap }] : excerpts;
}

/** A headline, subtitle or the n-th caption, from 0, with its passages marked and noted. */
export function annotatedLine(
  text: string,
  part: Exclude<ArticlePart, 'body'>,
  index: number,
  passages: readonly ClaimPassage[],
  site: Site,
): Annotated {
  const held = passagesAt(passages, part, (at) => at === index);
  const marks = inLanes(marksIn(held, site).map(({ mark }) => mark));
  return {
    html: html.stringify({ type: 'root', children: splitAtMarks(text, 0, marks) }),
    notes: notesOn(held, site),
  };
}

function passagesAt(
  passages: readonly ClaimPassage[],
  part: ArticlePart,
  isIn: (index: number) => boolean,
): ClaimPassage[] {
  return passages.filter(({ wording: { evidence } }) => {
    return evidence.at.part === part && isIn(evidence.at.index);
  });
}

function marksByBlock(passages: readonly ClaimPassage[], site: Site): ReadonlyMap<number, Mark[]> {
  const blocks = Map.groupBy(marksIn(passages, site), ({ block }) => block);
  return new Map(
    [...blocks].map(([block, marks]) => [block, inLanes(marks.map(({ mark }) => mark))]),
  );
}

/** The numbers of the blocks in a part of a body. */
export function* leavesOf(node: Nodes, indexOf: ReadonlyMap<Nodes, number>): Generator<number> {
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
function blockId(index: number): string {
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
