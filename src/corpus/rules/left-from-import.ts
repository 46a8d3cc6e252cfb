import { visit } from 'yaml';
import { namedEntries } from '../entries/corpus.ts';
import type { ParsedArticle, ParsedEntry } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const leftFromImport = {
  name: 'left-from-import',
  severity: 'warning',
  demand: 'What import has left open is settled before it is published.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      if (entry.fields.draft) continue;
      yield* unnamed(entry);
      yield* openQuestions(entry);
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

const QUESTION = /(?<=^|\s)#[^\n]*: check(?=\r?$)/gm;

/** Comments that import puts where it is not sure: `# speaker the sentence names two: check`. */
function* openQuestions(entry: ParsedEntry): Generator<EntryViolation> {
  const comments = commentsIn(entry);
  const found = [...entry.file.text.slice(0, endOfFields(entry)).matchAll(QUESTION)].filter(
    ([text]) => comments.has(text.slice(1).trim()),
  );
  const [first] = found;
  if (!first) return;
  yield {
    entry,
    location: { offset: first.index },
    message: `${found.length === 1 ? 'a question' : `${found.length} questions`} of import ${found.length === 1 ? 'is' : 'are'} left in it, ${found.length === 1 ? '' : 'first '}${quoted(first[0])}`,
    rests: found.map(([text]) => text),
    expected: 'fields that an editor has looked at, without the comments of the machine',
    fix: 'look at the field below or beside each, mend it, and take the comment away; draft: true until then',
  };
}

const endOfFields = ({ file, below }: ParsedEntry) => file.text.length - below.length;

function commentsIn({ document }: ParsedEntry): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string | null | undefined) => {
    for (const line of (text ?? '').split('\n')) found.add(line.trim());
  };
  add(document?.commentBefore);
  add(document?.comment);
  if (document)
    visit(document, {
      Node: (_key, node) => {
        add(node.commentBefore);
        add(node.comment);
      },
    });
  return found;
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
