import type { Utterance } from '../../attribution/relations/attribution.ts';
import type { Span } from '../../attribution/tagging/span.ts';
import { daysIn, type NamedDay, weekdaysIn } from './named-days.ts';

// In UTF-16 code units: “told reporters at a briefing in Baghdad on Friday”; “On Friday, ”.
const AFTER_CUE = 80;
const BEFORE_SOURCE = 40;

/**
 * The day on which somebody said something, as the words beside their cue tell it: “told reporters on Friday that …”, “On July 19, the
 * army said …”. Days inside what was said are not among them. Undefined where there is none, or two that differ.
 */
export function saidOn(
  { source, cue, content }: Utterance,
  sentences: readonly Span[],
  text: string,
  published: string | undefined,
): NamedDay | undefined {
  const [, cueEnd] = cue.at(-1) ?? [];
  const [sourceStart] = source[0] ?? [];
  if (cueEnd === undefined) return undefined;
  const sentence = sentences.find(([start, end]) => start < cueEnd && cueEnd <= end);
  if (!sentence) return undefined;
  const behind = content.find(([start]) => start >= cueEnd)?.[0] ?? sentence[1];
  const after = text.slice(cueEnd, Math.min(behind, cueEnd + AFTER_CUE));
  const isFirst = content.every(([start]) => start > (sourceStart ?? 0));
  const lead = isFirst && sourceStart !== undefined ? text.slice(sentence[0], sourceStart) : '';
  const around = `${lead.length <= BEFORE_SOURCE ? lead : ''}\n${after}`;
  const days = [...daysIn(around, published), ...weekdaysIn(around, published)];
  return new Set(days.map(({ date }) => date)).size === 1 ? days[0] : undefined;
}
