import type { NodeRange } from '../attribution/clauses/node-range.ts';
import { negatives } from '../attribution/lexicon/function-words.ts';
import { words } from '../attribution/lexicon/words.ts';
import { phraseEnd } from '../attribution/tagging/chunk.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import type { VerbGroup } from '../attribution/tagging/verb-groups.ts';
import type { Deed, Factuality } from './deed.ts';
import { factualityAt } from './factuality.ts';
import {
  aimedNouns,
  answerableAdjectives,
  culpritNouns,
  deedNouns,
  ownedNouns,
} from './lexicon.ts';
import { lemmaOf } from './nouns-of.ts';

/** One predicate that says whose deed something was. */
export interface Predicate {
  /** A sentence of it. */
  example: string;
  /** Whose deed it says it was. */
  agent: string;
  /** How sure the words are of it by themselves. */
  says: Extract<Factuality, 'actual' | 'possible' | 'negated'>;
  find: (parsed: Parsed, group: VerbGroup, subject: NodeRange | undefined) => NodeRange | undefined;
}

const signs = words(
  'sign evidence everything finding trace clue indication all fingerprint fact debris wreckage data investigation',
);

/** In the order they are tried. */
export const predicates: readonly Predicate[] = [
  {
    example: 'Israel was behind the strike.',
    agent: 'Israel',
    says: 'actual',
    find: (parsed, group, subject) => {
      const at = pastAdverbs(parsed, group.end);
      const isAnswerable = answerableAdjectives.has(parsed.nodes[at]?.lower ?? '');
      return isCopula(group) && isAnswerable && isForDeed(parsed, at) ? subject : undefined;
    },
  },
  {
    example: 'Israel had nothing to do with the strike.',
    agent: 'Israel',
    says: 'negated',
    find: ({ nodes }, group, subject) =>
      group.lemma === 'have' &&
      nodes[group.end]?.lower === 'nothing' &&
      nodes[group.end + 1]?.lower === 'to'
        ? subject
        : undefined,
  },
  {
    example: 'Israel had no part in the strike.',
    agent: 'Israel',
    says: 'negated',
    find: (parsed, group, subject) =>
      parsed.nodes[group.end]?.lower === 'no' && hasShare(parsed, group) ? subject : undefined,
  },
  {
    example: 'Israel played a role in the strike.',
    agent: 'Israel',
    says: 'actual',
    find: (parsed, group, subject) => (hasShare(parsed, group) ? subject : undefined),
  },
  {
    example: 'Israel was involved in the strike.',
    agent: 'Israel',
    says: 'actual',
    find: (parsed, group, subject) => {
      // The tagger takes “involved” for an adjective or for a verb.
      const at = isCopula(group) ? pastAdverbs(parsed, group.end) : group.main;
      const isInvolved = parsed.nodes[at]?.lower === 'involved' && isInDeed(parsed, at + 1);
      return isInvolved ? subject : undefined;
    },
  },
  {
    example: 'Israel was to blame for the strike.',
    agent: 'Israel',
    says: 'actual',
    find: (parsed, group, subject) => {
      const at = pastAdverbs(parsed, group.end);
      const isToBlame = parsed.nodes[at]?.lower === 'to' && parsed.nodes[at + 1]?.lower === 'blame';
      return isCopula(group) && isToBlame && isForDeed(parsed, at + 1) ? subject : undefined;
    },
  },
  {
    example: 'The strike was the work of Israel.',
    agent: 'Israel',
    says: 'actual',
    find: ({ nodes }, group) => {
      if (!isCopula(group)) return undefined;
      const at = nodes[group.end]?.lower === 'the' ? group.end + 1 : group.end;
      const isWork = /^(?:work|doing|handiwork)$/u.test(nodes[at]?.lower ?? '');
      if (!isWork || nodes[at + 1]?.lower !== 'of') return undefined;
      return { start: at + 2, end: phraseEnd(nodes, at + 2) };
    },
  },
  {
    example: 'The strike was Israel’s doing.',
    agent: 'Israel',
    says: 'actual',
    find: ({ nodes }, group) => {
      if (!isCopula(group)) return undefined;
      const at = nodes.findIndex(
        ({ lower }, place) => place > group.end && /^(?:work|doing|handiwork)$/u.test(lower),
      );
      const owner = at - 1;
      if (at < 0 || at > group.end + OWNER || nodes[owner]?.lower !== "'s") return undefined;
      return { start: group.end, end: owner };
    },
  },
  {
    example: 'The attacker was Karim Salih.',
    agent: 'Karim Salih',
    says: 'actual',
    find: ({ nodes }, group, subject) => {
      const head = nodes[(subject?.end ?? 0) - 1];
      const isNamed = nodes[group.end]?.pos === 'PROPN' || nodes[group.end + 1]?.pos === 'PROPN';
      if (!isCopula(group) || !culpritNouns.has(lemmaOf(head)) || !isNamed) return undefined;
      return { start: group.end, end: phraseEnd(nodes, group.end) };
    },
  },
  {
    example: 'Israel was the culprit.',
    agent: 'Israel',
    says: 'actual',
    find: ({ nodes }, group, subject) => {
      const isThe = nodes[group.end]?.lower === 'the';
      return isCopula(group) && isThe && culpritNouns.has(lemmaOf(nodes[group.end + 1]))
        ? subject
        : undefined;
    },
  },
  {
    example: 'All signs point to Israel.',
    agent: 'Israel',
    says: 'possible',
    find: ({ nodes }, group, subject) => {
      if (group.lemma !== 'point' || nodes[group.end]?.lower !== 'to' || !subject) return undefined;
      const isSign = nodes
        .slice(subject.start, subject.end)
        .some((node) => signs.has(lemmaOf(node)));
      return isSign ? { start: group.end + 1, end: phraseEnd(nodes, group.end + 1) } : undefined;
    },
  },
  {
    example: 'Responsibility for the strike lies with Israel.',
    agent: 'Israel',
    says: 'actual',
    find: ({ nodes }, group, subject) => {
      const isHeld = /^(?:lie|rest)$/u.test(group.lemma) && nodes[group.end]?.lower === 'with';
      const isBlame =
        subject !== undefined &&
        nodes
          .slice(subject.start, subject.end)
          .some(({ lower }) => /^(?:responsibility|blame)$/u.test(lower));
      return isHeld && isBlame
        ? { start: group.end + 1, end: phraseEnd(nodes, group.end + 1) }
        : undefined;
    },
  },
  {
    example: 'The strike bore the hallmarks of Israel.',
    agent: 'Israel',
    says: 'possible',
    find: ({ nodes }, group) => {
      const at = nodes.findIndex(
        ({ lower }, place) =>
          place >= group.end && /^(?:hallmarks?|fingerprints|signature)$/u.test(lower),
      );
      if (at < 0 || at > group.end + OWNER || nodes[at + 1]?.lower !== 'of') return undefined;
      return { start: at + 2, end: phraseEnd(nodes, at + 2) };
    },
  },
];

