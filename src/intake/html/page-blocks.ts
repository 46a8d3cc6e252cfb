import { showsNothing } from '../../text/unfit-sign.ts';
import { endsSentence } from '../segment/shape.ts';
import type { PageBlock, Region } from './page-block.ts';
import { LINE_ATTRIBUTE } from './scan-page.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li article section blockquote table'.split(' '),
);
const NO_TEXT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas map select button input textarea datalist dialog head title meta link'.split(
    ' ',
  ),
);
const HINTS = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'aria-label'];

interface Run {
  parts: string[];
  letters: number;
  linked: number;
  line: number;
  region: Region;
}

interface Walk {
  blocks: PageBlock[];
  run: Run;
  line: number;
  isLinked: boolean;
}

/** Reads what a part of a page shows, block by block, in its order. Spaces are made one; nothing is left out but what is hidden. */
export function pageBlocks(root: Element): PageBlock[] {
  const region: Region = { parent: undefined, tag: 'root', hints: '', size: 0 };
  const walk: Walk = { blocks: [], run: emptyRun(region, 1), line: 1, isLinked: false };
  visitElement(root, region, walk);
  flush(walk, region);
  return walk.blocks;
}

const emptyRun = (region: Region, line: number): Run => ({
  parts: [],
  letters: 0,
  linked: 0,
  line,
  region,
});

function visitElement(element: Element, parent: Region, walk: Walk): void {
  const tag = element.localName.toLowerCase();
  if (NO_TEXT.has(tag) || (!SHOWN_LATER.has(tag) && isHidden(element))) return;
  walk.line = Number(element.getAttribute(LINE_ATTRIBUTE) ?? walk.line);
  if (tag === 'br') walk.run.parts.push('\n');
  else if (tag === 'hr') flush(walk, parent);
  else if (isInline(element, tag)) visitInline(element, tag, parent, walk);
  else visitBlock(element, tag, parent, walk);
}

function visitBlock(element: Element, tag: string, parent: Region, walk: Walk): void {
  const region: Region = { parent, tag, hints: hintsOf(element), size: 0 };
  flush(walk, region);
  visitChildren(element, region, walk);
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

function visitInline(element: Element, tag: string, region: Region, walk: Walk): void {
  const was = walk.isLinked;
  const href = element.getAttribute('href') ?? '';
  if (tag === 'a' && href !== '' && !href.startsWith('#')) walk.isLinked = true;
  visitChildren(element, region, walk);
  walk.isLinked = was;
}

const CALLED_HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|mw-editsection|noprint)(?:$|\s)/i;

// Pages hide all of themselves until a script has run.
const SHOWN_LATER = new Set(['html', 'body', 'main', 'article']);

function isHidden(element: Element): boolean {
  return (
    CALLED_HIDDEN.test(element.getAttribute('class') ?? '') ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
      element.getAttribute('style') ?? '',
    )
  );
}

function hintsOf(element: Element): string {
  return HINTS.map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300)
    .toLowerCase()
    .trim();
}

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
