import type { Words } from '../../../words/words.ts';
import type { Site } from '../../shared/site.ts';
import { textWidth, wrapText } from '../../shared/text-width.ts';
import { type ScaleSegment, type TimeScale, ticksOf, timeScale } from './time-scale.ts';
import { type DrawnEvent, pointPath, type TimelineDrawing } from './timeline-drawing.ts';
import { lanes, type TimelineEvent } from './timeline-events.ts';
import { barPath, type DateMark, markOf, openEnd, rowFor } from './timeline-marks.ts';

const WIDTH = 768;
const EDGE = 8;
const SIZE = 13;
const ROW = 24;
const AXIS = 26;
const HEADING = 26;
const LANE_GAP = 14;
const WORDS = 560;
const FEWEST = 200;

/** The drawing for wide screens: time from left to right, a lane for each kind of event. */
export function drawWide(events: readonly TimelineEvent[], { words }: Site): TimelineDrawing {
  const scale = timeScale(
    events.map(({ date }) => date),
    EDGE,
    WIDTH - EDGE,
  );
  const drawn = lanes
    .map((lane) => ({ lane, own: events.filter((event) => event.lane === lane) }))
    .filter(({ own }) => own.length > 0);
  let y = AXIS + 8;
  const headings: TimelineDrawing['headings'][number][] = [];
  const all: DrawnEvent[] = [];
  for (const { lane, own } of drawn) {
    headings.push({ x: EDGE, y: y + 16, text: words.timeline.lanes[lane] });
    const rows: { from: number; to: number }[][] = [];
    for (const event of own) all.push(drawnEvent(event, scale, rows, y + HEADING));
    y += HEADING + rows.length * ROW + LANE_GAP;
  }
  const ticks = scale.segments.flatMap((segment) => ticksIn(segment, words));
  return {
    width: WIDTH,
    height: y,
    axis: scale.segments.map(axisOf).join(''),
    grid: ticks.map(({ x }) => `M${x} ${AXIS}V${y}`).join(''),
    leaders: '',
    ticks: ticks
      .map(({ from, text }) => ({ x: from, y: AXIS - 9, text }))
      .filter(({ text }) => text !== ''),
    headings,
    events: all,
  };
}

function drawnEvent(
  { lane, date, text, title, href }: TimelineEvent,
  scale: TimeScale,
  rows: { from: number; to: number }[][],
  top: number,
): DrawnEvent {
  const mark = markOf(date, scale);
  const words = wrapText(text, { width: roomBeside(mark), size: SIZE, lines: 1 }).join('');
  const { from, to, x, side } = placed(mark, textWidth(words, SIZE));
  const y = top + rowFor(from, to, rows) * ROW + ROW / 2;
  return {
    href,
    title,
    form: mark.form,
    certainty: mark.certainty,
    mark:
      mark.form === 'point'
        ? pointPath(lane, mark.from, y)
        : barBeside(mark, openEnd(date), y, side),
    words: {
      x: Math.round(x),
      y: side === 'above' ? y + 1 : y + 4.5,
      text: words,
      edge: side === 'left' ? 'end' : 'start',
    },
    detail: undefined,
  };
}

/** How long words by a mark can be: a long bar leaves too little beside it, and has them above. */
function roomBeside({ from, to }: DateMark): number {
  const room = Math.max(WIDTH - 2 - (to + 12), from - 12 - 2);
  return room < FEWEST ? WORDS : Math.min(WORDS, room);
}

type Side = 'right' | 'left' | 'above';

/** Where words of a length stand by their mark: to its right where they fit, or to its left, or above it. */
function placed(
  mark: DateMark,
  length: number,
): { from: number; to: number; x: number; side: Side } {
  const [right, left] = [mark.to + 12, mark.from - 12];
  if (right + length <= WIDTH - 2)
    return { from: mark.from - 10, to: right + length + 8, x: right, side: 'right' };
  if (left - length >= 2)
    return { from: left - length - 8, to: mark.to + 10, x: left, side: 'left' };
  return { from: mark.from - 10, to: WIDTH, x: mark.from, side: 'above' };
}

/** A bar around a height, and a low one below it where its words stand above. */
function barBeside(
  { from, to }: DateMark,
  open: 'start' | 'end' | undefined,
  y: number,
  side: Side,
): string {
  const [top, height] = side === 'above' ? [y + 5, 5] : [y - 5, 10];
  const openSide = open && (open === 'start' ? 'left' : 'right');
  return barPath({ x: from, y: top, width: to - from, height }, openSide);
}

/** A line along a segment, and the sign of a break before it. */
function axisOf({ start, end }: ScaleSegment, index: number): string {
  const [from, to] = [Math.round(start), Math.round(end)];
  const sign = index === 0 ? '' : `M${from - 22} ${AXIS + 5}l6-10m4 10l6-10`;
  return `${sign}M${from} ${AXIS}H${to}`;
}

/** The ticks of a segment, and where their words begin; those whose words would run into the ones before have none. */
function ticksIn(segment: ScaleSegment, words: Words): { x: number; from: number; text: string }[] {
  const length = segment.end - segment.start;
  const share = length / Math.max(1, segment.to - segment.from);
  let free = -1;
  return ticksOf(segment, Math.max(1, Math.floor(length / 80)), words).map(({ time, text }) => {
    const x = Math.round(segment.start + (time - segment.from) * share);
    const length = textWidth(text, SIZE);
    const from = Math.min(x, Math.floor(Math.min(segment.end + 24, WIDTH) - length));
    if (from < free) return { x, from, text: '' };
    free = from + length + 8;
    return { x, from, text };
  });
}
