import { type UnfitSign, unfitSign } from '../../text/unfit-sign.ts';
import { codeOf } from '../../text/visible-signs.ts';
import { lostCharacter } from '../decode/lost-character.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import { markdownParagraph } from './markdown-paragraph.ts';

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

/** Signs that say nothing are taken out before; what is left shows that the file was misread, or hides something. */
function reasonFor({ unfit, sign }: UnfitSign, line: number): string {
  const code = codeOf(sign);
  if (unfit === 'lost') return lostCharacter(line);
  if (unfit === 'heaped marks')
    return `line ${line}: more marks on one letter than any language writes (${code}); take the article from its source again`;
  if (unfit === 'hidden')
    return `line ${line}: letters that nobody sees (${code}); take the article from its source again, or delete them`;
  if (unfit === 'nothing to see')
    return `line ${line}: a paragraph without any sign that can be seen (${code}); delete it`;
  return `line ${line}: a control character (${code}): the text was read in the wrong encoding before it came here; take the article from its source again`;
}

function isTooLong({ text }: RawBlock): boolean {
  if (text.length <= CERTAINLY_SHORT) return false;
  return text.length > LONGEST_PARAGRAPH || markdownParagraph(text).length > LONGEST_PARAGRAPH;
}
