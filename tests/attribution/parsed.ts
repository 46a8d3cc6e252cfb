import { type Parsed, parse } from '../../src/attribution/tagging/parsed.ts';
import { type Node, sentencesOf } from '../../src/attribution/tagging/sentences.ts';

/** The first sentence of a text with its verbs and subjects. */
export function parsedOf(text: string): Parsed {
  const [first] = sentencesOf(text);
  if (!first) throw new Error(`no sentence in: ${text}`);
  return parse(first);
}

export const nodesOf = (text: string): readonly Node[] => parsedOf(text).nodes;

/** Words with marks around some of them, without the marks; and the place of the node behind each mark. */
export function marked(text: string, mark: string): { parsed: Parsed; places: number[] } {
  const parts = text.split(mark).map((part) => part.replace(/^ /, ''));
  const parsed = parsedOf(parts.join(''));
  let offset = 0;
  const places = parts.slice(0, -1).map((part) => {
    offset += part.length;
    const at = parsed.nodes.findIndex(({ end }) => end > offset);
    return at < 0 ? parsed.nodes.length : at;
  });
  return { parsed, places };
}

/** Nodes as words. */
export const shownNodes = (nodes: readonly Node[]): string =>
  nodes
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ (?=[,.’'])/g, '');
