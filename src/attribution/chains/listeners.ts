import type { AttributionSpans } from '../relations/attribution-spans.ts';
import { outletIn } from '../speakers/source-phrase.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseEnd } from '../tagging/chunk.ts';

/** Outlets that somebody “told”, or spoke to “in an interview with”; and who obtained a document. */
export function listeners(sentence: Parsed, relation: AttributionSpans): string[] {
  const { nodes } = sentence;
  const cueEnd = relation.cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= cueEnd);
  const spoken = speakingTo(sentence, relation);
  const told = after < 0 || spoken.length > 0 ? spoken : listenerAt(sentence, relation, after);
  return [...citing(sentence, relation), ...told, ...obtainedBy(sentence, relation)];
}

const REACH = 14;

// “state media” is a way, “the media” is the public.
const isNamed = (name: string): boolean => /\p{Lu}|\s/u.test(name);

function listenerAt(
  { nodes, groupAt }: Parsed,
  relation: AttributionSpans,
  after: number,
): string[] {
  const direct =
    relation.lemma === 'tell' ? outletIn(nodes.slice(after, phraseEnd(nodes, after))) : undefined;
  if (direct !== undefined && isNamed(direct)) return [direct];
  for (let at = after; at < Math.min(nodes.length, after + REACH); at++) {
    if ((groupAt[at] ?? -1) >= 0 || nodes[at]?.pos === 'QUOTE') return [];
    const word = nodes[at]?.lower ?? '';
    if (word !== 'to' && word !== 'with' && word !== 'on' && word !== 'by') continue;
    const name = outletIn(nodes.slice(at + 1, phraseEnd(nodes, at + 1)));
    if (
      name !== undefined &&
      /\p{Lu}/u.test(name) &&
      (word !== 'to' || at === after || nodes[at - 1]?.lower === 'interview')
    )
      return [name];
  }
  return [];
}

const meeting = new Set(['speaking', 'interview', 'talking']);

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

/** “a report obtained by AP said”. */
function obtainedBy({ nodes }: Parsed, { source, cue }: AttributionSpans): string[] {
  const from = source[0]?.[0] ?? 0;
  const to = cue[0]?.[0] ?? 0;
  const at = nodes.findIndex(
    ({ lower, start }) =>
      start >= from &&
      start < to &&
      (lower === 'obtained' || lower === 'seen' || lower === 'reviewed'),
  );
  if (at < 0 || nodes[at + 1]?.lower !== 'by') return [];
  const name = outletIn(nodes.slice(at + 2, phraseEnd(nodes, at + 2)));
  return name === undefined ? [] : [name];
}

const publics = new Set([
  'reporters',
  'journalists',
  'parliament',
  'congress',
  'lawmakers',
  'supporters',
]);

/** Whether something is said to the public: “told reporters”. */
export function isPublic({ nodes }: Parsed, { cue }: AttributionSpans): boolean {
  const end = cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= end);
  return nodes.slice(after, after + 3).some(({ lower }) => publics.has(lower));
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
