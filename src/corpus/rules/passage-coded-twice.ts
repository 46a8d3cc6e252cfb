import type { Passage } from '../../model/claim.ts';
import type { Path } from '../../model/diagnostic.ts';
import { normalise } from '../../text/normalise.ts';
import { quoted } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const passageCodedTwice = {
  name: 'passage-coded-twice',
  severity: 'warning',
  demand: 'What one speaker says once, in one way, is one claim.',
  *check(corpus) {
    const coded = new Map<string, { id: string; path: Path }>();
    for (const each of claimsOf(corpus)) {
      const { article, claim, path } = each;
      const keys = claim.fields.evidence.map((passage) => keyOf(passage, each));
      const at = keys.findIndex((key) => coded.has(key));
      const [key, passage] = [keys[at], claim.fields.evidence[at]];
      const other = key === undefined ? undefined : coded.get(key);
      // A claim pasted twice has its id twice, and that is told.
      if (other !== undefined && other.id !== claim.fields.id && passage !== undefined)
        yield {
          entry: article,
          location: { path: [...path, 'evidence', at, 'quote'] },
          message: `the claim ${other.id} has ${quoted(passage.quote)} already, from the same speaker and in the same way`,
          related: relatedIn(article, other.path, 'the same words, coded first'),
          expected: 'one claim for what is said once, however many incidents it is about',
          fix: 'make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant',
        };
      for (const [index, own] of keys.entries())
        if (!coded.has(own))
          coded.set(own, { id: claim.fields.id, path: [...path, 'evidence', index, 'quote'] });
    }
  },
} as const satisfies Rule;

/** The same for passages that say the same thing of nothing but other incidents. */
function keyOf({ quote, part, ...own }: Passage, { article, claim }: ClaimInArticle): string {
  const { about, speakers, readBy, accused, value } = claim.fields;
  const stance = own.stance ?? claim.fields.stance;
  const said = value?.kind === 'counts' ? [...value.counts] : value?.words;
  const words = normalise(quote).text;
  return JSON.stringify([article.id, words, part, about, speakers, stance, readBy, accused, said]);
}
