import { clauseEnd } from '../clause-end.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { opensClause } from '../opens-clause.ts';
import type { Parsed } from '../parsed.ts';
import { phraseEnd } from '../phrases.ts';
import { spanOf } from '../place.ts';
import type { Span } from '../span.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { words } from '../word-lists.ts';
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
        why: `${group.lemma}: passive, ${found.kind}`,
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

const raised = words(
  'expect say believe think report rumor allege know see consider suppose suspect predict project estimate understand',
);

function contentOf(parsed: Parsed, group: VerbGroup, index: number): PassiveContent | undefined {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  const own = subject ? spanOf(nodes, subject.start, subject.end) : [];
  const next = nodes[group.end]?.lower ?? '';
  const rest = (from: number): Span[] => spanOf(nodes, from, clauseEnd(parsed, group, from + 1));
  const takes = verbFrames.get(group.lemma)?.takes;
  const isIt = nodes[subject?.start ?? -1]?.lower === 'it';
  if (isIt && takes?.has('clause') && (next === 'that' || opensClause(parsed, group.end)))
    return { kind: 'clause', source: [], content: rest(group.end), cueEnd: group.end };
  if (next === 'to' && raised.has(group.lemma) && own.length > 0)
    return { kind: 'raised', source: [], content: [...own, ...rest(group.end)], cueEnd: group.end };
  if (next === 'as' && takes?.has('object-as') && own.length > 0)
    return { kind: 'as', source: [], content: [...own, ...rest(group.end)], cueEnd: group.end };
  const asked = askedQuotation(parsed, group);
  if (asked !== undefined)
    return {
      kind: 'asked',
      source: [],
      content: spanOf(nodes, asked, parsed.last),
      cueEnd: group.end,
    };
  const cited = citedAs(parsed, group);
  if (cited && own.length > 0)
    return {
      kind: 'by … as',
      source: cited.source,
      content: [...own, ...rest(cited.end)],
      cueEnd: group.end + 1,
    };
  if (next === 'by' && (takes?.has('object') || takes?.has('object-for'))) {
    const end = phraseEnd(nodes, group.end + 1);
    const source = spanOf(nodes, group.end + 1, end);
    if (source.length > 0 && own.length > 0)
      return { kind: 'by', source, content: own, cueEnd: group.end };
  }
  if (group.lemma === 'blame' && next === 'on' && own.length > 0)
    return {
      kind: 'blamed on',
      source: [],
      content: [...own, ...rest(group.end)],
      cueEnd: group.end,
    };
  if (
    group.lemma === 'ask' &&
    (next === 'about' ||
      next === 'whether' ||
      next === 'if' ||
      next === 'why' ||
      next === 'how' ||
      next === 'what')
  )
    return {
      kind: 'asked',
      source: [],
      content: rest(next === 'about' ? group.end + 1 : group.end),
      cueEnd: group.end,
    };
  if (
    (takes?.has('person-to') || takes?.has('person-clause')) &&
    (next === 'to' || next === 'that') &&
    group.form === 'finite'
  )
    return { kind: 'told', source: [], content: rest(group.end), cueEnd: group.end };
  return undefined;
}

/** “reported by The Guardian as convicted”: who says it, and where what is said of the subject goes on. */
function citedAs({ nodes }: Parsed, group: VerbGroup): { source: Span[]; end: number } | undefined {
  if (nodes[group.end]?.lower !== 'by') return undefined;
  const end = phraseEnd(nodes, group.end + 1);
  if (nodes[end]?.lower !== 'as') return undefined;
  return { source: spanOf(nodes, group.end + 1, end), end };
}

/** “was asked: “…””. */
function askedQuotation({ nodes }: Parsed, group: VerbGroup): number | undefined {
  if (group.lemma !== 'ask') return undefined;
  const at = /^[,:]$/.test(nodes[group.end]?.text ?? '') ? group.end + 1 : group.end;
  return nodes[at]?.pos === 'QUOTE' ? at : undefined;
}
