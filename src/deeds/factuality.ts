import { words } from '../attribution/lexicon/words.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import type { VerbGroup } from '../attribution/tagging/verb-groups.ts';
import type { Factuality } from './deed.ts';

/** A place in a sentence, and the verb there if there is one, of which is asked whether it is said to be so. */
export interface Place {
  parsed: Parsed;
  /** Where the clause of the deed begins: at its agent. */
  from: number;
  /** The verb that says what was done; undefined where a noun does. */
  group: VerbGroup | undefined;
}

/** One way in which a text does not say that a deed was done. */
export interface Scope {
  /** A sentence with “strike” as the deed. */
  example: string;
  is: Exclude<Factuality, 'actual'>;
  fits: (place: Place) => boolean;
}

const modals = words("will would shall should can could may might must ought 'll 'd wo ca");
const nobody = words('no neither nobody none');
const chances = words('may might could must can ca');
const openers = words('if whether unless lest provided');
const raising = words(
  'believe say report think suspect allege seem appear know claim understand presume assume rumor rumour suppose find',
);
const implicative = words('manage begin continue start proceed help dare come use');

/** The words of a sentence before a place, in small letters, back to where a clause or sentence begins. */
function leadOf({ parsed, from }: Place): string {
  const lead: string[] = [];
  for (let at = from - 1; at >= 0; at--) {
    const text = parsed.nodes[at]?.text ?? '';
    if (/^[;:.!?]$/u.test(text) || parsed.nodes[at]?.pos === 'QUOTE') break;
    lead.unshift(parsed.nodes[at]?.lower ?? '');
  }
  return lead.join(' ');
}

/** Nouns that hold a clause, or a noun of deeds, as what is not so or not so yet. */
const NO_SIGN =
  /\b(?:no|not|n't|without|any|little|lacks?|lacking|lacked|never|nor)\b(?: [\p{L}-]+){0,3} (?:evidence|proof|indications?|signs?|suggestions?|information|reasons?|grounds|basis|records?|confirmation|claims?|knowledge|part|role|link)\b(?: (?:that|of|to|for|about|on))?(?: [\p{L}'’-]+){0,3}$/u;
