import { possibleDays } from '../../model/days.ts';
import { countryName } from '../../model/incident.ts';
import { normalise } from '../../text/normalise.ts';
import type { Check } from '../checking/check.ts';
import { type WordedClaim, wordedClaimsOf } from '../checking/worded-claims.ts';
import type { Corpus } from '../corpus.ts';
import type { Calendar, Names } from '../cues/cues.ts';
import { canBeAmong, namedDaysIn } from '../cues/named-days.ts';
import { quoted } from '../finding.ts';
import type { ParsedIncident } from '../reading/parse-entry.ts';

/** Evidence that names the place or day of another incident, and nothing of its own, is about the other. */
export const incidentNotInWords: Check = {
  rule: 'incident-not-in-words',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const found = anotherNamed(claim, corpus);
      if (!found) continue;
      const { article, path } = claim;
      const { id, incidents } = claim.claim.fields;
      yield {
        entry: article,
        place: { path: [...path, 'incidents'] },
        message: `${id} is about ${incidents.join(', ')}, and its evidence says ${quoted(found.words)}, as of ${found.incident.id}`,
        expected: 'evidence that names nothing of another incident alone',
        rests: [found.incident.id, ...incidents, ...claim.passages.map(({ paragraph }) => paragraph)],
        fix: 'correct incidents:, add the other one, or add what the text calls it to the aliases: of its entry',
      };
    }
  },
};

/** A word or day of the evidence that another incident has, where nothing near it names one of the claim’s own. */
function anotherNamed({ article, claim, cues, passages }: WordedClaim, corpus: Corpus) {
  const { names, calendar } = cues;
  if (!names || !calendar) return undefined;
  const own = claim.fields.incidents.flatMap((id) => corpus.incidents.get(id) ?? []);
  if (own.length === 0 || own.length < claim.fields.incidents.length) return undefined;
  const marked = own.map((incident) => marksOf(incident, names, calendar));
  // Without a place or day of its own an incident may be anything.
  if (own.some((one, at) => marked[at]?.size === 0 && daysOf(one).length === 0)) return undefined;
  const around = passages.flatMap(({ paragraph, before }) => [paragraph, before[0] ?? '']).join(' … ');
  const isOwn = own.some(
    (one, at) =>
      wordIn(around, marked[at] ?? new Set()) ??
      dayIn(around, one, calendar) ??
      countryIn(around, one, names),
  );
  if (isOwn) return undefined;
  const words = passages.map(({ sentence }) => sentence).join(' … ');
  const told = new Set(article.claims.flatMap(({ fields }) => fields.incidents));
  for (const id of told) {
    const incident = corpus.incidents.get(id);
    if (!incident || own.some((one) => isRelated(one, incident))) continue;
    const mark = wordIn(words, marksOf(incident, names, calendar)) ??
      dayIn(words, incident, calendar) ??
      // Without a country of its own an incident may be there as well.
      (own.every(({ fields }) => fields.place?.country !== undefined)
        ? countryIn(words, incident, names, names.within)
        : undefined);
    if (mark !== undefined) return { incident, words: mark };
  }
  return undefined;
}

/** Whether one belongs to the other, or both to one. */
function isRelated(a: ParsedIncident, b: ParsedIncident): boolean {
  const [ones, others] = [[a.id, ...a.fields.series], [b.id, ...b.fields.series]];
  return ones.some((one) => others.includes(one));
}

// Asked for of every incident by every claim.
const known = new WeakMap<ParsedIncident, ReadonlySet<string>>();

/** The proper names in what an incident and its place are called, but for countries, months and days. */
function marksOf(
  incident: ParsedIncident,
  { generic, states }: Names,
  { months, weekdays }: Calendar,
): ReadonlySet<string> {
  const before = known.get(incident);
  if (before) return before;
  const { title = '', aliases, place } = incident.fields;
  const names = [title, ...aliases, place?.name ?? ''].flatMap((text) =>
    // A title begins with a capital whatever it is.
    [...normalise(text).text.matchAll(/(?<=[^.] |-)\p{Lu}[\p{L}]{3,}|(?<=^)\p{Lu}[\p{L}]{3,}(?=,|$)/gu)].map(([word]) => word),
  );
  const common = new RegExp(
    `^(?:${[...Object.values(states), ...months, ...weekdays].join('|')})$`,
    'iu',
  );
  const countries = new Set(Object.keys(states).flatMap((code) => countryName(code).split(' ')));
  const found = new Set(
    names.filter(
      (name) => !generic.has(name.toLowerCase()) && !common.test(name) && !countries.has(name),
    ),
  );
  known.set(incident, found);
  return found;
}

const wordIn = (text: string, marks: ReadonlySet<string>): string | undefined =>
  text.match(/\p{Lu}\p{L}+/gu)?.find((word) => marks.has(word));

const daysOf = ({ fields: { date } }: ParsedIncident) => {
  const days = date ? possibleDays(date) : [];
  return days.every(({ first, last }) => last - first < 2) ? days : [];
};

const dayIn = (text: string, incident: ParsedIncident, calendar: Calendar): string | undefined =>
  namedDaysIn(text, calendar).find(
    (named) => named.day !== undefined && canBeAmong(named, daysOf(incident)),
  )?.words;

/** A country of an incident in a text, by its name, its people or capital; behind certain words only, where they are given. */
function countryIn(
  text: string,
  { fields: { place } }: ParsedIncident,
  { states }: Names,
  behind?: string,
): string | undefined {
  const { country } = place ?? {};
  if (country === undefined) return undefined;
  const called = [countryName(country), states[country] ?? []].flat().join('|');
  const before = behind === undefined ? '' : `(?:${behind}) (?:[a-z]+ ){0,2}`;
  return text.match(new RegExp(`(?<![\\p{L}])${before}(?:${called})(?![\\p{L}])`, 'u'))?.[0];
}
