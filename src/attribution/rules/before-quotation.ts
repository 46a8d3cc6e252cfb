import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Rule } from './rule.ts';

/** “X was even clearer: “…””: whatever somebody did before a colon and a quotation. */
export const beforeQuotation: Rule = (parsed) => {
  const { nodes } = parsed;
  const colon = nodes.findIndex(({ text }, at) => text === ':' && isSpoken(parsed, at + 1));
  const index =
    colon < 1
      ? -1
      : parsed.groups.findLastIndex(({ form, end }) => form === 'finite' && end <= colon);
  const group = parsed.groups[index];
  const subject = parsed.subjects[index];
  if (!group || !subject || nodes[subject.start - 1]?.lower === 'that') return [];
  return [
    {
      source: spanOf(nodes, subject.start, subject.end),
      cue: spanOf(nodes, group.start, colon),
      content: spanOf(nodes, colon + 1, parsed.last),
      form: undefined,
      sourceFrom: subject.from,
      certainty: 0.7,
      lemma: group.lemma,
      polarity: group.polarity,
      voice: group.voice,
    },
  ];
};

// In words, more than: a title in quotation marks is shorter than what somebody says.
const TITLE = 3;

/** Whether a quotation stands here that is long, or a sentence by itself: “Lies.” */
const isSpoken = ({ nodes }: Parsed, at: number): boolean =>
  nodes[at]?.pos === 'QUOTE' &&
  ((nodes[at]?.inside?.length ?? 0) > TITLE || /[.!?]["”'’»]*$/.test(nodes[at]?.text ?? ''));
