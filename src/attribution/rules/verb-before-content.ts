import { complementOf, type FoundComplement } from '../complements/index.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { isOfWords } from './blunt-verbs.ts';
import type { Rule, RuleMatch } from './rule.ts';

/** “X said that …”, “X told Y …”, “X criticised …”: the verb first, what is said after it. */
export const verbBeforeContent: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const frame = group.voice === 'active' ? verbFrames.get(group.lemma) : undefined;
    const found = frame ? complementOf(parsed, group, frame) : undefined;
    return found && isPlausible(parsed, group, index, found)
      ? [relationOf(parsed, group, index, found)]
      : [];
  });

const weak = words('object topic object-predicate ing');
const unreal = words('would could can should must');

/** Classes of verbs whose “would” tells what somebody thinks now: “would support the ban”. */
const opinions = words('praise side vote intend');

const isUnreal = (word: string, { lemma }: VerbGroup): boolean =>
  unreal.has(word) &&
  !(word === 'would' && verbFrames.get(lemma)?.classes.some((name) => opinions.has(name)));

/** Whether somebody says it, and not only may or might; and whether an attack is one of words. */
function isPlausible(
  parsed: Parsed,
  group: VerbGroup,
  index: number,
  found: FoundComplement,
): boolean {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  const alone =
    subject?.end === (subject?.start ?? 0) + 1 ? nodes[subject?.start ?? -1]?.lower : undefined;
  if (alone === 'you') return found.kind === 'quote';
  if (!weak.has(found.kind)) return true;
  if (!subject || alone === 'that' || subject.from === 'main-clause') return false;
  if (nodes.slice(group.start, group.main).some(({ lower }) => isUnreal(lower, group)))
    return false;
  return isOfWords(parsed, { group, subject, found });
}

/** How often each shape was right on annotated news texts, in round figures. */
const certainties: Readonly<Record<FoundComplement['kind'], number>> = {
  quote: 0.85,
  finding: 0.85,
  clause: 0.8,
  'person-clause': 0.8,
  aside: 0.8,
  wh: 0.75,
  'object-for': 0.7,
  'person-to': 0.7,
  'object-as': 0.65,
  'object-predicate': 0.65,
  to: 0.6,
  topic: 0.55,
  object: 0.5,
  ing: 0.5,
};

function relationOf(
  parsed: Parsed,
  group: VerbGroup,
  index: number,
  found: FoundComplement,
): RuleMatch {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  return {
    source: subject ? spanOf(nodes, subject.start, subject.end) : [],
    cue: spanOf(nodes, group.start, found.cueEnd),
    content: spanOf(nodes, found.start, found.end),
    form: found.kind,
    sourceFrom: subject?.from,
    certainty: certainties[found.kind],
    lemma: group.lemma,
    polarity: group.polarity,
    voice: group.voice,
  };
}
