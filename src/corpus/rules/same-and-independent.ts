import type { Corpus } from '../entries/corpus.ts';
import { memberKey } from '../entries/references.ts';
import { alikeBetween, type Pair } from './support/alike-speakers.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const sameAndIndependent = {
  name: 'same-and-independent',
  severity: 'error',
  demand: 'Nobody is independent of itself under another id.',
  *check(corpus) {
    const same = sameLinks(corpus);
    for (const article of corpus.articles.values())
      for (const [id, { independentOf }] of article.fields.speakers)
        for (const other of independentOf.keys()) {
          const [from, to] = [memberKey(article, id), memberKey(article, other)];
          const location = { path: ['speakers', id, 'independent-of', other], on: 'key' } as const;
          const way = wayBetween(from, to, same);
          const alike = way.length < 2 && alikeBetween(from, to, same, corpus);
          const owner = corpus.articles.get(to.split('/')[0] ?? '') ?? article;
          const related = relatedIn(
            owner,
            ['speakers', to.split('/')[1] ?? other],
            'the other speaker',
          );
          if (alike) yield { entry: article, location, related, ...ofAlike(id, other, alike) };
          if (way.length < 2) continue;
          yield {
            entry: article,
            location,
            message: `${id} is independent of ${other} here, and by same-as the same: ${way.join(' → ')}`,
            related,
            expected: 'two speakers that are either the same or independent of each other',
            fix: 'take independent-of: away if they are the same, or the same-as: that leads from one to the other',
          };
        }
  },
} as const satisfies Rule;

const ofAlike = (id: string, other: string, [one, two]: Pair) => ({
  message: `${id} is independent of ${other} here, but ${one} and ${two}, which are the same as these, are described alike`,
  expected:
    'speakers that are described alike to be the same, or recorded as independent themselves',
  fix: `write independent-of: between ${one} and ${two}, too, or take the same-as: away that leads to either`,
});

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
