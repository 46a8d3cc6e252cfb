import { bodiesAgain, outletsAgain } from '../lexicon/organisations.ts';
import type { Speaker } from '../relations/attribution.ts';
import type { FoundInText } from '../relations/found-in-text.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseStart } from '../tagging/phrases.ts';
import type { Span } from '../tagging/span.ts';
import type { Token } from '../tagging/tag.ts';
import { describe, nationOf, ownerOf, sayer } from './describe-speaker.ts';
import { fullNames } from './names.ts';
import { readSource, type SourcePhrase } from './source-phrase.ts';
import { text } from './token-text.ts';

/** Who speaks in a relation. `key` is the same for relations of one speaker. */
export interface Resolved {
  speaker: Speaker;
  key: number;
  /** How it was found, where the source’s own words did not say. */
  doubt: string | undefined;
  /** The outlet that cites the speaker, where it is the relation’s source. */
  via?: string;
}

interface Mention extends Resolved {
  phrase: SourcePhrase;
  /** The source’s words, in small letters. */
  role: readonly string[];
  paragraph: number;
}

// In mentions. No pronoun of the annotated texts goes back further, and a long text is read in linear time.
const ANTECEDENTS = 60;

/** The speaker of each relation, in step; pronouns and short names stand for whom they continue. */
export function resolveSpeakers({ sentences, relations, parents }: FoundInText): Resolved[] {
  const names = fullNames(sentences);
  const mentions: Mention[] = [];
  const byName = new Map<string, Resolved>();
  const found: Resolved[] = [];
  relations.forEach((relation, index) => {
    const sentence = sentences[relation.sentence];
    const tokens = sentence ? tokensIn(sentence, relation.source) : [];
    const phrase = readSource(tokens);
    const parent = parents[index];
    const outer = parent === undefined ? undefined : found[parent];
    const resolved = resolveCoreference({
      phrase,
      tokens,
      sentence,
      mentions: mentions.slice(-ANTECEDENTS),
      next: index,
      byName,
      names,
      outer,
    });
    const name = nameOf(resolved.speaker);
    if (name !== undefined) byName.set(`${resolved.speaker.kind} ${name}`, resolved);
    mentions.push({
      ...resolved,
      phrase: named(phrase, resolved),
      role: tokens.map(({ lower }) => lower),
      paragraph: sentence?.paragraph ?? 0,
    });
    found.push(resolved);
  });
  return found;
}

/** The nodes of a sentence that a list of spans covers. */
export function tokensIn({ nodes }: Parsed, spans: readonly Span[]): Token[] {
  return nodes.filter(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to));
}

/** A mention of a speaker, with what its words are resolved by. */
interface MentionContext {
  phrase: SourcePhrase;
  tokens: readonly Token[];
  sentence: Parsed | undefined;
  /** The last mentions before, in order. */
  mentions: readonly Mention[];
  /** A key that no speaker has yet. */
  next: number;
  byName: ReadonlyMap<string, Resolved>;
  names: ReadonlyMap<string, string>;
  outer: Resolved | undefined;
}

/** Who is meant by the words of a source: an entity known from before, or a new one. */
function resolveCoreference(context: MentionContext): Resolved {
  const { phrase } = context;
  switch (phrase.kind) {
    case 'none':
      return newEntity({ kind: 'unattributed' }, context);
    case 'pronoun':
      return ofPronoun(phrase.word, context);
    case 'outlet':
      if (outletsAgain.has(phrase.name)) return spokenOf(context, 'outlet');
      return knownEntity(context, { kind: 'outlet', name: phrase.name });
    case 'named':
      if (bodiesAgain.has(phrase.name)) return spokenOf(context, 'body');
      return knownEntity(context, actorOf(phrase, context));
    case 'document':
    case 'people':
      return ofDescription(phrase, context);
  }
}

/** “The company”, “the newspaper”: the body or outlet named last, where one was. */
function spokenOf(context: MentionContext, wanted: 'outlet' | 'body'): Resolved {
  const { phrase, mentions, tokens } = context;
  const before = mentions.findLast(({ speaker, phrase: named }) =>
    wanted === 'outlet'
      ? speaker.kind === 'outlet'
      : speaker.kind === 'actor' && named.kind === 'named' && named.is !== 'person',
  );
  if (before) return { ...before, doubt: `taken from what stands before: “${text(tokens)}”` };
  const name = 'name' in phrase ? phrase.name : text(tokens);
  return wanted === 'outlet'
    ? newEntity({ kind: 'outlet', name }, context)
    : newEntity({ kind: 'actor', name, of: undefined }, context);
}

/** A short name stands for the full one; whom a person speaks for is kept from where the text says it. */
function actorOf(
  phrase: Extract<SourcePhrase, { kind: 'named' }>,
  { names, tokens, byName }: MentionContext,
): Extract<Speaker, { kind: 'actor' }> {
  const isFull = phrase.name.includes(' ') || phrase.is === 'body';
  const name = isFull ? phrase.name : (names.get(phrase.last) ?? phrase.name);
  const of = phrase.is === 'either' ? undefined : (nationOf(tokens) ?? ownerOf(tokens));
  const before = byName.get(`actor ${name}`)?.speaker;
  return { kind: 'actor', name, of: of ?? (before?.kind === 'actor' ? before.of : undefined) };
}

/** A speaker who has not been mentioned before. */
const newEntity = (speaker: Speaker, { next }: MentionContext, doubt?: string): Resolved => ({
  speaker,
  key: next,
  doubt,
});

