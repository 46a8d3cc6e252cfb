import type { Path } from '../../../model/diagnostic.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import type { RelatedPlace } from '../../violations/violation.ts';

/** The one other place that a violation has to do with: a field of an entry, or where the entry begins (`[]`). */
export const relatedIn = (
  { file }: ParsedEntry,
  path: Path,
  message: string,
): readonly RelatedPlace[] => [{ file: file.path, location: { path }, message }];
