import { words } from '../lexicon/words.ts';
import { baseGrammar, chunk, phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { describedEnd } from './apposition.ts';
import type { NodeRange } from './node-range.ts';
import { objectEnd } from './object-end.ts';
import { phraseBehind as behind } from './phrase-behind.ts';

/** Who is blamed by a verb, for what, and who does it; ranges of nodes of its sentence. */
export interface Blame {
  /** Whom it blames: their phrase as it stands. */
  blamed: NodeRange;
  /** What for, with its preposition; undefined where the sentence leaves it out. */
  deed: NodeRange | undefined;
  /** Who blames; undefined where nobody is named. */
  source: NodeRange | undefined;
  /** One past the noun that is claimed, where what for may be left out: “claimed responsibility”. */
  nounEnd?: number;
  /** Whether somebody answers for a deed of their own: “claimed responsibility for it”. */
  own: boolean;
}

/** One construction that blames somebody. */
export interface BlameFrame {
  /** A sentence of it. */
  example: string;
  /** Who is blamed in it. */
  blames: string;
  find: (search: Search) => Blame | undefined;
}

interface Search {
  parsed: Parsed;
  group: VerbGroup;
  subject: NodeRange | undefined;
}

const accusing = words('accuse suspect convict implicate indict charge blame');
const blaming = words('blame');
const holding = words('hold find deem');
const ascribing = words('attribute ascribe pin impute');
const answerable = words('responsible accountable liable culpable guilty');
const taking = words('claim take accept assume admit acknowledge bear own');
const answering = words('responsibility credit blame');
const confessing = words('admit claim confess');
const violence = words(
  'attack attacks strike strikes bombing bombings raid raids killing killings murder murders shooting assassination hack',
);
const putting = words('put lay place cast');
const naming = words('name identify finger');
const culprits = words(
  'attacker attackers culprit culprits perpetrator perpetrators gunman gunmen shooter bomber assailant killer mastermind suspect suspects',
);
const fingers = words('finger fingers');
const offences = words('of with in for over');

/** In the order they are tried; the first that fits decides. */
export const blameFrames: readonly BlameFrame[] = [
  {
    example: 'Rebels claimed responsibility for the attack.',
    blames: 'Rebels',
    find: ({ parsed, group, subject }) => {
      if (!taking.has(group.lemma) || group.voice === 'passive' || !subject) return undefined;
      const noun = nounAfter(parsed, group.end, answering);
      if (noun === undefined) return undefined;
      return {
        blamed: subject,
        deed: phraseAt(parsed, group, noun + 1, offences),
        source: subject,
        nounEnd: noun + 1,
        own: true,
      };
    },
  },
  {
    example: 'Responsibility was claimed by Rebels.',
    blames: 'Rebels',
    find: ({ parsed, group, subject }) => {
      const isClaimed =
        taking.has(group.lemma) && group.voice === 'passive' && heads(parsed, subject, answering);
      const by = isClaimed ? behind(parsed, group, group.end, 'by') : undefined;
      return by && { blamed: by, deed: subject, source: by, own: true };
    },
  },
  {
    example: 'Rebels claimed the attack.',
    blames: 'Rebels',
    find: ({ parsed, group, subject }) => {
      if (!confessing.has(group.lemma) || group.voice === 'passive' || !subject) return undefined;
      const from = parsed.nodes[group.end]?.lower === 'to' ? group.end + 1 : group.end;
      const noun = nounAfter(parsed, from, violence);
      if (noun === undefined) return undefined;
      const deed = { start: from, end: Math.max(noun + 1, phraseEnd(parsed.nodes, from)) };
      return { blamed: subject, deed, source: subject, own: true };
    },
  },
  {
    example: 'The attack was claimed by Rebels.',
    blames: 'Rebels',
    find: ({ parsed, group, subject }) => {
      if (group.lemma !== 'claim' || group.voice !== 'passive') return undefined;
      const by = heads(parsed, subject, violence)
        ? behind(parsed, group, group.end, 'by')
        : undefined;
      return by && { blamed: by, deed: subject, source: by, own: true };
    },
  },
  {
    example: 'Police identified the gunman as Karim Salih.',
    blames: 'Karim Salih',
    find: ({ parsed, group, subject }) => {
      if (!naming.has(group.lemma)) return undefined;
      const as = behind(parsed, group, group.end, 'as');
      const isPassive = group.voice === 'passive';
      const whom = isPassive ? subject : { start: group.end, end: (as?.start ?? 1) - 1 };
      if (!as || !whom || !heads(parsed, whom, culprits)) return undefined;
      const source = isPassive ? behind(parsed, group, group.end, 'by') : subject;
      return { blamed: as, deed: undefined, source, own: false };
    },
  },
  {
    example: 'The ministry put the blame for the attack on Sarvia.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!putting.has(group.lemma) || group.voice === 'passive') return undefined;
      const noun = nounAfter(parsed, group.end, answering);
      const on = noun === undefined ? undefined : behind(parsed, group, noun + 1, 'on');
      return on && { blamed: on, deed: undefined, source: subject, own: false };
    },
  },
  {
    example: 'The panel named Sarvia as the attacker.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!naming.has(group.lemma) || group.voice === 'passive') return undefined;
      const as = behind(parsed, group, group.end, 'as');
      if (!as || !heads(parsed, as, culprits) || as.start < group.end + 2) return undefined;
      const blamed = { start: group.end, end: as.start - 1 };
      return { blamed, deed: undefined, source: subject, own: false };
    },
  },
  {
    example: 'Sarvia was named by the panel as the attacker.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!naming.has(group.lemma) || group.voice !== 'passive' || !subject) return undefined;
      const as = behind(parsed, group, group.end, 'as');
      if (!as || !heads(parsed, as, culprits)) return undefined;
      const source = behind(parsed, group, group.end, 'by');
      return { blamed: subject, deed: undefined, source, own: false };
    },
  },
  {
    example: 'The ministry held Sarvia responsible for it.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!holding.has(group.lemma) || group.voice === 'passive') return undefined;
      const end = answerableAfter(parsed, group.end);
      if (end === undefined || end === group.end) return undefined;
      return {
        blamed: { start: group.end, end },
        deed: phraseAt(parsed, group, end + 1, offences),
        source: subject,
        own: false,
      };
    },
  },
  {
    example: 'Sarvia was held responsible by the ministry.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!holding.has(group.lemma) || group.voice !== 'passive' || !subject) return undefined;
      if (!answerable.has(parsed.nodes[group.end]?.lower ?? '')) return undefined;
      return passiveBlame(parsed, group, subject, group.end + 1);
    },
  },
  {
    example: 'The ministry pointed the finger at Sarvia.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (group.lemma !== 'point' || group.voice === 'passive') return undefined;
      const finger = nounAfter(parsed, group.end, fingers);
      if (finger === undefined) return undefined;
      const at = behind(parsed, group, finger + 1, 'at') ?? behind(parsed, group, finger + 1, 'to');
      return at && { blamed: at, deed: undefined, source: subject, own: false };
    },
  },
  {
    example: 'The ministry blamed the attack on Sarvia.',
    blames: 'Sarvia',
    find: (search) => ascribed(search, blaming, 'on'),
  },
  {
    example: 'The attack was blamed on Sarvia by the ministry.',
    blames: 'Sarvia',
    find: (search) => ascribedTo(search, blaming, 'on'),
  },
  {
    example: 'Reports attribute the attack to Sarvia.',
    blames: 'Sarvia',
    find: (search) => ascribed(search, ascribing, 'to') ?? ascribed(search, ascribing, 'on'),
  },
  {
    example: 'The attack was attributed to Sarvia.',
    blames: 'Sarvia',
    find: (search) => ascribedTo(search, ascribing, 'to') ?? ascribedTo(search, ascribing, 'on'),
  },
  {
    example: 'The ministry accused Sarvia of the attack.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!accusing.has(group.lemma) || group.voice === 'passive') return undefined;
      const described = describedEnd(parsed, group.end);
      const end = beforeOffence(parsed, group, { start: group.end, end: described });
      const deed = phraseAt(parsed, group, pastInsertion(parsed, end), offences);
      // “they suspect Sarvia.”
      const isAll = group.lemma === 'suspect' && end >= parsed.last;
      if (end === group.end || (group.lemma !== 'blame' && !deed && !isAll)) return undefined;
      return {
        blamed: { start: group.end, end },
        deed,
        source: subject,
        own: false,
      };
    },
  },
  {
    example: 'Sarvia was accused of the attack by the ministry.',
    blames: 'Sarvia',
    find: ({ parsed, group, subject }) => {
      if (!accusing.has(group.lemma) || group.voice !== 'passive' || !subject) return undefined;
      return passiveBlame(parsed, group, subject, group.end);
    },
  },
];

