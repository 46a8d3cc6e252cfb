import { type Corpus, namedEntries } from '../entries/corpus.ts';
import { memberKey, type Reference, referencesOf } from '../entries/references.ts';
import type { ParsedEntry } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import { cyclesIn } from './support/cycles.ts';
import { claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { afterLinks, keyOf } from './support/said-after.ts';

export const refersToItself = {
  name: 'refers-to-itself',
  severity: 'error',
  demand: 'Nothing is its own answer, conflict, reader, whole or series, or comes after itself.',
  *check(corpus) {
    for (const reference of namedEntries(corpus).flatMap(referencesOf))
      if (isOwn(reference))
        yield explain(
          reference,
          reference.target === 'reader'
            ? `${quoted(reference.id)} is the speaker and the reader of its own words`
            : `${quoted(reference.id)} refers to itself`,
        );
    for (const entry of corpus.incidents.values())
      for (const [index, id] of entry.fields.previous.entries())
        if (id === entry.id)
          yield explain({ entry, path: ['previous', index] }, 'the id is the one it has now');
    yield* rings(corpus.actors);
    yield* rings(corpus.incidents);
    yield* ringsOfOrder(corpus);
  },
} as const satisfies Rule;

/** Whether a claim, speaker or reader names itself. Actors and incidents that do are the shortest of rings. */
function isOwn({ entry, path, target, id }: Reference): boolean {
  if (entry.kind !== 'article') return false;
  const [field, at] = path;
  if (field === 'speakers')
    return target !== 'actor' && memberKey(entry, id) === `${entry.id}/${at}`;
  const claim = entry.claims.find(({ index }) => index === at);
  if (target === 'reader')
    return claim?.fields.stance === 'hints' && claim.fields.speakers.includes(id);
  return target === 'claim' && memberKey(entry, id) === `${entry.id}/${claim?.fields.id}`;
}

/** Actors that are part of each other, incidents that are each other’s series: reported once a ring. */
function* rings(entries: ReadonlyMap<string, ParsedEntry>): Generator<EntryViolation> {
  const links = new Map(
    [...entries.values()].map((entry) => [entry.id, referencesOf(entry).map(({ id }) => id)]),
  );
  for (const ring of cyclesIn(links)) {
    const [first = '', second = first] = ring;
    const entry = entries.get(first);
    const reference = entry && referencesOf(entry).find(({ id }) => id === second);
    if (!reference) continue;
    const others = ring.slice(1).flatMap((id, at) => {
      const other = entries.get(id);
      const next = ring[at + 2] ?? first;
      const link = other && referencesOf(other).find(({ id }) => id === next);
      return link ? relatedIn(link.entry, link.path, `leads to ${next}`) : [];
    });
    yield {
      ...explain(reference, `${[...ring, first].join(' → ')} leads back to itself`),
      related: others,
    };
  }
}

/** Claims that are said after each other, in a ring of two or more. */
function* ringsOfOrder(corpus: Corpus): Generator<EntryViolation> {
  const links = [...afterLinks(corpus)].map(
    ([key, earlier]) => [key, earlier.filter((other) => other !== key)] as const,
  );
  for (const ring of cyclesIn(new Map(links))) {
    const [first = '', second] = ring;
    const one = afterOf(first, second, corpus);
    if (!one) continue;
    const others = ring.slice(1).flatMap((key, at) => {
      const next = ring[at + 2] ?? first;
      const link = afterOf(key, next, corpus);
      return link ? relatedIn(link.entry, link.path, `comes after ${next}`) : [];
    });
    yield {
      ...explain(one, `${[...ring, first].join(' → ')} leads back to itself`),
      related: others,
    };
  }
}

/** Where a claim names another that it comes after, both by `<article>/<id>`. */
function afterOf(
  key: string,
  earlier: string | undefined,
  corpus: Corpus,
): Pick<Reference, 'entry' | 'path'> | undefined {
  const one = [...claimsOf(corpus)].find((claim) => keyOf(claim) === key);
  const index = one?.claim.fields.after.findIndex((id) => memberKey(one.article, id) === earlier);
  return one && index !== undefined
    ? { entry: one.article, path: [...one.path, 'after', index] }
    : undefined;
}

function explain(
  { entry, path }: Pick<Reference, 'entry' | 'path'>,
  message: string,
): EntryViolation {
  return {
    entry,
    location: { path },
    message,
    expected: 'the id of another claim, speaker, reader, actor or incident',
    fix: 'name the one that is meant, or take the line away',
  };
}