/** A named speaker: the same one as before where the name is the same. */
function knownEntity(
  context: MentionContext,
  speaker: Extract<Speaker, { name: string }>,
): Resolved {
  const before = context.byName.get(`${speaker.kind} ${speaker.name}`);
  return before
    ? { ...before, speaker: withAffiliation(before.speaker, speaker), doubt: undefined }
    : newEntity(speaker, context);
}

/** The speaker as known before, unless what is said now tells whom a person speaks for. */
const withAffiliation = (before: Speaker, now: Speaker): Speaker =>
  before.kind === 'actor' && before.of === undefined ? now : before;

const nameOf = (speaker: Speaker): string | undefined =>
  speaker.kind === 'actor' || speaker.kind === 'outlet' ? speaker.name : undefined;

function ofPronoun(word: string, context: MentionContext): Resolved {
  const { mentions, outer, sentence, tokens } = context;
  if (/^(?:i|we|my|our)$/.test(word)) return outer ?? newEntity({ kind: 'author' }, context);
  if (/^(?:who|which|that|whom|this|these|those|what)$/.test(word)) {
    const antecedent = sentence && tokens[0] ? antecedentOf(sentence, tokens[0]) : [];
    const phrase = readSource(sayer(antecedent));
    if (phrase.kind !== 'none' && phrase.kind !== 'pronoun')
      return {
        ...resolveCoreference({ ...context, phrase, tokens: sayer(antecedent) }),
        doubt: undefined,
      };
    return newEntity({ kind: 'unattributed' }, context, `not found: “${word}”`);
  }
  const fits = fitting(word);
  const before = fits ? nearest(mentions, fits, word) : undefined;
  if (before) return { ...before, doubt: `taken from what stands before: “${word}”` };
  return newEntity({ kind: 'unattributed' }, context, `not found: “${word}”`);
}

// In mentions: “it” goes back to a report only while that is what is spoken of.
const RECENT = 4;

/** The last speaker that fits; “it” is a document rather than a body, where one spoke a moment ago. */
function nearest(mentions: readonly Mention[], fits: Fits, word: string): Mention | undefined {
  const document = mentions.slice(-RECENT).findLast(({ speaker }) => speaker.kind === 'document');
  if (document && word === 'it') return document;
  return mentions.findLast(({ phrase, speaker }) => fits(phrase, speaker));
}

type Fits = (phrase: SourcePhrase, speaker: Speaker) => boolean;

function fitting(word: string): Fits | undefined {
  if (/^(?:he|she|his|her)$/.test(word))
    return (phrase, { kind }) =>
      (phrase.kind === 'people' && phrase.number === 'one' && kind === 'anonymous') ||
      (kind === 'actor' && phrase.kind === 'named' && phrase.is !== 'body');
  if (/^(?:they|their)$/.test(word))
    return (phrase, { kind }) =>
      (phrase.kind === 'people' && phrase.number === 'many') || kind === 'actor';
  if (/^(?:it|its)$/.test(word))
    return (_, { kind }) => kind === 'document' || kind === 'outlet' || kind === 'actor';
  return undefined;
}

/** The noun phrase right before a relative pronoun. */
function antecedentOf({ nodes }: Parsed, pronoun: Token): readonly Token[] {
  let last = nodes.findIndex(({ start }) => start === pronoun.start) - 1;
  while (last > 0 && nodes[last]?.pos === 'PUNCT') last--;
  return last < 0 ? [] : nodes.slice(phraseStart(nodes, last), last + 1);
}

/** “The officials”, “the report”: those spoken of before; anything else is new. */
function ofDescription(
  phrase: Extract<SourcePhrase, { head: string }>,
  context: MentionContext,
): Resolved {
  const { mentions, tokens } = context;
  const meant = phrase.definite === 'definite' ? byRole(phrase, mentions) : undefined;
  if (meant) return { ...meant, doubt: `taken from what stands before: “${text(tokens)}”` };
  const before = mentions.findLast(
    (mention) =>
      'head' in mention.phrase &&
      mention.phrase.head === phrase.head &&
      sameNumber(mention.phrase, phrase),
  );
  if (before && phrase.definite === 'definite')
    return { ...before, doubt: `taken from what stands before: “${text(tokens)}”` };
  if (
    before &&
    'description' in before.speaker &&
    before.speaker.description.toLowerCase() === text(tokens).toLowerCase()
  )
    return { ...before, doubt: undefined };
  return newEntity(describe(phrase, tokens), context);
}

/** “The minister”, where a minister was named before. */
function byRole(
  phrase: Extract<SourcePhrase, { head: string }>,
  mentions: readonly Mention[],
): Mention | undefined {
  if (phrase.kind !== 'people' || phrase.number === 'many') return undefined;
  return mentions.findLast(
    ({ speaker, role }) => speaker.kind === 'actor' && role.includes(phrase.head),
  );
}

const sameNumber = (one: SourcePhrase, other: SourcePhrase): boolean =>
  one.kind !== 'people' || other.kind !== 'people' || one.number === other.number;

/** A mention under the words of whom it stands for, so that what follows can continue it. */
function named(phrase: SourcePhrase, { speaker }: Resolved): SourcePhrase {
  if (phrase.kind !== 'pronoun') return phrase;
  if (speaker.kind === 'actor')
    return { kind: 'named', name: speaker.name, last: speaker.name, is: 'person' };
  return phrase;
}
