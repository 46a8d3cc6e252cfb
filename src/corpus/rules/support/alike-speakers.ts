import { normalise } from '../../../text/normalise.ts';
import type { Corpus } from '../../entries/corpus.ts';
import { memberKey } from '../../entries/references.ts';

/** Two speakers, each by `<article>/<id>`. */
export type Pair = readonly [string, string];

/**
 * Two speakers that the same words make one, though the one is the same as `from` and the other as `to`, and
 * nobody has recorded them as independent themselves.
 */
export function alikeBetween(
  from: string,
  to: string,
  same: ReadonlyMap<string, readonly string[]>,
  corpus: Corpus,
): Pair | undefined {
  const pairs = reachable(from, same).flatMap((one) =>
    reachable(to, same).map((two): Pair => [one, two]),
  );
  return pairs.find(
    ([one, two]) =>
      (one !== from || two !== to) &&
      areAlike(one, two, corpus) &&
      !isRecorded(one, two, corpus) &&
      !isRecorded(two, one, corpus),
  );
}

function areAlike(one: string, two: string, corpus: Corpus): boolean {
  const [a, b] = [speakerAt(one, corpus), speakerAt(two, corpus)];
  if (a?.kind !== 'anonymous' || b?.kind !== 'anonymous') return false;
  const wordsOf = (text: string) => normalise(text).text.toLowerCase();
  return (
    a.of === b.of &&
    a.count === b.count &&
    wordsOf(a.description) === wordsOf(b.description) &&
    outletsOf(one, corpus).some((outlet) => outletsOf(two, corpus).includes(outlet))
  );
}

/** The outlets through which what a speaker says came: its article’s own, and those of its chains. */
function outletsOf(key: string, { articles, outlets }: Corpus): string[] {
  const [article = '', id = ''] = key.split('/');
  const own = articles.get(article);
  if (!own) return [];
  const chains = own.claims.flatMap(({ fields: { speakers, chain = [] } }) =>
    speakers.includes(id) ? chain : [],
  );
  return [own.fields.source ?? '', ...chains].filter((outlet) => outlets.has(outlet));
}

function isRecorded(from: string, to: string, corpus: Corpus): boolean {
  const [article = ''] = from.split('/');
  const own = corpus.articles.get(article);
  const recorded = [...(speakerAt(from, corpus)?.independentOf.keys() ?? [])];
  return own !== undefined && recorded.some((id) => memberKey(own, id) === to);
}

function speakerAt(key: string, { articles }: Corpus) {
  const [article = '', id = ''] = key.split('/');
  return articles.get(article)?.fields.speakers.get(id);
}

/** A speaker and all that it is recorded to be the same as, directly or through others. */
function reachable(start: string, links: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set([start]);
  for (const one of reached) for (const next of links.get(one) ?? []) reached.add(next);
  return [...reached];
}
