import { chainsOf } from '../../src/attribution/chains/chains.ts';
import { citedBy } from '../../src/attribution/chains/citing.ts';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import { readAttributions } from '../../src/attribution/read-attributions.ts';
import type { AttributionSpans } from '../../src/attribution/relations/attribution-spans.ts';
import { explain, explainDoubt } from '../../src/attribution/relations/explanation.ts';
import { resolveSpeakers, tokensIn } from '../../src/attribution/speakers/resolve-speakers.ts';
import { readSource } from '../../src/attribution/speakers/source-phrase.ts';
import { checkTags } from '../../src/attribution/tagging/correct-tags.ts';
import { mergeTokens } from '../../src/attribution/tagging/merge-tokens.ts';
import type { Parsed } from '../../src/attribution/tagging/parsed.ts';
import type { Span } from '../../src/attribution/tagging/span.ts';
import { type Token, tag } from '../../src/attribution/tagging/tag.ts';
import { shownNodes } from './parsed.ts';

/** What each step of the reader makes of one sentence, a line each: the example in the reader’s README. */
export function trace(text: string): string {
  const checked = checkTags(mergeTokens(tag(text, 0)));
  const found = findAttributions(text);
  const speakers = citedBy(found, resolveSpeakers(found));
  const chains = chainsOf(found, speakers);
  const lines = [
    ['tag', tag(text, 0).map(tagged).join(' ')],
    ...checked.flatMap(({ token, rule }) =>
      rule ? [['correct', `${tagged(token)}: ${rule.reason}`]] : [],
    ),
    ...found.sentences.flatMap((sentence) => verbLines(sentence)),
    ...found.relations.flatMap((relation, index) => [
      ['find', spansLine(text, relation)],
      ['nest', found.parents[index] === undefined ? 'outermost' : `in ${found.parents[index]}`],
      ['source', sourceLine(found.sentences[relation.sentence], relation)],
      ['resolve', JSON.stringify(speakers[index]?.speaker)],
      ['chain', JSON.stringify(chains[index]?.chain)],
    ]),
    ...readAttributions(text).flatMap((attribution) => [
      ['stance', attribution.stance],
      ['kind', attribution.quotation],
      ['why', explain(attribution)],
      ['doubts', attribution.doubts.map(explainDoubt).join('; ') || 'none'],
    ]),
  ];
  return lines.map(([step = '', words]) => `${step.padEnd(8)} ${words}`).join('\n');
}

const tagged = ({ text, pos }: Token): string => `${text}/${pos}`;

const verbLines = ({ nodes, groups, subjects }: Parsed): string[][] =>
  groups.map(({ start, end, lemma, form, voice }, index) => {
    const subject = subjects[index];
    const who = subject
      ? `subject “${shownNodes(nodes.slice(subject.start, subject.end))}”, ${subject.from}`
      : 'no subject';
    return [
      'parse',
      `“${shownNodes(nodes.slice(start, end))}”: ${lemma}, ${form}, ${voice}; ${who}`,
    ];
  });

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

const spansLine = (text: string, { source, cue, content, rule }: AttributionSpans): string =>
  `[${words(text, source)}] <${words(text, cue)}> {${words(text, content)}} by ${rule}`;

const sourceLine = (sentence: Parsed | undefined, { source }: AttributionSpans): string =>
  JSON.stringify(readSource(sentence ? tokensIn(sentence, source) : []));
