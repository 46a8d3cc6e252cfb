import type { Path } from '../../model/diagnostic.ts';
import type { Corpus } from '../entries/corpus.ts';
import { spanOf } from '../entries/span-of.ts';
import type { ParsedArticle, ParsedEntry } from '../parsing/parse-entry.ts';
import { claimIdsOf } from '../parsing/read-claims.ts';
import { positionsIn } from '../violations/locate.ts';
import { type Location, quoted } from '../violations/violation.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const duplicateId = {
  name: 'duplicate-id',
  severity: 'error',
  demand: 'An id names one thing.',
  *check(corpus) {
    yield* repeatedEntries(corpus);
    yield* repeatedPrevious(corpus);
    for (const article of corpus.articles.values()) {
      yield* repeatedClaims(article);
      yield* takenSpeakers(article, corpus);
    }
  },
} as const satisfies Rule;

/** Entries of one kind with one id, and an actor and an outlet: either can be a speaker. */
function* repeatedEntries({ entries }: Corpus): Generator<EntryViolation> {
  const taken = new Map<string, ParsedEntry>();
  for (const entry of entries) {
    const space = entry.kind === 'outlet' ? 'actor' : entry.kind;
    const first = taken.get(`${space}/${entry.id}`);
    if (first) yield takenId(entry, { offset: 0 }, entry.id, { entry: first, path: [] });
    else taken.set(`${space}/${entry.id}`, entry);
  }
}

/** An id an incident had before leads to it, and so to no other. */
function* repeatedPrevious({ incidents }: Corpus): Generator<EntryViolation> {
  const earlier = new Map<string, Taken>();
  for (const entry of incidents.values())
    for (const [index, id] of entry.fields.previous.entries()) {
      const first = earlier.get(id) ?? (id === entry.id ? undefined : wholeOf(incidents.get(id)));
      if (first) yield takenId(entry, { path: ['previous', index] }, id, first);
      else earlier.set(id, { entry, path: ['previous', index] });
    }
}

function* repeatedClaims(article: ParsedArticle): Generator<EntryViolation> {
  const seen = new Map<string, Path>();
  for (const { id, path } of claimIdsOf(article.data)) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else yield takenId(article, { path }, id, { entry: article, path: first });
  }
}

const wholeOf = (entry: ParsedEntry | undefined): Taken | undefined => entry && { entry, path: [] };

const lineOf = (entry: ParsedEntry, location: Location) =>
  positionsIn(entry.file.text)(spanOf(entry, location).start).line;

function* takenSpeakers(
  article: ParsedArticle,
  { actors, outlets }: Corpus,
): Generator<EntryViolation> {
  for (const id of article.declaredSpeakers) {
    const first = actors.get(id) ?? outlets.get(id);
    if (first)
      yield takenId(article, { path: ['speakers', id], on: 'key' }, id, { entry: first, path: [] });
  }
}

/** What has an id already: an entry, or a field of it. */
interface Taken {
  entry: ParsedEntry;
  path: Path;
}

function takenId(
  entry: ParsedEntry,
  location: Location,
  id: string,
  { entry: first, path }: Taken,
): EntryViolation {
  const owner =
    path[0] === 'claims' ? `the claim at line ${lineOf(first, { path })}` : first.file.path;
  return {
    entry,
    location,
    message: `the id ${quoted(id)} is taken: it is that of ${owner}`,
    expected: 'an id that names one thing',
    fix: 'choose another, and change it wherever it is referred to; take one away if both are the same thing',
    related: relatedIn(first, path, 'the first'),
  };
}
