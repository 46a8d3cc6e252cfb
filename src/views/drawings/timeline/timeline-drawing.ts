import type { DrawnText } from '../drawing.ts';
import type { Lane } from './timeline-events.ts';

/** An event: its mark as a path, and its words. */
export interface DrawnEvent {
  href: string;
  title: string;
  form: 'point' | 'bar';
  certainty: 'sure' | 'vague';
  mark: string;
  /** `edge`: which end of the words stands at `x`. */
  words: DrawnText & { edge: 'start' | 'end' };
  detail: DrawnText | undefined;
}

export interface TimelineDrawing {
  width: number;
  height: number;
  /** The axis with its breaks, and lines at the ticks. */
  axis: string;
  grid: string;
  /** The ways from the marks to their words, where these stand apart. */
  leaders: string;
  ticks: readonly DrawnText[];
  headings: readonly DrawnText[];
  events: readonly DrawnEvent[];
}

/** A disc where something happened, a diamond where it was said, a square where it was published, a triangle where it changed how things stood. */
export function pointPath(lane: Lane, x: number, y: number): string {
  if (lane === 'happened') return `M${x - 6} ${y}a6 6 0 1 1 12 0a6 6 0 1 1-12 0z`;
  if (lane === 'said') return `M${x} ${y - 7}l7 7-7 7-7-7z`;
  if (lane === 'known') return `M${x - 7} ${y + 6}l7-12 7 12z`;
  return `M${x - 5} ${y - 5}h10v10h-10z`;
}
