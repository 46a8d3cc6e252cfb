import { beforeMainVerb, clauseEnd } from './clause-end.ts';
import type { Complement, VerbFrame } from './lexicon/verbs.ts';
import type { Parsed } from './parsed.ts';
import { isNominal, phraseEnd, skipAdjuncts } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import {
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
  timeWords,
  whWords,
  words,
} from './word-lists.ts';

/** What a verb introduces to its right: places in the nodes, half-open, and which shape it has. */
export interface FoundComplement {
  kind: Complement | 'topic';
  start: number;
  end: number;
  /** One past the last node of the cue. */
  cueEnd: number;
}

/** What stands to the right of a verb, by the first shape that fits. */
export function complementOf(
  parsed: Parsed,
  verb: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const group = { ...verb, end: pastParticle(parsed, verb.end) };
  const has = (kind: Complement): boolean => frame.takes.has(kind);
  return (
    (has('quote') ? quoteAfter(parsed, group, frame) : undefined) ??
    (has('object-as') ? objectAs(parsed, group, frame) : undefined) ??
    (has('clause') || has('person-clause') ? clauseAfter(parsed, group, frame) : undefined) ??
    (has('wh') ? whAfter(parsed, group, frame) : undefined) ??
    (has('to') ? toAfter(parsed, group) : undefined) ??
    (has('person-to') ? personTo(parsed, group) : undefined) ??
    topicAfter(parsed, group, frame) ??
    (has('ing') ? ingAfter(parsed, group) : undefined) ??
    (has('object-predicate') ? objectPredicate(parsed, group) : undefined) ??
    (has('object-for') ? objectFor(parsed, group) : undefined) ??
    (has('object') ? objectAfter(parsed, group) : undefined) ??
    clauseAnyway(parsed, group, frame)
  );
}

const particles = words('out clear known plain');

/** Past the particle of “pointed out that”, “made clear that”. */
const pastParticle = ({ nodes }: Parsed, at: number): number =>
  particles.has(nodes[at]?.lower ?? '') ? at + 1 : at;

const isPersonTaking = (frame: VerbFrame): boolean =>
  frame.takes.has('person-clause') || frame.takes.has('person-to');

/** One past the person who is told, if one stands right after the verb: “told reporters”, “said to Channel 9”. */
function afterPerson(parsed: Parsed, from: number, frame: VerbFrame): number {
  const { nodes } = parsed;
  if (!isPersonTaking(frame)) return from;
  if (nodes[from]?.pos === 'QUOTE') return from;
  return phraseEnd(nodes, from);
}

function quoteAfter(
  parsed: Parsed,
  group: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const { nodes } = parsed;
  let at = skipAdjuncts(nodes, afterPerson(parsed, group.end, frame));
  const sign = nodes[at]?.text;
  const marked = sign === ',' || sign === ':';
  if (marked) at++;
  else if (nodes[at]?.lower === 'that') return undefined;
  if (nodes[at]?.pos !== 'QUOTE') {
    if (sign !== ':' || at >= parsed.last) return undefined;
    return { kind: 'quote', start: at, end: parsed.last, cueEnd: group.end };
  }
  if (!marked && isShort(parsed, at)) return undefined;
  return { kind: 'quote', start: at, end: clauseEnd(parsed, group, at + 1), cueEnd: group.end };
}

const isShort = (parsed: Parsed, at: number): boolean =>
  (parsed.nodes[at]?.inside?.length ?? 0) < 3 && parsed.groupAt[at + 1] !== -1;

function clauseAfter(
  parsed: Parsed,
  group: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const { nodes } = parsed;
  const told =
    frame.takes.has('person-clause') &&
    (tellsThat(parsed, group.end) || !opensClause(parsed, group.end))
      ? afterPerson(parsed, group.end, frame)
      : group.end;
  for (const at of [
    told > group.end && tellsThat(parsed, group.end) ? told : group.end,
    told,
    skipAdjuncts(nodes, told),
    pastInsertion(parsed, skipAdjuncts(nodes, told)),
  ]) {
    if (at > parsed.last) continue;
    const start = thatAt(parsed, at) ?? (opensClause(parsed, at) ? at : undefined);
    if (start === undefined) continue;
    return { kind: 'clause', start, end: clauseEnd(parsed, group, start), cueEnd: group.end };
  }
  return undefined;
}

