import { clauseEnd } from '../clauses/clause-end.ts';
import { objectEnd } from '../clauses/object-end.ts';
import { opensClause } from '../clauses/opens-clause.ts';
import { clauseAdjectives, infinitiveAdjectives, topicAdjectives } from '../lexicon/adjectives.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Rule } from './rule.ts';

const copulas = words('be seem appear feel become remain sound get grow');

/** “X is confident that …”, “is willing to …”, “is worried about …”. */
export const adjectives: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const at = adjectiveAt(parsed, group.end, group.lemma, group.main);
    if (at === undefined) return [];
    const content = contentAfter(parsed, at, index);
    const subject = parsed.subjects[index];
    if (
      !content ||
      !subject ||
      subject.from === 'main-clause' ||
      ['it', 'that', 'this', 'which', 'what'].includes(parsed.nodes[subject.start]?.lower ?? '')
    )
      return [];
    return [
      {
        source: spanOf(parsed.nodes, subject.start, subject.end),
        cue: spanOf(parsed.nodes, group.start, content.cueEnd),
        content: spanOf(parsed.nodes, content.start, content.end),
        form: content.kind,
        sourceFrom: subject.from,
        certainty: 0.6,
        lemma: parsed.nodes[at]?.lower ?? '',
        polarity: group.polarity,
        voice: 'active' as const,
      },
    ];
  });

function adjectiveAt(parsed: Parsed, end: number, lemma: string, main: number): number | undefined {
  const lower = parsed.nodes[main]?.lower ?? '';
  // The tagger takes some for passives: “was disappointed that”.
  if (clauseAdjectives.has(lower) || topicAdjectives.has(lower) || infinitiveAdjectives.has(lower))
    return main;
  if (!copulas.has(lemma)) return undefined;
  let at = end;
  while (
    parsed.nodes[at]?.pos === 'ADV' ||
    parsed.nodes[at]?.lower === 'not' ||
    parsed.nodes[at]?.lower === "n't"
  )
    at++;
  return at;
}

interface AdjectiveContent {
  kind: string;
  start: number;
  end: number;
  cueEnd: number;
}

function contentAfter(parsed: Parsed, at: number, index: number): AdjectiveContent | undefined {
  const { nodes } = parsed;
  const group = parsed.groups[index];
  const lower = nodes[at]?.lower ?? '';
  const next = nodes[at + 1]?.lower ?? '';
  if (!group) return undefined;
  if (lower === 'against' && group.end <= at) {
    const end = objectEnd(parsed, group, at + 1);
    return end > at + 1 ? { kind: 'topic', start: at + 1, end, cueEnd: at + 1 } : undefined;
  }
  if (clauseAdjectives.has(lower) && (next === 'that' || opensClause(parsed, at + 1)))
    return { kind: 'clause', start: at + 1, end: clauseEnd(parsed, group, at + 2), cueEnd: at + 1 };
  if (infinitiveAdjectives.has(lower) && next === 'to')
    return { kind: 'to', start: at + 1, end: clauseEnd(parsed, group, at + 2), cueEnd: at + 1 };
  if (topicAdjectives.get(lower)?.has(next)) {
    const end = Math.max(phraseEnd(nodes, at + 2), clauseEnd(parsed, group, at + 2));
    return end > at + 2 ? { kind: 'topic', start: at + 2, end, cueEnd: at + 2 } : undefined;
  }
  return undefined;
}
