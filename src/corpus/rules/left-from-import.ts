import { namedEntries } from '../entries/corpus.ts';
import type { ParsedArticle, ParsedEntry } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const leftFromImport = {
  name: 'left-from-import',
  severity: 'error',
  demand: 'What import could not name has a name before it is published.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      if (entry.fields.draft) continue;
      yield* unnamed(entry);
      if (entry.kind === 'article') yield* pronouns(entry);
    }
  },
} as const satisfies Rule;

function* unnamed(entry: ParsedEntry): Generator<EntryViolation> {
  const field = entry.kind === 'actor' || entry.kind === 'outlet' ? 'name' : 'title';
  const name = 'name' in entry.fields ? entry.fields.name : entry.fields.title;
  // As `proposeIncident` of the intake writes it.
  if (name === undefined || !/^To be named\b/i.test(name)) return;
  yield {
    entry,
    location: { path: [field] },
    message: `the ${field} is still ${quoted(name)}`,
    expected: `a ${field} that an editor has given`,
    fix: `write the ${field}; draft: true until it has one`,
  };
}

/** Words that stand for somebody named elsewhere, in English. */
const PRONOUN =
  /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|we|us|our|i|me|you|who|whom|this|that|these|those)$/i;

function* pronouns(article: ParsedArticle): Generator<EntryViolation> {
  if (!/^en\b/.test(article.fields.language ?? '')) return;
  for (const [id, speaker] of article.fields.speakers) {
    if (!PRONOUN.test(speaker.description.trim())) continue;
    yield {
      entry: article,
      location: { path: ['speakers', id, speaker.kind] },
      message: `${speaker.kind} is ${quoted(speaker.description)}, which names nobody`,
      expected: 'the words by which the article first tells who speaks',
      fix: 'look up whom the pronoun means: write the article’s words for them, or the actor as speaker',
    };
  }
}
