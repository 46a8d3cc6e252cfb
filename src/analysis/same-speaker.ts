import type { AnonymousSpeaker, ArticleSpeaker, Claim, Outlet } from '../corpus/linking/graph.ts';
import { samePeople } from '../method/origins.ts';
import { MAX_TIME, type RecordDate } from '../model/date.ts';
import { daysApart } from '../model/days.ts';
import { compareText } from '../model/diagnostic.ts';
import { onceForAll, oncePer } from '../model/once-per.ts';
import { normalise } from '../text/normalise.ts';
import { whenSaid } from './order.ts';

/**
 * All entries of a record that are one speaker, in the order of their names: those that editors link as the
 * same, and unnamed people described alike, joined as one equivalence. The rule is `same-people`.
 *
 * An entry’s article leads to its outlets, and these to all that came through them; so one entry is enough to
 * find the others. What is found is kept, since a record does not change once it is linked.
 */
export const sameSpeakers = onceForAll<ArticleSpeaker, readonly ArticleSpeaker[]>((speaker) => {
  const joined = new Set<ArticleSpeaker>([speaker]);
  for (const member of joined)
    for (const other of [...member.sameAs, ...describedAlike(member)]) joined.add(other);
  const all = [...joined].sort((a, b) => compareText(nameOf(a), nameOf(b)));
  return all.map((member) => [member, all]);
});

/** `<article>/<id>`, unique in a record. */
export function nameOf({ article, id }: ArticleSpeaker): string {
  return `${article.id}/${id}`;
}

/** The outlet that a speaker spoke to, where the article tells. */
export function reachedBy({ chain, article }: Claim): Outlet | undefined {
  if (!chain) return undefined;
  const last = chain.findLast((link) => link.kind === 'outlet');
  return last?.kind === 'outlet' ? last.outlet : article.source;
}

/** The unnamed people whom the words alone make one with an entry, itself among them. */
function describedAlike(speaker: ArticleSpeaker): readonly AnonymousSpeaker[] {
  return speaker.kind === 'anonymous' ? lotOf(speaker) : [];
}

const lotOf = onceForAll<AnonymousSpeaker, readonly AnonymousSpeaker[]>((speaker) =>
  keptApart([...connected(speaker)]).flatMap((lot) => lot.map((member) => [member, lot] as const)),
);

function connected(speaker: AnonymousSpeaker): Set<AnonymousSpeaker> {
  const all = new Set([speaker]);
  for (const member of all) for (const other of alikeTo(member)) all.add(other);
  return all;
}

/**
 * Those described alike, in lots: an entry counts with the first lot in which nobody is kept apart from it,
 * in order of time. Two entries of one article are kept apart, and whom editors record as independent.
 *
 * This is first-fit colouring: who is kept apart from nobody joins the first lot, so that a further relay
 * never makes one more.
 */
function keptApart(speakers: readonly AnonymousSpeaker[]): AnonymousSpeaker[][] {
  const lots: AnonymousSpeaker[][] = [];
  for (const speaker of [...speakers].sort(byTime)) {
    const own = lots.find((lot) => !lot.some((member) => areKeptApart(speaker, member)));
    if (own) own.push(speaker);
    else lots.push([speaker]);
  }
  return lots;
}

function areKeptApart(a: AnonymousSpeaker, b: AnonymousSpeaker): boolean {
  const isRecorded = (from: AnonymousSpeaker, to: AnonymousSpeaker) =>
    from.independentOf.some(({ speaker }) => speaker === to);
  return a.article === b.article || isRecorded(a, b) || isRecorded(b, a);
}

const byTime = (a: AnonymousSpeaker, b: AnonymousSpeaker) =>
  startOf(a) - startOf(b) || compareText(nameOf(a), nameOf(b));

const startOf = (speaker: AnonymousSpeaker) =>
  Math.min(...mentionsOf(speaker).map(({ when }) => when?.earliest ?? MAX_TIME));

/** One claim of unnamed people: the outlets on its way, the one that spoke to them, and when. */
interface Mention {
  speaker: AnonymousSpeaker;
  reached: Outlet | undefined;
  way: readonly Outlet[];
  when: RecordDate | undefined;
}

function mentionsOf(speaker: AnonymousSpeaker): Mention[] {
  return speaker.article.claims
    .filter(({ speakers }) => speakers.includes(speaker))
    .map((claim) => mentionIn(claim, speaker));
}

/** Where an article does not say how it reached it, its own outlet is taken to have spoken to them. */
function mentionIn(claim: Claim, speaker: AnonymousSpeaker): Mention {
  const { article, chain = [] } = claim;
  const way = chain.flatMap((link) => (link.kind === 'outlet' ? link.outlet : []));
  return {
    speaker,
    reached: claim.chain ? reachedBy(claim) : article.source,
    way: article.source ? [article.source, ...way] : way,
    when: whenSaid(claim),
  };
}

function alikeTo(speaker: AnonymousSpeaker): Set<AnonymousSpeaker> {
  const words = wordsFor(speaker);
  return new Set(
    mentionsOf(speaker).flatMap((mention) =>
      mention.way.flatMap((outlet) =>
        (mentionsThrough(outlet).get(words) ?? [])
          .filter((other) => isOneWay(mention, other) && isWithin(mention, other))
          .map((other) => other.speaker)
          .filter((other) => other !== speaker && !areKeptApart(speaker, other))
          .filter((other) => speaker.of !== undefined || isOfOneOutlet(speaker, other)),
      ),
    ),
  );
}

/** Whether the outlet that spoke to one stands on the way of the other. */
function isOneWay(a: Mention, b: Mention): boolean {
  const isOn = (outlet: Outlet | undefined, way: readonly Outlet[]) =>
    outlet !== undefined && way.includes(outlet);
  return isOn(a.reached, b.way) || isOn(b.reached, a.way);
}

const isWithin = ({ when: a }: Mention, { when: b }: Mention) =>
  a !== undefined && b !== undefined && daysApart(a, b) <= samePeople.values.days;

/** Where nobody tells whose people they are, only one outlet’s own phrase says something. */
const isOfOneOutlet = ({ article: a }: AnonymousSpeaker, { article: b }: AnonymousSpeaker) =>
  a.source !== undefined && a.source === b.source;

/** What must be alike: the words, the actor they belong to or that there is none, and how many they are. */
function wordsFor({ description, of, count }: AnonymousSpeaker): string {
  return JSON.stringify([of?.id ?? '', count ?? '', normalise(description).text.toLowerCase()]);
}

/** All that unnamed people are on record with through an outlet, by what must be alike. */
const mentionsThrough = oncePer((outlet: Outlet): ReadonlyMap<string, readonly Mention[]> => {
  const claims = new Set([...outlet.articles.flatMap(({ claims }) => claims), ...outlet.relays]);
  const mentions = [...claims].flatMap((claim) =>
    claim.speakers.flatMap((speaker) =>
      speaker.kind === 'anonymous' ? [mentionIn(claim, speaker)] : [],
    ),
  );
  return Map.groupBy(mentions, ({ speaker }) => wordsFor(speaker));
});
