import type { Speaker, Utterance } from '../../attribution/relations/attribution.ts';
import { spannedText } from '../../attribution/tagging/span.ts';
import type { Deed } from '../../deeds/deed.ts';
import type { Doubt } from '../../model/found-claims.ts';
import type { KnownActor } from '../../model/known.ts';
import {
  type About,
  denies,
  leavesOpen,
  type Role,
  type Stance,
} from '../../model/vocabularies.ts';
import { type Agent, agentsOf } from './agents.ts';
import { aspectOf } from './aspect.ts';
import type { EntityResolver } from './entity-resolver.ts';

/** What an attribution says, and what is doubtful about that. */
export interface Meaning {
  about: About;
  stance: Stance;
  accused: { actor: string; role: Role }[];
  doubts: Doubt[];
}

/** What the meaning of words depends on beside themselves. */
export interface MeaningContext {
  /** The text that the spans of the attribution and of the deeds count in. */
  text: string;
  background: { actors: readonly KnownActor[] };
  entities: EntityResolver;
  /** Whom the whole article accuses by name. */
  accused: ReadonlySet<string>;
}

/** Whom some words say did something, and how they present it. */
interface Accusation {
  actor: string;
  role: Role;
  factuality: Exclude<Deed['factuality'], 'unreal'>;
  because: string;
}

/**
 * What an attribution says: who is accused by the deeds it tells of, and how its speaker stands to that. Who names
 * nobody and answers (denies, declines to comment) is taken to answer for itself, where it is an actor of the record;
 * who accuses nobody at all speaks of an aspect of what happened.
 */
export function meaningOf(
  utterance: Utterance,
  deeds: readonly Deed[],
  { text, background, entities, accused }: MeaningContext,
): Meaning {
  const own = sideOf(utterance.speaker, entities);
  // “the suspect” is the one whom the article names, where it names one.
  const suspect = accused.size === 1 ? [...accused][0] : undefined;
  const self = selfOf(utterance.speaker, entities) ?? own;
  const words = spannedText(utterance.content, text);
  const accusations = deeds.flatMap((deed) =>
    agentsOf(deed, text, background.actors).flatMap((agent) =>
      accusationOf(deed, agent, { utterance, own, self, suspect, entities, text }),
    ),
  );
  const isMet = accusations.some(({ factuality }) => factuality !== 'negated');
  const told = onePerActor(
    isMet ? accusations.filter(({ factuality }) => factuality !== 'negated') : accusations,
  );
  const { stance } = utterance;
  if (told.length > 0) {
    const isOwn = told.some(({ actor }) => actor === own || actor === self);
    return {
      about: 'attribution',
      stance: stanceTo({ stance, isOwn, told }),
      accused: told.map(({ actor, role }) => ({ actor, role })),
      doubts: told.map(({ because }) => ({ field: 'accused', reason: `taken from “${because}”` })),
    };
  }
  if (
    own !== undefined &&
    (denies(stance) || leavesOpen(stance)) &&
    isAboutAccusation(words) &&
    (isAsked(own, { background, accused }) || (denies(stance) && OWN_PART.test(words)))
  )
    return {
      about: 'attribution',
      // Who disputes what it is accused of denies it.
      stance: stance === 'disputes' ? 'denies' : stance,
      accused: [{ actor: own, role: 'executed' }],
      doubts: [{ field: 'accused', reason: 'taken to be the speaker, who answers for itself' }],
    };
  return { about: aspectOf(words), stance: stanceToOthers(stance), accused: [], doubts: [] };
}

/** The actor that a speaker speaks for: the one it belongs to, or itself, of the record or by a name that it does not have yet. */
function sideOf(speaker: Speaker, entities: EntityResolver): string | undefined {
  return entities.actorOf(speaker) ?? selfOf(speaker, entities);
}

/** A speaker with a name, as an actor; undefined for one without. */
function selfOf(speaker: Speaker, entities: EntityResolver): string | undefined {
  if (speaker.kind !== 'actor' || !/^\p{Lu}/u.test(speaker.name)) return undefined;
  return speaker.of === undefined
    ? (entities.actorOf(speaker) ?? entities.speakerId(speaker))
    : entities.speakerId(speaker);
}

/** What nobody denies but their own: “denied responsibility for the bombing”. */
const OWN_PART =
  /^(?:that )?(?:any |all |its |their |his |her )?(?:responsibility|involvement|role|part|complicity)\b/iu;

/** Whether somebody who answers is who was accused: the article says so of them, or of nobody and they are no private person. */
function isAsked(
  own: string,
  { background, accused }: Pick<MeaningContext, 'background' | 'accused'>,
): boolean {
  if (accused.size > 0) return accused.has(own);
  const kind = background.actors.find(({ id }) => id === own)?.kind;
  return kind !== undefined && kind !== 'person';
}

/** Whom deeds accuse by name, as far as they are told as done. */
export function accusedBy(
  utterance: Utterance,
  deeds: readonly Deed[],
  context: Omit<MeaningContext, 'accused'>,
): string[] {
  const { accused, about } = meaningOf(utterance, deeds, { ...context, accused: new Set() });
  return about === 'attribution' && deeds.length > 0 ? accused.map(({ actor }) => actor) : [];
}

