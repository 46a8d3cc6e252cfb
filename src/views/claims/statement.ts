import type { Claim, Incident } from '../../corpus/graph.ts';
import { linkTo, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { predicateOf } from './predicate.ts';
import { speakersOf } from './speaker.ts';

/** Who says what, as a sentence; where what is said is not coded, in their own words. */
export function statementOf(claim: Claim, site: Site): Sentence {
  const speakers = speakersOf(claim, site);
  const isCoded = claim.about === 'attribution' || claim.value !== undefined;
  const [passage] = claim.evidence;
  if (isCoded || !passage) return site.words.saying.statement(speakers, predicateOf(claim, site));
  return site.words.accounts.inWords(speakers, {
    quote: passage.quote,
    language: claim.article.language,
  });
}

/** What a claim is about, where that is not the incident whose page it stands on; empty where it is. */
export function elsewhere({ incidents }: Claim, page: Incident, site: Site): Sentence {
  if (incidents.length === 0 || incidents.some(({ id }) => id === page.id)) return [];
  return site.words.accounts.elsewhere(incidents.map((incident) => [linkTo(incident, site)]));
}
