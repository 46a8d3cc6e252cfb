import { nominatives, relativePronouns, subordinators } from '../lexicon/function-words.ts';
import { DASHES } from '../lexicon/punctuation.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd, skipAdjuncts } from '../tagging/chunk.ts';
import { isModifier, isNominal } from '../tagging/node-kinds.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseStart } from '../tagging/phrases.ts';
import type { Span } from '../tagging/span.ts';
import type { SourceFrom } from '../tagging/subjects.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule, RuleMatch } from './rule.ts';

/** “…, X said”, “…,” said X, “…, X said, …”: what is said first, or around the cue. */
export const contentBeforeVerb: Rule = (parsed) => {
  const found: RuleMatch[] = [];
  let from = 0;
  parsed.groups.forEach((group, index) => {
    if (group.form !== 'finite' || group.voice === 'passive') return;
    const isSaying = verbFrames.get(group.lemma)?.takes.has('aside') === true;
    if (!isSaying && spokenBefore(parsed, group.start) === undefined) return;
    const aside = (isSaying ? inverted(parsed, group) : undefined) ?? plain(parsed, group, index);
    if (!aside || aside.start <= from) return;
    const content = around(parsed, aside, from);
    if (content.length === 0) return;
    found.push({
      source: spanOf(parsed.nodes, aside.source[0], aside.source[1]),
      cue: spanOf(parsed.nodes, group.start, group.end),
      content,
      form: undefined,
      sourceFrom: aside.from,
      certainty: 0.9,
      lemma: group.lemma,
      polarity: group.polarity,
      voice: group.voice,
    });
    from = aside.end;
  });
  return found;
};

interface Aside {
  /** The nodes of the aside, with its commas; `end` is where what is said goes on. */
  start: number;
  end: number;
  source: readonly [number, number];
  from: SourceFrom;
}

const isComma = (parsed: Parsed, at: number): boolean => parsed.nodes[at]?.text === ',';
const isQuote = (parsed: Parsed, at: number): boolean => parsed.nodes[at]?.pos === 'QUOTE';

const dashes = words('-', DASHES);

const parts = (parsed: Parsed, at: number): boolean =>
  isComma(parsed, at) || dashes.has(parsed.nodes[at]?.text ?? '');

/** Whether something said ends right before `at`: a comma, a dash or a quotation. */
const contentEndsAt = (parsed: Parsed, at: number): boolean =>
  at > 0 && (parts(parsed, at - 1) || isQuote(parsed, at - 1));

/** The quotation that ends right before `at`, or before the comma or dash there. */
function quotedBefore(parsed: Parsed, at: number): number | undefined {
  if (isQuote(parsed, at - 1)) return at - 1;
  return parts(parsed, at - 1) && isQuote(parsed, at - 2) ? at - 2 : undefined;
}

// In words. “the host of “Morning Joe,” said”: a name that stands in quotation marks, not what somebody says.
const LONGEST_TITLE = 3;

const isTitle = ({ nodes }: Parsed, at: number): boolean =>
  (nodes[at]?.inside?.length ?? 0) <= LONGEST_TITLE &&
  at > 0 &&
  (isModifier(nodes[at - 1]) || nodes[at - 1]?.pos === 'ADP');

// In words. What is longer and ends in a comma is speech: “…,” he smiled.
const SPEECH = 4;

/** Words behind a quotation by which the sentence goes on, without a speaker. */
const joining = words('and or but as while when which who that because just for', DASHES);

