import type { Path } from '../../model/diagnostic.ts';
import { namedEntries } from '../entries/corpus.ts';
import { memberKey, type Reference, referencesOf } from '../entries/references.ts';
import { quoted } from '../violations/violation.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const namedTwice = {
  name: 'named-twice',
  severity: 'error',
  demand: 'A list names each thing once.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      const seen = new Map<string, Path>();
      for (const reference of referencesOf(entry)) {
        const { path, target, id } = reference;
        const list = path.slice(0, -1);
        // One actor may have two roles; a chain has a rule of its own.
        if (typeof path.at(-1) !== 'number' || target === 'link' || list.at(-1) === 'accused')
          continue;
        const key = `${list.join('/')} ${wholeId(reference)}`;
        const first = seen.get(key);
        if (first)
          yield {
            entry,
            location: { path },
            message: `${quoted(id)} is there twice in ${list.at(-1)}`,
            related: relatedIn(entry, first, 'the first'),
            expected: 'each once',
            fix: 'take one of the two out, or name the other one that was meant',
          };
        else seen.set(key, path);
      }
    }
  },
} as const satisfies Rule;

/** An id with its article, which may be left out within that: `claim` is `article/claim`. */
const wholeId = ({ entry, id }: Reference) =>
  entry.kind === 'article' ? memberKey(entry, id) : id;
