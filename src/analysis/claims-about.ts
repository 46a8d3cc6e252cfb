import type { Claim, Incident } from '../corpus/linking/graph.ts';

/** The claims that concern an incident, by how surely they do. */
export interface ClaimsAbout {
  /** The text tells that it is this incident. Only these are counted. */
  exact: readonly Claim[];
  /** The text leaves open whether it is this one. */
  ambiguous: readonly Claim[];
  /** About a series that the incident belongs to. */
  series: readonly Claim[];
}

/** The claims of an incident and of the series it is in, each once. */
export function claimsAbout(incident: Incident): ClaimsAbout {
  const own = new Set(incident.claims);
  return {
    exact: incident.claims.filter(({ scope }) => scope === 'exact'),
    ambiguous: incident.claims.filter(({ scope }) => scope === 'ambiguous'),
    series: [...new Set(seriesOf(incident).flatMap(({ claims }) => claims))].filter(
      (claim) => !own.has(claim),
    ),
  };
}

/** Every series an incident belongs to, directly or through another, nearest first. */
export function seriesOf(incident: Incident): Incident[] {
  const found = new Set<Incident>();
  const add = (member: Incident): void => {
    for (const whole of member.series)
      if (whole !== incident && !found.has(whole)) {
        found.add(whole);
        add(whole);
      }
  };
  add(incident);
  return [...found];
}
