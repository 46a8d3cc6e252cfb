import { words } from '../lexicon/words.ts';
import type { AttributionSpans } from '../relations/attribution-spans.ts';
import { outletIn } from '../speakers/outlet-in.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Node } from '../tagging/sentences.ts';

/**
 * The outlets that a sentence itself puts between an attribution’s source and the article, nearest first: one that
 * cites the source, one that was told or spoken to, one that obtained the document.
 */
export function listeners(sentence: Parsed, relation: AttributionSpans): string[] {
  const { nodes } = sentence;
  const cueEnd = relation.cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= cueEnd);
  const spoken = speakingTo(sentence, relation);
  const heardBy = after < 0 || spoken.length > 0 ? spoken : listenerAt(sentence, relation, after);
  return [...citing(sentence, relation), ...heardBy, ...obtainedBy(sentence, relation)];
}

// In nodes behind the cue: “said on Sunday in a long interview at his home with CNN”.
const REACH = 14;

/** Whether a name is an outlet’s own: “state media” is a way, “the media” is the public. */
const isNamed = (name: string): boolean => /\p{Lu}|\s/u.test(name);

/** A preposition by which an outlet hangs from a cue. */
export interface ListenerLink {
  word: string;
  /** A sentence in which it does. */
  example: string;
  /** Whether it does where it stands at `at`; `cueEnd` is one past the cue. Always, where this is left out. */
  fits?: (nodes: readonly Node[], at: number, cueEnd: number) => boolean;
}

/** One for each preposition; whether it fits is asked at every place behind the cue. */
export const listenerLinks: readonly ListenerLink[] = [
  {
    word: 'to',
    example: 'He confirmed to Reuters that it was over.',
    fits: (nodes, at, cueEnd) => at === cueEnd || nodes[at - 1]?.lower === 'interview',
  },
  { word: 'with', example: 'He said in an interview with CNN that it was over.' },
  { word: 'on', example: 'He said on Fox News that it was over.' },
  { word: 'by', example: 'He responded to a question by CNN.' },
];

function listenerAt(
  { nodes, groupAt }: Parsed,
  relation: AttributionSpans,
  cueEnd: number,
): string[] {
  const direct = relation.lemma === 'tell' ? outletAt(nodes, cueEnd) : undefined;
  if (direct !== undefined && isNamed(direct)) return [direct];
  for (let at = cueEnd; at < Math.min(nodes.length, cueEnd + REACH); at++) {
    if ((groupAt[at] ?? -1) >= 0 || nodes[at]?.pos === 'QUOTE') return [];
    const link = listenerLinks.find(({ word }) => word === nodes[at]?.lower);
    if (!link || link.fits?.(nodes, at, cueEnd) === false) continue;
    const name = outletAt(nodes, at + 1);
    if (name !== undefined && /\p{Lu}/u.test(name)) return [name];
  }
  return [];
}

/** The outlet that the noun phrase beginning at a place names. */
const outletAt = (nodes: readonly Node[], from: number): string | undefined =>
  outletIn(nodes.slice(from, phraseEnd(nodes, from)));

const meeting = words('speaking interview talking');

/** “Speaking to NBC News, she said”. */
function speakingTo({ nodes }: Parsed, { cue }: AttributionSpans): string[] {
  const start = cue[0]?.[0] ?? 0;
  const at = nodes.findIndex((node) => meeting.has(node.lower) && node.end <= start);
  const link = nodes[at + 1]?.lower ?? '';
  if (at < 0 || (link !== 'to' && link !== 'with')) return [];
  const end = phraseEnd(nodes, at + 2);
  const whole = nodes.slice(at + 2, end);
  const of = whole.findIndex(({ lower }) => lower === 'of');
  const name = outletIn(whole) ?? (of < 0 ? undefined : outletIn(whole.slice(of + 1)));
  return name !== undefined && isNamed(name) ? [name] : [];
}

/** How an outlet comes to a document. */
const obtaining = words('obtained seen reviewed');

/** “a report obtained by AP said”. */
function obtainedBy({ nodes }: Parsed, { source, cue }: AttributionSpans): string[] {
  const from = source[0]?.[0] ?? 0;
  const to = cue[0]?.[0] ?? 0;
  const at = nodes.findIndex(
    ({ lower, start }) => start >= from && start < to && obtaining.has(lower),
  );
  if (at < 0 || nodes[at + 1]?.lower !== 'by') return [];
  const name = outletAt(nodes, at + 2);
  return name === undefined ? [] : [name];
}

const publics = words('reporters journalists parliament congress lawmakers supporters');

// In nodes behind the cue: “told”, “spoke to”, and an article before them.
const PUBLIC_WITHIN = 3;

/** Whether something is said to the public: “told reporters”. */
export function isPublic({ nodes }: Parsed, { cue }: AttributionSpans): boolean {
  const end = cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= end);
  return nodes.slice(after, after + PUBLIC_WITHIN).some(({ lower }) => publics.has(lower));
}

/** “The BBC cited an official as saying”: the outlet that cites. */
function citing({ nodes, groups, subjects }: Parsed, { source, rule }: AttributionSpans): string[] {
  if (rule !== 'cited-as-saying') return [];
  const start = source[0]?.[0] ?? 0;
  const at = groups.findLastIndex(({ end }) => (nodes[end - 1]?.end ?? 0) <= start);
  const subject = subjects[at];
  const name = subject ? outletIn(nodes.slice(subject.start, subject.end)) : undefined;
  return name === undefined ? [] : [name];
}
