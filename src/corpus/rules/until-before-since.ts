import { isSurelyAfter } from '../../model/days.ts';
import type { Check } from './support/check.ts';

/** Nobody leaves an office before taking it. */
export const untilBeforeSince: Check = {
  rule: 'until-before-since',
  *check({ actors }) {
    for (const entry of actors.values()) {
      const { since, until } = entry.fields;
      if (!since || !until || !isSurelyAfter(since, until)) continue;
      yield {
        entry,
        place: { path: ['until'] },
        message: `until is ${until.edtf}, before since, which is ${since.edtf}`,
        expected: 'a day no earlier than that of since',
        fix: 'correct since: or until:; leave out the one you do not know',
      };
    }
  },
};
