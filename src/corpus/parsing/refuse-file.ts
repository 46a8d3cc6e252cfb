import { type ContentFile, MAX_FILE_LENGTH } from '../files/content-file.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { explainUnread } from './explaining/explain-unread.ts';

/** Why a file is not even looked into; undefined where it can be. */
export function refuseFile({ path, text, unread }: ContentFile): ParsingViolation | undefined {
  if (unread) return { ...explainUnread(path, unread), location: { offset: 0 } };
  if (text.length > MAX_FILE_LENGTH) return tooLarge(text.length);
  const bad = undecoded(text);
  return bad < 0 ? undefined : notUtf8(bad);
}

/** Where in a text something stands that UTF-8 could not be read as, or that no text has; -1 where nothing does. */
export const undecoded = (text: string) => text.search(/[\uFFFD\0]/);

function tooLarge(length: number): ParsingViolation {
  return {
    rule: 'too-large',
    location: { offset: 0 },
    message: `the file has ${length} characters`,
    expected: `no more than ${MAX_FILE_LENGTH}`,
    fix: 'an entry holds one article; split what is more than one',
  };
}

function notUtf8(offset: number): ParsingViolation {
  return {
    rule: 'not-utf8',
    location: { offset },
    message: 'the file has bytes in it that are not UTF-8 text',
    expected: 'text saved as UTF-8',
    fix: 'save the file again with the encoding UTF-8, and mend the characters that were lost',
  };
}
