import { prepositions, relativePronouns, subjectPronouns, words } from '../lexicon/word-lists.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { isNominal, phraseEnd } from '../tagging/phrases.ts';

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
