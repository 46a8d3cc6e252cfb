import { DAY } from '../../../model/calendar.ts';
import { MAX_TIME, type RecordDate } from '../../../model/date.ts';
import type { Words } from '../../../words/words.ts';

/** A segment of time drawn to scale, in pixels along the axis. */
export interface ScaleSegment {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Time on an axis; long times in which nothing is on record are left out, where two segments meet. */
export interface TimeScale {
  segments: readonly ScaleSegment[];
  at: (time: number) => number;
}

const YEAR = 366 * DAY;
const BREAK = 34;
const LEAST = 56;

interface Span {
  from: number;
  to: number;
}

/**
 * The scale on which all dates find room between `start` and `end`. A segment gets room half for how
 * long it is and half for how many dates it holds. There is at least one date with a known bound.
 */
export function timeScale(dates: readonly RecordDate[], start: number, end: number): TimeScale {
  const known = dates.flatMap(closed);
  const spans = withoutGaps(merged(known));
  const total = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const free = end - start - (spans.length - 1) * BREAK - spans.length * LEAST;
  let at = start;
  const segments = spans.map(({ from, to }): ScaleSegment => {
    const own = known.filter((span) => span.from >= from && span.from < to).length;
    const share = (own / known.length + (to - from) / total) / 2;
    const length = LEAST + Math.max(0, free) * share;
    const segment = { from, to, start: at, end: at + length };
    at += length + BREAK;
    return segment;
  });
  return { segments, at: (time) => positionIn(segments, time) };
}

/** The bounds of a date that are known; nothing where neither is. */
function closed({ earliest, latest }: RecordDate): Span[] {
  const known = [earliest, latest].filter((time) => Math.abs(time) < MAX_TIME);
  return known.length === 0 ? [] : [{ from: Math.min(...known), to: Math.max(...known) + 1 }];
}

/** Spans in order, those that meet as one. */
function merged(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = done.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else done.push({ ...span });
  }
  return done;
}

/** Joins spans except over gaps of more than a year that take more than half of what is left to draw. */
function withoutGaps(spans: readonly Span[]): Span[] {
  const gaps = spans
    .slice(1)
    .map((span, index) => ({ index: index + 1, length: span.from - (spans[index]?.to ?? 0) }));
  let left = (spans.at(-1)?.to ?? 0) - (spans[0]?.from ?? 0);
  const breaks = new Set<number>();
  for (const { index, length } of gaps.sort((a, b) => b.length - a.length || a.index - b.index)) {
    if (length < YEAR || length < left / 2) break;
    breaks.add(index);
    left -= length;
  }
  const joined: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const last = joined.at(-1);
    if (last && !breaks.has(index)) last.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}

function positionIn(segments: readonly ScaleSegment[], time: number): number {
  const segment = segments.findLast(({ from }) => from <= time) ?? segments[0];
  if (!segment) return 0;
  const share = (time - segment.from) / Math.max(1, segment.to - segment.from);
  return segment.start + Math.min(1, Math.max(0, share)) * (segment.end - segment.start);
}

/** A moment that is marked on the axis. */
export interface Tick {
  time: number;
  text: string;
}

const steps = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['year', 1],
  ['year', 5],
  ['year', 20],
  ['year', 100],
] as const;

type Unit = (typeof steps)[number][0];

/** The beginnings of days, months or years in a segment, at most as many as asked for; at least where it begins. */
export function ticksOf({ from, to }: ScaleSegment, most: number, words: Words): Tick[] {
  for (const [unit, step] of steps) {
    const times = beginnings(from, to, unit, step, most + 1);
    if (times.length > 0 && times.length <= most)
      return times.map((time, index) => ({ time, text: tickText(time, unit, index === 0, words) }));
  }
  return [{ time: from, text: tickText(from, 'month', true, words) }];
}

function beginnings(from: number, to: number, unit: Unit, step: number, most: number): number[] {
  const first = new Date(from);
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const times: number[] = [];
  for (let count = 0; times.length < most; count += step) {
    const time =
      unit === 'year'
        ? Date.UTC(Math.ceil(year / step) * step + count, 0)
        : unit === 'month'
          ? Date.UTC(year, Math.ceil(month / step) * step + count)
          : Date.UTC(year, month, day + count);
    if (time > to) break;
    if (time >= from) times.push(time);
  }
  return times;
}

/** The first tick of a segment and every January also tell the year. */
function tickText(time: number, unit: Unit, isFirst: boolean, { grammar }: Words): string {
  const { tick } = grammar.time;
  const text = tick[unit](time);
  const date = new Date(time);
  const isNewYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  return unit !== 'year' && (isFirst || isNewYear) ? `${text} ${tick.year(time)}` : text;
}
