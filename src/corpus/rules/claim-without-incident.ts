import type { About } from '../../model/vocabularies.ts';
import { isMisspelt } from './support/misspelt.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

// What can be said without saying it of something that happened.
const general: readonly About[] = ['basis', 'motive', 'other'];

export const claimWithoutIncident = {
  name: 'claim-without-incident',
  severity: 'warning',
  demand: 'A claim about what happened names the incident, or says that the text names none.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { about, id } = claim.fields;
      if (about === undefined || general.includes(about) || claim.written.has('incidents'))
        continue;
      if (isMisspelt(article, [...path, 'incidents'])) continue;
      // An article whose claims name no incident at all has none to name yet.
      const hasIncidents = article.claims.some(({ written }) => written.has('incidents'));
      if (about !== 'attribution' && !hasIncidents) continue;
      yield {
        entry: article,
        location: { path },
        message: `the claim ${id} is about ${about === 'attribution' ? 'who did it' : about}, and names no incident`,
        expected:
          'the incident or incidents it is about; without one it stands on no incident’s page',
        fix: 'write incidents:, with the id of an entry in incidents/; a series has an entry, too; incidents: [] where the text names none',
      };
    }
  },
} as const satisfies Rule;
