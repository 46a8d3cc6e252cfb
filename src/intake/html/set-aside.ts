import { isProse } from '../segment/shape.ts';
import { appealsIn } from './appeals.ts';
import { entryLines } from './live-entries.ts';
import { otherStories } from './other-stories.ts';
import { type PageBlock, type Region, regionsOf } from './page-block.ts';
import { privacyNotices } from './privacy-notices.ts';
import { isBody, MAIN } from './region-boilerplate.ts';
import { contentsOf, type RegionContents } from './region-contents.ts';
import { teasersIn } from './teasers.ts';

/** Blocks that are no part of the article whatever a reader of the page thinks of them, with the reason for each. */
export type Aside = ReadonlyMap<PageBlock, string>;

/**
 * What can be told by its words, or by how its parts belong together, to be none of a page’s article: notices on
 * privacy, offers, teasers of other stories, other stories below it, what readers wrote. `headline` is the block that is
 * the headline.
 */
export function setAside(blocks: readonly PageBlock[], headline: PageBlock | undefined): Aside {
  const contents = contentsOf(blocks);
  const own = new Set(headline ? regionsOf(headline) : []);
  const lines = entryLines(blocks);
  const entries = new Set(lines.map(({ block }) => block));
  const firstText = blocks.slice(headline ? blocks.indexOf(headline) : 0).find(isText);
  const { teasers, labels } = teasersIn({ contents, own, firstText, entries });
  const reasons: (readonly [block: PageBlock, reason: string])[] = [
    ...because(privacyNotices(contents, own, headline), 'a notice on cookies and privacy'),
    ...because(wordsOfReaders(contents, own), 'what readers wrote'),
    ...appealsIn(blocks, contents, own),
    ...because(teasers, 'a teaser of another story'),
    ...because(labels, 'stands with links to other texts'),
    ...otherStories(blocks, contents, { headline, entries }).flatMap((other) =>
      because(other.blocks, other.because),
    ),
    ...lines.map(
      ({ block, entry }) =>
        [block, `when an entry was written, or by whom: above “${entry.slice(0, 40)}”`] as const,
    ),
  ];
  // Of several reasons the first is told.
  return new Map(reasons.filter(([block]) => block !== headline).reverse());
}

const because = (blocks: readonly PageBlock[], reason: string) =>
  blocks.map((block) => [block, reason] as const);

const isText = ({ text, linked }: PageBlock) => linked < 0.5 && isProse(text);

const OF_READERS =
  /^(?:\d[\d.,]*\s+)?(?:readers?['’]? |user )?(?:comments?|replies|(?:leser)?kommentare?|commentaires?|comentarios|commenti|comentários|reacties|komentarze|комментари[ийя]+|коментарі|تعليق(?:ات)?|التعليقات|نظرات|دیدگاه‌?ها|תגובות)(?:\s*\(?\d*\)?)\W*$/iu;

/** The parts of a page that begin with the heading over what its readers write. */
const wordsOfReaders = (contents: RegionContents, own: ReadonlySet<Region>): PageBlock[] =>
  [...contents].flatMap(([region, inside]) => {
    const isOther = !own.has(region) && !MAIN.has(region.tag) && !isBody(region);
    return isOther && OF_READERS.test(inside[0]?.text ?? '') ? inside : [];
  });
