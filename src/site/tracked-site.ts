import type { Environment } from '../settings.ts';
import {
  canonical,
  type Fingerprints,
  fingerprint,
  fingerprintsOf,
} from '../tracking/fingerprints.ts';
import type { FlatRecord } from '../tracking/flat-record.ts';
import type { ReadLog } from '../tracking/read-log.ts';
import { trackedRecord } from '../tracking/tracked-record.ts';
import { slotName, trackedTable } from '../tracking/tracked-table.ts';
import { addressesOf } from './addresses.ts';
import { createSite } from './create-site.ts';
import { contextOf, type SiteContext } from './site-context.ts';
import { type SiteTables, siteTables } from './site-tables.ts';

/** A site whose pages’ reads of the record are noted. */
export interface TrackedSite {
  context: SiteContext;
  tables: SiteTables;
  /** The addresses that depend on the record: {@link addressesOf}. */
  addresses: () => string[];
  /** What can be read of the record, and of what is computed for all of it, each with a text that is the same as long as that is. */
  fingerprints: () => Fingerprints;
}

/** Makes the site of a record, at an address and in a language. */
export function trackedSite(
  flat: FlatRecord,
  environment: Pick<Environment, 'origin' | 'base' | 'language'>,
  log: ReadLog,
): TrackedSite {
  const { graph, nameOf } = trackedRecord(flat, log);
  const site = createSite(environment);
  const tables = siteTables(graph, site);
  const keyName = (key: string | object) =>
    typeof key === 'string' ? key : (nameOf(key) ?? 'no node');
  const noting = { log, keyName };
  return {
    context: contextOf(
      { graph, problems: undefined },
      {
        related: trackedTable('related', tables.related, noting),
        links: trackedTable('links', tables.links, noting),
        differences: trackedTable('differences', tables.differences, noting),
        lists: trackedTable('lists', tables.lists, noting),
        formerIncidents: trackedTable('formerIncidents', tables.formerIncidents, noting),
        search: trackedTable('search', tables.search, noting),
        record: trackedTable('record', tables.record, noting),
      },
      site,
    ),
    tables,
    addresses: () => addressesOf(graph, tables, site),
    fingerprints: () =>
      new Map([...fingerprintsOf(flat), ...fingerprintsOfTables(tables, keyName, nameOf)]),
  };
}

function* fingerprintsOfTables(
  { lists, searchRecords: _, ...others }: SiteTables,
  keyName: (key: string | object) => string,
  nameOf: (value: object) => string | undefined,
): Generator<readonly [string, readonly string[]]> {
  const named = (value: unknown) =>
    typeof value === 'object' && value !== null ? nameOf(value) : undefined;
  const print = (value: unknown) => [fingerprint(canonical(value, named))];
  // A page of a list is made when it is asked for, but for what it tells of each entry, which its rows read.
  for (const [path, { outline }] of lists()) yield [slotName('lists', path), print(outline())];
  for (const [name, table] of Object.entries(others))
    for (const [key, value] of table()) yield [slotName(name, keyName(key)), print(value)];
}
