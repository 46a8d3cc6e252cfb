import { entryNamed } from '../entries/corpus.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const seriesOfWrongKind = {
  name: 'series-of-wrong-kind',
  severity: 'error',
  demand: 'What incidents belong to is an incident of kind series.',
  *check({ incidents }) {
    for (const entry of incidents.values())
      for (const [index, id] of entry.fields.series.entries()) {
        const series = entryNamed(incidents, id);
        const kind = series?.fields.kind;
        // That an incident belongs to itself is said by refers-to-itself.
        if (!series || kind === undefined || kind === 'series' || id === entry.id) continue;
        yield {
          entry,
          location: { path: ['series', index] },
          message: `${id} is an incident of kind ${kind}, and no series`,
          related: relatedIn(series, ['kind'], 'its kind'),
          expected: 'the id of an incident of kind series',
          fix: `write kind: series in ${series.file.path} if it is several incidents; take series: away if it is one`,
        };
      }
  },
} as const satisfies Rule;
