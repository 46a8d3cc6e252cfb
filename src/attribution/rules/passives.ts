import { clauseEnd } from '../clauses/clause-end.ts';
import { beforeComma } from '../clauses/object-end.ts';
import { opensClause } from '../clauses/opens-clause.ts';
import { type Complement, verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Span } from '../tagging/span.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule } from './rule.ts';

/** “X is expected to …”, “is seen as …”, “was asked about …”, “it is believed that …”: the speaker left out or after “by”. */
export const passives: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    if (group.voice !== 'passive' || !verbFrames.has(group.lemma)) return [];
    const found = contentOf(parsed, group, index);
    if (!found || found.content.length === 0) return [];
    return [
      {
        source: found.source,
        cue: spanOf(parsed.nodes, group.start, found.cueEnd),
        content: found.content,
        form: found.kind,
        sourceFrom: undefined,
        certainty: 0.5,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
      },
    ];
  });

interface PassiveContent {
  kind: string;
  source: Span[];
  content: Span[];
  cueEnd: number;
}

/** A passive verb, with what its shapes are recognised by. */
interface Passive {
  parsed: Parsed;
  group: VerbGroup;
  takes: ReadonlySet<Complement>;
  /** The subject, of which something is said. */
  own: Span[];
  isIt: boolean;
  /** The word behind the verb. */
  next: string;
  /** Everything from a place to the end of the clause. */
  rest: (from: number) => Span[];
}

type Shape = (passive: Passive) => PassiveContent | undefined;

const raised = words(
  'expect say believe think report rumor allege know see consider suppose suspect predict project estimate understand',
);
const questions = words('about whether if why how what');

const asking = words('ask press question quiz grill challenge');

const without = (kind: string, group: VerbGroup, content: Span[]): PassiveContent => ({
  kind,
  source: [],
  content,
  cueEnd: group.end,
});

/** In the order they are tried. */
const shapes: readonly Shape[] = [
  ({ parsed, group, takes, isIt, next, rest }) =>
    isIt && takes.has('clause') && (next === 'that' || opensClause(parsed, group.end))
      ? without('clause', group, rest(group.end))
      : undefined,
  ({ group, own, next, rest }) =>
    next === 'to' && raised.has(group.lemma) && own.length > 0
      ? without('raised', group, [...own, ...rest(group.end)])
      : undefined,
  ({ group, takes, own, next, rest }) =>
    next === 'as' && takes.has('object-as') && own.length > 0
      ? without('as', group, [...own, ...rest(group.end)])
      : undefined,
  askedQuotation,
  askedBy,
  citedAs,
  saidBy,
  ({ group, own, next, rest }) =>
    group.lemma === 'blame' && next === 'on' && own.length > 0
      ? without('blamed on', group, [...own, ...rest(group.end)])
      : undefined,
  ({ group, next, rest }) =>
    asking.has(group.lemma) && questions.has(next)
      ? without('asked', group, rest(next === 'about' ? group.end + 1 : group.end))
      : undefined,
  ({ group, takes, next, rest }) =>
    (takes.has('person-to') || takes.has('person-clause')) &&
    (next === 'to' || next === 'that') &&
    group.form === 'finite'
      ? without('told', group, rest(group.end))
      : undefined,
];

function contentOf(parsed: Parsed, group: VerbGroup, index: number): PassiveContent | undefined {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  const passive: Passive = {
    parsed,
    group,
    takes: verbFrames.get(group.lemma)?.takes ?? new Set(),
    own: subject ? spanOf(nodes, subject.start, subject.end) : [],
    isIt: nodes[subject?.start ?? -1]?.lower === 'it',
    next: nodes[group.end]?.lower ?? '',
    rest: (from) =>
      spanOf(nodes, from, beforeComma(parsed, from, clauseEnd(parsed, group, from + 1))),
  };
  for (const shape of shapes) {
    const found = shape(passive);
    if (found) return found;
  }
  return undefined;
}

/** “was asked by a reporter about the strike”, “was pressed by the host on whether …”. */
function askedBy({ parsed, group, next, rest }: Passive): PassiveContent | undefined {
  if (next !== 'by' || !asking.has(group.lemma)) return undefined;
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end + 1);
  const link = nodes[end]?.lower ?? '';
  const isTopic = /^(?:about|on|over|regarding)$/.test(link);
  if (!isTopic && !questions.has(link)) return undefined;
  const source = spanOf(nodes, group.end + 1, end);
  return { kind: 'asked', source, content: rest(isTopic ? end + 1 : end), cueEnd: group.end };
}

/** “was rejected by the court”. */
function saidBy({ parsed, group, takes, own, next }: Passive): PassiveContent | undefined {
  if (next !== 'by' || asking.has(group.lemma)) return undefined;
  if (!(takes.has('object') || takes.has('object-for'))) return undefined;
  const end = phraseEnd(parsed.nodes, group.end + 1);
  const source = spanOf(parsed.nodes, group.end + 1, end);
  if (source.length === 0 || own.length === 0) return undefined;
  return { kind: 'by', source, content: own, cueEnd: group.end };
}

/** “reported by The Guardian as convicted”. */
function citedAs({ parsed, group, own, next, rest }: Passive): PassiveContent | undefined {
  if (next !== 'by' || own.length === 0) return undefined;
  const end = phraseEnd(parsed.nodes, group.end + 1);
  if (parsed.nodes[end]?.lower !== 'as') return undefined;
  const source = spanOf(parsed.nodes, group.end + 1, end);
  return { kind: 'by … as', source, content: [...own, ...rest(end)], cueEnd: group.end + 1 };
}

/** “was asked: “…””. */
function askedQuotation({ parsed, group }: Passive): PassiveContent | undefined {
  if (group.lemma !== 'ask') return undefined;
  const { nodes, last } = parsed;
  const at = /^[,:]$/.test(nodes[group.end]?.text ?? '') ? group.end + 1 : group.end;
  return nodes[at]?.pos === 'QUOTE' ? without('asked', group, spanOf(nodes, at, last)) : undefined;
}
