import { jsonrepair } from 'jsonrepair';
import type { FactSources } from './page-fact.ts';

/** Anything that JSON-LD describes. */
export type Thing = Readonly<Record<string, unknown>>;

/** A thing, the line of the script it stands in, and whether it is only listed there among others. */
export interface FoundThing {
  thing: Thing;
  line: number;
  isListed: boolean;
}

// In characters: ten times the longest article with its data.
const LONGEST = 1_000_000;

/** Everything that a page’s JSON-LD describes, in its order; what cannot be mended to JSON is passed over. */
export function readThings(data: FactSources['data']): FoundThing[] {
  return data.flatMap(({ text, line }) =>
    thingsIn(parse(text), 0, false).map((found) => ({ ...found, line })),
  );
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '');
  if (bare.length > LONGEST || isDeep(bare)) return undefined;
  try {
    return JSON.parse(bare);
  } catch {
    return parseMended(bare);
  }
}

/** Line breaks in strings, commas too many and quotation marks that are not escaped are the usual mistakes. */
function parseMended(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text.replace(/;\s*$/, '')));
  } catch {
    return undefined;
  }
}

const isDeep = (text: string) => /(?:[[{]\s*){200}/.test(text);

// A graph in a list in a graph, and some to spare.
const DEEPEST = 6;
// More things in one list are no page’s own.
const LONGEST_LIST = 200;

const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'] as const;

function thingsIn(value: unknown, depth: number, isListed: boolean): Omit<FoundThing, 'line'>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, LONGEST_LIST).flatMap((each) => thingsIn(each, depth + 1, isListed));
  if (!isThing(value)) return [];
  const inner = INNER.flatMap((key) =>
    thingsIn(value[key], depth + 1, isListed || key === 'itemListElement'),
  );
  return [{ thing: value, isListed }, ...inner];
}

/** Whether a value of JSON is an object with names. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
