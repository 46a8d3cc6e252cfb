import { ID_MAX_LENGTH, idOrExample, isId, isPartOfArticlePage } from '../../model/id.ts';
import { type Corpus, copiedFrom, originalOf } from '../entries/corpus.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { claimIdsOf } from '../parsing/read-claims.ts';
import { quoted } from '../violations/violation.ts';
import { reservedSpeakers } from './support/resolve.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

const VALID = `lower-case letters a–z and digits, in words joined by single hyphens, no more than ${ID_MAX_LENGTH}`;

/**
 * The name of a file is a valid id; no actor, outlet or speaker is called by a word with a meaning of its
 * own, no claim by the name of a part of its article’s page.
 */
export const invalidId = {
  name: 'invalid-id',
  severity: 'error',
  demand: 'The name of a file, and the id of a claim or speaker, is a valid id.',
  *check(corpus) {
    yield* invalidNames(corpus);
    for (const article of corpus.articles.values()) {
      yield* reservedForSpeakers(article);
      yield* reservedForPages(article);
    }
  },
} as const satisfies Rule;

function* invalidNames({ entries }: Corpus): Generator<EntryViolation> {
  for (const entry of entries) {
    const isReserved =
      (entry.kind === 'actor' || entry.kind === 'outlet') && reservedSpeakers.has(entry.id);
    if (isId(entry.id) && !isReserved) continue;
    const better = isReserved ? `the-${entry.id}` : idOrExample(copiedFrom(entry.id) ?? entry.id);
    yield {
      entry,
      location: { offset: 0 },
      message: isReserved
        ? `${quoted(entry.id)} has a meaning of its own where speakers are named`
        : `the file’s name, ${quoted(entry.id)}, is no valid id`,
      expected: isReserved ? 'another id' : VALID,
      fix: originalOf(entry, entries)
        ? `take the copy away, or rename it if it is another ${entry.kind}`
        : `rename the file to ${entry.file.path.replace(/[^/]*$/, '')}${better}.md`,
    };
  }
}

function* reservedForSpeakers(article: ParsedArticle): Generator<EntryViolation> {
  for (const id of article.declaredSpeakers)
    if (reservedSpeakers.has(id))
      yield {
        entry: article,
        location: { path: ['speakers', id], on: 'key' },
        message: `${quoted(id)} has a meaning of its own where speakers are named`,
        expected: 'another id',
        fix: `take it out of speakers; speaker: ${id} works without it`,
      };
}

function* reservedForPages(article: ParsedArticle): Generator<EntryViolation> {
  for (const { id, path } of claimIdsOf(article.data))
    if (isPartOfArticlePage(id))
      yield {
        entry: article,
        location: { path },
        message: `${quoted(id)} is the name of a part of the article’s page, where the claim has an address, too`,
        expected: 'another id',
        fix: 'choose an id that tells what the claim says, and change it wherever it is referred to',
      };
}
