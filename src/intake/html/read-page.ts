import { isProse } from '../segment/shape.ts';
import { captionsAmong, joinedByPicture } from './captions.ts';
import { isSame } from './classify-page-head.ts';
import { describeBoilerplate } from './describe-boilerplate.ts';
import { type AgreedText, agreeWithDescribed } from './described-body.ts';
import { findArticle } from './find-article.ts';
import { foreignFacts, placeFacts } from './foreign-facts.ts';
import { type Described, readJsonLd } from './json-ld.ts';
import { withOwnHeadings } from './live-entries.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { headingLevel, type PageBlock } from './page-block.ts';
import { type PageText, readBlocks, type SetAside, type View } from './page-blocks.ts';
import { fact, type PageFact } from './page-fact.ts';
import { readStated, sortFacts } from './page-facts.ts';
import { readabilityCandidates } from './readability-candidates.ts';
import { contentsOf } from './region-contents.ts';
import { setAside } from './set-aside.ts';
import { type SettledFacts, settleFacts } from './settle-facts.ts';
import { clippedClasses } from './visibility.ts';

/** An article found in a page, and everything else that the page shows. */
export interface ReadPage {
  kind: 'page';
  facts: SettledFacts;
  article: readonly PageBlock[];
  /** What stands before the article’s text: its headline, who wrote it, or the page’s own. */
  above: readonly PageBlock[];
  captions: readonly PageBlock[];
  /** What the page has beside its article, and what it does not show, with the reason. */
  around: readonly SetAside[];
  /** What is doubtful in the article as a whole. */
  doubts: readonly { words: string; line: number; question: string }[];
}

type Opened = Extract<OpenedPage, { kind: 'page' }>;

/** Reads a page: what it states of its article, the article’s text, and what is around it. */
export function readPage(html: string): ReadPage | { kind: 'refused'; reason: string } {
  const opened = openPage(html);
  if (opened.kind === 'refused') return opened;
  const stated = statedIn(opened);
  const described = readJsonLd(opened.data, stated);
  const facts = settleFacts(sortFacts(stated, described.article));
  const text = readBlocks(opened.document.documentElement, viewOf(opened, facts, 'left out'));
  if (text.blocks.length > MOST_BLOCKS) return tooMany(text.blocks.length);
  const hidden = text.unseen.some(({ block }) => isProse(block.text))
    ? readBlocks(opened.document.documentElement, viewOf(opened, facts, 'read'))
    : undefined;
  const placed = placeFacts(stated, text);
  const candidates = readabilityCandidates(opened.document);
  const found = searched({ text, hidden, candidates, described, title: facts.title?.value });
  if (found.article.length > MOST_PARAGRAPHS) return tooMany(found.article.length);
  const foreign = foreignFacts(placed, found.text.blocks, found.aside);
  const own = sortFacts(
    stated.filter((each) => !foreign.has(each)),
    described.article,
  );
  return pageOf(
    found,
    foreign.size > 0 ? { ...settleFacts(own), title: facts.title } : facts,
    described,
  );
}

function statedIn({ document, savedFrom }: Opened): PageFact[] {
  const address = savedFrom && fact('url', savedFrom.address, 'saved from', savedFrom.line);
  return [...readStated(document), ...(address ? [address] : [])];
}

