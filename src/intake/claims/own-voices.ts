import type { Utterance } from '../../attribution/relations/attribution.ts';
import { hull, type Span, touch } from '../../attribution/tagging/span.ts';
import type { KnownName } from '../../model/known.ts';
import { accusedIn } from './accused.ts';
import type { PlacedSegment } from './text-segment.ts';

const SENTENCE = /[^.!?]+(?:[.!?]+["'”’)]*(?=\s|$)|$|[.!?](?!\s))+/gu;

/**
 * What an article says of who did it in its own voice: sentences that accuse a known actor and that no
 * attribution covers. Never certain: a sentence may go on with what somebody said before it.
 */
export function ownVoices(
  text: string,
  segments: readonly PlacedSegment[],
  attributions: readonly Utterance[],
  actors: readonly KnownName[],
): Utterance[] {
  const covered = attributions.flatMap(({ cue, content }): Span[] => {
    const whole = hull([...cue, ...content]);
    return whole ? [whole] : [];
  });
  return segments.flatMap((segment) =>
    sentencesOf(segment).flatMap((span): Utterance[] => {
      if (touch([span], covered)) return [];
      const accused = accusedIn(text.slice(...span), actors);
      return accused.length > 0 ? [voice(span)] : [];
    }),
  );
}

function sentencesOf({ text, start }: PlacedSegment): Span[] {
  return [...text.matchAll(SENTENCE)].map((match): Span => {
    const lead = match[0].length - match[0].trimStart().length;
    return [start + match.index + lead, start + match.index + match[0].trimEnd().length];
  });
}

function voice(span: Span): Utterance {
  return {
    source: [],
    cue: [],
    content: [span],
    quotation: 'indirect',
    speaker: { kind: 'author' },
    chain: undefined,
    stance: 'asserts',
    readBy: undefined,
    hedge: undefined,
    basis: undefined,
    within: undefined,
    doubts: [{ field: 'speaker', reason: 'no speaker found: taken for the article’s own voice' }],
  };
}
