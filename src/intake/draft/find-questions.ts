import { normalise } from '../../text/normalise.ts';
import { codeOf } from '../../text/visible-signs.ts';
import { findMojibake, type Mojibake } from '../decode/mojibake.ts';
import type { ClassifiedBlock } from '../segment/classified-block.ts';
import type { Question } from '../segment/extracted-field.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import { wordCount } from '../segment/shape.ts';

/** Everything an editor should look at, in the order of the text. */
export function findQuestions(classified: readonly ClassifiedBlock[]): Question[] {
  const questions = [
    ...classified.flatMap(doubts),
    ...classified.flatMap(({ block }) => misread(block)),
    ...classified.flatMap(({ block }) => hyphens(block)),
    ...repeats(classified),
  ];
  return questions.sort((a, b) => a.line - b.line);
}

function doubts({ words, block, doubt }: ClassifiedBlock): Question[] {
  return doubt === undefined ? [] : [{ words, line: block.line, question: doubt }];
}

function misread({ text, line }: RawBlock): Question[] {
  const found = findMojibake(text);
  const kinds = new Map(found.map((each) => [each.found, each]));
  return [...kinds.values()].map((each) => ({ words: shown(each), line, question: asked(each) }));
}

const shown = ({ found, meant }: Mojibake) => (meant === undefined ? codeOf(found) : found);

const asked = ({ meant }: Mojibake) =>
  meant === undefined
    ? 'a control character: was the file read in the wrong encoding?'
    : `a character read in the wrong encoding? It most likely was “${meant}”; take the text from its source again, or put it right in the file and import that`;

function hyphens({ text, line, lastLine }: RawBlock): Question[] {
  if (line === lastLine) return [];
  return [...text.matchAll(/(?<!\p{L})\p{L}+- \p{L}+/gu)].map(([words]) => ({
    words,
    line,
    question: 'a line ended with this hyphen: one word, or two?',
  }));
}

// Shorter lines, such as a name or “Read more”, stand in a text twice by chance.
const FEWEST_REPEATED_WORDS = 5;

const bareWords = (text: string) =>
  normalise(text)
    .text.replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .trim();

/** Evidence must stand in a text once, so words that stand there twice are worth knowing of. */
function repeats(classified: readonly ClassifiedBlock[]): Question[] {
  const texts = classified
    .filter(({ part }) => part === 'body')
    .map(({ block }) => ({ block, text: bareWords(block.text) }));
  return texts.flatMap(({ block, text }, index) => {
    if (wordCount(text) < FEWEST_REPEATED_WORDS) return [];
    const other = texts.find(
      (each, at) => at !== index && each.text.includes(text) && (each.text !== text || at < index),
    );
    if (!other) return [];
    const question = `stands in line ${other.block.line} too: a pull quote or a repeated paragraph?`;
    return [{ words: block.text, line: block.line, question }];
  });
}
