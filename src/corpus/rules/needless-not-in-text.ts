import type { Corpus } from '../entries/corpus.ts';
import { namedEntries } from '../entries/corpus.ts';
import { isNeeded } from '../parsing/explaining/field-description.ts';
import type { ParsedArticle, ParsedIncident } from '../parsing/parse-entry.ts';
import { accountsFor, isAccountable } from './support/accounts-for.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const needlessNotInText = {
  name: 'needless-not-in-text',
  severity: 'warning',
  demand: 'not-in-text names fields that are filled in and that the text does not state.',
  *check(corpus) {
    for (const entry of namedEntries(corpus))
      if (entry.kind === 'article' || entry.kind === 'incident')
        for (const field of entry.fields.notInText.keys()) yield* needless(entry, field, corpus);
  },
} as const satisfies Rule;

function* needless(
  entry: ParsedArticle | ParsedIncident,
  field: string,
  corpus: Corpus,
): Generator<EntryViolation> {
  const why = reason(entry, field, corpus);
  if (why === undefined) return;
  yield {
    entry,
    location: { path: ['not-in-text', field], on: 'key' },
    message: `not-in-text names ${field}, ${why}`,
    expected: 'under not-in-text only fields that are filled in from elsewhere',
    fix: `take ${field} out of not-in-text`,
  };
}

function reason(
  entry: ParsedArticle | ParsedIncident,
  field: string,
  corpus: Corpus,
): string | undefined {
  // That a field is missing which every entry has is said of the field.
  const isWritten =
    Object.hasOwn(entry.data, field) || hasMisspelt(entry, field) || isNeeded(entry.kind, [field]);
  if (!isWritten) return 'which is not filled in';
  // A text can name an outlet without telling that it published the text.
  const isStated =
    entry.kind === 'article' &&
    field !== 'source' &&
    isAccountable(field) &&
    accountsFor(field, entry, corpus) === 'in the text';
  return isStated ? 'which stands in the text' : undefined;
}

const hasMisspelt = ({ violations }: ParsedArticle | ParsedIncident, field: string) =>
  violations.some(({ meant }) => meant?.join() === field);
