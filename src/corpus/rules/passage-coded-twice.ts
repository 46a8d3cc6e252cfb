import type { Passage } from '../../model/claim.ts';
import { normalise } from '../../text/normalise.ts';
import { quoted } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const passageCodedTwice = {
  name: 'passage-coded-twice',
  severity: 'warning',
  demand: 'What one speaker says once, in one way, is one claim.',
  *check(corpus) {
    const coded = new Map<string, string>();
    for (const each of claimsOf(corpus)) {
      const { article, claim, path } = each;
      const keys = claim.fields.evidence.map((passage) => keyOf(passage, each));
      const at = keys.findIndex((key) => coded.has(key));
      const [key, passage] = [keys[at], claim.fields.evidence[at]];
      const other = key === undefined ? undefined : coded.get(key);
      // A claim pasted twice has its id twice, and that is told.
      if (other !== undefined && other !== claim.fields.id && passage !== undefined)
        yield {
          entry: article,
          location: { path: [...path, 'evidence', at, 'quote'] },
          message: `the claim ${other} has ${quoted(passage.quote)} already, from the same speaker and in the same way`,
          expected: 'one claim for what is said once, however many incidents it is about',
          fix: 'make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant',
        };
      for (const own of keys) if (!coded.has(own)) coded.set(own, claim.fields.id);
    }
  },
} as const satisfies Rule;

/** The same for passages that say the same thing of nothing but other incidents. */
function keyOf({ quote, part }: Passage, { article, claim }: ClaimInArticle): string {
  const { about, speakers, stance, readBy, accused, value } = claim.fields;
  const said = value?.kind === 'counts' ? [...value.counts] : value?.words;
  const words = normalise(quote).text;
  return JSON.stringify([article.id, words, part, about, speakers, stance, readBy, accused, said]);
}
