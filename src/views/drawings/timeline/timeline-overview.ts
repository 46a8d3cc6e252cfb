import { DAY } from '../../../model/calendar.ts';
import { outerDays } from '../../../model/days.ts';
import type { Site } from '../../shared/site.ts';
import { textWidth } from '../../shared/text-width.ts';
import type { DrawnText } from '../drawing.ts';
import { type Lane, lanes, type TimelineEvent } from './timeline-events.ts';

/** How many events there were in each year, or month: for more events than one axis can show. */
export interface TimelineOverview {
  wide: OverviewDrawing;
  narrow: OverviewDrawing;
  /** The same in words, the first time first. */
  list: readonly { time: string; text: string }[];
}

export interface OverviewDrawing {
  width: number;
  height: number;
  /** The part of the axis that is drawn event by event. */
  shown: string;
  /** One path for each lane: a bar for each time in which something is on record. */
  bars: readonly { lane: Lane; path: string }[];
  headings: readonly DrawnText[];
  ticks: readonly DrawnText[];
}

interface Bin {
  from: number;
  to: number;
  label: string;
  counts: Readonly<Record<Lane, number>>;
}

const YEAR = 366 * DAY;
const MONTH_BARS = 12 * YEAR;
const MONTH_LABELS = 2 * YEAR;
const MOST_BINS = 60;
const EDGE = 8;
const SIZE = 13;
const HEADING = 24;
const TALLEST = 40;
const GAP = 8;

/**
 * Counts events by when they begin: a bar for each month, or each year where they lie more than twelve years
 * apart (or more years, where there would be more than sixty bars); figures for each month or, over more than
 * two years, each year. Events whose beginning is open are in no count.
 *
 * @param shown how many of the events, the latest, are drawn one by one
 */
export function timelineOverview(
  events: readonly TimelineEvent[],
  shown: number,
  site: Site,
): TimelineOverview {
  const bars = binsOf(events, MONTH_BARS, site);
  const figures = binsOf(events, MONTH_LABELS, site);
  const from = Math.min(...events.slice(-shown).map(timeOf));
  return {
    wide: drawOverview({ bins: bars, labelled: figures, shownFrom: from }, 768, site),
    narrow: drawOverview({ bins: bars, labelled: figures, shownFrom: from }, 344, site),
    list: figures.flatMap(({ label, counts }) => {
      const filled = lanes.filter((lane) => counts[lane] > 0);
      const { lanes: names, counted } = site.words.timeline;
      return filled.length === 0
        ? []
        : [{ time: label, text: counted(filled.map((lane) => [names[lane], counts[lane]])) }];
    }),
  };
}

/** When an event’s first local day begins, in milliseconds as though it were UTC. */
const timeOf = ({ date }: TimelineEvent) => outerDays(date).first * DAY;

/** Counts by month where all events lie within `months` milliseconds, else by one year or more. */
function binsOf(events: readonly TimelineEvent[], months: number, site: Site): Bin[] {
  const known = events.filter((event) => Number.isFinite(timeOf(event)));
  const times = known.map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const edges = last - first <= months ? monthsIn(first, last) : yearsIn(first, last);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? from;
    const within = known.filter((event) => timeOf(event) >= from && timeOf(event) < to);
    const count = (lane: Lane) => within.filter((event) => event.lane === lane).length;
    return {
      from,
      to,
      label: labelOf(from, to, site),
      counts: {
        happened: count('happened'),
        said: count('said'),
        published: count('published'),
        known: count('known'),
      },
    };
  });
}

/** The beginnings of all months from one moment to another, and of the month after. */
function monthsIn(first: number, last: number): number[] {
  const start = new Date(first);
  const edges: number[] = [];
  for (let month = 0; (edges.at(-1) ?? first) <= last; month += 1)
    edges.push(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month));
  return edges;
}

/** The beginnings of years, each so many after the last that there are not too many. */
function yearsIn(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  const step = [1, 5, 10, 50].find((years) => (to - from) / years < MOST_BINS) ?? 100;
  const start = Math.floor(from / step) * step;
  const bins = Math.floor((to - start) / step) + 1;
  return Array.from({ length: bins + 1 }, (_, at) => Date.UTC(start + at * step, 0));
}

function labelOf(from: number, to: number, { words }: Site): string {
  const { tick } = words.grammar.time;
  if (to - from < YEAR / 2) return `${tick.month(from)} ${tick.year(from)}`;
  return to - from <= YEAR ? tick.year(from) : `${tick.year(from)}–${tick.year(to - 1)}`;
}

/** What an overview shows: its bars, those of them that have labels, and since when the timeline below shows events. */
interface Overview {
  bins: readonly Bin[];
  labelled: readonly Bin[];
  shownFrom: number;
}

function drawOverview(
  { bins, labelled, shownFrom }: Overview,
  width: number,
  { words }: Site,
): OverviewDrawing {
  const most = (lane: Lane) => Math.max(...bins.map(({ counts }) => counts[lane]));
  const drawn = lanes.filter((lane) => most(lane) > 0);
  const share = (width - 2 * EDGE) / bins.length;
  const floorOf = (row: number) => (row + 1) * (HEADING + TALLEST) + row * GAP;
  const bottom = floorOf(drawn.length - 1);
  const x = (at: number) => Math.round(EDGE + at * share);
  const xOf = (time: number) =>
    x(
      Math.max(
        0,
        bins.findLastIndex(({ from }) => from <= time),
      ),
    );
  return {
    width,
    height: bottom + 22,
    shown: `M${xOf(shownFrom)} 0H${width - EDGE}V${bottom}H${xOf(shownFrom)}z`,
    bars: drawn.map((lane, row) => ({
      lane,
      path: bins
        .map(({ counts }, at) =>
          barPath(x(at), x(at + 1) - 1, floorOf(row), (counts[lane] / most(lane)) * TALLEST),
        )
        .join(''),
    })),
    headings: drawn.map((lane, row) => ({
      x: EDGE,
      y: floorOf(row) - TALLEST - 8,
      text: words.timeline.most(words.timeline.lanes[lane], most(lane)),
    })),
    ticks: ticksOf(labelled, xOf, bottom + 16, width),
  };
}

/** A bar on the floor of its lane; at least a pixel high, so that one event among hundreds is seen. */
function barPath(from: number, to: number, floor: number, height: number): string {
  if (height === 0) return '';
  return `M${from} ${floor}V${floor - Math.max(1, Math.round(height))}H${Math.max(from + 1, to)}V${floor}z`;
}

/** The labels of bins that have room, the first among them. */
function ticksOf(
  bins: readonly Bin[],
  xOf: (time: number) => number,
  y: number,
  width: number,
): DrawnText[] {
  let free = 0;
  return bins.flatMap(({ from, label }) => {
    const x = xOf(from);
    const end = x + textWidth(label, SIZE);
    if (x < free || end > width) return [];
    free = end + 12;
    return [{ x, y, text: label }];
  });
}
