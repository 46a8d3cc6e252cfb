import { clauseEnd } from '../clauses/clause-end.ts';
import { objectEnd } from '../clauses/object-end.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import { type Complement, verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseStart } from '../tagging/phrases.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule } from './rule.ts';

const relatives = words('what', relativePronouns);

/** “the attack officials say was carried out by X”, “which he describes as his home”: part of what is said stands first. */
export const gap: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const { nodes } = parsed;
    const frame =
      group.voice === 'active' && group.form === 'finite' ? verbFrames.get(group.lemma) : undefined;
    const subject = parsed.subjects[index];
    if (!frame || !subject || subject.end > group.start || subject.from !== 'beside') return [];
    const front = frontOf(parsed, subject.start);
    const end = behindGap(parsed, group, frame.takes);
    if (!front || end === undefined) return [];
    return [
      {
        source: spanOf(nodes, subject.start, subject.end),
        cue: spanOf(nodes, group.start, group.end),
        content: [...spanOf(nodes, front.start, front.end), ...spanOf(nodes, group.end, end)],
        form: undefined,
        sourceFrom: subject.from,
        certainty: 0.7,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
      },
    ];
  });

/** The relative pronoun, or the noun phrase, right before the subject. */
function frontOf({ nodes }: Parsed, subject: number): { start: number; end: number } | undefined {
  const before = nodes[subject - 1];
  if (!before) return undefined;
  if (relatives.has(before.lower)) return { start: subject - 1, end: subject };
  return isNominal(before) && before.pos !== 'QUOTE'
    ? { start: phraseStart(nodes, subject - 1), end: subject }
    : undefined;
}

/**
 * One past what follows the verb, where that is a verb without its subject, “as …” or what somebody is
 * called; undefined where the sentence has no gap.
 */
function behindGap(
  parsed: Parsed,
  group: VerbGroup,
  takes: ReadonlySet<Complement>,
): number | undefined {
  const next = parsed.nodes[group.end];
  const verb = parsed.groups[parsed.groupAt[group.end] ?? -1];
  if (takes.has('clause') && verb?.form === 'finite')
    return clauseEnd(parsed, group, group.end + 1);
  if (takes.has('object-as') && next?.lower === 'as')
    return Math.max(group.end + 2, objectEnd(parsed, group, group.end + 1));
  if (group.lemma !== 'call') return undefined;
  if (next?.pos === 'QUOTE') return group.end + 1;
  return next?.lower === 'a' || next?.lower === 'an'
    ? objectEnd(parsed, group, group.end)
    : undefined;
}
