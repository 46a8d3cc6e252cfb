import type { AttributionSpans } from '../relations/attribution-spans.ts';
import type { FoundInText } from '../relations/found-in-text.ts';
import type { Resolved } from '../speakers/resolve-speakers.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { type ChainMemory, expire, rememberedChain } from './chain-memory.ts';
import { isPublic, listeners } from './listeners.ts';

/** The way a relation’s words came to the article. */
export interface FoundChain {
  /** Outlets, nearest first; undefined where the text does not say. */
  chain: readonly string[] | undefined;
  /** Why it is doubtful, to be read behind the word “chain”. */
  doubt: string | undefined;
}

interface Text extends FoundInText {
  speakers: readonly Resolved[];
  /** The last sentence of each paragraph. */
  lastOf: ReadonlyMap<number, number>;
  /** The outlet that speaks last in a sentence. */
  heard: ReadonlyMap<number, string>;
}

/** The chain of each relation, in step with the relations and their speakers. */
export function chainsOf(found: FoundInText, speakers: readonly Resolved[]): FoundChain[] {
  const { sentences, relations } = found;
  const text: Text = {
    ...found,
    speakers,
    lastOf: new Map(sentences.map(({ paragraph }, index) => [paragraph, index])),
    heard: outletsHeard(relations, speakers),
  };
  return withMemory(text, statedChains(text));
}

type Chain = readonly string[] | undefined;

/** The chains that the sentences themselves state; outer relations first, for those within them. */
function statedChains(text: Text): Chain[] {
  const found: Chain[] = [];
  const outerFirst = text.relations
    .map((_, index) => index)
    .sort((a, b) => depth(text.parents, a) - depth(text.parents, b) || a - b);
  for (const index of outerFirst) found[index] = statedChain(text, index, found);
  return found;
}

function statedChain(text: Text, index: number, found: readonly Chain[]): Chain {
  const relation = text.relations[index];
  const sentence = relation && text.sentences[relation.sentence];
  if (!relation || !sentence) return undefined;
  const parent = text.parents[index];
  const { speaker, via } = text.speakers[index] ?? {};
  const links = [
    ...(parent === undefined ? introducing(text, sentence) : handedOn(text, parent, found)),
    ...(via === undefined ? [] : [via]),
    ...listeners(sentence, relation),
  ];
  const self = speaker?.kind === 'outlet' ? speaker.name : undefined;
  const chain = withoutRepeats(links).filter((name) => name !== self);
  return chain.length > 0 ? chain : undefined;
}

/** What an outer relation hands on to those within it: its chain, and its speaker where that is an outlet. */
function handedOn({ speakers }: Text, parent: number, found: readonly Chain[]): readonly string[] {
  const before = found[parent] ?? [];
  const speaker = speakers[parent]?.speaker;
  return speaker?.kind === 'outlet' ? [...before, speaker.name] : before;
}

/** A speaker who goes on speaking is still heard through the same outlet, unless the public is told. */
function withMemory(text: Text, stated: readonly Chain[]): FoundChain[] {
  const memory: ChainMemory = new Map();
  return text.relations.map((relation, index) => {
    const resolved = text.speakers[index];
    const sentence = text.sentences[relation.sentence];
    const own: FoundChain = { chain: stated[index], doubt: undefined };
    if (!resolved || !sentence || resolved.speaker.kind === 'outlet') return own;
    const { speaker, key } = resolved;
    const { paragraph } = sentence;
    expire(memory, paragraph);
    if (!own.chain && isPublic(sentence, relation)) {
      memory.delete(key);
      return own;
    }
    const isOuter = text.parents[index] === undefined || speaker.kind === 'anonymous';
    const before = isOuter ? rememberedChain(memory, key, speaker, paragraph) : undefined;
    const chain = own.chain ?? before;
    if (chain) memory.set(key, { chain, paragraph, speaker });
    return own.chain || !before
      ? own
      : { chain: before, doubt: `taken from what stands before: ${before.join(', ')}` };
  });
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['ap', 'associated press'],
  ['afp', 'agence france-presse'],
  ['nyt', 'new york times'],
  ['wsj', 'wall street journal'],
]);

function canonical(name: string): string {
  const lower = name.toLowerCase().replace(/^the /, '');
  return shortNames.get(lower) ?? lower;
}

const withoutRepeats = (names: readonly string[]): string[] =>
  names.filter(
    (name, at) => names.findIndex((other) => canonical(other) === canonical(name)) === at,
  );

// Levels. The annotated texts have four at most; a text made to be deeper is read in linear time.
const DEEPEST = 20;

function depth(parents: readonly (number | undefined)[], index: number): number {
  let levels = 0;
  for (let at = parents[index]; at !== undefined && levels < DEEPEST; at = parents[at]) levels++;
  return levels;
}

/** The outlet that speaks last in each sentence, where one does. */
function outletsHeard(
  relations: readonly AttributionSpans[],
  speakers: readonly Resolved[],
): Map<number, string> {
  const found = new Map<number, string>();
  relations.forEach(({ sentence }, index) => {
    const speaker = speakers[index]?.speaker;
    if (speaker?.kind === 'outlet') found.set(sentence, speaker.name);
  });
  return found;
}

/** The outlet whose words a paragraph holds, because the one before ends in a colon: “according to AP:”. */
function introducing({ sentences, lastOf, heard }: Text, here: Parsed): string[] {
  const last = lastOf.get(here.paragraph - 1) ?? -1;
  const name = sentences[last]?.nodes.at(-1)?.text === ':' ? heard.get(last) : undefined;
  return name === undefined ? [] : [name];
}
