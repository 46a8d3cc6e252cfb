import type { ParsedEntry } from '../parsing/parse-entry.ts';
import { offsetIn } from '../violations/locate.ts';
import type { Location } from '../violations/violation.ts';
import { followPath } from '../violations/written-path.ts';

/** Where a violation lies: at its field, at the nearest part of it that is written, or where the fields begin. */
export function offsetOf(
  { data, document, yamlOffset, file }: ParsedEntry,
  place: Location,
): number {
  if ('offset' in place) return place.offset;
  const written = followPath(data, place.path);
  const inYaml = offsetIn(document, { path: written.path, on: place.on ?? written.on });
  if (inYaml !== undefined) return yamlOffset + inYaml;
  return yamlOffset + Math.max(0, file.text.slice(yamlOffset).search(/\S/));
}
