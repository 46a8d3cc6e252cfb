import type { Check } from './support/check.ts';
import { passagesOf } from './support/passages.ts';

/** A translator who is neither the editors, the outlet nor a machine has a name. */
export const translatorWithoutName: Check = {
  rule: 'translator-without-name',
  *check(corpus) {
    for (const { article, translations, path } of passagesOf(corpus))
      for (const { by, name } of translations)
        if (by === 'translator' && name === undefined)
          yield {
            entry: article,
            place: { path: [...path.slice(0, -1), 'translation'], on: 'key' },
            message: 'somebody has translated this passage, and it is not told who',
            expected: 'name beside by: translator',
            fix: 'write name:, or by: editors, outlet or machine',
          };
  },
};
