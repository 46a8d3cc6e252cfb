import { beforeMainVerb, clauseEnd, clauseFollows } from '../clauses/clause-end.ts';
import { beforeComma, objectEnd } from '../clauses/object-end.ts';
import { possessives, whWords } from '../lexicon/function-words.ts';
import { clauseNouns, infinitiveNouns, topicNouns } from '../lexicon/nouns.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseStart } from '../tagging/phrases.ts';
import type { Span } from '../tagging/span.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule, RuleMatch } from './rule.ts';

/** “X’s claim that …”, “the belief that …”, “his refusal to …”, “criticism of …”. */
export const nouns: Rule = (parsed) => {
  const found: RuleMatch[] = [];
  for (let at = 0; at < parsed.last; at++) {
    const node = parsed.nodes[at];
    if (node?.pos !== 'NOUN') continue;
    const content = contentAfter(parsed, at);
    if (!content) continue;
    const cue = cueOf(parsed, at, content.cueEnd);
    found.push({
      source: content.source
        ? spanOf(parsed.nodes, content.source[0], content.source[1])
        : sourceOf(parsed, cue.start),
      cue: spanOf(parsed.nodes, cue.start, cue.end),
      content: spanOf(parsed.nodes, content.start, content.end),
      form: content.kind,
      sourceFrom: undefined,
      certainty: 0.6,
      lemma: node.lemma,
      polarity: 'positive',
      voice: 'active',
    });
  }
  return found;
};

interface NounContent {
  kind: string;
  start: number;
  end: number;
  cueEnd: number;
  /** Whose it is, where that stands behind the noun. */
  source?: readonly [start: number, end: number];
}

/** “complaints from his rival that the army left”. */
function givenBy(parsed: Parsed, at: number): NounContent | undefined {
  const { nodes } = parsed;
  if (!/^(?:from|by)$/.test(nodes[at + 1]?.lower ?? '')) return undefined;
  const that = phraseEnd(nodes, at + 2);
  if (that === at + 2 || nodes[that]?.lower !== 'that' || !clauseFollows(parsed, that + 1))
    return undefined;
  const end = beforeMainVerb(parsed, that + 1, clauseEnd(parsed, pseudo(at), that + 1), 1);
  return { kind: 'clause', start: that, end, cueEnd: at + 1, source: [at + 2, that] };
}

function contentAfter(parsed: Parsed, at: number): NounContent | undefined {
  const { nodes } = parsed;
  const lemma = nodes[at]?.lemma.toLowerCase() ?? '';
  const next = nodes[at + 1]?.lower ?? '';
  const copula = parsed.groups[parsed.groupAt[at + 1] ?? -1];
  if (
    copula?.lemma === 'be' &&
    nodes[copula.end]?.lower === 'that' &&
    clauseNouns.has(lemma) &&
    owned(parsed, at)
  )
    return {
      kind: 'clause',
      start: copula.end,
      end: clauseEnd(parsed, copula, copula.end + 1),
      cueEnd: copula.end,
    };
  const given = clauseNouns.has(lemma) ? givenBy(parsed, at) : undefined;
  if (given) return given;
  if (clauseNouns.has(lemma) && next === 'that' && clauseFollows(parsed, at + 2))
    return {
      kind: 'clause',
      start: at + 1,
      end: beforeComma(
        parsed,
        at + 2,
        beforeMainVerb(parsed, at + 2, clauseEnd(parsed, pseudo(at), at + 2), 1),
      ),
      cueEnd: at + 1,
    };
  if (
    infinitiveNouns.has(lemma) &&
    next === 'to' &&
    (parsed.groupAt[at + 2] ?? -1) >= 0 &&
    owned(parsed, at)
  )
    return {
      kind: 'to',
      start: at + 1,
      end: beforeComma(
        parsed,
        at + 2,
        beforeMainVerb(parsed, at + 2, clauseEnd(parsed, pseudo(at), at + 2), 0),
      ),
      cueEnd: at + 1,
    };
  if (topicNouns.get(lemma)?.has(next) && owned(parsed, at)) {
    const isQuestion = whWords.has(nodes[at + 2]?.lower ?? '');
    const end = isQuestion
      ? clauseEnd(parsed, pseudo(at), at + 2)
      : beforeMainVerb(parsed, at + 2, objectEnd(parsed, pseudo(at), at + 2), 0);
    return end > at + 2 ? { kind: 'topic', start: at + 2, end, cueEnd: at + 2 } : undefined;
  }
  return undefined;
}

const pseudo = (at: number): VerbGroup => ({
  start: at,
  main: at,
  end: at + 1,
  lemma: '',
  form: 'infinitive',
  voice: 'active',
  polarity: 'positive',
});

const owners = words('whose', possessives);

/** Whether somebody’s: “Trump’s support”, “his plan”, “have a plan”. */
function owned(parsed: Parsed, at: number): boolean {
  const first = phraseStart(parsed.nodes, at);
  for (let i = first; i < at; i++) {
    const node = parsed.nodes[i];
    if (node && (owners.has(node.lower) || (node.lower === "'s" && node.pos === 'PART')))
      return true;
  }
  return carrying(parsed, first) !== undefined;
}

const carriers = words(
  'have express make voice repeat raise offer draw face issue show give declare announce share hold reject deny reiterate take pay cast renew level throw voice claim',
);

/** The verb that has the noun as its object: “made the claim”, “expressed concern”. */
function carrying(parsed: Parsed, first: number): number | undefined {
  const index = parsed.groupAt[first - 1] ?? -1;
  const group = parsed.groups[index];
  return group && carriers.has(group.lemma) ? index : undefined;
}

function baseOf(parsed: Parsed, at: number): number {
  let first = at;
  while (first > 0 && ['DET', 'ADJ', 'NOUN', 'NUM'].includes(parsed.nodes[first - 1]?.pos ?? ''))
    first--;
  return first;
}

function cueOf(parsed: Parsed, at: number, cueEnd: number): { start: number; end: number } {
  const first = baseOf(parsed, at);
  const carrier = parsed.groups[carrying(parsed, first) ?? -1];
  if (carrier) return { start: carrier.start, end: cueEnd };
  return { start: at, end: cueEnd };
}

function sourceOf(parsed: Parsed, cue: number): Span[] {
  const { nodes } = parsed;
  const index = parsed.groupAt[cue] ?? -1;
  if (index >= 0) {
    const subject = parsed.subjects[index];
    return subject ? spanOf(nodes, subject.start, subject.end) : [];
  }
  const first = baseOf(parsed, cue);
  const before = nodes[first - 1];
  if (before && owners.has(before.lower)) return spanOf(nodes, first - 1, first);
  if (before?.lower === "'s" || before?.lower === "'")
    return isNominal(nodes[first - 2])
      ? spanOf(nodes, phraseStart(nodes, first - 2), first - 1)
      : [];
  return [];
}
