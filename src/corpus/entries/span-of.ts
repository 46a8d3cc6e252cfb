import { isCollection } from 'yaml';
import type { ParsedEntry } from '../parsing/parse-entry.ts';
import { spanIn } from '../violations/locate.ts';
import type { Location } from '../violations/violation.ts';
import { followPath } from '../violations/written-path.ts';

/** A stretch of a file’s text, in UTF-16 code units from its beginning, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The stretch of its file that a location of an entry stands for: its field, the nearest part of it that is written, or
 * the line on which the fields begin. Of a list or map over several lines it is the first line, so that a field that a
 * claim misses does not mark the whole claim.
 */
export function spanOf(entry: ParsedEntry, location: Location): Span {
  const { text } = entry.file;
  if ('offset' in location) return spanFrom(location.offset, location.end, text);
  const found = spanInYaml(entry, location);
  if (found) return found;
  const begin = entry.yamlOffset + Math.max(0, text.slice(entry.yamlOffset).search(/\S/));
  return spanFrom(begin, undefined, text);
}

function spanInYaml(
  { data, document, yamlOffset, file: { text } }: ParsedEntry,
  { path, on }: Extract<Location, { path: unknown }>,
): Span | undefined {
  const written = followPath(data, path);
  const found = spanIn(document, { path: written.path, on: on ?? written.on });
  if (!found) return undefined;
  const [start, end] = [yamlOffset + found.start, yamlOffset + found.end];
  const isWhole = !isCollection(found.node) || !text.slice(start, end).trimEnd().includes('\n');
  return isWhole ? trimmed({ start, end }, text) : spanFrom(start, undefined, text);
}

/** A stretch to its own end or, where that is not known, to the end of its line. */
export function spanFrom(start: number, end: number | undefined, text: string): Span {
  if (end !== undefined) return { start, end };
  const lineEnd = text.indexOf('\n', start);
  return trimmed({ start, end: lineEnd < 0 ? text.length : lineEnd }, text);
}

/** Without the space at its end; empty where nothing else is in it. */
const trimmed = ({ start, end }: Span, text: string): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
