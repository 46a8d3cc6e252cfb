import { clauseEnd } from '../clauses/clause-end.ts';
import { DASHES } from '../lexicon/punctuation.ts';
import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { type Subject, subjectsOf } from '../tagging/subjects.ts';
import type { Rule } from './rule.ts';

// In nodes between the two verbs: “confirmed nor, at this time, denied”.
const CLOSE = 5;

/** “neither confirmed nor denied”, “would not confirm or deny”: one cue of two verbs. */
export const neitherNor: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const next = parsed.groups[index + 1];
    if (group.lemma !== 'confirm' || next?.lemma !== 'deny' || next.start - group.end > CLOSE)
      return [];
    const start = openingOf(parsed, group.start);
    const subject = subjectBefore(parsed, start) ?? parsed.subjects[index];
    const end = beforeDash(parsed, next.end, clauseEnd(parsed, next, next.end + 1));
    return [
      {
        source: subject ? spanOf(parsed.nodes, subject.start, subject.end) : [],
        cue: spanOf(parsed.nodes, start, next.end),
        content: spanOf(parsed.nodes, next.end, end),
        form: undefined,
        sourceFrom: undefined,
        certainty: 0.9,
        lemma: 'neither confirm nor deny',
        polarity: 'negative' as const,
        voice: 'active' as const,
      },
    ];
  });

const dashes = words('-', DASHES);

function beforeDash({ nodes }: Parsed, from: number, end: number): number {
  const dash = nodes.findIndex(({ text }, at) => at > from && at < end && dashes.has(text));
  return dash < 0 ? end : dash;
}

/** Words that lead to the two verbs and belong to the cue. */
const opening = words("neither not n't nor either has have had would could will did does do to");

function openingOf(parsed: Parsed, from: number): number {
  let at = from;
  while (at > 0) {
    const before = parsed.nodes[at - 1];
    if (!before || !(opening.has(before.lower) || before.pos === 'ADV' || before.pos === 'AUX'))
      return at;
    at--;
  }
  return at;
}

/** The subject of a verb that begins at `start`, as if nothing were split. */
function subjectBefore(parsed: Parsed, start: number): Subject | undefined {
  const before = parsed.groups.filter(({ end }) => end <= start);
  const isInfinitive = parsed.nodes[start]?.lower === 'to';
  const form = isInfinitive ? ('infinitive' as const) : ('finite' as const);
  const here = {
    start,
    main: start,
    end: start + 1,
    lemma: 'deny',
    form,
    voice: 'active' as const,
    polarity: 'negative' as const,
  };
  return subjectsOf(parsed.nodes, [...before, here]).at(-1);
}
