import type { Article, Claim, Evidence, EvidencePlace } from '../corpus/linking/graph.ts';
import { type Stance, stanceTerm } from '../model/vocabularies.ts';
import { normalise } from '../text/normalise.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** How firmly something is put: a stance, and the words that leave room for doubt. */
export interface Put {
  stance: Stance;
  hedge: string | undefined;
}

/** Against what was put before: a firmer stance, or the same without its hedge; the reverse; or not to be compared. */
export type Change = 'the same' | 'firmer' | 'weaker' | 'other';

/** How firmly one passage puts what the speaker is on record with. */
export interface Wording extends Put {
  evidence: Evidence;
  /** Against the claim’s own stance, the one nearest the speaker. */
  change: Change;
}

/** How the certainty of a claim changes between the speaker, the body and the headline. */
export function wordingsOf(claim: Claim): Wording[] {
  return claim.evidence.map((evidence) => {
    const put = { stance: evidence.stance ?? claim.stance, hedge: hedgeIn(evidence, claim) };
    return { evidence, ...put, change: changeBetween(claim, put) };
  });
}

/** Whether any passage puts the claim otherwise than the speaker does. */
export function drifts(claim: Claim): boolean {
  return wordingsOf(claim).some(({ change }) => change !== 'the same');
}

/** How something is put against how it was put before, by the rule `certainty`. One hedge for another is the same. */
export function changeBetween(before: Put, after: Put): Change {
  const [one, other] = [stanceTerm(before.stance), stanceTerm(after.stance)];
  const [from, to] = [one.certainty, other.certainty];
  const isOfOneForce = (one.force === 'denies') === (other.force === 'denies');
  if (from === undefined || to === undefined || !isOfOneForce)
    return before.stance === after.stance ? 'the same' : 'other';
  if (to !== from) return to > from ? 'firmer' : 'weaker';
  if ((before.hedge === undefined) === (after.hedge === undefined)) return 'the same';
  return after.hedge === undefined ? 'firmer' : 'weaker';
}

/**
 * The hedge that a passage has: an editor’s for it, or else the claim’s, where the passage or the sentence around
 * it has its words. Where no passage has them, they stand elsewhere in the text, and hold for all of the text.
 */
function hedgeIn(evidence: Evidence, claim: Claim): string | undefined {
  const { hedge } = claim;
  if (evidence.hedge !== undefined || hedge === undefined) return evidence.hedge;
  const isSomewhere = claim.evidence.some((one) => hasWords(one, hedge, claim.article));
  const isHere = isSomewhere
    ? hasWords(evidence, hedge, claim.article)
    : evidence.at.part === 'body' && evidence.stance === undefined;
  return isHere ? hedge : undefined;
}

function hasWords({ at }: Evidence, words: string, article: Article): boolean {
  const around = sentenceAround(textAt(at, article), at);
  return comparable(around).includes(comparable(words));
}

const comparable = (text: string) => normalise(text).text.toLowerCase();

/** The stretch of an article that a passage stands in. */
function textAt({ part, index }: EvidencePlace, article: Article): string {
  const { title, subtitle, captions, body } = article;
  const own = { title, subtitle, caption: captions[index], body: body.blocks[index]?.text };
  return own[part] ?? '';
}
