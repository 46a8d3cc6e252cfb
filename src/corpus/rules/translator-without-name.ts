import { passagesOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const translatorWithoutName = {
  name: 'translator-without-name',
  severity: 'error',
  demand: 'A translator who is neither the editors, the outlet nor a machine has a name.',
  *check(corpus) {
    for (const { article, translations, path } of passagesOf(corpus))
      for (const { by, name } of translations)
        if (by === 'translator' && name === undefined)
          yield {
            entry: article,
            location: { path: [...path.slice(0, -1), 'translation'], on: 'key' },
            message: 'somebody has translated this passage, and it is not told who',
            expected: 'name beside by: translator',
            fix: 'write name:, or by: editors, outlet or machine',
          };
  },
} as const satisfies Rule;
