import type { FoundEntry } from './finding/engine.ts';
import type { FindHits } from './finding/hits.ts';

/**
 * The names that an entry was found by and does not show: of whom and what it is linked to, each with the other name
 * that was asked for, `Israel Defense Forces (IDF)`. None where all that was asked for can be seen.
 */
export function filedUnder(
  { meta, content, others }: Pick<FoundEntry, 'meta' | 'content' | 'others'>,
  find: FindHits,
): string[] {
  const shown = [content, ...Object.values(meta)].flatMap(find).map(({ part }) => part);
  const isUnseen = (text: string) => find(text).some(({ part }) => !shown.includes(part));
  return others.flatMap(({ name, aliases }) => {
    if (isUnseen(name)) return [name];
    const alias = aliases.find(isUnseen);
    return alias === undefined ? [] : [`${name} (${alias})`];
  });
}
