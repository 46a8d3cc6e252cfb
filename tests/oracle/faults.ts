import { z } from 'zod';
import { wronglyAccused } from './accused.ts';
import { attributionsOutside, ownedWords } from './attributions-outside.ts';
import type { Entries } from './entries.ts';
import { type Fault, misworded, unheld } from './held.ts';
import { type Line, labelFaults, markFaults, type Table } from './marks.ts';
import { found, wordsOf } from './rests.ts';
import { signerFor } from './signs.ts';
import { leadFaults, orderFaults, repeatedFaults, slipsIn, standingFaults } from './style.ts';

const leadSchema = z.object({
  opening: z.array(z.array(z.unknown())),
  description: z.string(),
  answers: z.array(z.unknown()),
});

/**
 * All that is wrong with what a site shows, held against the entries that editors wrote. Views are known to
 * it only by the shape of what they hold: sentences, links, and what words are said to rest on.
 */
export function faultsIn(
  shown: readonly (readonly [url: string, view: unknown])[],
  entries: Entries,
): Fault[] {
  const views = shown.map(([url, view]) => [url, withoutDirections(view)] as const);
  const sign = signerFor(entries);
  const all = views.map(([url, view]) => ({ url, view, ...found(view, url), lead: leadIn(view) }));
  const leads = all.flatMap(({ lead }) => (lead ? [lead.paragraphs.join(' ')] : []));
  const owned = ownedWords(
    all.flatMap(({ told }) => told),
    leads,
    entries,
  );
  const predicates = new Set(all.flatMap(({ told }) => told.map(({ words }) => words)));
  return all.flatMap(({ url, view, told, texts, lead }) => [
    ...told.flatMap((one) => [...unheld(one, entries), ...misworded(one, entries, sign)]),
    ...attributionsOutside(texts, owned, predicates, sign),
    ...slipsIn(texts, entries, sign),
    ...(lead
      ? [
          ...leadFaults(lead.paragraphs, url, sign),
          ...describedAs(lead, url),
          ...standingFaults(lead.paragraphs, url, entries),
          ...orderFaults(lead.paragraphs, url),
          ...lead.repeatable.flatMap((one) => repeatedFaults(one, url)),
        ]
      : []),
    ...wronglyAccused(view, url, entries),
    ...tablesIn(view).flatMap((table) => markFaults(table, url, entries)),
    ...labelFaults(linesIn(view), url, entries),
  ]);
}

/** A view without the signs that only tell in which direction words run (U+2066 to U+2069): nobody reads them. */
function withoutDirections(view: unknown): unknown {
  if (typeof view === 'string') return view.replaceAll(/[\u2066-\u2069]/gu, '');
  if (Array.isArray(view)) return view.map(withoutDirections);
  if (typeof view !== 'object' || view === null) return view;
  if (Object.getPrototypeOf(view) !== Object.prototype) return view;
  return Object.fromEntries(
    Object.entries(view).map(([key, value]) => [key, withoutDirections(value)]),
  );
}

interface Lead {
  paragraphs: readonly string[];
  description: string;
  /** Sentences of which none says the same twice. */
  repeatable: readonly unknown[];
}

function leadIn(view: unknown): Lead | undefined {
  const inner = z.object({ page: z.unknown() }).safeParse(view);
  const page = leadSchema.safeParse(inner.success && inner.data.page ? inner.data.page : view);
  return page.success
    ? {
        paragraphs: page.data.opening.map((sentence) => wordsOf(sentence).trim()),
        description: page.data.description,
        repeatable: [page.data.opening, ...page.data.answers],
      }
    : undefined;
}

/** A description is the lead in full, behind the day it is of where it is of one. */
const describedAs = ({ paragraphs, description }: Lead, path: string): Fault[] =>
  description.replace(/^As of [^:]*: /u, '') === paragraphs.join(' ')
    ? []
    : [{ path, words: description, what: 'the description is not the lead' }];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function tablesIn(view: unknown): Table[] {
  return [...objectsIn(view)].filter(isTable);
}

const isTable = (one: object): one is Table =>
  'accused' in one &&
  Array.isArray(one.accused) &&
  'rows' in one &&
  Array.isArray(one.rows) &&
  one.rows.every((row: unknown) => isObject(row) && 'cells' in row);

function linesIn(view: unknown): Line[] {
  return [...objectsIn(view)].filter(isLine);
}

const isLine = (one: object): one is Line =>
  'label' in one &&
  'route' in one &&
  'href' in one &&
  'speaker' in one &&
  isObject(one.speaker) &&
  'name' in one.speaker;

function* objectsIn(value: unknown): Generator<object> {
  if (!isObject(value)) return;
  yield value;
  for (const item of Object.values(value)) yield* objectsIn(item);
}
