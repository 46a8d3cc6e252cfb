import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { isAddress, isWebAddress } from '../../model/fields.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { quoted } from '../violations/violation.ts';
import { refuseUnfitText } from './refuse-unfit.ts';

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
  violations: ParsingViolation[];
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
const holders: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem']);

// The time Markdown takes grows with the square of a paragraph’s length.
const MAX_PARAGRAPH_LENGTH = 20_000;

/** Reads an article’s text. `offset` is where it begins in its file. Never throws. */
export function readBody(text: string, offset: number): Body {
  const long = longParagraph(text, offset);
  if (long) return unreadable(long);
  try {
    return readMarkdown(text, offset);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(tooDeep(offset));
    throw error;
  }
}

function readMarkdown(text: string, offset: number): Body {
  const tree = markdown.parse(text);
  const blocks: Block[] = [];
  const violations: ParsingViolation[] = [];
  const withHtml = new Set<Nodes>();
  walk(tree, (node, parent) => {
    const isHtml = node.type === 'html';
    const isBlock = leaves.has(node.type) || (isHtml && holders.has(parent.type));
    const violation =
      isHtml && withHtml.has(parent)
        ? undefined
        : (refuse(node, offset) ?? refuseIndented(node, text, offset));
    if (violation) violations.push(violation);
    // A tag and the one that closes it are one mistake.
    if (isHtml && !isBlock) withHtml.add(parent);
    if (!isBlock) return;
    const shown = shownText(node);
    blocks.push({ text: shown, normalised: normalise(shown), node });
  });
  return { tree, blocks, violations: [...violations, ...refuseUnfitText(text, blocks, offset)] };
}

const unreadable = (violation: ParsingViolation): Body => ({
  tree: { type: 'root', children: [] },
  blocks: [],
  violations: [violation],
});

function longParagraph(text: string, offset: number): ParsingViolation | undefined {
  let at = offset;
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    if (paragraph.length > MAX_PARAGRAPH_LENGTH)
      return {
        rule: 'too-large',
        location: { offset: at },
        message: `there are ${paragraph.length} characters with no empty line between them`,
        expected: `no more than ${MAX_PARAGRAPH_LENGTH} in one paragraph`,
        fix: 'put an empty line between paragraphs',
      };
    at += paragraph.length;
  }
  return undefined;
}

function tooDeep(offset: number): ParsingViolation {
  return {
    rule: 'unsafe-markup',
    location: { offset },
    message: 'the text has quotations within quotations or lists within lists, too deep to be read',
    expected: 'text, emphasis, lists, quotations, and links to http, https or mailto addresses',
    fix: 'look for a run of > or - at the beginning of a line, and take it away',
  };
}

function walk(
  node: Nodes,
  visit: (node: Nodes, parent: Nodes) => void,
  parent: Nodes = node,
): void {
  visit(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, visit, node);
}

/** What of a node a reader sees, with line breaks as `\n`; HTML, which is refused, without its tags. */
function shownText(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<[^>]*>/g, '');
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => shownText(child)).join('') : '';
}

function refuse(node: Nodes, offset: number): ParsingViolation | undefined {
  const found = unsafe(node);
  return found === undefined
    ? undefined
    : {
        rule: 'unsafe-markup',
        location: {
          offset: offset + (node.position?.start.offset ?? 0),
          end: offset + (node.position?.end.offset ?? 0),
        },
        message: found,
        expected: 'text, emphasis, lists, quotations, and links to http, https or mailto addresses',
        fix: 'write it as plain text; a < that belongs to the text is written \\<, the words under a picture go into captions',
      };
}

/** Four spaces before a paragraph make it code to Markdown, printed letter by letter on one long line. */
function refuseIndented(node: Nodes, text: string, offset: number): ParsingViolation | undefined {
  const start = node.position?.start.offset ?? 0;
  if (node.type !== 'code' || /^(?:`{3}|~{3})/.test(text.slice(start).trimStart()))
    return undefined;
  return {
    rule: 'unsafe-markup',
    location: { offset: offset + start },
    message: `the paragraph is indented, which Markdown takes for program code: ${quoted(node.value)}`,
    expected: 'paragraphs that begin at the margin',
    fix: 'take the spaces at the beginning of its lines away',
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
  return isWebAddress(url) || (/^mailto:\S+$/i.test(url) && isAddress(url));
}
