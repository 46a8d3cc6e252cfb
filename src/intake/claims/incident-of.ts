import type { KnownIncident, KnownName } from '../../model/known.ts';
import { monthNames } from '../../text/calendar-names.ts';
import { daysIn } from './named-days.ts';

/** Which known incidents words are about. */
export type FoundIncident =
  | { kind: 'one'; id: string; because: string }
  | { kind: 'several'; ids: readonly string[]; because: string }
  | { kind: 'none' };

// A day is enough by itself; a place is not, without another word or its standing nearby.
const ENOUGH = 2.5;
const DAY = 4;
const PLACE = 2;
const WORD = 1;

/**
 * The incident that words speak of: each known one scores for its day (4), each word of its place’s or
 * title’s names (2, but 1 for the
 * name of an actor) and each other word of its title (1) that stands in the words or, at half, around
 * them. The best wins with 2.5 or more; incidents that tie are several, of which the text does not tell one.
 */
export function incidentOf(
  words: string,
  around: string,
  incidents: readonly KnownIncident[],
  published: string | undefined,
  actors: readonly KnownName[],
): FoundIncident {
  const names = new Set(actors.flatMap(({ names: all }) => all.flatMap(tellingWords)));
  const scored = incidents
    .map((incident) => ({ incident, ...score(incident, words, around, published, names) }))
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points || (a.incident.id < b.incident.id ? -1 : 1));
  const [best] = scored;
  if (!best) return { kind: 'none' };
  const equals = scored.filter(({ points }) => points === best.points);
  const because = best.reasons.join(', ');
  return equals.length === 1
    ? { kind: 'one', id: best.incident.id, because }
    : { kind: 'several', ids: equals.map(({ incident }) => incident.id), because };
}

function score(
  incident: KnownIncident,
  words: string,
  around: string,
  published: string | undefined,
  actorNames: ReadonlySet<string>,
): { points: number; reasons: string[] } {
  const near = evidenceFor(incident, words, published, actorNames);
  const far = evidenceFor(incident, around, published, actorNames).filter(
    ({ what }) => !near.some((known) => known.what === what),
  );
  return {
    points:
      near.reduce((sum, { points }) => sum + points, 0) +
      far.reduce((sum, { points }) => sum + points / 2, 0),
    reasons: [...near, ...far].map(({ what }) => what),
  };
}

function evidenceFor(
  { date, names, place }: KnownIncident,
  text: string,
  published: string | undefined,
  actorNames: ReadonlySet<string>,
): { what: string; points: number }[] {
  const days = daysIn(text, published).filter((day) => day.date === date);
  const said = new Set(tellingWords(text).map((word) => word.toLowerCase()));
  const places = new Set(tellingWords(place ?? ''));
  const titles = new Set(names.flatMap(tellingWords));
  const capital = [...new Set([...places, ...titles])].filter((word) => /^\p{Lu}/u.test(word));
  const others = [...titles].filter((word) => !/^\p{Lu}/u.test(word));
  const isSaid = (word: string) => said.has(word.toLowerCase());
  return [
    ...days.slice(0, 1).map(({ words }) => ({ what: words, points: DAY })),
    ...capital
      .filter(isSaid)
      .map((word) => ({ what: word, points: actorNames.has(word) ? WORD : PLACE })),
    ...others.filter(isSaid).map((word) => ({ what: word, points: WORD })),
  ];
}

// Words that stand in the name of nearly every incident and tell none from another.
const common: ReadonlySet<string> = new Set([
  ...'the and for with near from that against attack attacks strike strikes explosion explosions base military bases province reported'.split(
    ' ',
  ),
  ...monthNames('en').flatMap(([whole = '']) => whole.toLowerCase()),
]);

/** The words of three letters and more, as they are written, without those that are in every incident’s name. */
const tellingWords = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => !common.has(word.toLowerCase()));
