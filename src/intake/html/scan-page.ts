/** A page’s markup made fit for reading: no scripts, styles or comments, each tag with the line it stands on. */
export interface ScannedPage {
  markup: string;
  /** The data the page gives of itself for machines (JSON-LD), as written. */
  data: readonly { text: string; line: number }[];
  /** Its style sheets, as far as they are written into it. */
  styles: readonly string[];
  /** The address that a browser noted when it saved the page. */
  savedFrom: { address: string; line: number } | undefined;
}

export type Scan = { kind: 'scanned'; page: ScannedPage } | { kind: 'refused'; reason: string };

/** The attribute that carries the line of a tag. */
export const LINE_ATTRIBUTE = 'data-line';

// Ten times what the largest news pages have; reading more takes seconds.
const MOST_TAGS = 40_000;
const MOST_SIGNS = 150_000;
const MOST_ATTRIBUTES = 100_000;
// Pictures are written into tags this long, and nothing that is read here.
const LONGEST_TAG = 8_000;

interface Pen {
  html: string;
  at: number;
  line: number;
  /** How far lines are counted. */
  counted: number;
  out: string[];
  data: { text: string; line: number }[];
  styles: string[];
  savedFrom: ScannedPage['savedFrom'];
  tags: number;
  attributes: number;
  /** The attributes of the tags html and body, and the title. */
  frame: { html?: string; body?: string; title?: string };
}

/**
 * Goes through a page once, from tag to tag. What is never closed ends with the page. Refused is what has
 * more tags, or more signs that begin one or a character reference, than any article.
 */
export function scanPage(html: string): Scan {
  const signs = countOf(html, '&') + countOf(html, '<');
  if (signs > MOST_SIGNS)
    return refused(`it has ${signs} signs that HTML takes for the beginning of something`);
  const pen: Pen = {
    html,
    at: 0,
    line: 1,
    counted: 0,
    out: [],
    data: [],
    styles: [],
    savedFrom: undefined,
    tags: 0,
    attributes: 0,
    frame: {},
  };
  while (pen.at < html.length && pen.tags <= MOST_TAGS) step(pen);
  if (pen.tags > MOST_TAGS) return refused(`it has more than ${MOST_TAGS} tags`);
  if (pen.attributes > MOST_ATTRIBUTES)
    return refused(`its tags have more than ${MOST_ATTRIBUTES} attributes`);
  return { kind: 'scanned', page: pageOf(pen) };
}

const refused = (what: string): Scan => ({
  kind: 'refused',
  reason: `${what}, and no single article does`,
});

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

const pageOf = (pen: Pen): ScannedPage => ({
  markup: framed(pen),
  data: pen.data,
  styles: pen.styles,
  savedFrom: pen.savedFrom,
});

/** Where a page writes html, head and body, or whether it does, is no matter: they are put where they belong. */
function framed({ out, frame }: Pen): string {
  const { html = '', body = '', title = '' } = frame;
  return `<html${html}><head>${title}</head><body${body}>${out.join('')}</body></html>`;
}

/** Copies the text up to the next tag, then reads that. */
function step(pen: Pen): void {
  const { html, at } = pen;
  const open = html.indexOf('<', at);
  if (open < 0) {
    pen.out.push(html.slice(at));
    pen.at = html.length;
    return;
  }
  pen.out.push(html.slice(at, open));
  pen.at = open;
  const next = html.charCodeAt(open + 1);
  if (html.startsWith('<!--', open)) readComment(pen);
  else if (next === 33 || next === 63) skipPast(pen, '>', open);
  else if (next === 47) copyEndTag(pen);
  else if (isLetter(next)) readTag(pen);
  else {
    pen.out.push('&lt;');
    pen.at = open + 1;
  }
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function skipPast(pen: Pen, end: string, from: number): void {
  const found = pen.html.indexOf(end, from);
  pen.at = found < 0 ? pen.html.length : found + end.length;
}

// “saved from url=(0031)https://…” by Chromium, Edge and Internet Explorer; “url: https://…” by SingleFile.
const SAVED_FROM =
  /^(?:\s*saved from url=\(\d+\)|\s*Page saved with SingleFile\s+url:\s*)(https?:[^\s<>"]+)/;
// In characters: what comes behind says nothing of where the page is from.
const LONGEST_NOTE = 3_000;

function readComment(pen: Pen): void {
  const start = pen.at + 4;
  skipPast(pen, '-->', start);
  const note = pen.html.slice(start, Math.min(pen.at, start + LONGEST_NOTE));
  const address = SAVED_FROM.exec(note)?.[1];
  if (address !== undefined) pen.savedFrom ??= { address, line: lineAt(pen, start) };
}

function copyEndTag(pen: Pen): void {
  const start = pen.at;
  skipPast(pen, '>', start);
  const tag = pen.html.slice(start, pen.at);
  if (!/^<\/(?:html|head|body)\b/i.test(tag)) pen.out.push(tag);
}

const NAME = /[a-z][^\s/>]*/iy;
// What a page’s scripts and styles hold is no text of it.
const HOLDS_NO_MARKUP = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

function readTag(pen: Pen): void {
  const start = pen.at;
  NAME.lastIndex = start + 1;
  const name = NAME.exec(pen.html)?.[0].toLowerCase() ?? '';
  const end = tagEnd(pen.html, start + 1 + name.length);
  const line = lineAt(pen, start);
  pen.tags++;
  pen.at = end;
  const attributes = pen.html.slice(start + 1 + name.length, end).replace(/\/?>$/, '');
  if (HOLDS_NO_MARKUP.test(name)) readText(pen, name, attributes, line);
  else writeTag(pen, name, attributes, line);
}

function writeTag(pen: Pen, name: string, attributes: string, line: number): void {
  const kept = attributes.length > LONGEST_TAG ? '' : attributes;
  pen.attributes += countOf(kept, '=');
  const written = ` ${LINE_ATTRIBUTE}="${line}"${kept.startsWith('/') ? ' ' : ''}${kept}`;
  if (name === 'html' || name === 'body') pen.frame[name] ??= written;
  else if (name !== 'head') pen.out.push(`<${name}${written}>`);
}

/** The text of an element that ends with its own end tag and nothing else; only a title’s is kept. */
function readText(pen: Pen, name: string, attributes: string, line: number): void {
  const endTag = new RegExp(`</${name}\\b`, 'gi');
  endTag.lastIndex = pen.at;
  const found = endTag.exec(pen.html);
  const text = pen.html.slice(pen.at, found?.index ?? pen.html.length);
  pen.at = found?.index ?? pen.html.length;
  if (found) skipPast(pen, '>', found.index);
  if (name === 'style') pen.styles.push(text);
  if (name === 'script' && /\bld\+json\b/i.test(attributes)) pen.data.push({ text, line });
  if (name === 'title')
    pen.frame.title ??= `<title ${LINE_ATTRIBUTE}="${line}">${text.replace(/</g, '&lt;')}</title>`;
}

/** Where a tag ends: behind the first > that stands in no quotation marks. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html[at];
    if (sign === '>') return at + 1;
    if ((sign !== '"' && sign !== "'") || !/[=\s]/.test(html[at - 1] ?? '')) continue;
    const closed = html.indexOf(sign, at + 1);
    if (closed < 0) return html.length;
    at = closed;
  }
  return html.length;
}

function lineAt(pen: Pen, offset: number): number {
  for (let at = pen.counted; at < offset; at++) {
    const code = pen.html.charCodeAt(at);
    if (code === 10 || (code === 13 && pen.html.charCodeAt(at + 1) !== 10)) pen.line++;
  }
  pen.counted = offset;
  return pen.line;
}
