import { isVague } from '../../../model/date.ts';
import { outerDays } from '../../../model/days.ts';
import { dateText, daysAfter, laterText } from '../../shared/date-text.ts';
import type { Site } from '../../shared/site.ts';
import { wrapText } from '../../shared/text-width.ts';
import { type DrawnEvent, pointPath, type TimelineDrawing } from './timeline-drawing.ts';
import type { TimelineEvent } from './timeline-events.ts';
import { barPath, isLong, openEnd, rowFor } from './timeline-marks.ts';

const WIDTH = 344;
const ROW = 44;
const GAP = 26;
const SIZE = 13.5;
const AXIS = 10;
const BAR = 8;
const STEP = 13;
const MOST = 92;

/** An event in its row, and how many days it lies after the one above; 0 where that is not told. */
interface Row {
  event: TimelineEvent;
  y: number;
  days: number;
}

/**
 * The drawing for narrow screens: an event below the other, with the time between them in words, as there is
 * no room to draw it to scale. A bar runs down to the last event that may have come within it.
 */
export function drawTall(events: readonly TimelineEvent[], site: Site): TimelineDrawing {
  const rows = rowsOf(events);
  const columns: { from: number; to: number }[][] = [];
  const bars = new Map(
    rows
      .filter(({ event }) => isLong(event.date))
      .map((row) => {
        const to = endOf(row, rows);
        return [row, { to, column: rowFor(row.y - ROW / 2, to + ROW / 2, columns) }] as const;
      }),
  );
  const step = Math.min(STEP, MOST / Math.max(1, columns.length));
  const left = Math.round(AXIS + 18 + columns.length * step);
  const drawn = rows.map((row) => {
    const bar = bars.get(row);
    const x = bar ? Math.round(AXIS + 14 + bar.column * step) : AXIS;
    return drawnEvent(row, { x, to: bar?.to ?? row.y, left }, site);
  });
  const last = rows.at(-1)?.y ?? 0;
  return {
    width: WIDTH,
    height: last + ROW / 2 + 4,
    axis: axisOf(rows),
    grid: '',
    leaders: [...bars]
      .map(([{ y }, { column }]) => `M${Math.round(AXIS + 14 + column * step)} ${y}H${left - 6}`)
      .join(''),
    ticks: rows
      .filter(({ days }) => days > 0)
      .map(({ y, days }) => ({ x: left, y: y - ROW / 2 - 8, text: laterText(days, site) })),
    headings: [],
    events: drawn,
  };
}

function rowsOf(events: readonly TimelineEvent[]): Row[] {
  let y = 0;
  return events.map((event, index) => {
    const before = events[index - 1];
    const lapse = before ? daysAfter(before.date, event.date) : undefined;
    const days = lapse !== undefined && lapse > 1 ? lapse : 0;
    y += (index === 0 ? ROW / 2 : ROW) + (days > 0 ? GAP : 0);
    return { event, y, days };
  });
}

/** How far down a bar runs: to the last event whose day its own last does not come before. */
function endOf({ event, y }: Row, rows: readonly Row[]): number {
  const { last } = outerDays(event.date);
  const within = rows.filter((row) => row.y > y && outerDays(row.event.date).first <= last);
  return within.at(-1)?.y ?? y;
}

const YEAR = 366;

/** A line through all rows, broken where more than a year lies between two. */
function axisOf(rows: readonly Row[]): string {
  const top = rows[0]?.y ?? 0;
  const lines = rows.flatMap(({ y, days }) => {
    const middle = y - ROW / 2 - 13;
    return days > YEAR
      ? [`V${middle - 5}M${AXIS - 5} ${middle - 2}l10-6m-10 12l10-6M${AXIS} ${middle + 5}`]
      : [];
  });
  return `M${AXIS} ${top}${lines.join('')}V${rows.at(-1)?.y ?? top}`;
}

function drawnEvent(
  { event: { lane, date, text, title, href }, y }: Row,
  { x, to, left }: { x: number; to: number; left: number },
  site: Site,
): DrawnEvent {
  const line = (words: string) =>
    wrapText(words, { width: WIDTH - left - 4, size: SIZE, lines: 1 }).join('');
  const form = isLong(date) ? 'bar' : 'point';
  const height = Math.round(to - y + ROW / 2);
  const open = openEnd(date);
  const openSide = open && (open === 'start' ? 'top' : 'bottom');
  return {
    href,
    title,
    form,
    certainty: isVague(date) ? 'vague' : 'sure',
    mark:
      form === 'point'
        ? pointPath(lane, x, y)
        : barPath({ x: x - BAR / 2, y: y - ROW / 4, width: BAR, height }, openSide),
    words: { x: left, y: y + 14, text: line(text), edge: 'start' },
    detail: { x: left, y: y - 4, text: line(dateText(date, site).text) },
  };
}
