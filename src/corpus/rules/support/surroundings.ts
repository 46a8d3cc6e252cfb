import type { PlacedOccurrence } from '../../parsing/article-text.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { positionsIn } from '../../violations/locate.ts';

const CONTEXT = 30;

/** Where in an article some words stand, with those before and after them. */
export function surroundings(place: PlacedOccurrence, article: ParsedArticle): string {
  const text =
    article.texts.find(({ part, index }) => part === place.part && index === place.index)?.text ??
    '';
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  const shown = [
    before.length > CONTEXT ? `…${before.slice(-CONTEXT).replace(/^\S*/, '')}` : before,
    text.slice(place.start, place.end),
    after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\S*$/, '')}…` : after,
  ].join('');
  return `${nameOf(place, article)} “${shown.replace(/\s+/g, ' ')}”`;
}

function nameOf({ part, index }: PlacedOccurrence, article: ParsedArticle): string {
  if (part === 'title') return 'in the title';
  if (part === 'subtitle') return 'in the subtitle';
  if (part === 'caption') return `in caption ${index + 1}`;
  const offset = article.body.blocks[index]?.node.position?.start.offset ?? 0;
  return `in the paragraph at line ${positionsIn(article.file.text)(article.bodyOffset + offset).line}`;
}
