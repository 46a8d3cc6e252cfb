import { strayDirections, withoutStrayDirections } from '../../text/unfit-sign.ts';
import { codeOf } from '../../text/visible-signs.ts';
import type { Question } from '../segment/extracted-field.ts';

/** What is asked of a text that turns the direction of writing and does not turn it back: no entry may hold that. */
export function strayQuestions(text: string, line: number): Question[] {
  const signs = new Set(strayDirections(text).map(({ sign }) => codeOf(sign)));
  return [...signs].map((code) => ({
    words: code,
    line,
    question:
      'a sign that turns the direction of writing, without its counterpart: left out of the entry; does the text read as it should?',
  }));
}

/**
 * Blocks as an entry may hold them: without signs of direction that have no counterpart, and without the last byte of a
 * misread ”, which is none of Windows-1252’s characters.
 */
export const fitBlocks = <Block extends { text: string }>(blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({
    ...block,
    text: withoutStrayDirections(block.text).replaceAll('â€\u009D', 'â€'),
  }));
