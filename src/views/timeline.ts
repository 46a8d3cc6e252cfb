import { type DateText, dateText } from './date-text.ts';
import type { Sentence } from './pieces.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import { laneNames } from './timeline-drawing.ts';
import type { TimelineEvent } from './timeline-events.ts';
import { isLong, isVague } from './timeline-marks.ts';
import { drawTall } from './timeline-tall.ts';
import { drawWide } from './timeline-wide.ts';

/** Events on one axis, drawn twice, and the same as a list. */
export interface Timeline {
  wide: TimelineDrawing;
  narrow: TimelineDrawing;
  list: readonly { date: DateText; lane: string; text: Sentence }[];
  /** How to read it, and what it leaves out. */
  note: string;
}

const MOST = 30;

/** The latest of the events on one axis; nothing where there are fewer than two. */
export function timeline(events: readonly TimelineEvent[]): Timeline | undefined {
  if (events.length < 2) return undefined;
  const shown = events.slice(-MOST);
  return {
    wide: drawWide(shown),
    narrow: drawTall(shown),
    list: shown.map(({ date, lane, text, href }) => ({
      date: dateText(date),
      lane: laneNames[lane],
      text: [{ text, href }],
    })),
    note: noteOf(events, shown.length),
  };
}

function noteOf(events: readonly TimelineEvent[], shown: number): string {
  const dates = events.slice(-shown).map(({ date }) => date);
  return [
    'A disc: it happened; a diamond: it was said; a square: it was published.',
    ...(dates.some(isLong) ? ['A bar: at some time within it, or all along.'] : []),
    ...(dates.some(isVague) ? ['Hollow and dashed: about then.'] : []),
    ...(shown < events.length ? [`The latest ${shown} of ${events.length} are drawn.`] : []),
  ].join(' ');
}
