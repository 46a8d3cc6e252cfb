import { showsNothing } from '../../text/unfit-sign.ts';
import { endsSentence } from '../segment/shape.ts';
import { emptyRegion, type PageBlock, type Region } from './page-block.ts';
import { LINE_ATTRIBUTE } from './scan-page.ts';
import { type ClippedClasses, hiddenBecause } from './visibility.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li article section blockquote table'.split(' '),
);
const NO_TEXT = new Set('script style map head title meta link input iframe embed'.split(' '));

/** Elements whose words are none of a text, each with what they are. */
const APART: ReadonlyMap<string, string> = new Map([
  ['button', 'a button'],
  ['select', 'a field to choose from'],
  ['textarea', 'a field to write in'],
  ['datalist', 'a field to choose from'],
  ['noscript', 'shown only where no script runs'],
  ['template', 'not shown until a script puts it into the page'],
  ['math', 'a formula'],
  ...['object', 'video', 'audio', 'canvas'].map(
    (tag) => [tag, 'shown only where a film, a sound or a drawing is not'] as const,
  ),
]);
const PICTURES = new Set(['img', 'amp-img', 'picture', 'video', 'amp-video']);
const HINTS = [
  'class',
  'id',
  'role',
  'itemprop',
  'name',
  'data-testid',
  'data-component',
  'aria-label',
];

/** What is in a part of a page: what it shows, and what it has and does not show. */
export interface PageText {
  blocks: readonly PageBlock[];
  unseen: readonly SetAside[];
  /** The part of the page that each of its elements is, where it is one by itself. */
  regionOf: ReadonlyMap<Element, Region>;
}

/** A block that is no part of a page’s article, and why not. */
export interface SetAside {
  block: PageBlock;
  because: string;
}

/** How a page is looked at. */
export interface View {
  clipped: ClippedClasses;
  /** Whether what is hidden is read like the rest: scripts may show it. */
  hidden: 'left out' | 'read';
  /** Addresses of the page itself, to which a link leads nowhere else. */
  own: ReadonlySet<string>;
}

const PLAIN: View = { clipped: new Set(), hidden: 'left out', own: new Set() };

interface Run {
  parts: string[];
  letters: number;
  linked: number;
  line: number;
  region: Region;
}

interface Walk {
  blocks: PageBlock[];
  unseen: SetAside[];
  regionOf: Map<Element, Region>;
  run: Run;
  line: number;
  isLinked: boolean;
  view: View;
}

/**
 * Reads a part of a page, block by block, in its order. Spaces are made one; what is not shown is apart, and
 * nothing else is left out.
 */
export function readBlocks(root: Element, view: View = PLAIN): PageText {
  const region = emptyRegion('root', undefined);
  const walk = beginAt(region, 1, view);
  visitElement(root, region, walk);
  flush(walk, region);
  return { blocks: walk.blocks, unseen: walk.unseen, regionOf: walk.regionOf };
}

const beginAt = (region: Region, line: number, view: View): Walk => ({
  blocks: [],
  unseen: [],
  regionOf: new Map(),
  run: emptyRun(region, line),
  line,
  isLinked: false,
  view,
});

const emptyRun = (region: Region, line: number): Run => ({
  parts: [],
  letters: 0,
  linked: 0,
  line,
  region,
});

function visitElement(element: Element, parent: Region, walk: Walk): void {
  const tag = element.localName.toLowerCase();
  if (NO_TEXT.has(tag)) return;
  walk.line = Number(element.getAttribute(LINE_ATTRIBUTE) ?? walk.line);
  if (PICTURES.has(tag)) countPicture(parent);
  const because = whyApart(element, tag, walk.view);
  if (because !== undefined) readApart(element, because, walk);
  else if (tag === 'br') walk.run.parts.push('\n');
  else if (tag === 'hr') flush(walk, parent);
  else if (isInline(element, tag)) visitLinking(element, tag, parent, walk);
  else visitBlock(element, tag, parent, walk);
}

function countPicture(region: Region): void {
  for (let each: Region | undefined = region; each; each = each.parent) each.pictures++;
}

function whyApart(element: Element, tag: string, view: View): string | undefined {
  if (tag === 'template' && element.hasAttribute('shadowrootmode')) return undefined;
  if (tag === 'svg') return 'words in a drawing';
  if (tag === 'dialog' && !element.hasAttribute('open')) return 'a dialog that is not open';
  const because = APART.get(tag);
  if (because !== undefined || view.hidden === 'read') return because;
  return hiddenBecause(element, view.clipped);
}

