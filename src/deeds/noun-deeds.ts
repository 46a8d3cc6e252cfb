import { type Blame, isInBlame } from '../attribution/clauses/blame.ts';
import type { NodeRange } from '../attribution/clauses/node-range.ts';
import { words } from '../attribution/lexicon/words.ts';
import { phraseEnd } from '../attribution/tagging/chunk.ts';
import { isModifier, isNominal } from '../attribution/tagging/node-kinds.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import { phraseStart } from '../attribution/tagging/phrases.ts';
import type { Node } from '../attribution/tagging/sentences.ts';
import type { Deed, Factuality } from './deed.ts';
import { factualityAt } from './factuality.ts';
import {
  aimedNouns,
  deedNouns,
  ownedNouns,
  suspectedAdjectives,
  unrealAdjectives,
} from './lexicon.ts';
import { lemmaOf } from './nouns-of.ts';

/** Deeds that a noun tells: “an Israeli strike”, “Israel’s attack on”, “a strike by Israel”, “the involvement of Israel”. `blames` is `blamesIn` of the sentence. */
export function nounDeeds(parsed: Parsed, blames: readonly (Blame | undefined)[]): Deed[] {
  return parsed.nodes.flatMap((_, at) => [
    ...owned(parsed, at),
    ...behindNoun(parsed, at, blames),
    ...beforeBehind(parsed, at),
  ]);
}

const aims = words('on against of');
const sharing = words('role hand responsibility');
const shares = words('involvement complicity');

/** Whether a noun tells of a share, in a deed or in something else: “the Israeli role in the talks”. */
function isShare({ nodes }: Parsed, at: number): boolean {
  const lemma = lemmaOf(nodes[at]);
  return sharing.has(lemma) || (shares.has(lemma) && nodes[at + 1]?.lower === 'in');
}

/** “an Israeli strike”, “Israel’s attack on the depot”. */
function owned(parsed: Parsed, at: number): Deed[] {
  const { nodes } = parsed;
  const node = nodes[at];
  if (node?.pos !== 'NOUN' || isModifier(nodes[at + 1])) return [];
  const lemma = lemmaOf(node);
  const isAimed =
    aimedNouns.has(lemma) &&
    (aims.has(nodes[at + 1]?.lower ?? '') || nodes[at - 1]?.lower === "'s");
  if (!isAimed && !(ownedNouns.has(lemma) && (!isShare(parsed, at) || isOfDeed(parsed, at))))
    return [];
  const start = modifiersStart(parsed, at);
  const modifiers = nodes.slice(start, at);
  if (
    !modifiers.some(({ text, pos }) => pos !== 'DET' && /^\p{Lu}/u.test(text)) &&
    !modifiers.some(({ pos }) => pos === 'PRON')
  )
    return [];
  return [
    {
      trigger: [node.start, node.end],
      agent: modifiers,
      agentIs: 'modifier',
      role: 'executed',
      aim: 'something',
      factuality: nounFactuality(parsed, start, at),
      form: 'noun',
    },
  ];
}

function modifiersStart({ nodes }: Parsed, at: number): number {
  let start = at;
  while (start > 0 && isModifier(nodes[start - 1]) && nodes[start - 1]?.pos !== 'QUOTE') start--;
  return start;
}

// In nodes: “role in the deadly July strike”.
const DEED_WITHIN = 6;

/** Whether a role, hand or responsibility is one in a deed. */
function isOfDeed({ nodes }: Parsed, at: number): boolean {
  if (!/^(?:in|for|behind)$/u.test(nodes[at + 1]?.lower ?? '')) return false;
  return nodes.slice(at + 2, at + DEED_WITHIN).some((node) => deedNouns.has(lemmaOf(node)));
}

