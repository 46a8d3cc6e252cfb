import type { ElementContent } from 'hast';

/** A passage to be marked in a text: half-open, in UTF-16 code units of the block’s text. */
export interface Mark {
  /** The fragment under which the passage is found. */
  id: string;
  start: number;
  end: number;
  /** Leads from the passage to its claim. */
  href: string;
  number: number;
  title: string;
  /** A claim on who did it stands out from one on anything else. */
  weight: 'strong' | 'light';
}

/**
 * A text node cut at the marks that touch it: marked stretches become `<mark>`, each passage’s first
 * carries its fragment, and behind its last stands a small link to its claim. `offset` is where the
 * text begins in its block.
 */
export function splitAtMarks(
  text: string,
  offset: number,
  marks: readonly Mark[],
): ElementContent[] {
  const touching = marks.filter(({ start, end }) => start < offset + text.length && end > offset);
  if (touching.length === 0) return [{ type: 'text', value: text }];
  const cuts = new Set([offset, offset + text.length]);
  for (const { start, end } of touching)
    for (const cut of [start, end]) if (cut > offset && cut < offset + text.length) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((from, index) => {
    const to = places[index + 1] ?? from;
    return stretch(text.slice(from - offset, to - offset), from, to, touching);
  });
}

function stretch(
  value: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): ElementContent[] {
  const over = marks.filter(({ start, end }) => start <= from && end >= to);
  if (over.length === 0) return [{ type: 'text', value }];
  const marked = over
    .filter(({ start }) => start === from)
    .reduce<ElementContent>(
      (inner, { id }) => ({
        type: 'element',
        tagName: 'span',
        properties: { id },
        children: [inner],
      }),
      {
        type: 'element',
        tagName: 'mark',
        properties: { className: classesOf(over) },
        children: [{ type: 'text', value }],
      },
    );
  return [marked, ...over.filter(({ end }) => end === to).map(reference)];
}

function classesOf(over: readonly Mark[]): string[] {
  const weight = over.some((mark) => mark.weight === 'strong') ? 'strong' : 'light';
  return over.length > 1 ? [weight, 'overlap'] : [weight];
}

function reference({ href, number, title }: Mark): ElementContent {
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { href, title, className: ['ref'] },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}