/** After “say”, whatever has a verb of its own is a clause, however its subject is built. */
function clauseAnyway(
  parsed: Parsed,
  group: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const next = parsed.nodes[group.end];
  if (!frame.classes.includes('say') || !next || next.pos === 'PUNCT' || next.pos === 'QUOTE')
    return undefined;
  const start = skipAdjuncts(parsed.nodes, group.end);
  const from = prepositions.has(next.lower) ? start : group.end;
  const hasVerb = parsed.groups.some(({ start: at, form }) => at > from && form === 'finite');
  if (!hasVerb || from >= parsed.last || parsed.nodes[from]?.pos === 'PUNCT') return undefined;
  return { kind: 'clause', start: from, end: clauseEnd(parsed, group, from), cueEnd: group.end };
}

/** “told The Associated Press that”. */
const tellsThat = ({ nodes }: Parsed, at: number): boolean =>
  nodes[phraseEnd(nodes, at)]?.lower === 'that' && phraseEnd(nodes, at) > at;

/** “said, in a statement, that”. */
function pastInsertion(parsed: Parsed, at: number): number {
  const { nodes } = parsed;
  if (nodes[at]?.text !== ',') return at;
  const end = skipAdjuncts(nodes, at + 1);
  if (nodes[end]?.text === ',' && end > at + 1) return end + 1;
  if (nodes[at - 1]?.pos !== 'VERB' && opensClause(parsed, at + 1)) return at + 1;
  for (let i = at + 1; i < Math.min(parsed.last, at + 14); i++)
    if (nodes[i]?.lower === 'that' && nodes[i - 1]?.text === ',') return i;
  return at;
}

function thatAt(parsed: Parsed, at: number): number | undefined {
  const { nodes } = parsed;
  if (nodes[at]?.lower !== 'that') return undefined;
  const next = parsed.groupAt[at + 1];
  // “said that”, alone, and “that is”: a pronoun and no conjunction.
  return at + 1 < parsed.last && (next === undefined || next < 0 || nodes[at + 1]?.pos === 'ADV')
    ? at
    : undefined;
}

const pronouns = words('that this these those it all many some most both what');
const objectCase = words('me him us them');

/** Whether a clause of its own begins here: a subject and its finite verb. */
export function opensClause(parsed: Parsed, from: number): boolean {
  const { nodes, groupAt } = parsed;
  let at = from;
  const first = nodes[at];
  if (!first || objectCase.has(first.lower)) return false;
  if (first.lower === 'if' || first.lower === 'there' || first.lower === 'when')
    return clauseFollows(parsed, at + 1);
  if (pronouns.has(first.lower) && (groupAt[at + 1] ?? -1) >= 0) return true;
  if (prepositions.has(first.lower)) {
    const end = phraseEnd(nodes, at + 1);
    if (nodes[end]?.text !== ',' || end === at + 1) return false;
    at = end + 1;
  }
  const end = subjectEnd(parsed, at);
  if (end === at) return false;
  if (parsed.nodes.slice(at + 1, end).some((node) => (node.inside?.length ?? 0) > 2)) return true;
  let verb = end;
  while (nodes[verb]?.pos === 'ADV' && groupAt[verb] === -1) verb++;
  verb = pastApposition(parsed, verb);
  const node = nodes[verb];
  if (relativePronouns.has(node?.lower ?? '')) return pastRelative(parsed, verb);
  if (node?.pos === 'QUOTE') return verb > at && isNominal(nodes[at]);
  const group = parsed.groups[groupAt[verb] ?? -1];
  if (!group)
    return subjectPronouns.has(first.lower) && first.pos === 'PRON' && clauseFollows(parsed, at);
  return group.form === 'finite' && (group.start < group.main || isTrulyFinite(parsed, group.main));
}

