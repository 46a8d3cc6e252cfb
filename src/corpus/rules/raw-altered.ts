import type { Corpus } from '../entries/corpus.ts';
import { type ContentFile, digestOf } from '../files/content-file.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { digestField, rawsOf } from './support/raw-text.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const rawAltered = {
  name: 'raw-altered',
  severity: 'error',
  demand: 'The article as it arrived is, byte for byte, the file whose SHA-256 its entry keeps.',
  *check(corpus) {
    for (const article of corpus.articles.values())
      if (article.fields.rawSha256.length > 0) yield* alteredRaws(article, corpus);
  },
} as const satisfies Rule;

function* alteredRaws(article: ParsedArticle, corpus: Corpus): Generator<EntryViolation> {
  const kept = article.fields.rawSha256;
  const raws = rawsOf(article, corpus);
  if (raws.some(({ unread }) => unread)) return;
  const altered = raws.filter((file) => !kept.includes(digestOf(file)));
  yield* altered.map((file) => explainAltered(article, file, digestField(raws)));
  if (altered.length > 0) return;
  const digests = raws.map(digestOf);
  yield* kept
    .filter((digest) => !digests.includes(digest))
    .map((digest) => explainMissing(article, digest));
}

function explainAltered(
  article: ParsedArticle,
  file: ContentFile,
  renewed: string,
): EntryViolation {
  const kept = article.fields.rawSha256;
  const hasOtherLineEnds = isSameButForLineEnds(file, kept);
  return {
    entry: article,
    location: { path: ['raw-sha256'] },
    message: `${file.path} ${hasOtherLineEnds ? 'has other line ends than the file' : 'is not the file'} that was received: its SHA-256 is ${digestOf(file)}`,
    related: [{ file: file.path, location: { offset: 0 }, message: 'the file' }],
    expected: `a file whose SHA-256 is ${kept.join(' or ')}`,
    fix: hasOtherLineEnds
      ? 'put the file back with its own line ends; “content/raw/** -text” in .gitattributes keeps git from rewriting them'
      : `put the file back as it was received; if the outlet’s own new version was received since, keep that whole, and write ${renewed}`,
  };
}

/** Whether some program has only turned the line ends of one system into those of another. */
function isSameButForLineEnds({ path, text }: ContentFile, kept: readonly string[]): boolean {
  const feeds = text.replaceAll('\r\n', '\n');
  return [feeds, feeds.replaceAll('\n', '\r\n')].some((text) =>
    kept.includes(digestOf({ path, text })),
  );
}

function explainMissing(article: ParsedArticle, digest: string): EntryViolation {
  const { id } = article;
  return {
    entry: article,
    location: { path: ['raw-sha256'] },
    message: `no file raw/${id}.* has the SHA-256 ${digest}`,
    expected: 'in raw/ the article as it was received, named like its entry',
    fix: `put the file that was received back as raw/${id}.txt, a page as raw/${id}.html`,
  };
}
