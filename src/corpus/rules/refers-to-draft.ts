import { type Corpus, namedEntries } from '../entries/corpus.ts';
import { type Reference, referencesOf } from '../entries/references.ts';
import { quoted } from '../findings/finding.ts';
import type { ParsedEntry } from '../parsing/parse-entry.ts';
import type { Check } from './support/check.ts';
import { resolve } from './support/resolve.ts';
import { andElsewhere, onceEach } from './support/unknown-references.ts';

/** What is published does not lean on a draft. */
export const refersToDraft: Check = {
  rule: 'refers-to-draft',
  *check(corpus) {
    const references = namedEntries(corpus)
      .filter(({ fields }) => !fields.draft)
      .flatMap(referencesOf)
      .filter((reference) => draftNamedBy(reference, corpus) !== undefined);
    for (const { first, others } of onceEach(references)) {
      const file = draftNamedBy(first, corpus)?.file.path;
      yield {
        entry: first.entry,
        place: { path: first.path },
        message: `this entry is published, and ${quoted(first.id)} leads to a draft${andElsewhere(others)}`,
        expected: 'what is published to name only what is published',
        fix: `finish ${file} and take draft: true out of it, or make this entry a draft, too`,
      };
    }
  },
};

function draftNamedBy(reference: Reference, corpus: Corpus): ParsedEntry | undefined {
  const resolved = resolve(reference, corpus);
  return resolved.state === 'found' && resolved.entry.fields.draft ? resolved.entry : undefined;
}
