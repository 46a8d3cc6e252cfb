import { type Blame, isInBlame } from '../attribution/clauses/blame.ts';
import type { NodeRange } from '../attribution/clauses/node-range.ts';
import { phraseBehind } from '../attribution/clauses/phrase-behind.ts';
import { reflexives } from '../attribution/lexicon/function-words.ts';
import { roleNouns } from '../attribution/lexicon/speakers.ts';
import { words } from '../attribution/lexicon/words.ts';
import { baseGrammar, chunk, phraseEnd } from '../attribution/tagging/chunk.ts';
import { isNominal, isTime } from '../attribution/tagging/node-kinds.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import { phraseStart } from '../attribution/tagging/phrases.ts';
import type { Span } from '../attribution/tagging/span.ts';
import type { Subject } from '../attribution/tagging/subjects.ts';
import type { VerbGroup } from '../attribution/tagging/verb-groups.ts';
import type { Role } from '../model/vocabularies.ts';
import type { Deed } from './deed.ts';
import { factualityAt } from './factuality.ts';
import {
  deedNouns,
  harmlessObjects,
  orderingVerbs,
  performingVerbs,
  supplyingVerbs,
  targetNouns,
  violentVerbs,
  weaponNouns,
} from './lexicon.ts';
import { headAfter, lemmaOf, stemsOf } from './nouns-of.ts';

/** Deeds that a verb tells: “X struck the depot”, “the depot was struck by X”, “X carried out the strike”. `blames` is `blamesIn` of the sentence. */
export function verbDeeds(parsed: Parsed, blames: readonly (Blame | undefined)[]): Deed[] {
  return parsed.groups.flatMap((group, index): Deed[] => {
    const role = roleOf(parsed, group, index);
    if (
      role === undefined ||
      isInBlame(blames, group.start) ||
      isGerundNoun(parsed, group) ||
      isHeadlinePassive(parsed, group) ||
      isNounOfOne(parsed, group, index)
    )
      return [];
    const agent = agentOf(parsed, group, index);
    const trigger = triggerOf(parsed, group);
    if (!agent || !trigger) return [];
    const from = group.voice === 'passive' ? subjectStart(parsed, index) : agent.start;
    return [
      {
        trigger,
        agent: parsed.nodes.slice(agent.start, agent.end),
        agentIs: 'phrase',
        role,
        aim: aimOf(parsed, group, index),
        factuality: factualityAt({ parsed, from, group }),
        form: group.voice === 'passive' ? 'passive' : 'verb',
      },
    ];
  });
}

/** “the stabbing”, “the El Paso shooting preceded it”: a noun that the tagger took for a verb. */
function isGerundNoun({ nodes, groups }: Parsed, group: VerbGroup): boolean {
  if (group.form !== 'ing') return false;
  const before = nodes[group.start - 1];
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s") return true;
  const next = nodes[group.end];
  return (
    (before?.pos === 'PROPN' || before?.pos === 'NOUN') &&
    groups.some(({ start, form }) => start === group.end && form === 'finite' && next !== undefined)
  );
}

/** “Mayor of Gdańsk stabbed on stage”: a headline leaves “was” out, and tells deeds in the present. */
function isHeadlinePassive({ nodes, shape }: Parsed, group: VerbGroup): boolean {
  const isBare = group.start === group.main && group.form === 'finite' && group.voice === 'active';
  const lower = nodes[group.main]?.lower ?? '';
  const isPast = !lower.endsWith('s') && (lower !== nodes[group.main]?.lemma || lower === 'hit');
  const next = nodes[group.end];
  return (
    shape === 'line' &&
    isBare &&
    isPast &&
    (next === undefined || /^(?:ADP|PUNCT|SCONJ|ADV)$/u.test(next.pos))
  );
}

// Their past has the form of a dictionary, so that their number is not seen.
const unchanging = words('hit cut set burst shut cast put shot struck');

