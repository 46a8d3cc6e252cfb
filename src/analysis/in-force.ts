import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { isSurelyAfter } from '../model/days.ts';
import { oncePer } from '../model/once-per.ts';
import { claimsAbout } from './claims-about.ts';
import { whenPublished } from './order.ts';
import { type Retractions, retractionsAmong } from './retractions.ts';

/** What is to be taken from the claims surely about an incident before anything is computed of them. */
export interface InForce {
  retractions: Retractions;
  /** Whether it was surely said before the incident began, and so cannot say who did it (`before-it-happened`). */
  isForetold: (claim: Claim) => boolean;
}

/** How the claims surely about an incident stand. Only what is surely about it takes any of them back. */
// Asked for of each accused and each claim.
export const inForceOn = oncePer(
  (incident: Incident): InForce => ({
    retractions: retractionsAmong(claimsAbout(incident).exact),
    isForetold: (claim) => {
      const dates = [claim.said, whenPublished(claim)].filter((date) => date !== undefined);
      return (
        claim.about === 'attribution' && dates.some((date) => isSurelyAfter(incident.date, date))
      );
    },
  }),
);

/** The claims that count for an incident, by the rule `which-claims-count`. */
export function countedOn(incident: Incident): Claim[] {
  const { retractions, isForetold } = inForceOn(incident);
  return claimsAbout(incident).exact.filter(
    (claim) => retractions.of(claim) === undefined && !isForetold(claim),
  );
}