/** “a strike by Israel”, “the involvement of Israel”. */
function behindNoun(parsed: Parsed, at: number, blames: readonly (Blame | undefined)[]): Deed[] {
  const { nodes } = parsed;
  const node = nodes[at];
  if (node?.pos !== 'NOUN') return [];
  const lemma = lemmaOf(node);
  const by = isInBlame(blames, at) ? undefined : byBehind(parsed, at);
  if (by !== undefined && (deedNouns.has(lemma) || aimedNouns.has(lemma)))
    return [deedOf(parsed, at, { start: by + 1, end: phraseEnd(nodes, by + 1) })];
  const next = nodes[at + 1]?.lower;
  const isWork =
    /^(?:work|handiwork|doing)$/u.test(lemma) &&
    nodes[at - 1]?.lower === 'the' &&
    !isCopula(nodes[at - 2]);
  const fits =
    (isWork && next === 'of') ||
    (next === 'of' && /^(?:involvement|complicity|culpability|guilt|hand)$/u.test(lemma));
  const end = fits ? phraseEnd(nodes, at + 2) : 0;
  return end > at + 2 ? [deedOf(parsed, at, { start: at + 2, end })] : [];
}

/** “an attack against Cruz”: a noun for a deed that may be one of words, and a name. */
const isNamed = ({ nodes }: Parsed, at: number): boolean =>
  lemmaOf(nodes[at]) === 'attack' &&
  /^(?:on|against)$/u.test(nodes[at + 1]?.lower ?? '') &&
  nodes[at + 2]?.pos === 'PROPN';

function deedOf(parsed: Parsed, at: number, agent: NodeRange): Deed {
  const node = parsed.nodes[at];
  return {
    trigger: [node?.start ?? 0, node?.end ?? 0],
    agent: parsed.nodes.slice(agent.start, agent.end),
    agentIs: 'phrase',
    role: 'executed',
    aim: isNamed(parsed, at) ? 'somebody' : 'something',
    factuality: nounFactuality(parsed, modifiersStart(parsed, at), at),
    form: 'noun',
  };
}

/** “X behind the strikes”: a headline that leaves its verb out. */
function beforeBehind(parsed: Parsed, at: number): Deed[] {
  const { nodes } = parsed;
  if (nodes[at]?.lower !== 'behind' || !isNominal(nodes[at - 1])) return [];
  const isDeed = nodes.slice(at + 1, at + DEED_WITHIN).some((node) => deedNouns.has(lemmaOf(node)));
  return isDeed ? [deedOf(parsed, at, { start: phraseStart(nodes, at - 1), end: at })] : [];
}

// In nodes: “the murder of the writer inside the consulate by agents”.
const BY_WITHIN = 10;

/** The “by” that belongs to a noun, behind what else hangs from it. */
function byBehind({ nodes }: Parsed, at: number): number | undefined {
  for (let place = at + 1; place < at + BY_WITHIN; place++) {
    const node = nodes[place];
    if (node?.lower === 'by') return place;
    if (!node || !(isModifier(node) || /^(?:ADP|CCONJ)$/u.test(node.pos))) return undefined;
  }
  return undefined;
}

const isCopula = (node: Node | undefined): boolean =>
  /^(?:was|were|is|are|be|been|not)$/u.test(node?.lower ?? '');

/** How a noun for a deed is presented: by its adjectives, by what it hangs from, by the verb it is the subject of. */
function nounFactuality(parsed: Parsed, start: number, at: number): Factuality {
  const modifiers = parsed.nodes.slice(start, at);
  if (modifiers.some(({ lower }) => lower === 'no')) return 'negated';
  if (modifiers.some(({ lower }) => unrealAdjectives.has(lower))) return 'unreal';
  const own = parsed.groups.find((_, index) => {
    const subject = parsed.subjects[index];
    return subject && subject.start <= at && at < subject.end;
  });
  const around = factualityAt({ parsed, from: start, group: undefined });
  if (around !== 'actual') return around;
  // “an Israeli strike would …” is none yet; “the Israeli strike did not …” was one.
  if (own && factualityAt({ parsed, from: start, group: own }) === 'unreal') return 'unreal';
  return modifiers.some(({ lower }) => suspectedAdjectives.has(lower)) ? 'possible' : 'actual';
}
