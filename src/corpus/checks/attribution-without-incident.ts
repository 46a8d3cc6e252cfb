import type { Check } from '../check.ts';
import { claimsOf } from '../passages.ts';

/** An attribution is about an incident. */
export const attributionWithoutIncident: Check = {
  rule: 'attribution-without-incident',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus))
      if (claim.fields.about === 'attribution' && isNone(claim.fields.incidents, claim.written))
        yield {
          entry: article,
          place: { path },
          message: `the attribution ${claim.fields.id} names no incident`,
          expected: 'the incident or incidents it is about',
          fix: 'write incidents:, with the id of an entry in incidents/; a series has an entry, too',
        };
  },
};

// What is written and could not be read is reported where it is written.
const isNone = (incidents: readonly string[], written: ReadonlySet<string>) =>
  incidents.length === 0 && !written.has('incidents');
