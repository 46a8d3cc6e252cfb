import { folderOf } from '../files/content-file.ts';
import { quoted } from '../findings/finding.ts';
import type { Check, Problem } from './support/check.ts';
import { type Name, namesOf } from './support/names.ts';

/** A name belongs to one actor or outlet. */
export const sharedAlias: Check = {
  rule: 'shared-alias',
  *check(corpus) {
    for (const [first, ...others] of namesOf(corpus, ['actor', 'outlet']).values())
      for (const other of others)
        if (first && other.entry !== first.entry) yield explain(first, other);
  },
};

function explain(first: Name, { entry, text, path }: Name): Problem {
  const { kind, id } = first.entry;
  return {
    entry,
    place: { path },
    message: `${quoted(text)} is also a name of ${folderOf[kind]}/${id}.md`,
    rests: [kind, id],
    expected:
      'a name that belongs to one actor or outlet, so that import and readers know who is meant',
    fix: 'take it out of one of the two, or join them if they are the same',
  };
}