/** Whom each verb group of a sentence blames, in step with its groups. */
export function blamesIn(parsed: Parsed): (Blame | undefined)[] {
  return parsed.groups.map((_, index) => blameAt(parsed, index));
}

/** Whether a node stands in what somebody is blamed for: then the verb of blame tells whose deed it is, and who says so. */
export const isInBlame = (blames: readonly (Blame | undefined)[], at: number): boolean =>
  blames.some((blame) => blame?.deed && blame.deed.start < at && at < blame.deed.end);

/** Who is blamed by the verb group at an index of a sentence, if it blames anybody. */
function blameAt(parsed: Parsed, index: number): Blame | undefined {
  const group = parsed.groups[index];
  if (!group || !blameVerbs.has(group.lemma)) return undefined;
  const subject = parsed.subjects[index];
  // “the services and who claimed it”: whom the pronoun stands for is not told.
  const isOpen =
    subject !== undefined &&
    subject.end - subject.start > 1 &&
    parsed.nodes[subject.end - 1]?.lower === 'who';
  const search = { parsed, group, subject: isOpen ? undefined : subject };
  for (const { find } of blameFrames) {
    const found = find(search);
    if (found) return found;
  }
  return undefined;
}

const leadsToOffence: Readonly<Record<string, ReadonlySet<string>>> = {
  accuse: words('of'),
  suspect: words('of'),
  convict: words('of'),
  charge: words('with'),
  indict: words('for on'),
  implicate: words('in'),
  blame: words('for'),
};

