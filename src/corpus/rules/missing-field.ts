import { actorRequired } from '../../model/actor.ts';
import { articleRequired } from '../../model/article.ts';
import type { Path } from '../../model/diagnostic.ts';
import { incidentRequired } from '../../model/incident.ts';
import { outletRequired } from '../../model/outlet.ts';
import { namedEntries } from '../entries/corpus.ts';
import type { EntryKind } from '../files/content-file.ts';
import { followPath } from '../findings/written-path.ts';
import { explainMissing } from '../parsing/explaining/explain-issue.ts';
import { isOutdented, type ParsedArticle, type ParsedEntry } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import type { Check, Problem } from './support/check.ts';
import { isMisspelt } from './support/misspelt.ts';

const required: Record<EntryKind, readonly string[]> = {
  article: articleRequired,
  incident: incidentRequired,
  actor: actorRequired,
  outlet: outletRequired,
};

/** Every field that must be there is there. */
export const missingField: Check = {
  rule: 'missing-field',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      if (entry.state === 'unread') continue;
      const paths = required[entry.kind].map((field): Path => [field]);
      yield* missing(entry, paths);
      if (entry.kind === 'article') yield* missingInArticle(entry);
    }
  },
};

function* missingInArticle(article: ParsedArticle): Generator<Problem> {
  for (const claim of article.claims) {
    yield* missing(article, claimPaths(claim));
    yield* emptyLists(article, claim);
  }
  if (article.body.blocks.length === 0 && article.body.findings.length === 0) yield noText(article);
}

/** What a claim cannot do without beyond what its schema asks for. */
function claimPaths({ index, fields, written }: WrittenClaim): Path[] {
  const hasKind = written.has('about') || written.has('accused');
  const needsStance = fields.about === 'attribution' && !written.has('stance');
  return [...(hasKind ? [] : ['about']), ...(needsStance ? ['stance'] : [])].map((field) => [
    'claims',
    index,
    field,
  ]);
}

function* emptyLists(article: ParsedArticle, { index }: WrittenClaim): Generator<Problem> {
  for (const field of ['speaker', 'evidence']) {
    const path = ['claims', index, field];
    const { value } = followPath(article.data, path);
    if (Array.isArray(value) && value.length === 0) yield problem(article, path);
  }
}

function* missing(entry: ParsedEntry, paths: readonly Path[]): Generator<Problem> {
  for (const path of paths) {
    const isWritten = followPath(entry.data, path).value !== undefined;
    if (isMisspelt(entry, path) || isWritten) continue;
    if (path.at(-1) === 'about' && isMisspelt(entry, [...path.slice(0, -1), 'accused'])) continue;
    const found = problem(entry, path);
    if (!isOutdented({ rule: 'missing-field', ...found }, entry.findings)) yield found;
  }
}

function problem(entry: ParsedEntry, path: Path): Problem {
  if (path.at(-1) === 'about' && followPath(entry.data, path).value === undefined)
    return noKind(entry, path);
  const { rule: _rule, ...found } = explainMissing({
    kind: entry.kind,
    path,
    written: followPath(entry.data, path),
  });
  return { entry, ...found };
}

const noKind = (entry: ParsedEntry, path: Path): Problem => ({
  entry,
  place: { path },
  message: 'the claim has neither accused nor about',
  expected:
    'accused where the claim says who did it, or leaves that open; about in any other claim',
  fix: 'write accused: and whom it names, or about: and what it speaks of',
});

function noText(article: ParsedArticle): Problem {
  return {
    entry: article,
    place: { offset: Math.max(0, article.file.text.lastIndexOf('---', article.bodyOffset)) },
    message: 'the article has no text',
    expected: 'the article’s text below the second line of three hyphens',
    fix: 'paste the article’s text there, one empty line between paragraphs',
  };
}