function viewOf({ styles }: Opened, { address }: SettledFacts, hidden: View['hidden']): View {
  const own = (address.url?.value ?? '').replace(/[?#].*$/s, '');
  const path = URL.canParse(own) ? new URL(own).pathname : '/';
  return {
    clipped: clippedClasses(styles),
    hidden,
    own: new Set(path === '/' ? [] : [own, path]),
  };
}

// Whoever reads a page compares each with others.
const MOST_BLOCKS = 20_000;
const MOST_PARAGRAPHS = 2_000;

const tooMany = (count: number) => ({
  kind: 'refused' as const,
  reason: `it falls into ${count} paragraphs, and no single article does`,
});

const isTitle = ({ text }: PageBlock, title: string | undefined) =>
  title !== undefined && isSame(text, title);

// A headline amid the text belongs to something else: a player, a list of stories.
const LEAST_BELOW = 0.6;

/** Nothing above the headline belongs to the text, if most of it stands below. */
function belowHeadline(
  article: readonly PageBlock[],
  blocks: readonly PageBlock[],
  title: string | undefined,
): readonly PageBlock[] {
  const headline = blocks.findLast(
    (block) => headingLevel(block) !== undefined && isTitle(block, title),
  );
  if (!headline) return article;
  const above = new Set(blocks.slice(0, blocks.indexOf(headline) + 1));
  const below = article.filter((block) => !above.has(block));
  return lettersOf(below) >= LEAST_BELOW * lettersOf(article) ? below : article;
}

const lettersOf = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

interface Search {
  text: PageText;
  /** The same with what the page hides, where there are sentences in that. */
  hidden: PageText | undefined;
  candidates: readonly string[];
  described: Described;
  title: string | undefined;
}

interface Found {
  text: PageText;
  aside: ReadonlyMap<PageBlock, string>;
  captions: ReadonlySet<PageBlock>;
  article: readonly PageBlock[];
  title: string | undefined;
  doubts: readonly string[];
}

/**
 * Looks for the article in what is not set aside of the page; where none is left, in all of it. Where there is none
 * either, or hardly any, it is looked for in what the page hides as well, for scripts may show that.
 */
function searched(search: Search): Found {
  const { text, hidden } = search;
  const first = searchIn(text, search, 'without what is aside');
  const shown = first.article.length > 0 ? first : searchIn(text, search, 'all');
  if (!hidden || lettersOf(shown.article) >= SCARCE) return shown;
  const unseen = searchIn(hidden, search, 'without what is aside');
  const isMore = lettersOf(unseen.article) > MUCH_MORE * lettersOf(shown.article);
  return isMore ? { ...unseen, doubts: [...unseen.doubts, HIDDEN] } : shown;
}

// In letters: what a page shows instead of an article is a sentence or two.
const SCARCE = 400;
const MUCH_MORE = 3;

const HIDDEN =
  'the page hides this text until a script has run, or from everyone: is it what readers were shown?';

function searchIn(text: PageText, search: Search, where: 'all' | 'without what is aside'): Found {
  const { title, candidates, described } = search;
  const blocks = withOwnHeadings(text.blocks);
  const headline = blocks.find(
    (block) => headingLevel(block) !== undefined && isTitle(block, title),
  );
  const aside = where === 'all' ? new Map<PageBlock, string>() : setAside(blocks, headline);
  const open = blocks.filter((block) => !aside.has(block));
  const captions = captionsAmong(open, contentsOf(open));
  const found = findArticle({ blocks: open, candidates, captions, headline });
  const agreed: AgreedText = agreeWithDescribed(open, found, described.article);
  return {
    text: { ...text, blocks },
    aside,
    captions,
    title,
    article: belowHeadline(agreed.article, blocks, title),
    doubts: agreed.doubt === undefined ? [] : [agreed.doubt],
  };
}

// In paragraphs: names and days may stand below one that sums the text up.
const BEGINNING = 2;

function pageOf(found: Found, facts: SettledFacts, described: Described): ReadPage {
  const { text, article, aside } = found;
  const { blocks } = text;
  const captions = captionsOf(found);
  const taken = new Set([...article, ...captions]);
  const beginning = article[Math.min(BEGINNING, article.length) - 1];
  const first = beginning ? blocks.indexOf(beginning) : 0;
  const because = (block: PageBlock) =>
    aside.get(block) ?? describeBoilerplate(block, found.captions);
  return {
    kind: 'page',
    facts,
    article,
    captions: joinedByPicture(captions),
    above: blocks
      .slice(0, Math.max(first, 0))
      .filter((block) => !taken.has(block) && !aside.has(block)),
    around: [
      ...blocks
        .filter((block) => !taken.has(block) && !isTitle(block, facts.title?.value))
        .map((block) => ({ block, because: because(block) })),
      ...text.unseen,
    ],
    doubts: doubtsOf(found, described),
  };
}

function doubtsOf({ article, doubts }: Found, { others }: Described): ReadPage['doubts'] {
  const [first] = article;
  const [other] = others;
  return [
    ...doubts.map((question) => ({ words: first?.text ?? '', line: first?.line ?? 1, question })),
    ...article
      .filter(({ linked }) => linked > 0.8)
      .map(({ text, line }) => ({
        words: text,
        line,
        question:
          'a sentence that is wholly a link: the article’s own, or a teaser of another story?',
      })),
    ...(other
      ? [
          {
            words: other.title,
            line: other.line,
            question:
              'the page’s data describe this article as well, and headline or address speak against it: nothing is taken from there; is that right?',
          },
        ]
      : []),
  ];
}

/** How far above its first paragraph an article’s first picture may stand. */
const REACH = 25;

/** The captions in and above an article’s text: not those of other stories’ pictures. */
function captionsOf({ text: { blocks }, captions, article, aside }: Found): PageBlock[] {
  const inText = new Set(article);
  const first = Math.max(
    0,
    blocks.findIndex((block) => inText.has(block)),
  );
  const last = blocks.findLastIndex((block) => inText.has(block));
  return blocks
    .slice(Math.max(0, first - REACH), last + 2)
    .filter(
      (block) =>
        captions.has(block) && block.linked < 0.5 && !inText.has(block) && !aside.has(block),
    );
}
