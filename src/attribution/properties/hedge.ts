import { words } from '../lexicon/words.ts';

const doubtful = words(
  'reportedly allegedly apparently purportedly supposedly ostensibly seemingly presumably probably ' +
    'likely possibly perhaps maybe alleged suspected purported',
);

const conditions = [
  'if it is confirmed',
  'if confirmed',
  'if true',
  'if it is true',
  'if necessary',
];

/** The words that leave room for doubt in a cue or in what it introduces, verbatim; the first of them. */
export function hedgeIn(cue: string, content: string): string | undefined {
  return hedgeOf(cue) ?? hedgeOf(content);
}

function hedgeOf(passage: string): string | undefined {
  const lower = passage.toLowerCase();
  const condition = conditions.find((phrase) => lower.includes(phrase));
  if (condition !== undefined)
    return passage.slice(lower.indexOf(condition), lower.indexOf(condition) + condition.length);
  const seeming = /\bseem(?:s|ed)? to\b/u.exec(passage)?.[0];
  if (seeming !== undefined) return seeming;
  return passage.split(/[^\p{L}-]+/u).find((word) => doubtful.has(word.toLowerCase()));
}
