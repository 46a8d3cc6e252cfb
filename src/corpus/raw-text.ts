import type { Corpus } from './corpus.ts';

/** An article as it arrived, where it is kept as plain text and could be read. */
export function rawTextOf({ id }: { id: string }, { raws }: Corpus): string | undefined {
  const file = raws.get(id)?.find(({ path }) => path.endsWith('.txt'));
  return file?.text.includes('\uFFFD') ? undefined : file?.text;
}
