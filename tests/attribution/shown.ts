import { readAttributions } from '../../src/attribution/read-attributions.ts';
import type { Attribution, Speaker } from '../../src/attribution/relations/attribution.ts';
import type { Span } from '../../src/attribution/tagging/span.ts';

/** The attributions of a text as “[source] <cue> {content}”, in order. */
export function relationsIn(text: string): string[] {
  return readAttributions(text).map(
    ({ source, cue, content }) =>
      `[${words(text, source)}] <${words(text, cue)}> {${words(text, content)}}`,
  );
}

/** The attributions of a text as “speaker · chain · stance”, in order. */
export function meaningsIn(text: string): string[] {
  return readAttributions(text).map(({ speaker, chain, stance, readBy }) =>
    [
      shown(speaker),
      chain === undefined ? '–' : chain.join(' > '),
      readBy ? `${stance} by ${shown(readBy)}` : stance,
    ].join(' · '),
  );
}

/** The only attribution of a text. */
export function onlyOne(text: string): Attribution {
  const [first, ...others] = readAttributions(text);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} attributions in: ${text}`);
  return first;
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

function shown(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'actor':
    case 'outlet':
      return `${speaker.kind} ${speaker.name}`;
    case 'anonymous':
    case 'document':
      return `${speaker.kind} “${speaker.description}”`;
    default:
      return speaker.kind;
  }
}
