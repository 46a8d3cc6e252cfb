import type { Blame } from '../attribution/clauses/blame.ts';
import type { NodeRange } from '../attribution/clauses/node-range.ts';
import { words } from '../attribution/lexicon/words.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import type { Node } from '../attribution/tagging/sentences.ts';
import type { VerbGroup } from '../attribution/tagging/verb-groups.ts';
import type { Deed, Factuality } from './deed.ts';
import { factualityAt } from './factuality.ts';
import {
  aimedNouns,
  answerableAdjectives,
  deedNouns,
  orderingVerbs,
  performingVerbs,
  supplyingVerbs,
  violentVerbs,
} from './lexicon.ts';
import { lemmaOf, stemsOf } from './nouns-of.ts';

/** Whom a sentence’s verbs of blame accuse of something that is fought over: “accused X of the attack”. `blames` is `blamesIn` of it. */
export function blamedDeeds(parsed: Parsed, blames: readonly (Blame | undefined)[]): Deed[] {
  return parsed.groups.flatMap((group, index) => {
    const found = blames[index];
    if (!found) return [];
    const { blamed, deed, own } = found;
    if (!isGrave(parsed, group.lemma, deed)) return [];
    const [first, last] = [parsed.nodes[group.main], parsed.nodes[group.end - 1]];
    if (!first || !last) return [];
    const from = Math.min(blamed.start, group.start);
    const factuality = factualityAt({ parsed, from, group });
    return [
      {
        trigger: [first.start, last.end],
        agent: parsed.nodes.slice(blamed.start, blamed.end),
        agentIs: 'phrase',
        role: 'executed',
        aim: 'something',
        factuality: asBlamed(factuality, isSuspicion(parsed, group, blamed)),
        form: own ? 'own' : 'blame',
      },
    ];
  });
}

/** Who “did not accuse” or “may accuse” accuses nobody, and says of nobody that they did not do it. */
function asBlamed(factuality: Factuality, suspicion: boolean): Factuality {
  if (factuality !== 'actual') return 'unreal';
  return suspicion ? 'possible' : 'actual';
}

/** “suspected of”, “identified the suspect as”. */
function isSuspicion(parsed: Parsed, group: VerbGroup, blamed: NodeRange): boolean {
  if (group.lemma === 'suspect') return true;
  const named = parsed.nodes.slice(
    Math.max(0, Math.min(group.start - SUBJECT, blamed.start)),
    blamed.start,
  );
  return (
    /^(?:name|identify)$/u.test(group.lemma) &&
    named.some(({ lower }) => lower.startsWith('suspect'))
  );
}

// In nodes: as far back as the subject of “was named” begins.
const SUBJECT = 6;

const unsaid = words(
  'suspect blame hold find point attribute ascribe pin impute put lay place cast name identify claim',
);
const grave = words(
  'responsibility credit murder terrorism terror treason manslaughter involvement complicity participation plot plotting killing violence war ' +
    'genocide hacking bombing incident death blast explosion fire crash outage',
  deedNouns,
  aimedNouns,
);

/** Verbs that an accusation may begin with without being the deed: “of being behind”, “of helping to”. */
const leading = words('be have help try attempt plot conspire use sponsor back support');

/** Whether what somebody is blamed for is a deed of violence or sabotage, or is left for the reader to know. */
function isGrave({ nodes }: Parsed, lemma: string, deed: NodeRange | undefined): boolean {
  if (!deed) return unsaid.has(lemma);
  const words = nodes.slice(deed.start, deed.end);
  const last = words.at(-1)?.lower ?? '';
  if (words.length === 1 && /^(?:which|that)$/u.test(last)) return isGraveBefore(nodes, deed.start);
  if (words.length <= 2 && /^(?:it|this|them)$/u.test(last)) return !ascribing.has(lemma);
  const first = words[1];
  const isGerund =
    first !== undefined && /^(?:VERB|AUX)$/u.test(first.pos) && first.lower.endsWith('ing');
  // “of covering up the attack” is none of carrying it out.
  if (isGerund && !wordsFor(first).some((stem) => leading.has(stem) || isDeedVerb(stem)))
    return false;
  return words.some((node) => grave.has(lemmaOf(node)) || wordsFor(node).some(isGraveVerb));
}

const ascribing = words('attribute ascribe');

/** Whether “which” stands for a deed: the noun before it is one. */
function isGraveBefore(nodes: Parsed['nodes'], at: number): boolean {
  const before = nodes[at - 1]?.text === ',' ? nodes[at - 2] : nodes[at - 1];
  return grave.has(lemmaOf(before));
}

const isGraveVerb = (stem: string): boolean =>
  violentVerbs.has(stem) || answerableAdjectives.has(stem) || supplyingVerbs.has(stem);

const isDeedVerb = (stem: string): boolean =>
  isGraveVerb(stem) || performingVerbs.has(stem) || orderingVerbs.has(stem);

/** A word in the form of a dictionary, and what it may be where it is a gerund: “striking” is “strike”. */
function wordsFor(node: Node): string[] {
  const plain = lemmaOf(node);
  return [plain, ...stemsOf(plain, /ing$/u)];
}
