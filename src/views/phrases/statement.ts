import { isNobodysSilence } from '../../analysis/speaks-for.ts';
import type { Claim, Incident } from '../../corpus/linking/graph.ts';
import { firstWords } from '../shared/first-words.ts';
import { linkTo, type Quote, quotationOf, quoteFrom, type RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { calledIn, clauseOf } from './clause.ts';
import {
  isGeneral,
  isOwnDeed,
  isUnattributed,
  predicateOf,
  saidOf,
  shortPredicateOf,
} from './predicate.ts';
import { outletPhrase, speakerPhrase, speakersOf } from './speaker.ts';

/** Who says what, as a sentence; where what it says is no value of its own, in the article’s words. */
export function statementOf(claim: Claim, site: Site): RichText {
  return [clauseOf(claim, toldOf(claim, site), calledIn(claim.speakers, site))];
}

function toldOf(claim: Claim, site: Site): RichText {
  const [passage] = claim.evidence;
  if (!passage || isPredicateEnough(claim, site))
    return site.words.saying.statement(
      speakersOf(claim, site),
      predicateOf(claim, site),
      quotationOf(claim.article, claim.hedge),
    );
  return inWords(claim, quoteFrom(claim.article, firstWords(passage.quote, MOST_WORDS)), site);
}

/** Whether what a claim’s speakers do tells what it says, behind their names; else the words of its article do. */
export function isPredicateEnough(claim: Claim, site: Site): boolean {
  return isNobodysSilence(claim) || (isToldInFull(claim, site) && !isUnattributed(claim));
}

/** How many words of a passage stand in a sentence. */
const MOST_WORDS = 24;

/** Whether a sentence of the site’s own can tell what a claim says; else its words do. */
function isToldInFull(claim: Claim, site: Site): boolean {
  const said = saidOf(claim, site);
  if (isOwnDeed(claim)) return false;
  if (said.kind !== 'value') return said.kind !== 'nothing';
  return (
    said.listed || (claim.stance === 'asserts' && (said.about === 'toll' || said.about === 'date'))
  );
}

/** A claim told in words of its article, cut or whole. */
export function inWords(claim: Claim, words: Quote, site: Site): RichText {
  const { saying } = site.words;
  const outlet = outletPhrase(claim.article, site);
  const isOwnVoice = claim.speakers.every(({ kind }) => kind === 'author');
  const does = doesOf(claim, site);
  if (isOwnVoice) return saying.ownWords(outlet, words);
  if (claim.readBy)
    return saying.readInto(speakersOf(claim, site), speakerPhrase(claim.readBy, site), words);
  if (isUnattributed(claim)) return saying.namesNoSource(outlet, words);
  return saying.inWords(speakersOf(claim, site), does, outlet, words);
}

/** What speakers do, before their words: nothing where the words alone tell it. */
function doesOf(claim: Claim, site: Site): RichText {
  if (isGeneral(claim) || claim.stance === 'asserts') return [];
  return isOwnDeed(claim) ? predicateOf(claim, site) : shortPredicateOf(claim, site);
}

/** What a claim is about, where that is not the incident whose page it stands on; empty where it is. */
export function elsewhere({ incidents }: Claim, page: Incident, site: Site): RichText {
  if (incidents.length === 0 || incidents.some(({ id }) => id === page.id)) return [];
  return site.words.accounts.elsewhere(incidents.map((incident) => [linkTo(incident, site)]));
}