/** “behind the bank hack”: the form of a dictionary behind one thing is a noun that the tagger took for a verb. */
function isNounOfOne({ nodes, subjects }: Parsed, group: VerbGroup, index: number): boolean {
  const subject = subjects[index];
  const { lower = '', lemma = '' } = nodes[group.main] ?? {};
  const isBase =
    group.start === group.main && lower === lemma.toLowerCase() && !unchanging.has(lower);
  if (!isBase || group.form !== 'finite' || subject?.from !== 'beside') return false;
  const head = nodes[subject.end - 1];
  const isMany =
    /^(?:we|they|i|you|who|which|that)$/u.test(head?.lower ?? '') || /s$/u.test(head?.lower ?? '');
  return (
    !isMany && nodes.slice(subject.start, subject.end).every(({ lower: word }) => word !== 'and')
  );
}

/** Where a verb stands with the particle that belongs to it: “carried out”. */
function triggerOf({ nodes }: Parsed, group: VerbGroup): Span | undefined {
  const [first, last] = [nodes[group.main], nodes[pastParticle(nodes, group) - 1]];
  return first && last && [first.start, last.end];
}

const subjectStart = ({ subjects, groups }: Parsed, index: number): number =>
  subjects[index]?.start ?? groups[index]?.start ?? 0;

const INFLECTED = /(?:ing|ed)$/u;

/** The verb of a group in the form of a dictionary, also where the tagger took it for an adjective: “striking”. */
function verbLemma({ nodes }: Parsed, { main, lemma }: VerbGroup): string {
  const lower = nodes[main]?.lower ?? '';
  if (lower === 'shot') return 'shoot';
  const isKnown = [violentVerbs, performingVerbs, supplyingVerbs, orderingVerbs].some((list) =>
    list.has(lemma),
  );
  if (isKnown || !INFLECTED.test(lower)) return lemma;
  return (
    stemsOf(lower, INFLECTED).find((one) => violentVerbs.has(one) || performingVerbs.has(one)) ??
    lemma
  );
}

const particles: Readonly<Record<string, string>> = { blow: 'up', set: 'fire', shoot: 'down' };
const phraseBase = (nodes: Parsed['nodes'], from: number): number =>
  chunk(nodes, from, baseGrammar);

const turning = words('back out');
const pronouns = words('it this that them these those');

/** What a verb with its object says was done; undefined where that is nothing fought over. */
function roleOf(parsed: Parsed, group: VerbGroup, index: number): Role | undefined {
  const lemma = verbLemma(parsed, group);
  const { nodes } = parsed;
  const next = nodes[group.end]?.lower ?? '';
  if (particles[lemma] === next) return 'executed';
  if (violentVerbs.has(lemma)) {
    // “hit back at”, “struck out at”: an attack of words.
    if (turning.has(next)) return undefined;
    const object = objectOf(parsed, group, index);
    if (object !== undefined && harmlessObjects.has(object)) return undefined;
    if (
      lemma === 'target' &&
      !(object !== undefined && targetNouns.has(object)) &&
      !isNameAt(nodes, group)
    )
      return undefined;
    if (reflexives.has(next)) return undefined;
    return isAttackOfWords(parsed, group, lemma) ? undefined : 'executed';
  }
  const object = objectOf(parsed, group, index);
  if (performingVerbs.has(lemma))
    return (isDeed(object, lemma) && (lemma !== 'do' || isDone(parsed, group))) ||
      (lemma === 'fire' && firesAt.has(next))
      ? 'executed'
      : undefined;
  if (supplyingVerbs.has(lemma))
    return object !== undefined && weaponNouns.has(object) ? 'supplied' : undefined;
  if (orderingVerbs.has(lemma))
    return (object !== undefined && deedNouns.has(object)) || ordersTo(parsed, group)
      ? 'ordered'
      : undefined;
  return undefined;
}

const isNameAt = (nodes: Parsed['nodes'], group: VerbGroup): boolean =>
  group.voice === 'passive' || nodes[phraseBase(nodes, group.end) - 1]?.pos === 'PROPN';

const blunt = words('attack hit target blast');

