import type { Nodes } from 'mdast';
import type { Article, Evidence } from '../../corpus/linking/graph.ts';
import { oncePer } from '../../model/once-per.ts';
import { passageDirective } from '../../text/passage-directive.ts';
import { LINE_BREAK, type SearchedText, searchedText } from '../../text/searched-text.ts';
import { type TextDirective, writeDirective } from '../../text/text-directive.ts';

/**
 * The published article, opened at a passage; at its top, where nothing tells the passage from another one.
 * Undefined where nobody recorded an address.
 */
export function originalUrl(article: Article, evidence: Evidence): string | undefined {
  const address = article.url ?? article.archived;
  if (address === undefined) return undefined;
  const directive = directiveTo(article, evidence);
  const [page = ''] = address.split('#');
  return directive ? `${page}#:~:text=${writeDirective(directive)}` : address;
}

/** What opens a passage, and no other, on any page that has the article as the record does. */
export function directiveTo(article: Article, { at }: Evidence): TextDirective | undefined {
  const { parts, page } = originalPage(article);
  const block = parts.indexOf(partKey(at.part, at.index));
  return passageDirective({ block, start: at.start, end: at.end }, page, LEADING);
}

/** An article’s texts as blocks of its outlet’s page, and which part of it each is. */
interface OriginalPage {
  parts: readonly string[];
  page: readonly SearchedText[];
}

// On any page the headline stands first, then what is under it.
const LEADING = 2;

const partKey = (part: string, index: number) => `${part} ${index}`;

// A page is looked through once for each of its passages.
const originalPage = oncePer((article: Article): OriginalPage => {
  const texts = textsOf(article);
  return {
    parts: texts.map(([part]) => part),
    page: texts.map(([, text]) => searchedText(text)),
  };
});

/** A title that the editors supplied stands for the headline that is not known: it may begin with the same words. */
function textsOf({ title, subtitle, captions, body }: Article): (readonly [string, string])[] {
  return [
    [partKey('title', 0), title ?? ''],
    [partKey('subtitle', 0), subtitle ?? ''],
    ...captions.map((text, index) => [partKey('caption', index), text] as const),
    ...body.blocks.map(({ node }, index) => [partKey('body', index), laidOut(node)] as const),
  ];
}

/** The text of a block, code unit for code unit, with the ends of lines that a page shows told from others. */
function laidOut(node: Nodes): string {
  if (node.type === 'break') return LINE_BREAK;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(laidOut).join('') : '';
}
