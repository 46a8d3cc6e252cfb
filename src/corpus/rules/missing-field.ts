import { actorRequired } from '../../model/actor.ts';
import { articleRequired } from '../../model/article.ts';
import type { Path } from '../../model/diagnostic.ts';
import { incidentRequired } from '../../model/incident.ts';
import { outletRequired } from '../../model/outlet.ts';
import { namedEntries } from '../entries/corpus.ts';
import type { EntryKind } from '../files/content-file.ts';
import { explainMissing } from '../parsing/explaining/explain-issue.ts';
import { isOutdented, type ParsedArticle, type ParsedEntry } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import { followPath } from '../violations/written-path.ts';
import { isMisspelt } from './support/misspelt.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

const required: Record<EntryKind, readonly string[]> = {
  article: articleRequired,
  incident: incidentRequired,
  actor: actorRequired,
  outlet: outletRequired,
};

export const missingField = {
  name: 'missing-field',
  severity: 'error',
  demand: 'Every field that must be there is there.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      if (entry.state === 'unread') continue;
      const paths = required[entry.kind].map((field): Path => [field]);
      yield* missing(entry, paths);
      if (entry.kind === 'article') yield* missingInArticle(entry);
    }
  },
} as const satisfies Rule;

function* missingInArticle(article: ParsedArticle): Generator<EntryViolation> {
  for (const claim of article.claims) {
    yield* missing(article, claimPaths(claim));
    yield* emptyLists(article, claim);
  }
  if (article.body.blocks.length === 0 && article.body.violations.length === 0)
    yield noText(article);
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

function* emptyLists(article: ParsedArticle, { index }: WrittenClaim): Generator<EntryViolation> {
  for (const field of ['speaker', 'evidence']) {
    const path = ['claims', index, field];
    const { value } = followPath(article.data, path);
    if (Array.isArray(value) && value.length === 0) yield problem(article, path);
  }
}

function* missing(entry: ParsedEntry, paths: readonly Path[]): Generator<EntryViolation> {
  for (const path of paths) {
    const isWritten = followPath(entry.data, path).value !== undefined;
    if (isMisspelt(entry, path) || isWritten) continue;
    if (path.at(-1) === 'about' && isMisspelt(entry, [...path.slice(0, -1), 'accused'])) continue;
    const found = problem(entry, path);
    if (!isOutdented({ rule: 'missing-field', ...found }, entry.violations)) yield found;
  }
}

function problem(entry: ParsedEntry, path: Path): EntryViolation {
  if (path.at(-1) === 'about' && followPath(entry.data, path).value === undefined)
    return noKind(entry, path);
  const { rule: _rule, ...found } = explainMissing({
    kind: entry.kind,
    path,
    written: followPath(entry.data, path),
  });
  return { entry, ...found };
}

const noKind = (entry: ParsedEntry, path: Path): EntryViolation => ({
  entry,
  location: { path },
  message: 'the claim has neither accused nor about',
  expected:
    'accused where the claim says who did it, or leaves that open; about in any other claim',
  fix: 'write accused: and whom it names, or about: and what it speaks of',
});

function noText(article: ParsedArticle): EntryViolation {
  return {
    entry: article,
    location: { offset: Math.max(0, article.file.text.lastIndexOf('---', article.bodyOffset)) },
    message: 'the article has no text',
    expected: 'the article’s text below the second line of three hyphens',
    fix: 'paste the article’s text there, one empty line between paragraphs',
  };
}
