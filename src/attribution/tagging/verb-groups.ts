import { negatives } from '../lexicon/function-words.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { phraseStart } from './phrases.ts';
import type { Node } from './sentences.ts';

/** A verb with its auxiliaries and adverbs: “has not yet said”. Numbers are places in the sentence’s nodes. */
export interface VerbGroup {
  start: number;
  /** The verb that carries the meaning. */
  main: number;
  /** One past the verb (and its particle). */
  end: number;
  lemma: string;
  form: 'finite' | 'ing' | 'participle' | 'infinitive';
  voice: 'active' | 'passive';
  polarity: 'positive' | 'negative';
}

// “went on to say”, “continued to insist”: the second verb is the one that says something.
const chaining = words('continue go proceed begin start use have need come get');
// “to have carried out”
const perfect = words('have has had');
const passiveAuxiliaries = words("been being be is are was were am 's 're 'm gets got get getting");

/** Every verb group of a sentence, from left to right. */
export function verbGroups(nodes: readonly Node[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < nodes.length) {
    const group = isVerbal(nodes[at]) ? groupAt(nodes, at) : undefined;
    if (group) groups.push(group);
    at = group ? group.end : at + 1;
  }
  return groups;
}

const isVerbal = (node: Node | undefined): boolean => node?.pos === 'VERB' || node?.pos === 'AUX';

function groupAt(nodes: readonly Node[], start: number): VerbGroup {
  let main = start;
  let at = start;
  while (at < nodes.length && belongs(nodes, at)) {
    if (isVerbal(nodes[at])) main = at;
    if (nodes[at]?.pos === 'VERB') {
      const next = chained(nodes, at);
      if (next === undefined) break;
      at = next;
      continue;
    }
    at++;
  }
  const first = beginning(nodes, start);
  const lemma = lemmaOf(nodes[main]);
  const phrasal = `${lemma} ${nodes[main + 1]?.lower}`;
  const isPhrasal = verbFrames.has(phrasal);
  return {
    ...shapeOf(nodes, first, start, main),
    start: first,
    main,
    end: isPhrasal ? main + 2 : main + 1,
    lemma: isPhrasal ? phrasal : lemma,
  };
}

// Irregular forms and proper-noun lookalikes the tagger leaves as they are.
const lemmas: Readonly<Record<string, string>> = {
  retweeted: 'retweet',
  retweets: 'retweet',
  tweeted: 'tweet',
  told: 'tell',
  said: 'say',
  saw: 'see',
  felt: 'feel',
  found: 'find',
  left: 'leave',
};

const lemmaOf = (node: Node | undefined): string =>
  node ? (lemmas[node.lower] ?? node.lemma.toLowerCase()) : '';

function belongs(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!node) return false;
  if (isVerbal(node)) return true;
  if (node.pos === 'ADV' || (node.pos === 'PART' && negatives.has(node.lower)))
    return leadsToVerb(nodes, at + 1);
  return false;
}

// In nodes: “has not yet publicly said”.
const BEFORE_VERB = 3;

function leadsToVerb(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < from + BEFORE_VERB; at++) {
    const node = nodes[at];
    if (isVerbal(node)) return true;
    if (node?.pos !== 'ADV' && node?.pos !== 'PART') return false;
  }
  return false;
}

/** The verb after “have” that the tagger took for a verb of its own, or after “went on to”, “is going to”; undefined where the verb at hand is the main one. */
function chained(nodes: readonly Node[], at: number): number | undefined {
  const verb = nodes[at];
  if (verb && perfect.has(verb.lower)) {
    const past = nodes[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
    const { pos, lower = '' } = nodes[past] ?? {};
    if (pos === 'AUX' || (pos === 'VERB' && looksPast(lower))) return past;
  }
  if (!verb || !chaining.has(verb.lemma.toLowerCase())) return undefined;
  const to = nodes[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  if (nodes[to]?.lower !== 'to') return undefined;
  const next = nodes[to + 1]?.pos === 'ADV' ? to + 2 : to + 1;
  return isVerbal(nodes[next]) ? next : undefined;
}

function beginning(nodes: readonly Node[], start: number): number {
  let at = start;
  while (at > 0 && nodes[at - 1]?.pos === 'ADV') at--;
  return at;
}

function shapeOf(
  nodes: readonly Node[],
  first: number,
  start: number,
  main: number,
): Pick<VerbGroup, 'form' | 'voice' | 'polarity'> {
  const before = nodes.slice(start, main);
  const isNot = nodes[main]?.pos === 'AUX' && negatives.has(nodes[main + 1]?.lower ?? '');
  const polarity =
    isNot || nodes.slice(first, main).some(({ lower }) => negatives.has(lower))
      ? 'negative'
      : 'positive';
  const lower = nodes[main]?.lower ?? '';
  const aux = before.filter((node) => isVerbal(node)).at(-1);
  const gerund = lower.endsWith('ing');
  const passive =
    aux !== undefined &&
    passiveAuxiliaries.has(aux.lower) &&
    !gerund &&
    nodes[main]?.pos === 'VERB';
  const voice = passive ? 'passive' : 'active';
  if (nodes[first - 1]?.lower === 'to') return { form: 'infinitive', voice, polarity };
  if ((gerund && aux === undefined) || nodes[start]?.lower === 'having')
    return { form: 'ing', voice, polarity };
  if (aux === undefined && looksPast(lower) && reduced(nodes, start, main))
    return { form: 'participle', voice: 'passive', polarity };
  return { form: 'finite', voice, polarity };
}

/** “that the ministry blamed on”: a finite verb whose object stands before its subject. */
function hasFront(nodes: readonly Node[], start: number): boolean {
  const before = nodes[phraseStart(nodes, start - 1) - 1]?.lower;
  return before === 'that' || before === 'which';
}

const participles = words(
  'seen known written taken given shown said told made heard held thought found meant struck hit shot been done sent',
);
const looksPast = (lower: string): boolean => lower.endsWith('ed') || participles.has(lower);

const askedOf = words('about whether if why how what by');

/** “a report obtained by AP”, “Asked about …”: a participle that is nobody’s finite verb. */
function reduced(nodes: readonly Node[], start: number, main: number): boolean {
  const next = nodes[main + 1]?.lower ?? '';
  const before = nodes[start - 1];
  if (next === 'by') return true;
  if (next === 'on' && nodes[main]?.lower === 'blamed') return !hasFront(nodes, start);
  const isAsked = nodes[main]?.lower === 'asked' && askedOf.has(next);
  if (before === undefined || before.lower === 'when')
    return isAsked || next === 'as' || next === 'about';
  return before.lower === ',' && isAsked;
}
