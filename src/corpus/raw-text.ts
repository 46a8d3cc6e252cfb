import { nearestPassage } from '../text/nearest-passage.ts';
import type { Corpus } from './corpus.ts';

/** An article as it arrived, where it is kept as plain text and could be read. */
export function rawTextOf({ id }: { id: string }, { raws }: Corpus): string | undefined {
  const file = raws.get(id)?.find(({ path }) => path.endsWith('.txt'));
  return file?.text.includes('\uFFFD') ? undefined : file?.text;
}

/** Whether some words are an altered form of words in a text, rather than from elsewhere. */
export function isAltered(words: string, text: string): boolean {
  return (nearestPassage(words, [text])?.likeness ?? 0) >= 0.7;
}
