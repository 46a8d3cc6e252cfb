import type { Path } from '../../model/diagnostic.ts';
import type { ParsedEntry } from '../reading/parse-entry.ts';
import { followPath } from '../reading/written-path.ts';

/** Whether a field is written, soundly or not, or must be what a misspelt name means: it is not left out. */
export function isWritten({ data, findings }: ParsedEntry, path: Path): boolean {
  return (
    followPath(data, path).value !== undefined ||
    findings.some(({ meant }) => meant?.join() === path.join())
  );
}
