import type { Attribution } from '../../attribution/relations/attribution.ts';
import { spanOfSentence } from '../../attribution/tagging/node-span.ts';
import type { Parsed } from '../../attribution/tagging/parsed.ts';
import { lengthOf, touch } from '../../attribution/tagging/span.ts';
import type { Deed } from '../../deeds/deed.ts';
import { findDeeds } from '../../deeds/find-deeds.ts';
import { leavesOpen, opposes } from '../../model/vocabularies.ts';

/** A deed that a sentence tells in nobody’s words but the article’s. */
export interface OwnDeed {
  deed: Deed;
  sentence: Parsed;
}

/** The deeds of a text by who tells of them. */
export interface ToldDeeds {
  /** In step with the attributions: what each tells of. */
  by: readonly (readonly Deed[])[];
  /** What no attribution tells of, in the order of the text. */
  own: readonly OwnDeed[];
}

/**
 * Gives each deed of a text to the attribution that tells of it: the one that has it in its cue, or the innermost in
 * whose content it stands. What is told by nobody that the text names is told by whoever says so around it.
 */
export function toldDeeds(
  sentences: readonly Parsed[],
  attributions: readonly Attribution[],
  text: string,
): ToldDeeds {
  const by: Deed[][] = attributions.map(() => []);
  const own: OwnDeed[] = [];
  for (const sentence of sentences)
    for (const deed of findDeeds(sentence, text)) {
      const at = silenceIn(sentence, deed, attributions) ?? tellerOf(deed, attributions);
      if (at === undefined) own.push({ deed, sentence });
      else {
        const [teller, told] = outwards(at, deed, attributions);
        by[teller]?.push(told);
      }
    }
  return { by, own };
}

// In nodes: “When he was asked”.
const ASKED_WITHIN = 4;

/** “Asked whether X was behind it, Y answered: No comment.”: who is silent about a question in the same sentence. */
function silenceIn(
  sentence: Parsed,
  { factuality }: Deed,
  attributions: readonly Attribution[],
): number | undefined {
  const isAsked = sentence.nodes.slice(0, ASKED_WITHIN).some(({ lower }) => lower === 'asked');
  if (factuality !== 'unreal' || !isAsked) return undefined;
  const at = attributions.findIndex(
    ({ cue, stance }) => leavesOpen(stance) && touch(cue, [spanOfSentence(sentence)]),
  );
  return at < 0 ? undefined : at;
}

function tellerOf({ trigger }: Deed, attributions: readonly Attribution[]): number | undefined {
  const inCue = attributions.findIndex(
    ({ cue, rule }) => rule === 'blame' && touch(cue, [trigger]),
  );
  if (inCue >= 0) return inCue;
  let best: number | undefined;
  attributions.forEach(({ content, cue }, at) => {
    // A deed is no cue: who “attacked the base” says nothing.
    if (!touch(content, [trigger]) || touch(cue, [trigger])) return;
    const least = attributions[best ?? -1];
    if (!least || lengthOf(content) < lengthOf(least.content)) best = at;
  });
  return best;
}

/** Past attributions to nobody: what “officials said it was suspected of” is the officials’ suspicion. */
function outwards(at: number, deed: Deed, attributions: readonly Attribution[]): [number, Deed] {
  const { speaker, within, stance, rule } = attributions[at] ?? { within: undefined };
  if (within === undefined) return [at, deed];
  const outer = attributions[within]?.stance;
  // “declined to say whether …”; “rejected accusations that …”, “retracted its report that …”
  if (outer !== undefined && (leavesOpen(outer) || (rule === 'nouns' && opposes(outer))))
    return outwards(within, deed, attributions);
  if (speaker?.kind !== 'unattributed') return [at, deed];
  const isGuess = stance === 'suspects' && deed.factuality === 'actual';
  return outwards(within, isGuess ? { ...deed, factuality: 'possible' } : deed, attributions);
}
