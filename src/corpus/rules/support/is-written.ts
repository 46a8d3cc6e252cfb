import type { Path } from '../../../model/diagnostic.ts';
import { followPath } from '../../findings/written-path.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';

/** Whether a field is written, soundly or not, or must be what a misspelt name means: it is not left out. */
export function isWritten({ data, findings }: ParsedEntry, path: Path): boolean {
  return (
    followPath(data, path).value !== undefined ||
    findings.some(({ meant }) => meant?.join() === path.join())
  );
}
