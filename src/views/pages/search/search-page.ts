import type { Graph } from '../../../corpus/linking/graph.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { about, type Force, stance } from '../../../model/vocabularies.ts';
import { termsOf } from '../../../model/vocabulary.ts';
import { calendarLabel } from '../../shared/calendar.ts';
import { directionOf, type Link } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { inAddress, pageUrl, searchIndexUrl } from '../../shared/urls.ts';
import { type SearchFilter, type SearchRecord, searchFilters } from './search-record.ts';
import { searchRecords } from './search-records.ts';

export interface SearchPage {
  url: string;
  /** The folder of the index. */
  index: string;
  groups: readonly FilterGroup[];
  lists: readonly Link[];
  script: ScriptWords;
}

/** What the page’s script shows the results with. */
export interface ScriptWords {
  kind: Readonly<Record<string, string>>;
  /** What each stance does to what is said, by which the line beside a claim is drawn. */
  force: Readonly<Record<string, Force>>;
  /** By the plural forms of the language; the number stands for the braces. */
  found: Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
  nothing: string;
  unknown: string;
  unknownMany: string;
  quoted: string;
  meant: string;
  withoutIt: string;
  withoutThem: string;
  wordless: string;
  filedUnder: string;
  advice: string;
  unfilter: string;
  more: string;
  pathNotTold: string;
  basis: string;
  basisNotTold: string;
  hedged: string;
  about: string;
  /** The languages of the record that run from right to left (BCP 47), since not every browser tells; left out where there are none. */
  rightToLeft?: readonly string[];
}

/** One thing a search can be narrowed by: several values at once, or one out of many. */
export interface FilterGroup {
  name: SearchFilter;
  label: string;
  meaning: string;
  choice: 'several' | 'one';
  options: readonly FilterOption[];
}

export interface FilterOption {
  value: string;
  label: string;
  /** How many entries have it. */
  count: number;
}

const several: ReadonlySet<SearchFilter> = new Set(['kind', 'stance', 'about', 'speaker', 'path']);

/** The search page: its filters with how many entries each finds, and the words its script needs; `records` are all that can be found. */
export function searchPage(
  graph: Graph,
  site: Site,
  records: readonly SearchRecord[] = searchRecords(graph, site),
): SearchPage {
  const { section } = site.words.layout;
  const lists = ['incidents', 'claims', 'actors', 'outlets', 'articles'] as const;
  return {
    url: pageUrl('search', site),
    index: searchIndexUrl(site),
    groups: searchFilters
      .filter((name) => isChoice(name, records))
      .map((name) => filterGroup(name, records, graph, site)),
    script: scriptWords(records, site),
    lists: lists.map((name) => ({ text: section[name], href: pageUrl(name, site) })),
  };
}

function scriptWords(
  records: readonly SearchRecord[],
  { words: { search, claim, speakers } }: Site,
): ScriptWords {
  const languages = new Set(records.flatMap(({ filters }) => filters.language ?? []));
  const rightToLeft = [...languages].filter((tag) => directionOf(tag) === 'rtl').sort(compareText);
  const { kind, found, nothing, advice, unfilter, more } = search;
  const { unknown, unknownMany, quoted, meant, withoutIt, withoutThem } = search;
  const { wordless, filedUnder } = search;
  const { basis, basisNotTold, hedged, about } = claim;
  return {
    ...{ kind, found, nothing, advice, unfilter, more },
    ...{ unknown, unknownMany, quoted, meant, withoutIt, withoutThem, wordless, filedUnder },
    ...{ basis, basisNotTold, hedged, about },
    pathNotTold: speakers.notTold,
    force: Object.fromEntries(termsOf(stance).map(([value, { force }]) => [value, force])),
    ...(rightToLeft.length > 0 && { rightToLeft }),
  };
}

/** Whether entries differ in it: in its values, or of one kind in whether they have the only one. */
function isChoice(name: SearchFilter, records: readonly SearchRecord[]): boolean {
  const valuesOf = ({ filters }: SearchRecord) => filters[name] ?? [];
  const [value, ...others] = new Set(records.flatMap(valuesOf));
  if (value === undefined || others.length > 0) return value !== undefined;
  const having = records.filter((record) => valuesOf(record).length > 0);
  const kinds = new Set(having.map(kindOf));
  return records.filter((record) => kinds.has(kindOf(record))).length > having.length;
}

const kindOf = ({ filters }: SearchRecord) => filters.kind?.[0];

function filterGroup(
  name: SearchFilter,
  records: readonly SearchRecord[],
  graph: Graph,
  site: Site,
): FilterGroup {
  const { group, meaning } = site.words.search;
  const counts = countsOf(records.flatMap(({ filters }) => filters[name] ?? []));
  const labelled = labelsOf[name](graph, site, [...counts.keys()]);
  return {
    name,
    label: group[name],
    meaning: new Map<string, string>(Object.entries(meaning)).get(name) ?? '',
    choice: several.has(name) ? 'several' : 'one',
    options: labelled.flatMap(([value, label]) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, label, count }];
    }),
  };
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Labelled = readonly [value: string, label: string];

type LabelsOf = (graph: Graph, site: Site, values: readonly string[]) => readonly Labelled[];

/** The values of a filter with their names, in the order they are offered in. */
const labelsOf: Record<SearchFilter, LabelsOf> = {
  kind: (_graph, { words }) => Object.entries(words.search.kind),
  stance: (_graph, { words }) =>
    termsOf(stance).map(([value]) => [value, words.term(stance, value).label]),
  about: (_graph, { words }) =>
    termsOf(about).map(([value]) => [value, words.term(about, value).label]),
  speaker: (_graph, { words }) =>
    Object.entries(words.speakers.kind).map(([kind, label]) => [inAddress(kind), label]),
  path: (_graph, { words }) => Object.entries(words.search.path),
  accused: ({ actors }, site) =>
    byLabel(
      [...actors.values()].map(({ id, name }) => [id, name]),
      site,
    ),
  actor: ({ actors }, site) =>
    byLabel(
      [...actors.values()].map(({ id, name }) => [id, name]),
      site,
    ),
  outlet: ({ outlets }, site) =>
    byLabel(
      [...outlets.values()].map(({ id, name }) => [id, name]),
      site,
    ),
  year: (_graph, site, years) =>
    [...years]
      .sort(compareText)
      .reverse()
      .map((year) => [year, calendarLabel([year], site)]),
  country: (_graph, site, codes) =>
    byLabel(
      codes.map((code) => [code, site.words.grammar.country(code.toUpperCase())]),
      site,
    ),
  language: (_graph, site, tags) =>
    byLabel(
      tags.map((tag) => [tag, site.words.grammar.language(tag)]),
      site,
    ),
};

function byLabel(labelled: readonly Labelled[], { words }: Site): Labelled[] {
  const { compare } = words.grammar;
  return [...labelled].sort(([a, one], [b, two]) => compare(one, two) || compareText(a, b));
}
