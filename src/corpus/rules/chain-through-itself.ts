import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const chainThroughItself = {
  name: 'chain-through-itself',
  severity: 'error',
  demand:
    'A chain does not pass through its own article’s outlet, its own speaker, or twice through another.',
  *check(corpus) {
    for (const claim of claimsOf(corpus)) yield* loopsOf(claim);
  },
} as const satisfies Rule;

function* loopsOf({ article, claim, path }: ClaimInArticle): Generator<EntryViolation> {
  const chain = claim.fields.chain ?? [];
  for (const [index, link] of chain.entries()) {
    const isEnd = link === article.fields.source || claim.fields.speakers.includes(link);
    if (!isEnd && chain.indexOf(link) === index) continue;
    yield {
      entry: article,
      location: { path: [...path, 'chain', index] },
      ...faultOf(link, article.fields.source, isEnd),
      related: isEnd
        ? link === article.fields.source
          ? relatedIn(article, ['source'], 'the outlet of the article')
          : relatedIn(article, [...path, 'speaker'], 'the speaker')
        : relatedIn(article, [...path, 'chain', chain.indexOf(link)], 'the first'),
      expected: 'what lies between this article and the speaker, nearest first, each once',
    };
  }
}

function faultOf(
  link: string,
  source: string | undefined,
  isEnd: boolean,
): Pick<EntryViolation, 'message' | 'fix'> {
  if (!isEnd)
    return { message: `the chain passes through ${link} twice`, fix: 'take one of the two out' };
  return link === source
    ? {
        message: `the chain passes through ${link}, which published this article`,
        fix: 'take it out; write chain: [] where the speaker spoke to this outlet itself',
      }
    : {
        message: `the chain passes through ${link}, whose own words they are`,
        fix: 'take it out; write chain: [] where nothing lies between it and the article',
      };
}