/** One past a subject with every phrase that hangs from it. */
function subjectEnd({ nodes }: Parsed, from: number): number {
  let at = phraseEnd(nodes, from);
  while (at > from && prepositions.has(nodes[at]?.lower ?? '')) {
    const end = phraseEnd(nodes, at + 1);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

/** “the man who did it was …”: a finite verb beyond the relative clause’s own. */
function pastRelative(parsed: Parsed, pronoun: number): boolean {
  let seen = 0;
  for (let at = pronoun + 1; at < Math.min(parsed.last, pronoun + 20); at++) {
    const index = parsed.groupAt[at] ?? -1;
    if (index < 0 || index === parsed.groupAt[at - 1]) continue;
    if (parsed.groups[index]?.form === 'finite' && ++seen === 2) return true;
  }
  return false;
}

function pastApposition(parsed: Parsed, at: number): number {
  if (parsed.nodes[at]?.text !== ',') return at;
  for (let i = at + 1; i < Math.min(parsed.last, at + 14); i++)
    if (parsed.nodes[i]?.text === ',' && (parsed.groupAt[i + 1] ?? -1) >= 0) return i + 1;
  return at;
}

// “the bill backed by …”: a participle behind a noun, though it looks like a past tense.
function isTrulyFinite(parsed: Parsed, main: number): boolean {
  const next = parsed.nodes[main + 1]?.lower ?? '';
  return !(parsed.nodes[main]?.lower.endsWith('ed') && next === 'by');
}

function clauseFollows(parsed: Parsed, from: number): boolean {
  for (let at = from; at < Math.min(parsed.last, from + 12); at++) {
    const group = parsed.groups[parsed.groupAt[at] ?? -1];
    if (group) return group.form === 'finite';
  }
  return false;
}

function whAfter(parsed: Parsed, group: VerbGroup, frame: VerbFrame): FoundComplement | undefined {
  for (const at of [group.end, skipAdjuncts(parsed.nodes, afterPerson(parsed, group.end, frame))]) {
    if (!whWords.has(parsed.nodes[at]?.lower ?? '')) continue;
    if (parsed.nodes[at]?.lower === 'when' && !frame.classes.includes('ask')) continue;
    if (at + 1 >= parsed.last) continue;
    return { kind: 'wh', start: at, end: clauseEnd(parsed, group, at + 1), cueEnd: group.end };
  }
  return undefined;
}

function toAfter(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const { nodes } = parsed;
  let at = group.end;
  if (nodes[at]?.lower === 'not' || nodes[at]?.pos === 'ADV') at++;
  if (nodes[at]?.lower !== 'to' || !isVerb(parsed, at + 1)) return undefined;
  const end = beforeMainVerb(parsed, at + 1, clauseEnd(parsed, group, at + 1), 0);
  return { kind: 'to', start: at, end, cueEnd: group.end };
}

function isVerb(parsed: Parsed, at: number): boolean {
  const { nodes, groupAt } = parsed;
  if ((groupAt[at] ?? -1) >= 0) return true;
  return nodes[at]?.pos === 'QUOTE' || (nodes[at]?.pos === 'ADV' && (groupAt[at + 1] ?? -1) >= 0);
}

function personTo(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const to = nodes[end]?.lower === 'not' ? end + 1 : end;
  if (nodes[to]?.lower !== 'to' || !isVerb(parsed, to + 1)) return undefined;
  return {
    kind: 'person-to',
    start: group.end,
    end: beforeMainVerb(parsed, to + 1, clauseEnd(parsed, group, to + 1), 0),
    cueEnd: group.end,
  };
}

function topicAfter(
  parsed: Parsed,
  group: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const { nodes } = parsed;
  const particle = nodes[group.end]?.lower === 'out' ? group.end + 1 : group.end;
  for (const at of [particle, pastListener(parsed, particle, frame)]) {
    if (!frame.prepositions.has(nodes[at]?.lower ?? '')) continue;
    const start = at + 1;
    const end = objectEnd(parsed, group, start);
    if (end <= start || timeWords.has(nodes[start]?.lower ?? '')) continue;
    if (nodes[start]?.lower === 'condition' || nodes[start + 1]?.lower === 'condition') continue;
    return { kind: 'topic', start, end, cueEnd: at + 1 };
  }
  return undefined;
}

/** “spoke to reporters about”, “told them about”. */
function pastListener(parsed: Parsed, at: number, frame: VerbFrame): number {
  const { nodes } = parsed;
  const link = nodes[at]?.lower ?? '';
  if (link === 'to' || link === 'with') return phraseEnd(nodes, at + 1);
  return isPersonTaking(frame) ? phraseEnd(nodes, at) : at;
}

function ingAfter(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const next = parsed.groups[parsed.groupAt[group.end] ?? -1];
  if (next?.form !== 'ing') return undefined;
  return {
    kind: 'ing',
    start: group.end,
    end: clauseEnd(parsed, group, group.end),
    cueEnd: group.end,
  };
}

function objectAs(parsed: Parsed, group: VerbGroup, frame: VerbFrame): FoundComplement | undefined {
  const { nodes } = parsed;
  const to = nodes[group.end]?.lower ?? '';
  const start = frame.prepositions.has(to) ? group.end + 1 : group.end;
  const end = phraseEnd(nodes, start);
  if (end === start || nodes[end]?.lower !== 'as') return undefined;
  if (end + 1 >= parsed.last) return undefined;
  return { kind: 'object-as', start, end: objectEnd(parsed, group, end + 1), cueEnd: start };
}

function objectPredicate(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const { nodes } = parsed;
  const first = nodes[group.end];
  if (!first || !(isNominal(first) || first.pos === 'DET')) return undefined;
  const end = objectEnd(parsed, group, group.end);
  const name = nodes
    .slice(group.end + 1, end)
    .some(({ pos }) => pos === 'QUOTE' || pos === 'DET' || pos === 'ADJ');
  if (end - group.end < 2 || !name) return undefined;
  return { kind: 'object-predicate', start: group.end, end, cueEnd: group.end };
}

function objectFor(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const link = nodes[end]?.lower ?? '';
  if (!['for', 'of', 'with', 'on', 'to', 'over'].includes(link)) {
    const last = nodes
      .slice(group.end, end)
      .findIndex(({ lower }) => lower === 'for' || lower === 'of');
    if (last < 0) return undefined;
  }
  return {
    kind: 'object-for',
    start: group.end,
    end: clauseEnd(parsed, group, end + 1),
    cueEnd: group.end,
  };
}

function objectAfter(parsed: Parsed, group: VerbGroup): FoundComplement | undefined {
  const start = group.end;
  const end = objectEnd(parsed, group, start);
  if (end <= start) return undefined;
  const first = parsed.nodes[start];
  if (first && timeWords.has(first.lower) && end - start === 1) return undefined;
  if (first?.pos === 'PRON' && words('himself herself itself themselves myself').has(first.lower))
    return undefined;
  return { kind: 'object', start, end, cueEnd: group.end };
}

const stopping = words(
  'after before while because when since until although though as if so than unless by amid during',
);

/** One past a noun phrase with all that hangs from it: phrases, relative clauses, infinitives. */
function objectEnd(parsed: Parsed, group: VerbGroup, from: number): number {
  const { nodes } = parsed;
  const phrase = phraseEnd(nodes, from);
  const start = phrase === from && (parsed.groupAt[from] ?? -1) >= 0 ? from + 1 : phrase;
  if (start === from) {
    return whWords.has(nodes[from]?.lower ?? '') ? clauseEnd(parsed, group, from + 1) : from;
  }
  const limit = clauseEnd(parsed, group, start);
  for (let at = start; at < limit; at++) {
    const node = nodes[at];
    if (!node) return at;
    if (stopping.has(node.lower) || timeWords.has(node.lower)) return trimmed(parsed, from, at);
    if (node.text === ',' && !continuesList(parsed, at)) return at;
    if (node.text === '—' || node.text === '–' || node.text === '--' || node.text === ':')
      return at;
    if (node.lower === 'and' && (parsed.groupAt[at + 1] ?? -1) >= 0) return at;
  }
  return limit;
}

function trimmed(parsed: Parsed, from: number, at: number): number {
  const before = parsed.nodes[at - 1];
  return before && at - 1 > from && (before.lower === 'on' || before.lower === 'in') ? at - 1 : at;
}

/** Whether a comma separates the members of a list: “low growth, unemployment and debt”. */
function continuesList(parsed: Parsed, comma: number): boolean {
  const { nodes } = parsed;
  const next = nodes[comma + 1];
  if (!next || !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'DET'))
    return next?.lower === 'and' && isNominal(nodes[comma + 2]);
  const end = phraseEnd(nodes, comma + 1);
  const after = nodes[end];
  if ((parsed.groupAt[end] ?? -1) >= 0) return false;
  return (
    nodes.slice(comma + 1, end).some(({ lower }) => lower === 'and' || lower === 'or') ||
    (after?.text === ',' && continuesListAt(parsed, end))
  );
}

function continuesListAt(parsed: Parsed, comma: number): boolean {
  const next = parsed.nodes[comma + 1];
  return next !== undefined && (next.lower === 'and' || next.lower === 'or');
}

export const isDependent = (lower: string): boolean => subordinators.has(lower);
