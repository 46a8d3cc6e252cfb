import { parse } from '../../src/attribution/tagging/parsed.ts';
import { sentencesOf } from '../../src/attribution/tagging/sentences.ts';
import type { Deed } from '../../src/deeds/deed.ts';
import { findDeeds } from '../../src/deeds/find-deeds.ts';

/** The deeds that a text tells, sentence by sentence. */
export function deedsOf(text: string): Deed[] {
  return sentencesOf(text).flatMap((sentence) => findDeeds(parse(sentence), text));
}

/** A deed in short: its agent’s words, what is said of it, and its trigger. */
export function shown({ agent, factuality, trigger, role }: Deed, text: string): string {
  const [first, last] = [agent[0], agent.at(-1)];
  const who = first && last ? text.slice(first.start, last.end) : '';
  return `${who} · ${text.slice(...trigger)} · ${factuality}${role === 'executed' ? '' : ` · ${role}`}`;
}
