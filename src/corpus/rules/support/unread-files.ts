import type { Corpus } from '../../entries/corpus.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { explainUnread } from '../../parsing/explaining/explain-unread.ts';
import { undecoded } from '../../parsing/refuse-file.ts';
import { positionsIn } from '../../violations/locate.ts';
import type { ParsingRule } from '../../violations/parsing-rules.ts';
import { isUnreadable } from './raw-text.ts';
import type { FileViolation } from './rule.ts';

/**
 * Every file that is no entry and could not be read, or that is an article as it arrived, plain text and not UTF-8;
 * parsing tells of entries. Three rules can be broken by these, none by any other check.
 */
export function unreadFiles({
  raws,
  misplaced,
}: Corpus): (FileViolation & { rule: ParsingRule })[] {
  return [
    ...misplaced.flatMap(({ path, unread }) =>
      unread ? [{ file: path, ...explainUnread(path, unread) }] : [],
    ),
    ...[...raws.values()].flat().filter(isUnreadable).map(explain),
  ];
}

function explain({ path, text, unread }: ContentFile): FileViolation & { rule: ParsingRule } {
  if (unread) return { file: path, ...explainUnread(path, unread) };
  return {
    file: path,
    position: positionsIn(text)(undecoded(text)),
    rule: 'not-utf8',
    message: 'the article as it arrived has bytes in it that are not UTF-8 text',
    expected: 'text saved as UTF-8; nothing can be compared with it before it is',
    fix: 'open the file as it arrived in an editor, and save it again with the encoding UTF-8',
  };
}
