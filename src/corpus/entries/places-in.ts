import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Position, positionsIn } from '../violations/locate.ts';
import type { Location } from '../violations/violation.ts';
import type { Corpus } from './corpus.ts';
import { spanFrom, spanOf } from './span-of.ts';

type Extent = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Gives the lines and columns of a location in a file, by the file’s path; the file’s beginning where it has no text. */
export type PlaceOf = (file: string, location: Location) => Extent;

/** Prepares a corpus for locating what was found in it. Lines of a file are counted once. */
export function placesIn({ entries, raws }: Corpus): PlaceOf {
  const byPath = new Map(entries.map((entry) => [entry.file.path, entry]));
  const texts = new Map([...raws.values()].flat().map(({ path, text }) => [path, text]));
  const counted = new Map<string, (offset: number) => Position>();
  return (file, location) => {
    const entry = byPath.get(file);
    const text = entry?.file.text ?? texts.get(file) ?? '';
    const positionOf = counted.get(file) ?? positionsIn(text);
    counted.set(file, positionOf);
    const { start, end } = entry
      ? spanOf(entry, location)
      : spanFrom('offset' in location ? location.offset : 0, undefined, text);
    const [from, to] = [positionOf(start), positionOf(end)];
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
