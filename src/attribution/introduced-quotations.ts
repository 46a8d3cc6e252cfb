import { roleNouns } from './lexicon/speakers.ts';
import { verbFrames } from './lexicon/verbs.ts';
import { words } from './lexicon/words.ts';
import type { AttributionSpans } from './relations/attribution-spans.ts';
import { spanOf } from './tagging/node-span.ts';
import type { Parsed } from './tagging/parsed.ts';
import { type Span, touch } from './tagging/span.ts';
import type { Subject } from './tagging/subjects.ts';

/**
 * Relations whose cue stands in the sentence before a quotation that is a sentence by itself: a paragraph that
 * ends with a colon, “The governor declared:”, or what somebody did right before: “The governor rose. “We
 * left.””. `relations` are those found so far, whose cues are not claimed again.
 */
export function introducedQuotations(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
): AttributionSpans[] {
  return sentences.flatMap((sentence, index) => {
    const content = quotationOf(sentences[index + 1]);
    const place = content && introduction(sentence, sentences[index + 1], relations, index);
    const group = sentence.groups[place?.at ?? -1];
    const subject = sentence.subjects[place?.at ?? -1];
    if (!content || !place || !group || !subject) return [];
    const cue = spanOf(sentence.nodes, group.start, group.end);
    if (relations.some((other) => touch(other.cue, cue))) return [];
    return [
      {
        source: spanOf(sentence.nodes, subject.start, subject.end),
        cue,
        content: [content],
        rule: 'before-quotation' as const,
        form: undefined,
        sourceFrom: subject.from,
        certainty: place.certainty,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
        sentence: index,
      },
    ];
  });
}

/** The verb, by its place among the groups, whose subject says the next sentence, and how sure that is. */
function introduction(
  sentence: Parsed,
  next: Parsed | undefined,
  relations: readonly AttributionSpans[],
  index: number,
): { at: number; certainty: number } | undefined {
  const { nodes, groups, subjects } = sentence;
  if (nodes.at(-1)?.text === ':')
    return next?.position === 'first'
      ? { at: groups.findLastIndex((group) => introduces(group)), certainty: 0.85 }
      : undefined;
  if (next?.position !== 'later' || nodes.some(({ pos }) => pos === 'QUOTE')) return undefined;
  if (relations.some((one) => one.sentence === index)) return undefined;
  const at = groups.findIndex(({ form, voice }) => form === 'finite' && voice === 'active');
  return isPerson(sentence, subjects[at]) ? { at, certainty: 0.5 } : undefined;
}

const introduces = ({ lemma, voice, form }: Parsed['groups'][number]): boolean =>
  voice === 'active' && (form === 'finite' || verbFrames.get(lemma)?.takes.has('quote') === true);

const people = words('he she we they', roleNouns);

const isPerson = ({ nodes }: Parsed, subject: Subject | undefined): boolean =>
  subject !== undefined &&
  nodes
    .slice(subject.start, subject.end)
    .some(({ pos, lower, lemma }) => pos === 'PROPN' || people.has(lower) || people.has(lemma));

// In words, more than: a title in quotation marks is shorter than what somebody says.
const TITLE = 3;

/** The sentence, where it is nothing but a quotation. */
function quotationOf(sentence: Parsed | undefined): Span | undefined {
  const [first] = sentence?.nodes ?? [];
  const last = sentence?.nodes.at(-1);
  if (!sentence || first?.pos !== 'QUOTE' || !last) return undefined;
  if ((first.inside?.length ?? 0) <= TITLE && sentence.position === 'later') return undefined;
  return sentence.nodes.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT')
    ? [first.start, last.end]
    : undefined;
}