interface Setting {
  utterance: Utterance;
  /** Whom the speaker speaks for. */
  own: string | undefined;
  /** The speaker, where it is an actor. */
  self: string | undefined;
  /** Whom “the suspect” means. */
  suspect: string | undefined;
  entities: EntityResolver;
  text: string;
}

/** What one deed and one of its agents accuse whom of; none where it is not told who, or that it was done. */
function accusationOf(
  { role, factuality, form, trigger, agent: nodes }: Deed,
  agent: Agent,
  { utterance, own, self, suspect, entities, text }: Setting,
): Accusation[] {
  const { stance } = utterance;
  // Who is asked whether somebody did it is silent about them; nobody else says so by a question.
  const told = factuality === 'unreal' && leavesOpen(stance) ? 'actual' : factuality;
  if (told === 'unreal') return [];
  const actor = (() => {
    if (form === 'own') return self;
    if (isSource(nodes, utterance)) return answersForIt(utterance, text) ? self : undefined;
    if (agent.kind === 'known') return agent.id;
    if (agent.kind === 'suspect') return suspect;
    if (agent.kind === 'new') return entities.accusedId(agent.name);
    if (/^(?:i|my)$/u.test(agent.word)) return self;
    return isSelf(agent.word, utterance, { told, isFirst: isAtStart(nodes, utterance) })
      ? own
      : undefined;
  })();
  if (actor === undefined) return [];
  const [first, last] = [nodes[0], nodes.at(-1)];
  const name = first && last ? text.slice(first.start, last.end) : '';
  return [{ actor, role, factuality: told, because: `${name} … ${spannedText([trigger], text)}` }];
}

/** Whether a speaker answers for a deed that shares its subject: “admitted striking it”, “claimed to have struck it”. */
const answersForIt = ({ stance, cue }: Utterance, text: string): boolean =>
  stance !== 'asserts' || /claim|boast|brag|say|said|state/iu.test(spannedText(cue, text));

/** Whether the words for an agent are those for the speaker. */
const isSource = (nodes: Deed['agent'], { source }: Utterance): boolean =>
  nodes.length > 0 &&
  source.some(
    ([start, end]) => start <= (nodes[0]?.start ?? -1) && (nodes.at(-1)?.end ?? 0) <= end,
  );

// In UTF-16 code units: “that ”.
const AT_START = 6;

/** Whether words open what is said: a pronoun further on may stand for anybody. */
const isAtStart = (nodes: Deed['agent'], { content }: Utterance): boolean => {
  const [begins] = content[0] ?? [0];
  return (nodes[0]?.start ?? 0) - begins < AT_START;
};

const first = /^(?:we|our|us)$/u;
const singular = /^(?:it|its)$/u;
const plural = /^(?:they|their)$/u;

/**
 * Whether a pronoun in what somebody says stands for them, or for whom they speak for. Inside quotation marks only “we” and “I”
 * do; in reported words “it” and “they” do where their number fits, and in a denial mostly.
 */
function isSelf(
  word: string,
  { speaker, stance, quotation }: Utterance,
  { told, isFirst }: { told: Deed['factuality']; isFirst: boolean },
): boolean {
  if (first.test(word)) return true;
  if (quotation === 'direct' || !isFirst) return false;
  const isGroup = singular.test(word) || plural.test(word);
  if (told === 'negated' || denies(stance) || leavesOpen(stance)) return isGroup;
  if (speaker.kind === 'anonymous')
    return speaker.count === 1 ? singular.test(word) : plural.test(word);
  // “Bob said they destroyed it”: they are others.
  return speaker.kind === 'actor' && singular.test(word);
}

/** Each actor once, with what is told of it first. */
const onePerActor = (all: readonly Accusation[]): Accusation[] =>
  all.filter(({ actor }, index) => all.findIndex((one) => one.actor === actor) === index);

/** The stance of somebody who was taken to admit or claim a deed, where the words are of the deed of others. */
function stanceToOthers(stance: Stance): Stance {
  if (stance === 'admits') return 'confirms';
  return stance === 'claims-own' ? 'asserts' : stance;
}

interface Told {
  stance: Stance;
  /** Whether the speaker, or whom it speaks for, is among the accused. */
  isOwn: boolean;
  told: readonly Accusation[];
}

/** How a speaker stands to the accusation that their words hold. */
function stanceTo({ stance, isOwn, told }: Told): Stance {
  if (leavesOpen(stance) || stance === 'retracts') return stance;
  if (denies(stance) || told.every(({ factuality }) => factuality === 'negated'))
    return isOwn ? 'denies' : 'disputes';
  if (isOwn) {
    if (stance === 'confirms') return 'admits';
    return stance === 'asserts' ? 'claims-own' : stance;
  }
  const others = stanceToOthers(stance);
  const isPossible = told.every(({ factuality }) => factuality === 'possible');
  return isPossible && (others === 'asserts' || others === 'confirms') ? 'suspects' : others;
}

const ACCUSATION =
  /\b(?:attacks?|strikes?|airstrikes?|raids?|bombings?|blasts?|explosions?|killings?|incidents?|involvement|responsib\p{L}*|accus\p{L}*|allegations?|charges?|claims?|reports?|role|part|shelling|hack\p{L}*|shooting|assassination|murder|comment)\b/iu;

/** Whether words to which somebody answers are about what somebody is accused of. */
const isAboutAccusation = (words: string): boolean => ACCUSATION.test(words);