/** Where an object ends for what it is blamed for: “charged the man in the car | with murder”. */
function beforeOffence({ nodes }: Parsed, group: VerbGroup, { start, end }: NodeRange): number {
  const leads = leadsToOffence[group.lemma];
  for (let at = start + 1; at < end; at++) if (leads?.has(nodes[at]?.lower ?? '')) return at;
  return end;
}

/** The adjective behind an object: “held Sarvia responsible”. The phrase for the object may seem to end with it. */
function answerableAfter({ nodes }: Parsed, from: number): number | undefined {
  const end = chunk(nodes, from, baseGrammar);
  return [end - 1, end].find((at) => answerable.has(nodes[at]?.lower ?? ''));
}

const blameVerbs = words(
  'point',
  accusing,
  holding,
  ascribing,
  taking,
  confessing,
  putting,
  naming,
);

/** “… was accused by X of Z”, “… was accused of Z by X”. */
function passiveBlame(
  parsed: Parsed,
  group: VerbGroup,
  blamed: NodeRange,
  from: number,
): Blame | undefined {
  const isDeedFirst = offences.has(parsed.nodes[from]?.lower ?? '');
  const by = isDeedFirst ? undefined : behind(parsed, group, from, 'by');
  // “by the court of the attack”: the court, and what for.
  const first = by && { start: by.start, end: beforeOffence(parsed, group, by) };
  const afterSource = first ? pastComma(parsed, first.end) : from;
  const deed = phraseAt(parsed, group, afterSource, offences);
  const source = first ?? (deed && behind(parsed, group, deed.start, 'by'));
  if (!deed && group.lemma !== 'blame' && !holding.has(group.lemma)) return undefined;
  const end = source && deed && source.start > deed.start ? source.start - 1 : deed?.end;
  return {
    blamed,
    deed: deed && { start: deed.start, end: end ?? deed.end },
    source,
    own: false,
  };
}

