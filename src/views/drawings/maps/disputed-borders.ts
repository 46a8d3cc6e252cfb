import type { MultiLineString, MultiPolygon, Position } from 'geojson';

export interface Borders {
  borders: MultiLineString;
  disputedBorders: MultiLineString;
}

/**
 * Borders by whether they are those of a disputed area: what of the given ones runs along such an area, and
 * the lines that are new by it.
 */
export function bordersApart(
  { coordinates }: MultiLineString,
  disputed: readonly { shape: MultiPolygon }[],
  lines: readonly Position[][],
): Borders {
  const edges = new Set(disputed.flatMap(({ shape }) => shape.coordinates.flat().flatMap(edgesOf)));
  const runs = coordinates.flatMap((line) => runsOf(line, edges));
  const linesOf = (isDisputed: boolean) =>
    runs.filter((run) => run.isDisputed === isDisputed).map((run) => run.line);
  return {
    borders: { type: 'MultiLineString', coordinates: linesOf(false) },
    disputedBorders: { type: 'MultiLineString', coordinates: [...linesOf(true), ...lines] },
  };
}

interface Run {
  line: Position[];
  isDisputed: boolean;
}

/** A line in parts, wherever it begins or ceases to run along disputed areas. */
function runsOf(line: readonly Position[], edges: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const [index, edge] of edgesOf(line).entries()) {
    const isDisputed = edges.has(edge);
    const [from, to] = [line[index] ?? [], line[index + 1] ?? []];
    const last = runs.at(-1);
    if (last?.isDisputed === isDisputed) last.line.push(to);
    else runs.push({ line: [from, to], isDisputed });
  }
  return runs;
}

/** The steps of a line, each known by its ends in either direction. */
function edgesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((to, index) => {
    const ends = [(line[index] ?? []).join(), to.join()];
    return ends.sort().join(' ');
  });
}
