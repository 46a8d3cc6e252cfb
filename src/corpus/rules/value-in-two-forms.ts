import { normalise } from '../../text/normalise.ts';
import { comparable } from '../entries/causes.ts';
import { quoted } from '../violations/violation.ts';
import { cuesOf, type Forms } from './cues/cues.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

/** Of one incident, one value has one form: “poisoning” is not “poisoned” elsewhere. */
export const valueInTwoForms = {
  name: 'value-in-two-forms',
  severity: 'warning',
  demand: 'Of one incident, one value has one form.',
  *check(corpus) {
    const known = new Map<string, { words: string; claim: string; in: ClaimInArticle }>();
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { value, id } = claim.fields;
      const keys = keysOf({ article, claim, path });
      if (value?.kind !== 'words' || keys.length === 0) continue;
      const other = keys
        .map((key) => known.get(key))
        .find((one) => one && comparable(one.words) !== comparable(value.words));
      if (other)
        yield {
          entry: article,
          location: { path: [...path, 'value'] },
          message: `${id} has the value ${quoted(value.words)}, and ${other.claim} has ${quoted(other.words)} of the same incident`,
          expected: 'one form for one value: the two count as different',
          related: relatedIn(other.in.article, [...other.in.path, 'value'], 'the other form'),
          rests: [other.claim, other.words],
          fix: 'write both alike; if they mean different things, say in the values in what',
        };
      for (const key of keys)
        if (!known.has(key))
          known.set(key, {
            words: value.words,
            claim: `${article.id}/${id}`,
            in: { article, claim, path },
          });
    }
  },
} as const satisfies Rule;

/** The value for each of its incidents, in the form that all forms of it share; none where it is no value in words. */
function keysOf({ article, claim }: ClaimInArticle): string[] {
  const { about, incidents, value } = claim.fields;
  const { forms } = cuesOf(article.fields.language) ?? {};
  if (!forms || !value || value.kind !== 'words' || value.date) return [];
  const form = formOf(value.words, forms);
  return incidents.map((incident) => JSON.stringify([incident, about, form]));
}

const formOf = (words: string, { articles, endings }: Forms) =>
  (normalise(comparable(words)).text.match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !articles.test(word))
    // “hit” keeps its three letters, “stabbing” is “stabbed”.
    .map((word) => word.replace(endings, (ending, at: number) => (at < 3 ? ending : '')))
    .join(' ');