/** Reads what is no part of the text around it, without making an end there. */
function readApart(element: Element, because: string, walk: Walk): void {
  const region = emptyRegion(element.localName.toLowerCase(), undefined);
  const apart = beginAt(region, walk.line, { ...walk.view, hidden: 'read' });
  const parts = region.tag === 'svg' ? [...element.querySelectorAll('text')] : [element];
  for (const part of parts) visitChildren(part, region, apart);
  flush(apart, region);
  for (const block of apart.blocks) walk.unseen.push({ block, because });
  walk.unseen.push(...apart.unseen);
}

function visitBlock(element: Element, tag: string, parent: Region, walk: Walk): void {
  const region: Region = {
    ...emptyRegion(tag, parent),
    hints: hintsOf(element),
    classes: classesOf(element),
  };
  walk.regionOf.set(element, region);
  flush(walk, region);
  visitLinking(element, tag, region, walk);
  flush(walk, parent);
}

function visitChildren(element: Element, region: Region, walk: Walk): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) addText(node.nodeValue ?? '', walk);
    else if (isElement(node)) visitElement(node, region, walk);
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

// A page may wrap whole paragraphs into a link or a span.
const isInline = (element: Element, tag: string) =>
  INLINE.has(tag) && (element.firstElementChild === null || !holdsBlock(element));

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCK.has(child.localName.toLowerCase()) || holdsBlock(child)) return true;
  return false;
}

function visitLinking(element: Element, tag: string, region: Region, walk: Walk): void {
  const was = walk.isLinked;
  if (INLINE.has(tag) && !SENTENCES.has(region.tag)) partFromBefore(element, walk);
  const href = tag === 'a' ? element.getAttribute('href') : element.getAttribute('data-href');
  if (href !== null && leadsElsewhere(href, walk.view)) walk.isLinked = true;
  visitChildren(element, region, walk);
  walk.isLinked = was;
}

// Where elements in a row are words of one sentence, and not lines that style sheets put apart.
const SENTENCES = new Set('p li h1 h2 h3 h4 h5 h6 blockquote td dd'.split(' '));

/** A name, a place, a date in elements of their own are put apart by style sheets: `Jo Vell` and `Orlan Wire`. */
function partFromBefore(element: Element, { run }: Walk): void {
  const before = element.previousSibling?.nodeType === 1 ? run.parts.at(-1) : undefined;
  if (
    before !== undefined &&
    /[\p{Ll}\p{N}.]$/u.test(before) &&
    /^\p{Lu}/u.test(element.textContent)
  )
    run.parts.push(' ');
}

const leadsElsewhere = (href: string, { own }: View) =>
  href !== '' && !href.startsWith('#') && !own.has(href.replace(/[?#].*$/s, ''));

function hintsOf(element: Element): string {
  return HINTS.map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300)
    .toLowerCase()
    .trim();
}

const classesOf = (element: Element) =>
  (element.getAttribute('class') ?? '').trim().toLowerCase().replace(/\d+/g, '0').slice(0, 300);

const SPACES = /\p{White_Space}+/gu;

// No sign of any script: browsers show nothing for them, and an entry may not hold them.
const NO_TEXT_SIGN = /(?![\s\u0080-\u009F])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

function addText(written: string, { run, line, isLinked }: Walk): void {
  const text = written.replace(NO_TEXT_SIGN, '');
  const letters = text.replace(SPACES, '').length;
  if (run.letters === 0 && letters > 0) run.line = line;
  run.parts.push(text.replace(SPACES, ' '));
  run.letters += letters;
  if (isLinked) run.linked += letters;
}

/** Ends the block that is being read; the next lies in `region`. */
function flush(walk: Walk, region: Region): void {
  const { run } = walk;
  walk.run = emptyRun(region, walk.line);
  if (run.letters === 0) return;
  for (let each: Region | undefined = run.region; each; each = each.parent)
    each.size += run.letters;
  const linked = run.linked / run.letters;
  for (const text of paragraphsOf(run.parts.join('')).filter((one) => !showsNothing(one)))
    walk.blocks.push({ text, line: run.line, region: run.region, linked });
}

/** Two line breaks are the end of a paragraph; one is where the lines are paragraphs, or labels, by themselves. */
function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n[ \n]*\n/).flatMap((part) => {
    const lines = part.split('\n').map((line) => line.trim());
    const areApart = lines.every(isParagraph) || lines.every(isLabel);
    return lines.length > 1 && areApart ? lines : [part];
  });
  return paragraphs.map((each) => each.replace(SPACES, ' ').trim()).filter((each) => each !== '');
}

// A headline, who wrote it, when: lines that no sentence runs over.
const isLabel = (line: string) => line.length < 100 && !endsSentence(line);

const isParagraph = (line: string) => line === '' || (line.length >= 60 && endsSentence(line));
