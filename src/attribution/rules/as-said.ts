import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd, skipAdjuncts } from '../tagging/chunk.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Span } from '../tagging/span.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule } from './rule.ts';

/** “As the paper noted, the army left”, “The army, as the paper noted, left”: an aside that “as” opens. */
export const asSaid: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const subject = parsed.subjects[index];
    if (!subject || !tells(group)) return [];
    const as = subject.start - 1;
    const end = asideEnd(parsed, group);
    if (parsed.nodes[as]?.lower !== 'as' || end === undefined) return [];
    const content = around(parsed, as, end);
    if (content.length === 0) return [];
    return [
      {
        source: spanOf(parsed.nodes, subject.start, subject.end),
        cue: spanOf(parsed.nodes, group.start, group.end),
        content,
        form: undefined,
        sourceFrom: subject.from,
        certainty: 0.85,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
      },
    ];
  });

/** Verbs behind “as” that more often say when something happened: “as he spoke”. */
const timing = words('talk utter respond');

function tells({ lemma, form, voice }: VerbGroup): boolean {
  const frame = verbFrames.get(lemma);
  return (
    form === 'finite' &&
    voice === 'active' &&
    frame?.takes.has('aside') === true &&
    frame.takes.has('clause') &&
    !frame.classes.some((name) => timing.has(name))
  );
}

/** Where the comma, or the end of the sentence, stands that closes the aside; undefined where more is said by it. */
function asideEnd({ nodes, last }: Parsed, group: VerbGroup): number | undefined {
  const frame = verbFrames.get(group.lemma);
  const isTold = frame?.takes.has('person-clause') || frame?.takes.has('person-to');
  const particle = nodes[group.end]?.lower === 'out' ? group.end + 1 : group.end;
  const end = skipAdjuncts(nodes, isTold ? phraseEnd(nodes, particle) : particle);
  return end >= last || nodes[end]?.text === ',' ? end : undefined;
}

const leading = words('but and or so yet');

/** The sentence without the aside, its commas and a conjunction before it. */
function around({ nodes, last }: Parsed, as: number, end: number): Span[] {
  const first = leading.has(nodes[0]?.lower ?? '') ? 1 : 0;
  if (as <= first + 1 && (as === first || nodes[as - 1]?.text === ','))
    return end + 1 < last ? spanOf(nodes, end + 1, last) : [];
  if (nodes[as - 1]?.text !== ',') return [];
  return [...spanOf(nodes, first, as - 1), ...(end + 1 < last ? spanOf(nodes, end + 1, last) : [])];
}
