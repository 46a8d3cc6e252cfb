import type { Corpus } from './corpus.ts';
import { positionsIn } from './locate.ts';
import type { FileFinding } from './misplaced.ts';
import { undecoded } from './refuse-file.ts';

/** An article as it arrived, where it is kept as plain text and could be read. */
export function rawTextOf({ id }: { id: string }, { raws }: Corpus): string | undefined {
  const file = raws.get(id)?.find(({ path }) => path.endsWith('.txt'));
  return file === undefined || undecoded(file.text) >= 0 ? undefined : file.text;
}

/** Every article kept as plain text that is not UTF-8: nothing could be compared with it. */
export function unreadableRaws({ raws }: Corpus): FileFinding[] {
  return [...raws.values()]
    .flat()
    .filter(({ path, text }) => path.endsWith('.txt') && undecoded(text) >= 0)
    .map(({ path, text }) => ({
      file: path,
      position: positionsIn(text)(undecoded(text)),
      rule: 'not-utf8',
      message: 'the article as it arrived has bytes in it that are not UTF-8 text',
      expected: 'text saved as UTF-8; nothing can be compared with it before it is',
      fix: 'open the file as it arrived in an editor, and save it again with the encoding UTF-8',
    }));
}
