import { namedBy } from '../../analysis/accusations.ts';
import type { Claim, Speaker } from '../../corpus/linking/graph.ts';
import type { Clause, Rests, RichText } from '../shared/rich-text.ts';
import { plain } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { speakerPhrase } from './speaker.ts';

/** Words that tell what one claim says, with nobody named but by what the words leave to stand beside them. */
export function clauseOf(claim: Claim, clause: RichText, speakers: readonly string[] = []): Clause {
  const { key, stance, scope } = claim;
  const accused = namedBy(claim).map(({ actor, role }) => ({ actor: actor.id, role }));
  return { clause, rests: { claims: [key], speakers, stance, accused, scope } };
}

/** The names by which a sentence calls speakers; words that name no source have nobody’s. */
export function calledIn(speakers: readonly Speaker[], site: Site): string[] {
  return speakers
    .filter(({ kind }) => kind !== 'unattributed')
    .map((speaker) => plain(speakerPhrase(speaker, site)));
}

/** Words that tell what several claims say. */
export function clauseOn(
  claims: readonly Claim[],
  clause: RichText,
  rests: Omit<Rests, 'claims'>,
): Clause {
  return { clause, rests: { ...rests, claims: claims.map(({ key }) => key) } };
}
