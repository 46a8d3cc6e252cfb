import { quoted } from '../violations/violation.ts';
import { type Name, namesOf } from './support/names.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const sharedAlias = {
  name: 'shared-alias',
  severity: 'warning',
  demand: 'A name belongs to one actor or outlet.',
  *check(corpus) {
    for (const [first, ...others] of namesOf(corpus, ['actor', 'outlet']).values())
      for (const other of others)
        if (first && other.entry !== first.entry) yield explain(first, other);
  },
} as const satisfies Rule;

function explain(first: Name, { entry, text, path }: Name): EntryViolation {
  const { kind, id } = first.entry;
  return {
    entry,
    location: { path },
    message: `${quoted(text)} is also a name of ${first.entry.file.path}`,
    related: relatedIn(first.entry, first.path, 'the same name'),
    rests: [kind, id],
    expected:
      'a name that belongs to one actor or outlet, so that import and readers know who is meant',
    fix: 'take it out of one of the two, or join them if they are the same',
  };
}