// In nodes: “all the hallmarks”, “the Iranian army’s work”.
const OWNER = 5;

const sharing = words('have play take');
const shares = words('role part hand involvement');

/** Whether a verb says that its subject has a share, or none, in a deed. */
function hasShare(parsed: Parsed, group: VerbGroup): boolean {
  if (!sharing.has(group.lemma)) return false;
  const at = parsed.nodes.findIndex(
    (node, place) => place >= group.end && place < group.end + OWNER && shares.has(lemmaOf(node)),
  );
  return at >= 0 && isInDeed(parsed, at + 1);
}

/** Whether what stands behind “responsible”, “behind” or “to blame” is a deed, or nothing that says otherwise. */
function isForDeed({ nodes, last }: Parsed, at: number): boolean {
  const from = /^(?:for|of|in)$/u.test(nodes[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (from >= last) return true;
  return nodes
    .slice(from, from + DEED_WITHIN + 1)
    .some((node) => told.has(lemmaOf(node)) || /^(?:it|this|that|which|[,.;”])$/u.test(node.lower));
}

const told = words(
  'death explosion blast fire incident disappearance sinking downing violence poisoning hacking disaster',
  deedNouns,
  aimedNouns,
  ownedNouns,
);

/** Whether “in” at a place leads to a deed: “in the strike”, “in it”. */
function isInDeed({ nodes }: Parsed, at: number): boolean {
  return (
    /^(?:in|behind)$/u.test(nodes[at]?.lower ?? '') &&
    nodes
      .slice(at + 1, at + 1 + DEED_WITHIN)
      .some((node) => deedNouns.has(lemmaOf(node)) || node.lower === 'it')
  );
}

// In nodes: “in the deadly July strike”.
const DEED_WITHIN = 5;

const copulas = words('be become stand remain');
const isCopula = ({ lemma, voice }: VerbGroup): boolean => copulas.has(lemma) && voice === 'active';

function pastAdverbs({ nodes }: Parsed, from: number): number {
  let at = from;
  while (
    negatives.has(nodes[at]?.lower ?? '') ||
    (nodes[at]?.pos === 'ADV' && !answerableAdjectives.has(nodes[at]?.lower ?? ''))
  )
    at++;
  return at;
}

/** Deeds that a predicate tells: “X was behind it”, “it was the work of X”, “all signs point to X”. */
export function predicateDeeds(parsed: Parsed): Deed[] {
  return parsed.groups.flatMap((group, index): Deed[] => {
    const subject = parsed.subjects[index];
    for (const { find, says } of predicates) {
      const agent = find(parsed, group, subject);
      const [first, last] = [parsed.nodes[group.main], parsed.nodes[group.end - 1]];
      if (!agent || agent.end <= agent.start || !first || !last) continue;
      const from = Math.min(subject?.start ?? group.start, agent.start);
      const factuality = factualityAt({ parsed, from, group });
      return [
        {
          trigger: [first.start, last.end],
          agent: parsed.nodes.slice(agent.start, agent.end),
          agentIs: 'phrase',
          role: 'executed',
          aim: 'something',
          factuality: factuality === 'actual' ? says : factuality,
          form: 'predicate',
        },
      ];
    }
    return [];
  });
}
