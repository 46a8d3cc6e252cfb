import type { Check } from '../checking/check.ts';
import type { Corpus } from '../corpus.ts';
import { memberKey } from '../references.ts';

/** Nobody is independent of itself under another id. */
export const sameAndIndependent: Check = {
  rule: 'same-and-independent',
  *check(corpus) {
    const same = sameLinks(corpus);
    for (const article of corpus.articles.values())
      for (const [id, { independentOf }] of article.fields.speakers)
        for (const other of independentOf.keys()) {
          const way = wayBetween(memberKey(article, id), memberKey(article, other), same);
          if (way.length < 2) continue;
          yield {
            entry: article,
            place: { path: ['speakers', id, 'independent-of', other], on: 'key' },
            message: `${id} is independent of ${other} here, and by same-as the same: ${way.join(' → ')}`,
            expected: 'two speakers that are either the same or independent of each other',
            fix: 'take independent-of: away if they are the same, or the same-as: that leads from one to the other',
          };
        }
  },
};

/** Speakers by `<article>/<id>`, each with those it is recorded to be the same as, by itself or by them. */
function sameLinks({ articles }: Corpus): ReadonlyMap<string, readonly string[]> {
  const pairs = [...articles.values()].flatMap((article) =>
    [...article.fields.speakers].flatMap(([id, { sameAs }]) =>
      sameAs.map((other) => [memberKey(article, id), memberKey(article, other)] as const),
    ),
  );
  const links = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  }
  return links;
}

/** The shortest way from one speaker to another, both included; nothing where none leads there. */
function wayBetween(
  start: string,
  end: string,
  links: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [at, way] of ways) {
    if (at === end) return way;
    for (const next of links.get(at) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return [];
}
