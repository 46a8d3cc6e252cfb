import type { Chance } from '../../site/chance.ts';
import type { Text } from './texts.ts';

/** What a page is made with: a text, and draws of names, nesting and order. */
export interface Draw {
  text: Text;
  chance: Chance;
}

/** What must be read from a page; of a field that is left out nothing is asked, one that is undefined must stay open. */
export interface Wanted {
  body: readonly string[];
  title?: string;
  byline?: string | undefined;
  date?: string | undefined;
  url?: string;
  captions?: readonly string[];
  /** Words that one of the questions has. */
  asked?: RegExp;
  /** A day that either is the one read, or stands in a question. */
  dayOrAsked?: string;
}

/** A page of one kind, and what must be read from it. */
export interface KindPage {
  html: string;
  want: Wanted;
}

/** A kind of page that extraction fails on, varied by draws. */
export interface Kind {
  name: string;
  page: (draw: Draw) => KindPage;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A class that says nothing of what it is for, as style sheets, frameworks and builders make them. */
export function plainName({ chance }: Draw): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => chance.one([...'abcdefghkmnpqrstuvwxyz'])).join('');
  return chance.one([
    `css-${chance.whole(1, 9)}${letters(5)}`,
    `sc-${letters(6)}`,
    `Layout_main__${letters(5)}`,
    `row-${letters(2)}`,
    `col-${chance.whole(6, 9)}`,
    `x${chance.whole(100, 999)}`,
    'wrap',
    'inner',
    'prose max-w-none',
    'c-block',
  ]);
}

/** Puts something into as many plain containers as are drawn, each with another class or none. */
export function nested(draw: Draw, inner: string, most = 4): string {
  let html = inner;
  const depth = draw.chance.whole(0, most);
  for (let level = 0; level < depth; level++)
    html = draw.chance.in100(80)
      ? `<div class="${plainName(draw)}">${html}</div>`
      : `<div>${html}</div>`;
  return html;
}

export const paragraphs = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${escapeHtml(text)}</p>`).join('\n');

export const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(thing).replace(/</g, '\\u003c')}</script>`;

export const SITE = 'Ostrel Post';
export const DAY = '2024-03-06';
export const ADDRESS = 'https://ostrelpost.example/2024/03/grain-store';

/** A page’s frame: head with the usual tags, unless others are given, and something above and below. */
export function framed({ text }: Draw, body: string, head = usualHead(text)): string {
  return `<!doctype html><html lang="${text.language}"><head><meta charset="utf-8"><title>${escapeHtml(text.title)} | ${SITE}</title>${head}</head>
<body><header><a href="/">${SITE}</a><nav><a href="/world">World</a> <a href="/trade">Trade</a></nav></header>
${body}
<footer><a href="/about">About</a> <a href="/terms">Terms</a></footer></body></html>`;
}

export const usualHead = ({ title }: Text): string =>
  `<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:site_name" content="${SITE}"><link rel="canonical" href="${ADDRESS}"><meta property="article:published_time" content="${DAY}T09:00:00+02:00">`;

export const heading = ({ text }: Draw): string => `<h1>${escapeHtml(text.title)}</h1>`;

/** The article as most sites have it: headline and text in one part of the page, or in two. */
export function articleOf(draw: Draw, inner: string): string {
  const h1 = heading(draw);
  return draw.chance.one([
    () => `<main><article class="${plainName(draw)}">${h1}${nested(draw, inner)}</article></main>`,
    () => `<main>${nested(draw, `${h1}<div class="article-body">${inner}</div>`)}</main>`,
    () =>
      `<div id="app">${nested(draw, `<div class="${plainName(draw)}">${h1}</div><div class="story-content">${inner}</div>`)}</div>`,
    () =>
      `<div class="page">${h1}${nested(draw, `<div class="${plainName(draw)}">${inner}</div>`)}</div>`,
  ])();
}

/** Splits a text in two, anywhere but at its ends. */
export function inTwo<Item>({ chance }: Draw, items: readonly Item[]): [Item[], Item[]] {
  const at = chance.whole(2, items.length - 2);
  return [items.slice(0, at), items.slice(at)];
}
