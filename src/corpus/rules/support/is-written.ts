import type { Path } from '../../../model/diagnostic.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import { followPath } from '../../violations/written-path.ts';

/** Whether a field is written, soundly or not, or must be what a misspelt name means: it is not left out. */
export function isWritten({ data, violations }: ParsedEntry, path: Path): boolean {
  return (
    followPath(data, path).value !== undefined ||
    violations.some(({ meant }) => meant?.join() === path.join())
  );
}
