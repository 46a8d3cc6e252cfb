import { sha256Of } from '../../../corpus/files/sha256.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { indexWords } from './index-words.ts';
import type { OtherNames } from './other-names.ts';
import { type SearchFilter, type SearchRecord, searchFilters } from './search-record.ts';
import {
  entryFile,
  type SearchEntry,
  type SearchTable,
  stepsOf,
  TABLE,
  wordFile,
} from './search-table.ts';

/** A file of the index, its path within the folder of the index. */
export interface TextFile {
  path: string;
  text: string;
}

// A search loads a file for each of its words and one for most of what it shows: small enough to come at once.
const WORD_FILE = 32_000;
const ENTRY_FILE = 16_000;

/** The index of some records as files: the table, the words with their places, and what is shown of entries. */
export function indexFiles(records: readonly SearchRecord[]): TextFile[] {
  const sorted = records.toSorted((a, b) => Number(a.sort.latest) - Number(b.sort.latest));
  const { words, postings, names } = indexWords(sorted);
  const wordParts = divide(postings, WORD_FILE);
  const others = allOthers(sorted);
  const entryParts = divide(
    sorted.map((record) => entryOf(record, others)),
    ENTRY_FILE,
  );
  const texts = [...wordParts, ...entryParts].map(({ text }) => text);
  const folder = digest(texts);
  const table: SearchTable = {
    ...{ folder, words, names },
    others: [...others.values()].map(({ one }) => one),
    wordFiles: wordParts.map(({ first }) => first),
    entryFiles: entryParts.map(({ first }) => first),
    earliest: stepsOf(earliestOf(sorted)),
    filters: filtersOf(sorted),
  };
  return [
    { path: TABLE, text: JSON.stringify(table) },
    ...wordParts.map(({ text }, number) => ({ path: wordFile(folder, number), text })),
    ...entryParts.map(({ text }, number) => ({ path: entryFile(folder, number), text })),
  ];
}

/** Each once, with its number, by all of its names. */
type Others = ReadonlyMap<string, { one: OtherNames; number: number }>;

const keyOf = ({ name, aliases }: OtherNames) => JSON.stringify([name, ...aliases]);

function allOthers(records: readonly SearchRecord[]): Others {
  const all = new Map(records.flatMap(({ others }) => others).map((one) => [keyOf(one), one]));
  return new Map([...all].map(([key, one], number) => [key, { one, number }]));
}

function entryOf({ others, ...record }: SearchRecord, all: Others): SearchEntry {
  const { url, content, meta, filters } = record;
  const numbers = others.flatMap((one) => all.get(keyOf(one))?.number ?? []);
  return { url, content, meta, filters, others: numbers };
}

interface Part {
  first: number;
  text: string;
}

/** Items in lists of a size, in characters; a single item may be longer. */
function divide(items: readonly unknown[], limit: number): Part[] {
  const parts: { first: number; texts: string[]; length: number }[] = [];
  for (const [at, item] of items.entries()) {
    const text = JSON.stringify(item);
    const last = parts.at(-1);
    if (last && last.length + text.length <= limit) {
      last.texts.push(text);
      last.length += text.length;
    } else parts.push({ first: at, texts: [text], length: text.length });
  }
  return parts.map(({ first, texts }) => ({ first, text: `[${texts.join(',')}]` }));
}

// As many digits as keep two builds of one site apart.
const digest = (texts: readonly string[]) => sha256Of(texts.join('\n')).slice(0, 12);

const earliestOf = (records: readonly SearchRecord[]) =>
  [...records.keys()].sort(
    (a, b) => Number(records[a]?.sort.earliest) - Number(records[b]?.sort.earliest),
  );

function filtersOf(records: readonly SearchRecord[]): SearchTable['filters'] {
  return Object.fromEntries(searchFilters.map((name) => [name, valuesOf(name, records)]));
}

function valuesOf(name: SearchFilter, records: readonly SearchRecord[]): Record<string, number[]> {
  const having = [...records.entries()].flatMap(([number, { filters }]) =>
    (filters[name] ?? []).map((value) => ({ value, number })),
  );
  const values = [...Map.groupBy(having, ({ value }) => value)];
  return Object.fromEntries(
    values
      .sort(([a], [b]) => compareText(a, b))
      .map(([value, all]) => [value, stepsOf(all.map(({ number }) => number))]),
  );
}
