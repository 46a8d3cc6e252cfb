import type { Place } from './finding.ts';
import { offsetIn } from './locate.ts';
import type { ParsedEntry } from './reading/parse-entry.ts';
import { followPath } from './reading/written-path.ts';

/** Where a finding lies: at its field, at the nearest part of it that is written, or where the fields begin. */
export function offsetOf({ data, document, yamlOffset, file }: ParsedEntry, place: Place): number {
  if ('offset' in place) return place.offset;
  const written = followPath(data, place.path);
  const inYaml = offsetIn(document, { path: written.path, on: place.on ?? written.on });
  if (inYaml !== undefined) return yamlOffset + inYaml;
  return yamlOffset + Math.max(0, file.text.slice(yamlOffset).search(/\S/));
}