/** The speech that opens a sentence, right before a verb and its subject, with no other verb between. */
function spokenBefore({ nodes, groups, groupAt }: Parsed, verb: number): number | undefined {
  const at = nodes.findLastIndex((node, index) => index < verb && node.pos === 'QUOTE');
  const node = nodes[at];
  const isOpening = at === 0 || nodes[at - 1]?.text === ':';
  if (!node || !isOpening || joining.has(nodes[at + 1]?.lower ?? '')) return undefined;
  if ((node.inside?.length ?? 0) < SPEECH || !/[,?!]["”'’»]+$/.test(node.text)) return undefined;
  for (let i = at + 1; i < verb; i++)
    if (groups[groupAt[i] ?? -1]?.form === 'finite') return undefined;
  return at;
}

const plainInversions = words('say report write add note argue');

/** “…,” said X. */
function inverted(parsed: Parsed, group: VerbGroup): Aside | undefined {
  const { nodes } = parsed;
  if (!contentEndsAt(parsed, group.start)) return undefined;
  if (group.start !== group.main) return undefined;
  const first = nodes[group.end];
  if (
    !first ||
    first.pos === 'QUOTE' ||
    !(isNominal(first) || first.pos === 'DET' || first.pos === 'ADJ')
  )
    return undefined;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const quoted = quotedBefore(parsed, group.start);
  const isQuoted = quoted !== undefined && !isTitle(parsed, quoted);
  if (!isQuoted && !(plainInversions.has(group.lemma) && closes(parsed, end))) return undefined;
  if ((parsed.groupAt[end] ?? -1) >= 0) return undefined;
  return {
    start: group.start,
    end: asideEnd(parsed, end),
    source: [group.end, end],
    from: 'behind',
  };
}

/** “…, X said”. */
function plain(parsed: Parsed, group: VerbGroup, index: number): Aside | undefined {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  if (!subject || subject.end > group.start || subject.from === 'shared') return undefined;
  let start = subject.start;
  if (!contentEndsAt(parsed, start)) {
    const spoken = spokenBefore(parsed, group.start);
    const nearer =
      nearestBoundary(parsed, start, group.start) ??
      (spoken === undefined ? undefined : spoken + 1);
    if (nearer === undefined) return undefined;
    start = nearer;
  }
  const after = afterListener(parsed, group);
  const isQuoted = quotedBefore(parsed, start) !== undefined;
  if (!isQuoted && relativePronouns.has(nodes[subject.start]?.lower ?? '')) return undefined;
  // “In a vote, he warned of it”: what is said follows the verb.
  const link = nodes[group.end]?.lower ?? '';
  if (!isQuoted && verbFrames.get(group.lemma)?.prepositions.has(link)) return undefined;
  const introduces = /^[,:]$/.test(nodes[after]?.text ?? '') && isQuote(parsed, after + 1);
  if ((isQuote(parsed, after) || introduces) && !isQuoted) return undefined;
  if (!isQuoted && !closes(parsed, after)) return undefined;
  if (nodes[after]?.lower === 'that') return undefined;
  if (nodes[after]?.text === ':' && !isQuote(parsed, start - 1)) return undefined;
  return {
    start,
    end: asideEnd(parsed, after),
    source: [start, Math.min(subject.end, group.start)],
    from: subject.from,
  };
}

// A source that was read too far to the left, over a quotation that ends in it.
function nearestBoundary(parsed: Parsed, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (isQuote(parsed, at - 1) && isNominal(parsed.nodes[at - 1]))
      return phraseStart(parsed.nodes, to - 1) < at ? at : undefined;
  return undefined;
}

function afterListener(parsed: Parsed, group: VerbGroup): number {
  const { nodes } = parsed;
  const frame = verbFrames.get(group.lemma);
  const pastPerson =
    frame?.takes.has('person-clause') || frame?.takes.has('person-to')
      ? isQuote(parsed, group.end)
        ? group.end
        : phraseEnd(nodes, group.end)
      : group.end;
  return skipAdjuncts(nodes, pastPerson);
}

const afterAside = words(
  '. , ? ! ; ) when as while after and but before during shortly following referring adding who',
  DASHES,
);

const closes = (parsed: Parsed, at: number): boolean =>
  at >= parsed.nodes.length || afterAside.has(parsed.nodes[at]?.lower ?? '');

/** Where what is said goes on after an aside: behind its comma, or at the next quotation. */
function asideEnd(parsed: Parsed, from: number): number {
  const { nodes } = parsed;
  for (let at = from; at < nodes.length; at++) {
    if (isQuote(parsed, at)) return at;
    if (at > from && isAddingVerb(parsed, at)) return nodes.length;
    if (isComma(parsed, at) && (isQuote(parsed, at + 1) || at === from)) return at + 1;
  }
  return nodes.length;
}

/** “…, said X, stating that “…””: what follows has a cue of its own. */
function isAddingVerb(parsed: Parsed, at: number): boolean {
  const group = parsed.groups[parsed.groupAt[at] ?? -1];
  return group?.form === 'ing' && verbFrames.get(group.lemma)?.takes.has('clause') === true;
}

/** What is said before and, where the aside stands inside it, after the aside. */
function around(parsed: Parsed, aside: Aside, from: number): Span[] {
  const { nodes } = parsed;
  const quoted = quotedBefore(parsed, aside.start);
  const before = trimEnd(parsed, from, aside.start);
  const start = contentStart(parsed, from, before, quoted);
  const isParted = isComma(parsed, aside.end - 1) && hasVerb(parsed, aside.end, parsed.last);
  if (
    quoted === undefined &&
    !hasVerb(parsed, start, before) &&
    !isParted &&
    !endsHeadline(parsed, aside)
  )
    return [];
  const first = spanOf(nodes, start, before);
  if (first.length === 0) return [];
  const goesOn =
    aside.end < parsed.last &&
    (quoted === undefined
      ? aside.from !== 'behind' &&
        isComma(parsed, aside.end - 1) &&
        (!isAdding(parsed, aside.end) || isIncomplete(parsed, start, before))
      : isQuote(parsed, aside.end) ||
        (isWord(parsed, start, quoted) &&
          aside.from !== 'behind' &&
          isComma(parsed, aside.end - 1) &&
          !isAdding(parsed, aside.end)));
  if (!goesOn) return first;
  return [...first, ...spanOf(nodes, aside.end, parsed.last)];
}

/** “Iran attacks tanker, says Washington”: in a headline the tagger takes verbs for nouns. */
const endsHeadline = ({ last, shape }: Parsed, { end, from }: Aside): boolean =>
  shape === 'line' && from === 'behind' && end >= last;

/** “As the day nears, he says, the number shrinks”: no main clause yet stands before the aside. */
function isIncomplete({ nodes, groups }: Parsed, from: number, to: number): boolean {
  const isDependent =
    subordinators.has(nodes[from]?.lower ?? '') &&
    !nodes.slice(from, to).some(({ text }) => text === ',');
  return (
    isDependent ||
    !groups.some(({ start, end, form }) => form === 'finite' && start >= from && end <= to)
  );
}

/** Words by which a sentence goes on with something else than what was said. */
const goingOn = words('which who but and a the as while after when where');

/** “He thought of them as “talks,” he said, in which …”: the quotation is a word of the clause, not all that is said. */
const isWord = ({ groups }: Parsed, start: number, quoted: number): boolean =>
  groups.some(({ form, start: at, end }) => form === 'finite' && at >= start && end <= quoted);

function isAdding(parsed: Parsed, at: number): boolean {
  const group = parsed.groups[parsed.groupAt[at] ?? -1];
  // “…, they say, but he is …”: a pronoun comes back to what was said.
  if (
    /^(?:but|and)$/.test(parsed.nodes[at]?.lower ?? '') &&
    nominatives.has(parsed.nodes[at + 1]?.lower ?? '')
  )
    return false;
  return group?.form === 'ing' || goingOn.has(parsed.nodes[at]?.lower ?? '');
}

function trimEnd(parsed: Parsed, from: number, at: number): number {
  let end = at;
  while (end > from && parts(parsed, end - 1)) end--;
  return end;
}

/**
 * Where what is said begins: past “But” and “And”; at the quotation behind a colon (“It was clear: “…,” he said”);
 * behind the bracket that the aside stands in.
 */
function contentStart(
  parsed: Parsed,
  from: number,
  to: number,
  quoted: number | undefined,
): number {
  if (quoted !== undefined && quoted > from && parsed.nodes[quoted - 1]?.text === ':')
    return quoted;
  const bracket = parsed.nodes.findLastIndex(({ text }, at) => at < to && /^[()]$/.test(text));
  if (bracket >= from && parsed.nodes[bracket]?.text === '(') return bracket + 1;
  const lower = parsed.nodes[from]?.lower ?? '';
  if ((lower === 'but' || lower === 'and') && from === 0 && to > 2) return from + 1;
  return from;
}

function hasVerb(parsed: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((parsed.groupAt[at] ?? -1) >= 0 || (parsed.nodes[at]?.inside?.length ?? 0) > 2) return true;
  return false;
}
