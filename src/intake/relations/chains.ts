import type { Speaker } from './attribution.ts';
import { nesting } from './nesting.ts';
import type { Parsed } from './parsed.ts';
import { phraseEnd } from './phrases.ts';
import type { FoundRelation } from './relation.ts';
import type { Resolved } from './resolve-speakers.ts';
import { outletIn } from './source-phrase.ts';

/** The way a relation’s words came to the article. */
export interface FoundChain {
  /** Outlets, nearest first; undefined where the text does not say. */
  chain: readonly string[] | undefined;
  doubt: string | undefined;
}

/** The chain of each relation, in step with the relations and their speakers. */
export function chainsOf(
  sentences: readonly Parsed[],
  relations: readonly FoundRelation[],
  speakers: readonly Resolved[],
): FoundChain[] {
  const parents = nesting(sentences, relations);
  const lastOf = new Map(sentences.map(({ paragraph }, index) => [paragraph, index]));
  const heard = outletsHeard(relations, speakers);
  const found: FoundChain[] = [];
  const told = new Map<number, Told>();
  const bySentence = relations
    .map((_, index) => index)
    .sort((a, b) => depth(parents, a) - depth(parents, b));
  for (const index of bySentence) found[index] = { chain: ownChain(index), doubt: undefined };
  relations.forEach((relation, index) => {
    found[index] = continued(index, relation);
  });
  return found;

  function ownChain(index: number): readonly string[] | undefined {
    const relation = relations[index];
    const sentence = relation && sentences[relation.sentence];
    if (!relation || !sentence) return undefined;
    const parent = parents[index];
    const outer =
      parent === undefined ? introducing(sentence, sentences, lastOf, heard) : carried(parent);
    const listener = listeners(sentence, relation);
    const { speaker, via } = speakers[index] ?? {};
    const links = [...outer, ...(via === undefined ? [] : [via]), ...listener];
    const unique = links.filter(
      (name, at) =>
        links.findIndex((other) => isSameOutlet(other, name)) === at &&
        !(speaker?.kind === 'outlet' && speaker.name === name),
    );
    return unique.length > 0 ? unique : undefined;
  }

  /** What an outer relation hands on to those within it: its chain, and its speaker where that is an outlet. */
  function carried(parent: number): readonly string[] {
    const before = found[parent]?.chain ?? [];
    const speaker = speakers[parent]?.speaker;
    return speaker?.kind === 'outlet' ? [...before, speaker.name] : before;
  }

  /** A speaker who goes on speaking is still heard through the same outlet. */
  function continued(index: number, relation: FoundRelation): FoundChain {
    const own = found[index] ?? { chain: undefined, doubt: undefined };
    const resolved = speakers[index];
    const sentence = sentences[relation.sentence];
    if (!resolved || !sentence || resolved.speaker.kind === 'outlet') return own;
    forget(told, sentence.paragraph);
    if (own.chain) {
      told.set(resolved.key, {
        chain: own.chain,
        paragraph: sentence.paragraph,
        speaker: resolved.speaker,
      });
      return own;
    }
    if (hasOtherListener(sentence, relation)) {
      told.delete(resolved.key);
      return own;
    }
    const before = told.get(resolved.key) ?? nearbyTold(told, resolved.speaker, sentence.paragraph);
    if (!before || (parents[index] !== undefined && resolved.speaker.kind !== 'anonymous'))
      return own;
    told.set(resolved.key, { ...before, paragraph: sentence.paragraph });
    return {
      chain: before.chain,
      doubt: `chain taken from what stands before: ${before.chain.join(', ')}`,
    };
  }
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['ap', 'associated press'],
  ['afp', 'agence france-presse'],
  ['nyt', 'new york times'],
  ['wsj', 'wall street journal'],
]);

const canonical = (name: string): string => {
  const lower = name.toLowerCase().replace(/^the /, '');
  return shortNames.get(lower) ?? lower;
};

const isSameOutlet = (one: string, other: string): boolean => canonical(one) === canonical(other);

interface Told {
  chain: readonly string[];
  paragraph: number;
  speaker: Speaker;
}

function depth(parents: readonly (number | undefined)[], index: number): number {
  let levels = 0;
  for (let at = parents[index]; at !== undefined && levels < 20; at = parents[at]) levels++;
  return levels;
}

const NEAR = 2;

const FAR = 8;

/** Whom nobody has heard for some paragraphs is no longer heard through the same outlet. */
function forget(told: Map<number, Told>, paragraph: number): void {
  for (const [key, before] of told) if (paragraph - before.paragraph > FAR) told.delete(key);
}

const recent = (told: ReadonlyMap<number, Told>): Told[] => [...told.values()];

