import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { type About, stanceTerm } from '../model/vocabularies.ts';
import { accusesOthers, opposes } from './contradict.ts';
import type { Contradiction } from './contradictions.ts';

/** What a difference is on: an aspect of the incident, or only how an attribution is put. */
export type Topic = About | 'wording';

/**
 * What two claims that editors have linked differ on. That is who did it only where both are surely about
 * one incident (that of the page, where there is one) and one denies what the other affirms, or they say
 * that different actors carried it out; a hint beside a refusal to answer differs in how it is put.
 */
export function topicOf({ about, sides: [[from], [to]] }: Contradiction, page?: Incident): Topic {
  if (about !== 'attribution' || !from || !to) return about;
  if (to.about !== 'attribution') return to.about;
  return isOnOne(from, to, page) &&
    (opposes(from, to) || ([from, to].every(isAffirmed) && accusesOthers(from, to)))
    ? 'attribution'
    : 'wording';
}

function isOnOne(a: Claim, b: Claim, page?: Incident): boolean {
  return a.incidents.some(
    ({ id }) =>
      a.scope === 'exact' &&
      b.scope === 'exact' &&
      (!page || page.id === id) &&
      b.incidents.some((incident) => incident.id === id),
  );
}

const isAffirmed = ({ stance }: Claim) => stanceTerm(stance).force === 'affirms';