/** “attacked Clinton for her record”: somebody with a name, and what for. */
function isAttackOfWords({ nodes }: Parsed, group: VerbGroup, lemma: string): boolean {
  if (!blunt.has(lemma) || group.voice === 'passive') return false;
  const end = phraseBase(nodes, group.end);
  return nodes[end - 1]?.pos === 'PROPN' && /^(?:for|over|as)$/u.test(nodes[end]?.lower ?? '');
}

/** Whether a verb that may mean an attack of words is aimed at somebody: a name or a pronoun. */
function aimOf(parsed: Parsed, group: VerbGroup, index: number): Deed['aim'] {
  const { nodes, subjects } = parsed;
  const lemma = verbLemma(parsed, group);
  if (!blunt.has(lemma) && lemma !== 'lob') return 'something';
  const isPassive = group.voice === 'passive';
  const at = isPassive ? (subjects[index]?.end ?? 1) - 1 : phraseBase(nodes, group.end) - 1;
  const isReached = isPassive || at >= group.end;
  const node = isReached ? nodes[at] : nodes[group.end];
  return node?.pos === 'PROPN' || node?.pos === 'PRON' ? 'somebody' : 'something';
}

const firesAt = words('at on upon into');

// “did this” and “carried it out” point back to a deed; “directed it”, “launched it” do not tell that it was one.
const pointing = words('do carry commit perpetrate');

const isDeed = (object: string | undefined, verb: string): boolean =>
  object !== undefined &&
  ((verb !== 'do' && deedNouns.has(object)) ||
    (pronouns.has(object) && pointing.has(verb)) ||
    (verb === 'execute' && (roleNouns.has(object) || captives.has(object))));

const captives = words('prisoner hostage captive civilian detainee child');

/** “ordered the army to strike”. */
function ordersTo({ nodes, groups }: Parsed, group: VerbGroup): boolean {
  const next = groups.find(({ start }) => start >= group.end);
  return (
    next?.form === 'infinitive' &&
    (violentVerbs.has(next.lemma) ||
      (performingVerbs.has(next.lemma) &&
        deedNouns.has(lemmaOf(headAfter(nodes, pastParticle(nodes, next))))))
  );
}

const pastParticle = (nodes: Parsed['nodes'], { end }: VerbGroup): number =>
  /^(?:out|up|down|off)$/u.test(nodes[end]?.lower ?? '') ? end + 1 : end;

/** The head noun of what a verb is done to, in the form of a dictionary. */
function objectOf(parsed: Parsed, group: VerbGroup, index: number): string | undefined {
  const { nodes } = parsed;
  if (group.voice === 'active') {
    const head = headAfter(nodes, pastParticle(nodes, group));
    return head && (head.pos === 'PRON' ? head.lower : lemmaOf(head));
  }
  const range = group.form === 'participle' ? reducedObject(parsed, group) : parsed.subjects[index];
  // “the strike officials say was carried out by X”: its subject stands before who says so.
  if (!range)
    return nodes
      .slice(0, group.start)
      .map(lemmaOf)
      .find((lemma) => deedNouns.has(lemma));
  const head = headAfter(nodes, antecedentOf(parsed, range).start);
  return head && (head.pos === 'PRON' ? head.lower : lemmaOf(head));
}

/** “the missiles fired by X”: the phrase right before the participle. */
function reducedObject({ nodes }: Parsed, { start }: VerbGroup): NodeRange | undefined {
  const before = nodes[start - 1]?.text === ',' ? start - 2 : start - 1;
  return isNominal(nodes[before])
    ? { start: phraseStart(nodes, before), end: before + 1 }
    : undefined;
}

/** “did this”, “did it.”, but not “we can do that” or “did this work”. */
function isDone({ nodes }: Parsed, group: VerbGroup): boolean {
  const verb = nodes[group.main]?.lower ?? '';
  const isPast =
    verb === 'did' || verb === 'done' || (verb === 'do' && nodes[group.start]?.lower === 'did');
  const behind = nodes[group.end + 1];
  return isPast && (behind === undefined || /^(?:PUNCT|ADP|QUOTE|CCONJ)$/u.test(behind.pos));
}

