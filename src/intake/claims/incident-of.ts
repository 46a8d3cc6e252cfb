import type { Known, KnownIncident } from '../../model/known.ts';
import { daysIn } from './named-days.ts';
import { placeNames } from './place-names.ts';

/** Which known incidents words are about. */
export type FoundIncident =
  | { kind: 'one'; id: string; because: string }
  | { kind: 'several'; ids: readonly string[]; because: string }
  | { kind: 'none' };

/** Tells which incident some words are about; `around` is the paragraph that they stand in. */
export type IncidentFinder = (words: string, around: string) => FoundIncident;

/** The record’s names, and the day that an article was published (EDTF), from which days without a year are counted. */
interface Naming extends Known {
  date: string | undefined;
}

/** What names an incident, computed once for all the claims of an article. */
interface Prepared {
  id: string;
  date: string | undefined;
  places: readonly string[];
  /** Stems of the other words of its names: they tell nothing by themselves. */
  others: ReadonlyMap<string, string>;
}

/** What a text has of all that names incidents. */
interface Heard {
  days: ReadonlyMap<string, string>;
  places: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

// What orders those that are named at all: in the words themselves; half as much in the paragraph around them.
const POINTS = { day: 4, place: 2, other: 1 };

/**
 * Prepares the incidents of a record. Words are about one that they name by its day; by its place and another word of
 * its names, of which one may stand in the paragraph around them; or whose day and place that paragraph has. Words that
 * name another day are about another. What names actors or outlets names no place, and no other words are enough, however many. Of several the
 * best named is meant; those named alike are several, of which the text does not tell one.
 */
export function incidentFinder({ incidents = [], actors, outlets, date }: Naming): IncidentFinder {
  const known = [...actors, ...outlets].flatMap(({ names }) => names);
  const whole = new Set(known);
  const prepared = incidents.map((incident) => prepare(incident, whole));
  const places = [...new Set(prepared.flatMap((one) => one.places))];
  const longer = known.filter(
    (name) => name.includes(' ') && places.some((place) => place !== name && has(name, place)),
  );
  const heard = new Map<string, Heard>();
  const hear = (text: string): Heard => {
    const before = heard.get(text);
    if (before) return before;
    const bare = longer.reduce((rest, name) => rest.replaceAll(name, ' '), text);
    const found = {
      days: new Map(daysIn(text, date).map((day) => [day.date, day.words])),
      places: new Set(places.filter((place) => has(bare, place))),
      stems: new Set(wordsIn(bare).map(stemOf)),
    };
    heard.set(text, found);
    return found;
  };
  return (words, around) => best(prepared, hear(words), hear(around));
}

function prepare({ id, names, date, place }: KnownIncident, whole: ReadonlySet<string>): Prepared {
  const places = placeNames(place, names).filter((name) => !whole.has(name));
  const taken = new Set(places.flatMap(wordsIn).map(stemOf));
  const others = [...names, place ?? '']
    .flatMap(wordsIn)
    .map((word) => [stemOf(word), word] as const)
    .filter(([stem]) => !taken.has(stem) && !SMALL.has(stem));
  return { id, date, places, others: new Map(others) };
}

function best(prepared: readonly Prepared[], own: Heard, around: Heard): FoundIncident {
  const named = prepared
    .flatMap((incident) => namedBy(incident, own, around) ?? [])
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const [first] = named;
  if (!first) return { kind: 'none' };
  const equals = named.filter(({ points }) => points === first.points);
  const because = first.reasons.join(', ');
  return equals.length === 1
    ? { kind: 'one', id: first.id, because }
    : { kind: 'several', ids: equals.map(({ id }) => id), because };
}

/** How words name an incident; undefined where they do not. */
function namedBy({ id, date = '', places, others }: Prepared, own: Heard, around: Heard) {
  const day = own.days.get(date);
  const near = day ?? around.days.get(date);
  const inWords = {
    places: places.filter((place) => own.places.has(place)),
    others: [...others].filter(([stem]) => own.stems.has(stem)),
  };
  const beside = {
    places: places.filter((place) => !own.places.has(place) && around.places.has(place)),
    others: [...others].filter(([stem]) => !own.stems.has(stem) && around.stems.has(stem)),
  };
  const isOfAnotherDay = day === undefined && own.days.size > 0;
  const isPlaced = inWords.places.length + beside.places.length > 0;
  const isByPlace =
    (inWords.places.length > 0 && inWords.others.length + beside.others.length > 0) ||
    (beside.places.length > 0 && inWords.others.length > 0);
  if (isOfAnotherDay) return undefined;
  if (day === undefined && !isByPlace && !(near !== undefined && isPlaced)) return undefined;
  const points =
    (day === undefined ? 0 : POINTS.day / 2) +
    (near === undefined ? 0 : POINTS.day / 2) +
    POINTS.place * (inWords.places.length + beside.places.length / 2) +
    POINTS.other * (inWords.others.length + beside.others.length / 2);
  const reasons = [
    ...(near === undefined ? [] : [near]),
    ...inWords.places,
    ...beside.places,
    ...[...inWords.others, ...beside.others].map(([, word]) => word),
  ];
  return { id, points, reasons };
}

/** Whether a text has a name as whole words. */
function has(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 2);
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(after)
    )
      return true;
  }
  return false;
}

/** The words of a text of three letters and more. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]{2,}/gu) ?? [];

/** A word without its case and the s of the plural, which is enough to compare words of two titles. */
const stemOf = (word: string) => word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');

// Words of three letters and more that join others.
const SMALL: ReadonlySet<string> = new Set(
  'the and for with near from that against after before into over off via between around outside'.split(
    ' ',
  ),
);
