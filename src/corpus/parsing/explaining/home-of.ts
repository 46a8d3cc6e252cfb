import { actorKind, incidentKind, outletKind } from '../../../model/vocabularies.ts';
import type { EntryKind } from '../../files/content-file.ts';

const kinds = [
  ['actor', actorKind],
  ['incident', incidentKind],
  ['outlet', outletKind],
] as const;

/** The sort of entry that only has a value in its field `kind`; undefined where several have it, or none. */
export function homeOf(value: unknown): EntryKind | undefined {
  const homes = kinds.filter(
    ([, { terms }]) => typeof value === 'string' && Object.hasOwn(terms, value),
  );
  return homes.length === 1 ? homes[0]?.[0] : undefined;
}
