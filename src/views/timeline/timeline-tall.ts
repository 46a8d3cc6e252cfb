import { dateText } from '../date-text.ts';
import type { Site } from '../site.ts';
import { wrapText } from '../text-width.ts';
import { placeColumn } from './place-column.ts';
import { type Stretch, timeScale } from './time-scale.ts';
import { type DrawnEvent, pointPath, type TimelineDrawing } from './timeline-drawing.ts';
import type { TimelineEvent } from './timeline-events.ts';
import { type Mark, markOf, rowFor } from './timeline-marks.ts';

const WIDTH = 344;
const TOP = 24;
const BLOCK = 38;
const SIZE = 13.5;
const MARKS = 14;
const STEP = 17;
const MOST = 92;

/** The drawing for narrow screens: time from top to bottom, the words beside it where they have room. */
export function drawTall(events: readonly TimelineEvent[], site: Site): TimelineDrawing {
  const length = Math.max(140, events.length * (BLOCK + 4));
  const scale = timeScale(
    events.map(({ date }) => date),
    TOP,
    TOP + length,
  );
  const columns: { from: number; to: number }[][] = [];
  const marked = events
    .map((event) => {
      const mark = markOf(event.date, scale);
      const column = rowFor(mark.from - 9, mark.to + 9, columns);
      return {
        event,
        mark,
        column,
        wish: (mark.from + mark.to) / 2,
        height: BLOCK,
      };
    })
    .sort((a, b) => a.wish - b.wish);
  const tops = placeColumn(marked, 4);
  const lift = Math.ceil(Math.max(0, 2 - (tops[0] ?? 0)));
  // Where very much falls on one day, marks may touch; words may not.
  const step = Math.min(STEP, MOST / columns.length);
  const left = Math.round(MARKS + columns.length * step + 22);
  const drawn = marked.map(({ event, mark, column }, index) => {
    const x = Math.round(MARKS + column * step);
    const moved = { ...mark, from: mark.from + lift, to: mark.to + lift };
    const place = { x, left, top: (tops[index] ?? 0) + lift };
    return drawnEvent(event, moved, place, site);
  });
  return {
    width: WIDTH,
    height: Math.ceil(Math.max((tops.at(-1) ?? 0) + BLOCK, TOP + length) + lift + 6),
    axis: scale.stretches.map((stretch, index) => axisOf(stretch, index, lift)).join(''),
    grid: '',
    leaders: drawn.map(({ leader }) => leader).join(''),
    ticks: [],
    headings: [],
    events: drawn.map(({ event }) => event),
  };
}

/** A line along a stretch, and the sign of a break before it. */
function axisOf({ start, end }: Stretch, index: number, lift: number): string {
  const [from, to] = [Math.round(start + lift), Math.round(end + lift)];
  const sign = index === 0 ? '' : `M0 ${from - 12}l8-6m-8 0l8-6`;
  return `${sign}M4 ${from}V${to}`;
}

function drawnEvent(
  { lane, date, text, title, href }: TimelineEvent,
  { form, certainty, from, to }: Mark,
  { x, left, top }: { x: number; left: number; top: number },
  site: Site,
): { event: DrawnEvent; leader: string } {
  const middle = Math.round(top + BLOCK / 2);
  const y = Math.round((from + to) / 2);
  const line = (words: string) =>
    wrapText(words, { width: WIDTH - left - 4, size: SIZE, lines: 1 }).join('');
  const event: DrawnEvent = {
    href,
    title,
    form,
    certainty,
    mark: form === 'point' ? pointPath(lane, x, y) : `M${x - 5} ${from}h10v${to - from}h-10z`,
    words: { x: left, y: middle + 14, text: line(text), edge: 'start' },
    detail: { x: left, y: middle - 4, text: line(dateText(date, site).text) },
  };
  return { event, leader: `M${x} ${y}L${left - 12} ${middle}H${left - 5}` };
}
