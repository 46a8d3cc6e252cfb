import {
  contrasting,
  nominatives,
  relativePronouns,
  subordinators,
} from '../lexicon/function-words.ts';
import { COMMA_OR_DASH } from '../lexicon/punctuation.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';

const addingVerbs = words(
  'add say note cite claim call argue insist warn accuse tell promise vow describe explain stress refer writing ' +
    'suggest point ask urge criticize question prompt acknowledge emphasize state declare compare predict blame',
);

/** One past the last node of what a verb at `group` introduces, given that it begins at `from`. */
export function clauseEnd(parsed: Parsed, group: VerbGroup, from: number): number {
  const { nodes } = parsed;
  const closesAtComma = isEmbedded(parsed, group);
  for (let at = from; at < parsed.last; at++) {
    const text = nodes[at]?.lower ?? '';
    if (text === ';') return at;
    if (text === ')' && !openedSince(parsed, from, at)) return at;
    if (COMMA_OR_DASH.has(text)) {
      if (closesAtComma && endsEmbedded(parsed, at, text)) return at;
      if (endsAtComma(parsed, at, group)) return at;
    } else if (at > from && sharesSubject(parsed, at, group)) return at;
  }
  return parsed.last;
}

function openedSince(parsed: Parsed, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) if (parsed.nodes[i]?.lower === '(') return true;
  return false;
}

/** Whether the verb stands in a clause that a comma closes: “While he thinks …,”, “Trump, who said …,”. */
function isEmbedded(parsed: Parsed, group: VerbGroup): boolean {
  const subject = parsed.subjects[parsed.groupAt[group.main] ?? -1];
  const first = subject?.start ?? group.start;
  const pronoun = parsed.nodes[first]?.lower ?? '';
  if (subject && relativePronouns.has(pronoun)) return true;
  const before = parsed.nodes[first - 1]?.lower ?? '';
  if (subordinators.has(before) || (group.form === 'ing' && before === 'with')) return true;
  if (group.form === 'participle' && group.start < 2) return true;
  if (opensDependent(parsed, group.start)) return true;
  return group.form === 'ing' && (group.start < 2 || parsed.nodes[group.start - 1]?.text === ',');
}

/** “While executives who know him say …”: no comma yet since the sentence began with “while”. */
function opensDependent({ nodes }: Parsed, verb: number): boolean {
  if (!subordinators.has(nodes[0]?.lower ?? '')) return false;
  return !nodes.slice(0, verb).some(({ text }) => text === ',');
}

// In nodes, here and below: subjects are shorter, and a verb further off belongs to another clause.
const MAIN_CLAUSE = 12;

/** Whether the comma is followed by the clause that the embedded one hangs from. */
function endsEmbedded(parsed: Parsed, comma: number, text: string): boolean {
  if (text !== ',') return true;
  const { nodes, groupAt } = parsed;
  for (let at = comma + 1; at < Math.min(parsed.last, comma + MAIN_CLAUSE); at++) {
    const group = parsed.groups[groupAt[at] ?? -1];
    if (group) return group.form === 'finite';
    const lower = nodes[at]?.lower ?? '';
    if (lower === ',' || relativePronouns.has(lower) || subordinators.has(lower)) return false;
  }
  return false;
}

function endsAtComma(parsed: Parsed, comma: number, group: VerbGroup): boolean {
  const next = parsed.nodes[comma + 1];
  if (!next) return false;
  if (next.lower === 'according' || next.lower === 'compared') return true;
  const after = parsed.groups[parsed.groupAt[comma + 1] ?? -1];
  if (after?.form === 'ing' && addingVerbs.has(after.lemma)) return true;
  if (contrasting.has(next.lower) && clauseFollows(parsed, comma + 2)) return true;
  if (next.lower === 'and' && clauseFollows(parsed, comma + 2)) return true;
  return sharesSubject(parsed, comma + 1, group);
}

// Less than `MAIN_CLAUSE`: what follows “and” may as well be a member of a list.
const JOINED_CLAUSE = 9;

/** Whether a subject and its finite verb follow before a comma, not far away. */
export function clauseFollows(parsed: Parsed, from: number): boolean {
  for (let at = from; at < Math.min(parsed.last, from + JOINED_CLAUSE); at++) {
    const group = parsed.groups[parsed.groupAt[at] ?? -1];
    if (group) return at > from && group.form === 'finite';
    if (parsed.nodes[at]?.text === ',') return false;
  }
  return false;
}

const joining = words('and but then');

/** “said … and called …”: a second verb of saying for the same subject. */
function sharesSubject(parsed: Parsed, at: number, group: VerbGroup): boolean {
  const word = parsed.nodes[at]?.lower ?? '';
  if (!joining.has(word)) return false;
  const then = parsed.nodes[at + 1]?.lower === 'then' ? at + 2 : at + 1;
  const next = parsed.groups[parsed.groupAt[then] ?? -1];
  if (group.form === 'ing') return next?.form === 'ing' && verbFrames.has(next.lemma);
  if (group.form !== 'finite') return false;
  if (next?.form !== 'finite' || !verbFrames.has(next.lemma)) return false;
  return tense(parsed, group) === tense(parsed, next) && next.voice === group.voice;
}

function tense(parsed: Parsed, { start, main }: VerbGroup): string {
  const first = parsed.nodes[start === main ? main : start];
  const lower = first?.lower ?? '';
  if (first?.pos === 'AUX') return lower;
  if (lower.endsWith('ed') || (first?.lemma !== lower && !lower.endsWith('s'))) return 'past';
  return lower.endsWith('s') ? 'present' : 'base';
}

const heads = words(
  'who which that whom what where how why whether if when because while although',
);
const subjects = words('it', nominatives);

/**
 * Where a phrase without a verb of its own ends, because the verb of the sentence it stands in follows:
 * “her plan to spend more | is good”. `owed` is how many finite verbs belong to the phrase itself.
 */
export function beforeMainVerb(parsed: Parsed, from: number, limit: number, owed: number): number {
  let open = owed;
  for (let at = from; at < limit; at++) {
    const lower = parsed.nodes[at]?.lower ?? '';
    if (heads.has(lower)) open++;
    const index = parsed.groupAt[at] ?? -1;
    const group = parsed.groups[index];
    if (!group || group.start !== at || group.form !== 'finite') continue;
    const before = parsed.nodes[at - 1]?.lower ?? '';
    if (open > 0) open--;
    else if (!subjects.has(before) && !joining.has(before) && before !== ',' && before !== 'or')
      return at;
  }
  return limit;
}
