import { visit } from 'yaml';
import { namedEntries } from '../entries/corpus.ts';
import type { ParsedEntry } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const questionLeftOpen = {
  name: 'question-left-open',
  severity: 'warning',
  demand: 'What import was not sure of has been looked at before it is published.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) if (!entry.fields.draft) yield* openQuestions(entry);
  },
} as const satisfies Rule;

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