/** Unnamed people who speak right after unnamed people who spoke to an outlet were heard by it, too. */
function nearbyTold(
  told: ReadonlyMap<number, Told>,
  speaker: Speaker,
  paragraph: number,
): Told | undefined {
  if (speaker.kind !== 'anonymous') return undefined;
  if (/\b(?:interviewer|host|moderator)\b/iu.test(speaker.description)) return recent(told).at(-1);
  return recent(told).findLast(
    (before) =>
      before.speaker.kind === 'anonymous' &&
      paragraph - before.paragraph <= NEAR &&
      paragraph >= before.paragraph,
  );
}

/** Outlets that somebody “told”, or spoke to “in an interview with”; and who obtained a document. */
function listeners(sentence: Parsed, relation: FoundRelation): string[] {
  const { nodes } = sentence;
  const cueEnd = relation.cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= cueEnd);
  const spoken = speakingTo(sentence, relation);
  const told = after < 0 || spoken.length > 0 ? spoken : listenerAt(sentence, relation, after);
  return [...told, ...obtainedBy(sentence, relation)];
}

const REACH = 14;

// “state media” is a way, “the media” is the public.
const isNamed = (name: string): boolean => /\p{Lu}|\s/u.test(name);

function listenerAt({ nodes, groupAt }: Parsed, relation: FoundRelation, after: number): string[] {
  const direct =
    relation.lemma === 'tell' ? outletIn(nodes.slice(after, phraseEnd(nodes, after))) : undefined;
  if (direct !== undefined && isNamed(direct)) return [direct];
  for (let at = after; at < Math.min(nodes.length, after + REACH); at++) {
    if ((groupAt[at] ?? -1) >= 0 || nodes[at]?.pos === 'QUOTE') return [];
    const word = nodes[at]?.lower ?? '';
    if (word !== 'to' && word !== 'with' && word !== 'on' && word !== 'by') continue;
    const name = outletIn(nodes.slice(at + 1, phraseEnd(nodes, at + 1)));
    if (
      name !== undefined &&
      /\p{Lu}/u.test(name) &&
      (word !== 'to' || at === after || nodes[at - 1]?.lower === 'interview')
    )
      return [name];
  }
  return [];
}

const meeting = new Set(['speaking', 'interview', 'talking']);

/** “Speaking to NBC News, she said”. */
function speakingTo({ nodes }: Parsed, { cue }: FoundRelation): string[] {
  const start = cue[0]?.[0] ?? 0;
  const at = nodes.findIndex((node) => meeting.has(node.lower) && node.end <= start);
  const link = nodes[at + 1]?.lower ?? '';
  if (at < 0 || (link !== 'to' && link !== 'with')) return [];
  const end = phraseEnd(nodes, at + 2);
  const whole = nodes.slice(at + 2, end);
  const of = whole.findIndex(({ lower }) => lower === 'of');
  const name = outletIn(whole) ?? (of < 0 ? undefined : outletIn(whole.slice(of + 1)));
  return name !== undefined && isNamed(name) ? [name] : [];
}

/** “a report obtained by AP said”. */
function obtainedBy({ nodes }: Parsed, { source, cue }: FoundRelation): string[] {
  const from = source[0]?.[0] ?? 0;
  const to = cue[0]?.[0] ?? 0;
  const at = nodes.findIndex(
    ({ lower, start }) =>
      start >= from &&
      start < to &&
      (lower === 'obtained' || lower === 'seen' || lower === 'reviewed'),
  );
  if (at < 0 || nodes[at + 1]?.lower !== 'by') return [];
  const name = outletIn(nodes.slice(at + 2, phraseEnd(nodes, at + 2)));
  return name === undefined ? [] : [name];
}

const public_ = new Set([
  'reporters',
  'journalists',
  'parliament',
  'congress',
  'lawmakers',
  'supporters',
]);

function hasOtherListener({ nodes }: Parsed, { cue }: FoundRelation): boolean {
  const end = cue.at(-1)?.[1] ?? 0;
  const after = nodes.findIndex(({ start }) => start >= end);
  return nodes.slice(after, after + 3).some(({ lower }) => public_.has(lower));
}

/** The outlet that speaks last in each sentence, where one does. */
function outletsHeard(
  relations: readonly FoundRelation[],
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
function introducing(
  here: Parsed,
  sentences: readonly Parsed[],
  lastOf: ReadonlyMap<number, number>,
  heard: ReadonlyMap<number, string>,
): string[] {
  const last = lastOf.get(here.paragraph - 1) ?? -1;
  const name = sentences[last]?.nodes.at(-1)?.text === ':' ? heard.get(last) : undefined;
  return name === undefined ? [] : [name];
}
