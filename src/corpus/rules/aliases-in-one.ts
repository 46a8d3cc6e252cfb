import { namedEntries } from '../entries/corpus.ts';
import { quoted } from '../violations/violation.ts';
import type { Rule } from './support/rule.ts';

export const aliasesInOne = {
  name: 'aliases-in-one',
  severity: 'warning',
  demand: 'Each alias stands by itself.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      const { aliases } = entry.data;
      if (typeof aliases !== 'string' || !/[,;]\s/.test(aliases)) continue;
      const each = aliases.split(/\s*[,;]\s+/).filter((alias) => alias !== '');
      yield {
        entry,
        location: { path: ['aliases'] },
        message: `${quoted(aliases)} is one alias with a comma in it`,
        expected: 'each alias by itself',
        fix: `write a list: [${each.join(', ')}]; if it is one name, put it after a hyphen on a line of its own`,
      };
    }
  },
} as const satisfies Rule;
