import type { Corpus } from '../entries/corpus.ts';
import { memberKey, referencesOf } from '../entries/references.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { guessMeant } from './support/guess-meant.ts';
import { mentionsIn } from './support/mentions.ts';
import { hasUnreadClaims } from './support/misspelt.ts';
import { type Name, namesOf } from './support/names.ts';
import { reservedSpeakers, resolve } from './support/resolve.ts';
import type { Rule } from './support/rule.ts';
import { nameable } from './support/wanted.ts';

export const unusedSpeaker = {
  name: 'unused-speaker',
  severity: 'warning',
  demand: 'Every speaker of an article says something.',
  *check(corpus) {
    const used = usedSpeakers(corpus);
    const names = namesOf(corpus, nameable);
    for (const article of corpus.articles.values()) {
      if (hasUnreadClaims(article) || hasRiddle(article, corpus, names)) continue;
      for (const id of article.fields.speakers.keys())
        if (!used.has(`${article.id}/${id}`) && !reservedSpeakers.has(id))
          yield {
            entry: article,
            location: { path: ['speakers', id], on: 'key' },
            message: `no claim names the speaker ${id}`,
            expected: 'speakers who say, relay or read something in the article',
            fix: 'name it in a claim (speaker, chain or read-by), or take it out of speakers',
          };
    }
  },
} as const satisfies Rule;

/** Whether somebody is named of whom nothing tells who is meant: it may be any speaker. */
function hasRiddle(
  article: ParsedArticle,
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): boolean {
  return referencesOf(article)
    .filter(({ target }) => target === 'speaker' || target === 'reader')
    .filter((reference) => resolve(reference, corpus).state === 'unknown')
    .some((reference) => (guessMeant(reference, corpus, names)?.ids ?? []).length === 0);
}

/** `<article>/<speaker>` for every speaker that something names. */
function usedSpeakers(corpus: Corpus): Set<string> {
  const used = new Set<string>();
  for (const article of corpus.articles.values()) {
    for (const id of [...namedIn(article, corpus), ...mentionsIn(article)])
      used.add(memberKey(article, id));
    for (const [id, { sameAs, independentOf }] of article.fields.speakers)
      if (sameAs.length + independentOf.size > 0) used.add(`${article.id}/${id}`);
  }
  return used;
}

/** What an article names, and what it may have meant where it names nothing. */
function namedIn(article: ParsedArticle, corpus: Corpus): string[] {
  return referencesOf(article).flatMap((reference) =>
    resolve(reference, corpus).state === 'unknown'
      ? (guessMeant(reference, corpus, new Map())?.ids ?? [])
      : reference.id,
  );
}
