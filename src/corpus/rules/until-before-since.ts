import { isSurelyAfter } from '../../model/days.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const untilBeforeSince = {
  name: 'until-before-since',
  severity: 'error',
  demand: 'Nobody leaves an office before taking it.',
  *check({ actors }) {
    for (const entry of actors.values()) {
      const { since, until } = entry.fields;
      if (!since || !until || !isSurelyAfter(since, until)) continue;
      yield {
        entry,
        location: { path: ['until'] },
        message: `until is ${until.edtf}, before since, which is ${since.edtf}`,
        related: relatedIn(entry, ['since'], 'since'),
        expected: 'a day no earlier than that of since',
        fix: 'correct since: or until:; leave out the one you do not know',
      };
    }
  },
} as const satisfies Rule;
