import type { Corpus } from '../entries/corpus.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { digestField, rawsOf } from './support/raw-text.ts';
import type { Rule } from './support/rule.ts';

/** So many lines to copy are named at a time: a record that is older than the field may lack hundreds. */
const MOST_NAMED = 5;

/** A published article keeps the SHA-256 of its file in raw/. All that do not are one problem, told at the first. */
export const rawWithoutSha256 = {
  name: 'raw-without-sha256',
  severity: 'warning',
  demand: 'A published article keeps the SHA-256 of its file in raw/.',
  *check(corpus) {
    const found = [...corpus.articles.values()].flatMap((article) => lackingIn(article, corpus));
    const [first, ...others] = found;
    if (!first) return;
    const unnamed = found.length - MOST_NAMED;
    yield {
      entry: first.article,
      location: { path: ['raw-sha256'] },
      message:
        others.length === 0
          ? `nothing holds ${first.raws} to what was received`
          : `nothing holds the files in raw/ of ${found.length} articles to what was received`,
      expected: 'raw-sha256, with the SHA-256 of the file as it was received',
      fix: `see that the file is as it was received, and write ${found
        .slice(0, MOST_NAMED)
        .map(({ article, field }) => `in ${article.file.path} ${field}`)
        .join(', ')}${unnamed > 0 ? `; then check names the other ${unnamed}` : ''}`,
    };
  },
} as const satisfies Rule;

/** The files of an article that nothing is kept of, and the field as it would be written; none where all is well. */
function lackingIn(article: ParsedArticle, corpus: Corpus) {
  const { draft, rawSha256 } = article.fields;
  if (draft || rawSha256.length > 0 || article.state === 'unread' || isMistyped(article)) return [];
  // Of a text that was made in memory no bytes were received.
  const files = rawsOf(article, corpus).filter(({ sha256 }) => sha256 !== undefined);
  const raws = files.map(({ path }) => path).join(' and ');
  return files.length === 0 ? [] : [{ article, raws, field: digestField(files) }];
}

const isMistyped = ({ violations }: ParsedArticle) =>
  violations.some(({ location }) => 'path' in location && location.path[0] === 'raw-sha256');
