import { isVague, MAX_TIME, type RecordDate } from '../../../model/date.ts';
import type { TimeScale } from './time-scale.ts';

/** How a date is drawn: a point where it is known to the day, else a bar; `vague` for “about” and “uncertain”. */
export interface DateMark {
  form: 'point' | 'bar';
  certainty: 'sure' | 'vague';
  /** Along the axis, in pixels; the same for a point. A side that is open runs to the end of the axis. */
  from: number;
  to: number;
}

const LEAST = 12;
const TWO_DAYS = 172_800_000;

/** How a date is drawn on an axis, in its pixels, rounded; a bar is at least wide enough to be seen. */
export function markOf(date: RecordDate, { at, segments }: TimeScale): DateMark {
  const { earliest, latest } = date;
  const certainty = isVague(date) ? 'vague' : 'sure';
  const from = earliest <= -MAX_TIME ? (segments[0]?.start ?? 0) : at(earliest);
  const to = latest >= MAX_TIME ? (segments.at(-1)?.end ?? 0) : at(latest);
  const middle = Math.round((from + to) / 2);
  if (!isLong(date)) return { form: 'point', certainty, from: middle, to: middle };
  const half = Math.max(LEAST, to - from) / 2;
  return { form: 'bar', certainty, from: Math.round(middle - half), to: Math.round(middle + half) };
}

/** Whether a date is not known to the day. */
export const isLong = ({ earliest, latest }: RecordDate) => latest - earliest >= TWO_DAYS;

/** The end at which a date is open or not known; nothing where both its ends are known. */
export function openEnd({ earliest, latest }: RecordDate): 'start' | 'end' | undefined {
  if (earliest <= -MAX_TIME) return 'start';
  return latest >= MAX_TIME ? 'end' : undefined;
}

/** A box as a path, without the edge at its open side: an edge would state a day that nobody gave. */
export function barPath(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  open: 'left' | 'right' | 'top' | 'bottom' | undefined,
): string {
  switch (open) {
    case 'left':
      return `M${x} ${y}h${width}v${height}h-${width}`;
    case 'right':
      return `M${x + width} ${y}h-${width}v${height}h${width}`;
    case 'top':
      return `M${x} ${y}v${height}h${width}v-${height}`;
    case 'bottom':
      return `M${x} ${y + height}v-${height}h${width}v${height}`;
    case undefined:
      return `M${x} ${y}h${width}v${height}h-${width}z`;
  }
}

/** The first row, from 0, in which something has room from one place to another; it is noted there. */
export function rowFor(from: number, to: number, rows: { from: number; to: number }[][]): number {
  const free = rows.findIndex((row) => row.every((other) => to < other.from || from > other.to));
  const index = free < 0 ? rows.length : free;
  rows[index] = [...(rows[index] ?? []), { from, to }];
  return index;
}
