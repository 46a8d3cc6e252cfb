import type { Site } from '../../shared/site.ts';
import type { Box } from '../drawing.ts';
import type { Frame } from './map-frame.ts';
import type { Polyline } from './map-lines.ts';
import { boxAround, type MiddleText, overlap, written } from './map-names.ts';

/** A bar of a round number of kilometres, in a corner. */
export interface Scale {
  bar: string;
  text: MiddleText;
  box: Box;
}

const EDGE = 10;
const TICK = 6;

/** The longest bar of one, two or five times a power of ten kilometres that takes a third of the width at most. */
export function scaleBar(
  frame: Frame,
  { size, outlines }: { size: number; outlines: readonly Polyline[] },
  { words }: Site,
): Scale {
  const kilometres = roundLength(frame.width / 3 / frame.kilometre);
  const length = Math.round(kilometres * frame.kilometre);
  const name = words.map.kilometres(kilometres);
  const { width } = boxAround([0, 0], name, size);
  const box = quietCorner(frame, outlines, {
    width: Math.max(length, width) + 2 * EDGE,
    height: size * 1.2 + TICK + EDGE,
  });
  const [middle, bottom] = [
    Math.round(box.x + box.width / 2),
    Math.round(box.y + box.height) - EDGE,
  ];
  const left = middle - Math.round(length / 2);
  return {
    bar: `M${left} ${bottom - TICK}v${TICK}h${length}v-${TICK}`,
    text: written([middle, bottom - TICK - size * 0.5], name, size),
    box,
  };
}

function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((step) => step * power <= most) ?? 1) * power;
}

/** The corner that the fewest lines run through, the lower left before others. */
function quietCorner(
  { width, height }: Frame,
  outlines: readonly Polyline[],
  size: Pick<Box, 'width' | 'height'>,
): Box {
  const corners = [height - size.height, 0].flatMap((y) =>
    [0, width - size.width].map((x) => ({ x, y, ...size })),
  );
  const counted = corners.map((box) => ({ box, lines: stepsThrough(box, outlines) }));
  const least = Math.min(...counted.map(({ lines }) => lines));
  return counted.find(({ lines }) => lines === least)?.box ?? { x: 0, y: 0, ...size };
}

/** How many steps of lines may run through a box. */
function stepsThrough(box: Box, lines: readonly Polyline[]): number {
  return lines
    .flatMap((line) => line.slice(1).map((point, index) => [line[index] ?? point, point] as const))
    .filter(([[x1, y1], [x2, y2]]) =>
      overlap(box, {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x1 - x2),
        height: Math.abs(y1 - y2),
      }),
    ).length;
}
