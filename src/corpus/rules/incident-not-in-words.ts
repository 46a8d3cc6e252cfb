import { countryName } from '../../model/country.ts';
import type { DayRange } from '../../model/day-range.ts';
import { possibleDays } from '../../model/days.ts';
import { normalise } from '../../text/normalise.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { ParsedArticle, ParsedIncident } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import type { Calendar, Cues, Names } from './cues/cues.ts';
import { canBeAmong, namedDaysIn } from './cues/named-days.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { type WordedClaim, wordedClaimsOf } from './support/worded-claims.ts';

/** Evidence that names the place or day of another incident, and nothing of its own, is about the other. */
export const incidentNotInWords = {
  name: 'incident-not-in-words',
  severity: 'warning',
  demand: 'Evidence that names another incident alone is not about this one.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const found = anotherNamed(claim, corpus);
      if (!found) continue;
      const { article, path } = claim;
      const { id, incidents } = claim.claim.fields;
      yield {
        entry: article,
        location: { path: [...path, 'incidents'] },
        message: `${id} is about ${incidents.join(', ')}, and its evidence says ${quoted(found.words)}, as of ${found.incident.id}`,
        related: relatedIn(article, [...path, 'evidence'], 'the words'),
        expected: 'evidence that names nothing of another incident alone',
        rests: [
          found.incident.id,
          ...incidents,
          ...claim.passages.map(({ paragraph }) => paragraph),
        ],
        fix: 'correct incidents:, add the other one, or add what the text calls it to the aliases: of its entry',
      };
    }
  },
} as const satisfies Rule;

/** What the evidence has of another incident of the article, where nothing near it is of the claim’s own. */
function anotherNamed({ article, claim, cues, passages }: WordedClaim, corpus: Corpus) {
  const own = claim.fields.incidents.map((id) => corpus.incidents.get(id));
  const signed = own.filter((one) => one !== undefined).map((one) => signsOf(one, cues));
  if (signed.length === 0 || signed.length < own.length || !signed.every(hasSigns))
    return undefined;
  const around = passages.flatMap(({ paragraph, before }) => [paragraph, before[0] ?? '']);
  const sentences = passages.map(({ sentence }) => sentence).join(' … ');
  const isOwn = signed.some(
    (one) =>
      nameOrDayIn(around.join(' … '), one, cues) ?? countryIn(sentences, one.incident, cues.names),
  );
  if (isOwn) return undefined;
  const words = passages.map((passage) => passage.words).join(' … ');
  // Without a country of its own an incident may be in any.
  const isInCountries = signed.every(
    ({ incident }) => incident.fields.place?.country !== undefined,
  );
  const { names } = cues;
  for (const incident of othersOf(article, signed, corpus)) {
    const named = nameOrDayIn(words, withoutVoices(signsOf(incident, cues), corpus), cues);
    const found =
      named ?? (isInCountries ? countryIn(words, incident, names, names?.within) : undefined);
    if (found !== undefined) return { incident, words: found };
  }
  return undefined;
}

/** What tells an incident from others: proper names, and its day where it has one. */
interface Signs {
  incident: ParsedIncident;
  names: ReadonlySet<string>;
  days: readonly DayRange[];
}

// Asked for of every incident by every claim.
const known = new WeakMap<ParsedIncident, Signs>();

function signsOf(incident: ParsedIncident, { names, calendar }: Cues): Signs {
  const before = known.get(incident);
  if (before) return before;
  const { date } = incident.fields;
  const days = date ? possibleDays(date) : [];
  const isOneDay = days.every(({ first, last }) => last - first < 2);
  const signs = {
    incident,
    names: names && calendar ? properNames(incident, names, calendar) : new Set<string>(),
    days: isOneDay ? days : [],
  };
  known.set(incident, signs);
  return signs;
}

// Without a place or day of its own an incident may be anything.
const hasSigns = ({ incident, names, days }: Signs) =>
  incident.fields.place?.country !== undefined || names.size > 0 || days.length > 0;

/** The other incidents of an article, but for those of the same series. */
function othersOf(article: ParsedArticle, own: readonly Signs[], corpus: Corpus): ParsedIncident[] {
  const told = new Set(article.claims.flatMap(({ fields }) => fields.incidents));
  return [...told]
    .flatMap((id) => corpus.incidents.get(id) ?? [])
    .filter((incident) => !own.some((one) => isRelated(one.incident, incident)));
}

/** Whether one belongs to the other, or both to one. */
function isRelated(a: ParsedIncident, b: ParsedIncident): boolean {
  const [ones, others] = [
    [a.id, ...a.fields.series],
    [b.id, ...b.fields.series],
  ];
  return ones.some((one) => others.includes(one));
}

// A title begins with a capital whatever its first word is; “Isfahan” alone, or before a comma, is a name.
const PROPER_NAME = /(?<=[^.] |-)\p{Lu}\p{L}{3,}|^\p{Lu}\p{L}{3,}(?=,|$)/gu;

/** The proper names in what an incident and its place are called, but for countries, months and days of the week. */
function properNames(
  { fields: { title = '', aliases, place } }: ParsedIncident,
  { generic, states }: Names,
  { months, weekdays }: Calendar,
): ReadonlySet<string> {
  const common = [...Object.values(states), ...months, ...weekdays].join('|');
  const countries = Object.keys(states).flatMap((code) => countryName(code).split(' '));
  const found = [title, ...aliases, place?.name ?? '']
    .flatMap((text) => normalise(text).text.match(PROPER_NAME) ?? [])
    .filter((name) => !generic.has(name.toLowerCase()) && !countries.includes(name))
    .filter((name) => !new RegExp(`^(?:${common})$`, 'iu').test(name));
  return new Set(found);
}

/** Without names that actors and outlets have as well: whoever is named may do something anywhere. */
function withoutVoices(signs: Signs, { actors, outlets }: Corpus): Signs {
  const voices = [...actors.values(), ...outlets.values()];
  const isVoice = (word: string) => voices.some(({ fields: { name = '' } }) => name.includes(word));
  return { ...signs, names: new Set([...signs.names].filter((name) => !isVoice(name))) };
}

/** A proper name or the day of an incident in a text. */
function nameOrDayIn(text: string, { names, days }: Signs, { calendar }: Cues): string | undefined {
  const name = text.match(/\p{Lu}\p{L}+/gu)?.find((word) => names.has(word));
  if (name !== undefined || !calendar) return name;
  const named = namedDaysIn(text, calendar);
  return named.find((one) => one.day !== undefined && canBeAmong(one, days))?.words;
}

/** A country of an incident in a text, by its name, its people or capital; behind certain words only, where they are given. */
function countryIn(
  text: string,
  { fields: { place } }: ParsedIncident,
  names: Names | undefined,
  behind?: string,
): string | undefined {
  const { country } = place ?? {};
  if (country === undefined || !names) return undefined;
  const called = [countryName(country), names.states[country] ?? []].flat().join('|');
  const before = behind === undefined ? '' : `(?:${behind}) (?:[a-z]+ ){0,2}`;
  return text.match(new RegExp(`(?<![\\p{L}])${before}(?:${called})(?![\\p{L}])`, 'u'))?.[0];
}
