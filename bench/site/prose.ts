import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance.ts';

const ARTICLES = 'tests/fixtures/attributions';

/** The words of the annotated Wikinews articles in a row, without names and figures (their licence: NOTICE.md beside them). */
export function readProse(): string[] {
  return readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('article.txt'))
    .sort()
    .flatMap(
      (path) =>
        readFileSync(join(ARTICLES, path), 'utf8').match(/(?<=\s)\p{Ll}[\p{Ll}’-]*,?(?=\s)/gu) ??
        [],
    );
}

/** A run of words as they follow each other in real text, so that pages compress as real ones do. */
export function runOf(prose: readonly string[], chance: Chance): string {
  const length = chance.whole(9, 26);
  const start = chance.whole(0, prose.length - length - 1);
  return prose
    .slice(start, start + length)
    .join(' ')
    .replace(/,$/, '');
}
