import { defined } from '../../model/defined.ts';
import type { Doubt, FoundClaim, FoundClaims, FoundPassage } from '../../model/found-claims.ts';
import type { ArticlePart } from '../../model/vocabularies.ts';
import { findNormalised, type Occurrence } from '../../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
import type { Question } from '../segment/extracted-field.ts';
import type { Draft } from './draft.ts';

/**
 * Adds what a reader of texts found to a draft, so that check accepts it: evidence that stands in the
 * article more than once is lengthened until it stands there once, or says in which part; a claim none of
 * whose evidence the draft has is left out and put as a question; speakers that no claim names go.
 */
export function addClaims(draft: Draft, found: FoundClaims): Draft {
  const texts = textsOf(draft);
  const fitted = found.claims.map((claim) => fitClaim(claim, texts));
  const claims = fitted.flatMap((each) => (each.kind === 'fits' ? each.claim : []));
  const lost = fitted.flatMap((each) => (each.kind === 'lost' ? each.question : []));
  const named = new Set(claims.flatMap(namesIn));
  return {
    ...draft,
    speakers: found.speakers.filter(({ id }) => named.has(id)),
    claims,
    proposed: [...draft.proposed, ...found.proposed],
    questions: [...draft.questions, ...lost].sort((a, b) => a.line - b.line),
  };
}

const namesIn = ({ speakers, chain = [], readBy }: FoundClaim) => [
  ...speakers,
  ...chain,
  ...(readBy === undefined ? [] : [readBy]),
];

interface Text {
  part: ArticlePart;
  text: string;
  normalised: NormalisedText;
}

function textsOf({ fields, body }: Draft): Text[] {
  const toText = (part: ArticlePart) => (text: string) => ({
    part,
    text,
    normalised: normalise(text),
  });
  return [
    ...[fields.title ?? []].flat().map(toText('title')),
    ...[fields.subtitle ?? []].flat().map(toText('subtitle')),
    ...fields.captions.map(toText('caption')),
    ...body.map(({ text }) => text).map(toText('body')),
  ];
}

type Fitted = { kind: 'fits'; claim: FoundClaim } | { kind: 'lost'; question: Question };

function fitClaim(claim: FoundClaim, texts: readonly Text[]): Fitted {
  const evidence = claim.evidence.flatMap((passage) => fitPassage(passage, texts) ?? []);
  const [first] = claim.evidence;
  if (evidence.length > 0) return { kind: 'fits', claim: verbatim({ ...claim, evidence }, texts) };
  const question = `a claim was found here (${claim.id}), and its words are not in the draft’s text once`;
  return { kind: 'lost', question: { words: first?.quote ?? '', line: claim.line, question } };
}

/** Hedge and basis are the article’s words or nothing. */
function verbatim({ hedge, basis, ...claim }: FoundClaim, texts: readonly Text[]): FoundClaim {
  const kept = (words: string | undefined) =>
    words !== undefined && isThere(words, texts) ? words : undefined;
  return {
    ...claim,
    ...defined({ hedge: kept(hedge), basis: kept(basis) }),
    doubts: claim.doubts.map(({ field, reason }): Doubt => ({ field, reason })),
  };
}

function isThere(words: string, texts: readonly Text[]): boolean {
  const wanted = normalise(words);
  return texts.some((text) => wholeIn(wanted, text).length > 0);
}

/** Where words stand in a text, but as parts of other words. Most texts do not have them at all. */
function wholeIn(wanted: NormalisedText, { normalised }: Text): Occurrence[] {
  if (!normalised.text.includes(wanted.text)) return [];
  return findNormalised(wanted, normalised).filter(({ cutsWord }) => !cutsWord);
}

function fitPassage(passage: FoundPassage, texts: readonly Text[]): FoundPassage | undefined {
  const wanted = normalise(passage.quote);
  const having = texts.filter((text) => wholeIn(wanted, text).length > 0);
  const home = having.find(({ part }) => passage.part === undefined || part === passage.part);
  const found = home && wholeIn(wanted, home)[0];
  if (!home || !found) return undefined;
  const inPart = having.filter(({ part }) => part === home.part);
  if (inPart.some((text) => text !== home && text.normalised.text.includes(home.normalised.text)))
    return undefined;
  for (const quote of lengthened(passage.quote, found, home.text)) {
    if (isOnce(quote, having)) return { ...passage, quote };
    if (isOnce(quote, inPart)) return { ...passage, quote, part: home.part };
  }
  return undefined;
}

function isOnce(quote: string, texts: readonly Text[]): boolean {
  const wanted = normalise(quote);
  let count = 0;
  for (const text of texts) {
    count += wholeIn(wanted, text).length;
    if (count > 1) return false;
  }
  return count === 1;
}

// Words on each side: what stands twice in so many words is a repeated paragraph, of which all is tried next.
const MOST_STEPS = 60;

/** The words themselves, then with ever more of what stands around them, word by word, up to all of it. */
function* lengthened(
  quote: string,
  { start, end }: { start: number; end: number },
  text: string,
): Generator<string> {
  yield quote;
  let [from, to] = [start, end];
  for (let step = 0; step < MOST_STEPS && (from > 0 || to < text.length); step++) {
    from = Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
    const next = text.indexOf(' ', to + 1);
    to = next < 0 ? text.length : next;
    yield text
      .slice(from, to)
      .trim()
      .replace(/[,;:]$/, '');
  }
  yield text;
}