/** Who does what a verb says. */
function agentOf(parsed: Parsed, group: VerbGroup, index: number): NodeRange | undefined {
  if (group.voice === 'passive') return phraseBehind(parsed, group, group.end, 'by');
  const controlled =
    group.form === 'ing' || group.form === 'infinitive' ? controller(parsed, group) : undefined;
  if (controlled) return controlled;
  if (isGerundSubject(parsed, group)) return undefined;
  const near = parsed.subjects[index];
  if (near && isFar(near, group)) return undefined;
  const subject = near ?? cleftBefore(parsed, group);
  if (!subject || isPlaceName(parsed, subject)) return undefined;
  const agent = antecedentOf(parsed, subject);
  return isPlaceName(parsed, agent) || endsOpen(parsed, agent) ? undefined : agent;
}

/** “the services and who”: a subject that ends with a pronoun for another. */
const endsOpen = ({ nodes }: Parsed, { start, end }: NodeRange): boolean =>
  end - start > 1 && relatives.has(nodes[end - 1]?.lower ?? '');

// In nodes. What shares its subject over more is mostly another clause’s.
const SHARED_WITHIN = 16;

const isFar = (subject: Subject, group: VerbGroup): boolean =>
  subject.from === 'shared' && group.form === 'finite' && group.start - subject.end > SHARED_WITHIN;

/** “plane crashes in Connecticut, US, killing …”: the last part of a place between commas. */
function isPlaceName({ nodes }: Parsed, { start }: NodeRange): boolean {
  if (nodes[start - 1]?.text !== ',' || nodes[start - 2]?.pos !== 'PROPN') return false;
  const name = chunkStart(nodes, start - 2);
  return /^(?:in|of|at|near|from)$/u.test(nodes[name - 1]?.lower ?? '');
}

/** Where the run of names that ends at a place begins. */
function chunkStart(nodes: Parsed['nodes'], last: number): number {
  let at = last;
  while (nodes[at - 1]?.pos === 'PROPN') at--;
  return at;
}

const taking = words(
  'consider contemplate plan avoid suggest deny admit acknowledge confess begin start stop keep finish continue risk recall remember',
);

/** “said executing him would …”: a gerund right behind a verb opens a clause of its own, unless that verb takes it. */
function isGerundSubject({ groups }: Parsed, group: VerbGroup): boolean {
  const before = groups.find(({ end }) => end === group.start);
  return group.form === 'ing' && before !== undefined && !taking.has(before.lemma);
}

/** “it was X that struck”: the pronoun right before a verb that has no subject. */
function cleftBefore({ nodes }: Parsed, { start }: VerbGroup): NodeRange | undefined {
  return relatives.has(nodes[start - 1]?.lower ?? '')
    ? { start: start - 1, end: start }
    : undefined;
}

const relatives = words('which who that');

/** Whom “which” or “who” stands for: the phrase before it. */
function antecedentOf({ nodes }: Parsed, range: NodeRange): NodeRange {
  if (range.end - range.start !== 1 || !relatives.has(nodes[range.start]?.lower ?? ''))
    return range;
  let before = nodes[range.start - 1]?.text === ',' ? range.start - 2 : range.start - 1;
  // “a strike in July that killed two”
  if (isTime(nodes[before]) && nodes[before - 1]?.pos === 'ADP') before -= 2;
  return isNominal(nodes[before]) && nodes[before]?.pos !== 'QUOTE'
    ? { start: phraseStart(nodes, before), end: before + 1 }
    : range;
}

const controllers = words('for of with over against from to');

/** “criticised X for striking”, “urged X to strike”: the object of the verb before is who does it. */
function controller({ nodes, groups }: Parsed, group: VerbGroup): NodeRange | undefined {
  const verb = groups.findLast(({ end }) => end < group.start);
  const before = nodes[group.start - 1]?.lower ?? '';
  if (!verb || verb.voice === 'passive' || !controllers.has(before)) return undefined;
  const end = phraseEnd(nodes, verb.end);
  return end > verb.end && end === group.start - 1 ? { start: verb.end, end } : undefined;
}