/** “blamed Z on Y”, “to Y”, where Z stands before as well: “which they attributed to Y”. */
function ascribed(
  { parsed, group, subject }: Search,
  verbs: ReadonlySet<string>,
  preposition: string,
): Blame | undefined {
  if (!verbs.has(group.lemma) || group.voice === 'passive') return undefined;
  const to = behind(parsed, group, group.end, preposition);
  if (!to) return undefined;
  const isBefore = to.start === group.end + 1;
  const deed = isBefore ? frontOf(parsed, subject) : { start: group.end, end: to.start - 1 };
  return { blamed: to, deed, source: subject, own: false };
}

/** The relative pronoun before a subject: “which the ministry attributed to …”. */
function frontOf(parsed: Parsed, subject: NodeRange | undefined): NodeRange | undefined {
  const at = (subject?.start ?? 0) - 1;
  const lower = parsed.nodes[at]?.lower;
  return lower === 'which' || lower === 'that' ? { start: at, end: at + 1 } : undefined;
}

/** “Z was blamed on Y by X”. */
function ascribedTo(
  { parsed, group, subject }: Search,
  verbs: ReadonlySet<string>,
  preposition: string,
): Blame | undefined {
  if (!verbs.has(group.lemma) || group.voice !== 'passive') return undefined;
  const to = behind(parsed, group, group.end, preposition);
  if (!to) return undefined;
  const by = behind(parsed, group, group.end, 'by');
  return { blamed: to, deed: subject, source: by, own: false };
}

/** The words from a preposition at `from` to the end of the clause. */
function phraseAt(
  parsed: Parsed,
  group: VerbGroup,
  from: number,
  prepositions: ReadonlySet<string>,
): NodeRange | undefined {
  if (!prepositions.has(parsed.nodes[from]?.lower ?? '')) return undefined;
  const end = objectEnd(parsed, group, from + 1);
  return end > from + 1 ? { start: from, end } : undefined;
}

/** Past a clause between commas that is about the phrase before it: “Sarvia, which denies it, of …”. */
function pastInsertion(parsed: Parsed, at: number): number {
  const { nodes } = parsed;
  if (nodes[at]?.text !== ',' || !/^(?:which|who|whose)$/u.test(nodes[at + 1]?.lower ?? ''))
    return pastComma(parsed, at);
  const close = nodes.findIndex(({ text }, place) => place > at && text === ',');
  return close < 0 ? at : close + 1;
}

const pastComma = ({ nodes }: Parsed, at: number): number =>
  nodes[at]?.text === ',' ? at + 1 : at;

// “claimed full responsibility”, “pointed a very long finger”.
const WORDS_BEFORE_NOUN = 3;

function nounAfter(
  { nodes }: Parsed,
  from: number,
  nouns: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at <= from + WORDS_BEFORE_NOUN; at++) {
    const node = nodes[at];
    if (nouns.has(node?.lower ?? '')) return at;
    if (!node || !/^(?:DET|ADJ|PRON|ADV)$/u.test(node.pos)) return undefined;
  }
  return undefined;
}

const heads = (
  { nodes }: Parsed,
  range: NodeRange | undefined,
  nouns: ReadonlySet<string>,
): boolean =>
  range !== undefined && nodes.slice(range.start, range.end).some(({ lower }) => nouns.has(lower));