const NOTHING =
  /\bnothing (?:to|that) (?:suggest|indicate|show|prove)s?(?: that)?(?: [\p{L}'’-]+){0,3}$/u;
const RULED_OUT = /\b(?:rul(?:e|es|ed|ing)) out\b[^,]*$/u;
const UNTRUE =
  /\b(?:unlikely|doubtful|impossible|untrue|false|inconceivable|(?<!\b(?:no|little|without|not) )doubts?|doubted|lie|myth)\b (?:that|whether)(?: [\p{L}'’-]+){0,3}$/u;
const NOT_YET =
  /\b(?:fears?|feared|fearing|worr(?:y|ies|ied)|concerns?|risks?|threats?|threatens?|threatened|possibility|dangers?|likelihood|prospects?|plans?|planned|planning|intentions?|warn(?:s|ed|ing)? (?:of|against)|prevent(?:s|ed|ing)?|deter(?:s|red|ring)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|brac(?:e|es|ed|ing) for|prepar(?:e|es|ed|ing) for|ready for|in case of|in the event of|protect(?:s|ed|ing)? (?:\w+ )?(?:from|against)|defend(?:s|ed|ing)? (?:\w+ )?(?:from|against)|capable of|call(?:s|ed|ing)? for|expect(?:s|ed|ing)?)\b(?: (?:that|of|to|for|about|from|against|over))?(?: (?:a|an|the|any|another|further|more|new|possible|potential|fresh|by|from))*$/u;

/** In the order they are tried; the first that fits decides. */
export const scopes: readonly Scope[] = [
  {
    example: 'Is it true that Israel struck the depot?',
    is: 'unreal',
    fits: ({ parsed }) => parsed.nodes.slice(-2).some(({ text }) => text === '?'),
  },
  {
    example: 'Officials asked whether Israel had struck the depot.',
    is: 'unreal',
    fits: isConditional,
  },
  {
    example: 'Israel cannot have struck the depot.',
    is: 'negated',
    fits: ({ parsed, group }) =>
      group?.polarity === 'negative' && modalOf(parsed, group) === 'chance',
  },
  {
    example: 'Israel should not strike the depot.',
    is: 'unreal',
    fits: ({ parsed, group }) =>
      group?.polarity === 'negative' && modalOf(parsed, group) === 'unreal',
  },
  {
    example: 'Israel had not struck the depot.',
    is: 'negated',
    fits: ({ group }) => group?.polarity === 'negative',
  },
  {
    example: 'There is no evidence that Israel struck the depot.',
    is: 'negated',
    fits: (place) =>
      [NO_SIGN, NOTHING, RULED_OUT, UNTRUE].some((words) => words.test(leadOf(place))),
  },
  {
    example: 'No Israeli jet struck the depot.',
    is: 'negated',
    fits: ({ parsed, from }) =>
      [from, from - 1, ...(parsed.nodes[from - 1]?.lower === 'of' ? [from - 2] : [])].some((at) =>
        nobody.has(parsed.nodes[at]?.lower ?? ''),
      ),
  },
  {
    example: 'Officials feared that Israel strikes the depot.',
    is: 'unreal',
    fits: (place) => NOT_YET.test(leadOf(place)),
  },
  {
    example: 'The minister did not believe that Israel struck the depot.',
    is: 'negated',
    fits: (place) => governedBy(place, disbelieving),
  },
  {
    example: 'The minister did not say that Israel struck the depot.',
    is: 'unreal',
    fits: (place) => governedBy(place, unsaid),
  },
  {
    example: 'Israel may have struck the depot.',
    is: 'possible',
    fits: ({ parsed, group }) => modalOf(parsed, group) === 'chance',
  },
  {
    example: 'Israel would strike the depot.',
    is: 'unreal',
    fits: ({ parsed, group }) => modalOf(parsed, group) === 'unreal',
  },
  {
    example: 'Israel nearly struck the depot.',
    is: 'unreal',
    fits: ({ parsed, group }) =>
      group !== undefined &&
      parsed.nodes
        .slice(group.start, group.main)
        .some(({ lower }) => /^(?:nearly|almost)$/u.test(lower)),
  },
  {
    example: 'Israel planned to strike the depot.',
    is: 'unreal',
    fits: isIntended,
  },
  {
    example: 'Israel considered striking the depot.',
    is: 'unreal',
    fits: isConsidered,
  },
  {
    example: 'Israel likely struck the depot.',
    is: 'possible',
    fits: ({ parsed, group }) =>
      group !== undefined &&
      parsed.nodes
        .slice(group.start, group.end)
        .some(({ lower }) => /^(?:likely|probably|possibly|perhaps|presumably)$/u.test(lower)),
  },
];

/** How a sentence presents what stands at a place of it. */
export function factualityAt(place: Place): Factuality {
  return scopes.find(({ fits }) => fits(place))?.is ?? 'actual';
}

/** “if X, …”: from the word that opens it to the comma that ends it, or to the end. */
function isConditional({ parsed: { nodes, groups }, from }: Place): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const { lower = '', text = '', pos = '' } = nodes[at] ?? {};
    if (openers.has(lower)) return true;
    if (/^[;:.!?]$/u.test(text) || pos === 'QUOTE') return false;
    // A comma ends the condition where a verb has stood in it.
    if (
      text === ',' &&
      groups.some(({ form, start }) => form === 'finite' && start < at && hasOpener(nodes, start))
    )
      return false;
  }
  return false;
}

const hasOpener = (nodes: Parsed['nodes'], before: number): boolean =>
  nodes.slice(0, before).some(({ lower }) => openers.has(lower));

function modalOf(parsed: Parsed, group: VerbGroup | undefined): 'chance' | 'unreal' | undefined {
  if (!group) return undefined;
  const { nodes } = parsed;
  const before = nodes.slice(group.start, group.main);
  if (isJoinedBase(parsed, group)) return 'unreal';
  const modal = before.find(({ lower }) => modals.has(lower));
  if (!modal) return leadsTo(before) ? 'unreal' : undefined;
  const isPerfect = before.some(({ lower }) => lower === 'have' || lower === "'ve");
  return isPerfect && chances.has(modal.lower) ? 'chance' : 'unreal';
}

/** “must improve our defences, destroy them”: a verb in the form of a dictionary that shares a modal with one before. */
function isJoinedBase({ nodes, groups, subjects }: Parsed, group: VerbGroup): boolean {
  const { lower = '', lemma = '' } = nodes[group.main] ?? {};
  const isBase =
    group.start === group.main && lower === lemma.toLowerCase() && group.form === 'finite';
  return (
    isBase &&
    subjects[groups.indexOf(group)]?.from === 'shared' &&
    nodes.slice(0, group.start).some(({ lower: word }) => modals.has(word))
  );
}

const disbelieving = words('believe think accept agree consider assume suspect');
const unsaid = words(
  'say know confirm claim report prove show tell state allege establish determine conclude',
);

/** Whether the clause of a deed hangs from a verb that is denied, of a class: “did not believe that …”. */
function governedBy(
  { parsed: { nodes, groups }, from }: Place,
  verbs: ReadonlySet<string>,
): boolean {
  const at = nodes[from - 1]?.lower === 'that' ? from - 1 : from;
  const verb = groups.find(({ end }) => end === at);
  return verb !== undefined && verb.polarity === 'negative' && verbs.has(verb.lemma);
}

/** “has to strike”, “is going to strike”, “needs to strike”: chained verbs that do not say that it was done. */
function leadsTo(before: Parsed['nodes']): boolean {
  const to = before.findIndex(({ lower }) => lower === 'to');
  const verb = to > 0 ? (before[to - 1]?.lemma.toLowerCase() ?? '') : '';
  return verb === 'have' || verb === 'need' || verb === 'go' || verb === 'get';
}

/** An infinitive behind anything but a verb by which it was done (“managed to”) or is reported (“is said to have”). */
function isIntended({ parsed, group }: Place): boolean {
  if (group?.form !== 'infinitive') return false;
  const before = parsed.groups.findLast(({ end }) => end <= group.start);
  const lemma = before?.lemma ?? '';
  const isPerfect = parsed.nodes
    .slice(group.start, group.main)
    .some(({ lower }) => lower === 'have');
  if (isPerfect) return before !== undefined && !raising.has(lemma);
  const isBehind = before !== undefined && before.end >= group.start - 2;
  return !(isBehind && (implicative.has(lemma) || raising.has(lemma)));
}

const considering = words(
  'consider plan contemplate mull discuss avoid threaten suggest propose resist prevent stop',
);
const unrealPrepositions = words('from against without before instead');

/** “considered striking”, “from striking”, “capable of striking”. */
function isConsidered({ parsed, group }: Place): boolean {
  if (group?.form !== 'ing') return false;
  const before = parsed.nodes[group.start - 1];
  if (unrealPrepositions.has(before?.lower ?? '')) return true;
  if (
    before?.lower === 'of' &&
    /^(?:capable|afraid|fear|possibility|risk|idea|point|intention|plan|aim|goal|threat)$/u.test(
      parsed.nodes[group.start - 2]?.lower ?? '',
    )
  )
    return true;
  const verb = parsed.groups.findLast(({ end }) => end <= group.start);
  return verb !== undefined && verb.end === group.start && considering.has(verb.lemma);
}
