import type { Span } from '../attribution/tagging/span.ts';
import { type MaskedLine, QUOTED, sentencesOf } from './masked-text.ts';
import { patternOf, wordsPattern } from './patterns.ts';
import type { Said } from './said.ts';
import { lengthened, sourceFrom, trimmed } from './source-span.ts';
import type { Relay, SpeechTable } from './tables/speech-table.ts';

/** What an outlet of a line passes on of somebody: “reports X with reference to Y”. */
export function relays(line: MaskedLine, table: SpeechTable): Said[] {
  return sentencesOf(line).flatMap((sentence) =>
    table.relays.flatMap((relay) => relayed(line, sentence, relay, table) ?? []),
  );
}

// Code units: the name of an outlet, with what it is.
const OUTLET = `(?<outlet>[^.:;,،${QUOTED}]{2,60}?)`;

function relayed(
  { masked }: MaskedLine,
  [from, to]: Span,
  relay: Relay,
  table: SpeechTable,
): Said | undefined {
  const words = masked.slice(from, to);
  const [verbs, link] = [wordsPattern(relay.verbs), wordsPattern(relay.forms)];
  const begins =
    relay.order === 'verb-last'
      ? `${OUTLET}\\s*(?<link>${link})`
      : `(?<verb>${verbs})\\s+${OUTLET},?\\s+(?<link>${link})`;
  const found = patternOf(begins, 'diu').exec(words);
  const groups = found?.indices?.groups;
  if (!found || !groups?.['outlet'] || !groups['link']) return undefined;
  const at = (span: Span): Span => [from + span[0], from + span[1]];
  const [outlet, linked] = [at(groups['outlet']), at(groups['link'])];
  const start = from + found.index;
  const cue = groups['verb'] ? [at(groups['verb']), linked] : [linked];
  const rest: Span = [linked[1], to];
  const said = { form: 'relay' as const, outlets: [outlet] };
  if (relay.order === 'verb-first') {
    const short = sourceFrom(masked, rest, table, 'a sign');
    if (!short) return undefined;
    const source = lengthened(masked, short, { to, isFirst: found.index === 0 }, table);
    const content = sides(masked, [from, start], [source.end, to]);
    return content.length > 0 ? { ...said, source: source.source, cue, content } : undefined;
  }
  const closing = relay.order === 'verb-last' ? verbs : wordsPattern(relay.said ?? []);
  const closed = patternOf(closing, 'iu').exec(masked.slice(...rest));
  const source = closed && trimmed(masked.slice(rest[0], rest[0] + closed.index), rest[0]);
  if (!closed || !source) return undefined;
  const end = rest[0] + closed.index + closed[0].length;
  const content = sides(masked, [from, from], [end, to]);
  if (content.length === 0) return undefined;
  return { ...said, source: [source], cue: [...cue, [end - closed[0].length, end]], content };
}

// Words: with fewer nobody says anything.
const SHORTEST = 3;

/** What stands on both sides of the phrase, without the signs that part it. */
function sides(masked: string, ...pieces: readonly Span[]): Span[] {
  const found = pieces.flatMap(([from, to]) => {
    const words = masked.slice(from, to).replace(/[\s.!?…,،—–-]+$/u, '');
    const lead = /^[\s:,،—–-]*/u.exec(words)?.[0].length ?? 0;
    const span = trimmed(words.slice(lead), from + lead);
    return span ? [span] : [];
  });
  return found.filter((span) => {
    const words = masked.slice(...span);
    return words.includes(QUOTED) || words.split(/\s+/).length >= SHORTEST;
  });
}
