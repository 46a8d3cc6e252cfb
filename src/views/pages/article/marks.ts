import type { ElementContent } from 'hast';
import type { Force } from '../../../model/vocabularies.ts';

/** A passage to be marked in a text: half-open, in UTF-16 code units of the block’s text. */
export interface Mark {
  /** The fragment under which the passage is found. */
  id: string;
  start: number;
  end: number;
  /** The class that the passages of a claim share with its note beside them; empty for none. */
  tie: string;
  number: number;
  /** What the number is called by those who cannot see where it stands. */
  label: string;
  /** The fragment of its note. */
  note: string;
  force: Force;
  /** A claim on who did it stands out from one on anything else. */
  weight: 'strong' | 'light';
  /** How far below the words its line runs, from 0, so that passages that overlap have lines of their own. */
  lane: number;
}

/** How many lines find room below one another. */
const LANES = 3;

/** Gives passages of one block that overlap lines of their own; passages of the same words share one. */
export function inLanes<Range extends { start: number; end: number }>(
  ranges: readonly Range[],
): (Range & { lane: number })[] {
  const placed: (Range & { lane: number })[] = [];
  for (const range of [...ranges].sort(widestFirst)) {
    const same = placed.find(({ start, end }) => start === range.start && end === range.end);
    const taken = placed
      .filter(({ start, end }) => start < range.end && end > range.start)
      .map(({ lane }) => lane);
    const free = [...Array(LANES).keys()].find((lane) => !taken.includes(lane));
    placed.push({ ...range, lane: same?.lane ?? free ?? LANES - 1 });
  }
  return placed;
}

/** What begins earlier is outside what begins later; of two that begin together, the longer one is. */
function widestFirst(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * A text node with the marks that touch it, one within another where they overlap: each passage’s first
 * stretch carries its fragment, and behind its last stands its number, a link to its note. `offset` is
 * where the text begins in its block.
 */
export function splitAtMarks(
  text: string,
  offset: number,
  marks: readonly Mark[],
): ElementContent[] {
  const ending = offset + text.length;
  const touching = marks.filter(({ start, end }) => start < ending && end > offset);
  const nest = (from: number, to: number, [first, ...rest]: readonly Mark[]): ElementContent[] => {
    if (from >= to) return [];
    if (!first) return [{ type: 'text', value: text.slice(from - offset, to - offset) }];
    const [start, end] = [Math.max(first.start, from), Math.min(first.end, to)];
    const inside = rest.filter((mark) => mark.start < end);
    const beyond = rest.filter((mark) => mark.end > end);
    return [
      ...nest(from, start, []),
      stretch(first, start, nest(start, end, inside)),
      // Where the mark around it ends here, too, the numbers of both stand behind that one.
      ...(end < to ? numbersAt(end, touching) : []),
      ...nest(end, to, beyond),
    ];
  };
  return [...nest(offset, ending, touching.toSorted(widestFirst)), ...numbersAt(ending, touching)];
}

function stretch(mark: Mark, from: number, children: ElementContent[]): ElementContent {
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      ...(mark.start === from ? { id: mark.id } : {}),
      className: classesOf(mark),
      ...(mark.force === 'affirms' ? {} : { dataForce: mark.force }),
    },
    children,
  };
}

function classesOf({ tie, weight, lane }: Mark): string[] {
  return [tie, weight === 'strong' ? 'who' : '', lane > 0 ? `lane-${lane}` : ''].filter(
    (name) => name !== '',
  );
}

function numbersAt(place: number, marks: readonly Mark[]): ElementContent[] {
  return marks
    .filter(({ end }) => end === place)
    .sort((a, b) => a.number - b.number)
    .map(numberOf);
}

function numberOf({ note, number, label, tie }: Mark): ElementContent {
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${note}`,
          className: ['ref', tie].filter((name) => name !== ''),
          ariaLabel: label,
        },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}
