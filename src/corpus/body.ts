import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { type NormalisedText, normalise } from '../text/normalise.ts';
import { type Finding, quoted } from './finding.ts';

/** A paragraph, heading, list item’s text or the like: the unit that a quotation must lie within. */
export interface Block {
  /** The text as Markdown shows it, without its marks. */
  text: string;
  normalised: NormalisedText;
  node: Nodes;
}

export interface Body {
  tree: Root;
  blocks: readonly Block[];
  findings: Finding[];
}

const markdown = remark();
const allowed: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'text',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'definition',
  'break',
  'inlineCode',
  'code',
]);
const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code']);

/** Reads an article’s text. `offset` is where it begins in its file. */
export function readBody(text: string, offset: number): Body {
  const tree = markdown.parse(text);
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const finding = refuse(node, offset);
    if (finding) findings.push(finding);
    if (!leaves.has(node.type)) return;
    const shown = shownText(node);
    blocks.push({ text: shown, normalised: normalise(shown), node });
  });
  return { tree, blocks, findings };
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** What of a node a reader sees, with line breaks as `\n`. */
export function shownText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => shownText(child)).join('') : '';
}

function refuse(node: Nodes, offset: number): Finding | undefined {
  const found = unsafe(node);
  return found === undefined
    ? undefined
    : {
        rule: 'unsafe-markup',
        place: { offset: offset + (node.position?.start.offset ?? 0) },
        message: found,
        expected: 'text, emphasis, lists, quotations, and links to http, https or mailto addresses',
        fix: 'write it as plain text; a < that belongs to the text is written \\<, the words under a picture go into captions',
      };
}

function unsafe(node: Nodes): string | undefined {
  if (node.type === 'html') return `the text has HTML in it: ${quoted(node.value)}`;
  if (node.type === 'image' || node.type === 'imageReference')
    return `the text has a picture in it: ${quoted(node.alt ?? '')}`;
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url))
    return `the text links to ${quoted(node.url)}`;
  return allowed.has(node.type) ? undefined : `the text has a ${node.type} in it`;
}

function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url) && URL.canParse(url);
}
