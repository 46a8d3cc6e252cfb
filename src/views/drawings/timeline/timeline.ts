import { isVague } from '../../../model/date.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import type { RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import type { TimelineEvent } from './timeline-events.ts';
import { isLong, openEnd } from './timeline-marks.ts';
import { type TimelineOverview, timelineOverview } from './timeline-overview.ts';
import { drawTall } from './timeline-tall.ts';
import { drawWide } from './timeline-wide.ts';

/** Events on one axis, drawn twice, and the same as a list. */
export interface Timeline {
  wide: TimelineDrawing;
  narrow: TimelineDrawing;
  list: readonly { date: DateText; lane: string; text: RichText }[];
  /** All events counted by time, where not all are drawn. */
  overview: TimelineOverview | undefined;
  /** How to read it, and what it leaves out. */
  note: string;
}

const MOST = 30;

/** The latest of the events on one axis; nothing where there are fewer than two. */
export function timelineOf(events: readonly TimelineEvent[], site: Site): Timeline | undefined {
  if (events.length < 2) return undefined;
  const shown = events.slice(-MOST);
  return {
    wide: drawWide(shown, site),
    narrow: drawTall(shown, site),
    list: shown.map(({ date, lane, text, href }) => ({
      date: dateText(date, site),
      lane: site.words.timeline.event[lane],
      text: [{ text, href }],
    })),
    overview:
      shown.length < events.length ? timelineOverview(events, shown.length, site) : undefined,
    note: noteOf(events, shown.length, site),
  };
}

function noteOf(events: readonly TimelineEvent[], shown: number, { words }: Site): string {
  const { timeline } = words;
  const drawn = events.slice(-shown);
  const dates = drawn.map(({ date }) => date);
  return [
    timeline.forms,
    ...(drawn.some(({ lane }) => lane === 'known') ? [timeline.states] : []),
    ...(dates.some(isLong) ? [timeline.bar] : []),
    ...(dates.some((date) => openEnd(date) !== undefined) ? [timeline.open] : []),
    ...(dates.some(isVague) ? [timeline.vague] : []),
    ...(shown < events.length ? [timeline.latestOnly(shown, events.length)] : []),
  ].join(timeline.between);
}
