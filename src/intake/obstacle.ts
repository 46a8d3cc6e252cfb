import { type UnfitSign, unfitSign } from '../text/unfit-sign.ts';
import { codeOf } from '../text/visible-signs.ts';
import { lostCharacter } from './lost-character.ts';
import { markdownParagraph } from './markdown-paragraph.ts';
import type { RawBlock } from './raw-block.ts';

/** More than this in one paragraph is more than an entry may hold: see the rule too-large. */
const LONGEST_PARAGRAPH = 20_000;

// Writing it as Markdown makes a text a few times longer at most.
const CERTAINLY_SHORT = 3_000;

/** What stands in the way of writing an entry from some paragraphs, with its line. */
export function obstacleIn(blocks: readonly RawBlock[]): string | undefined {
  for (const { text, line } of blocks) {
    const unfit = unfitSign(text);
    if (unfit) return reasonFor(unfit, line);
  }
  const long = blocks.find(isTooLong);
  return (
    long &&
    `line ${long.line}: there are ${long.text.length} characters in one paragraph, and no article has one like it; put an empty line between paragraphs`
  );
}

/** Signs that say nothing are taken out before; what is left shows that the file was misread. */
const reasonFor = ({ unfit, sign }: UnfitSign, line: number) =>
  unfit === 'lost'
    ? lostCharacter(line)
    : `line ${line}: a control character (${codeOf(sign)}): the text was read in the wrong encoding before it came here; take the article from its source again`;

function isTooLong({ text }: RawBlock): boolean {
  if (text.length <= CERTAINLY_SHORT) return false;
  return text.length > LONGEST_PARAGRAPH || markdownParagraph(text).length > LONGEST_PARAGRAPH;
}
