import { type Corpus, namedEntries } from '../entries/corpus.ts';
import { type Reference, referencesOf } from '../entries/references.ts';
import type { ParsedEntry } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import { relatedIn } from './support/related.ts';
import { resolve } from './support/resolve.ts';
import type { Rule } from './support/rule.ts';
import { andElsewhere, onceEach } from './support/unknown-references.ts';

export const refersToDraft = {
  name: 'refers-to-draft',
  severity: 'error',
  demand: 'What is published does not lean on a draft.',
  *check(corpus) {
    const references = namedEntries(corpus)
      .filter(({ fields }) => !fields.draft)
      .flatMap(referencesOf)
      .filter((reference) => draftNamedBy(reference, corpus) !== undefined);
    for (const { first, others } of onceEach(references)) {
      const draft = draftNamedBy(first, corpus);
      if (!draft) continue;
      yield {
        entry: first.entry,
        location: { path: first.path },
        message: `this entry is published, and ${quoted(first.id)} leads to a draft${andElsewhere(others)}`,
        related: relatedIn(draft, ['draft'], 'what makes it a draft'),
        expected: 'what is published to name only what is published',
        fix: `finish ${draft.file.path} and take draft: true out of it, or make this entry a draft, too`,
      };
    }
  },
} as const satisfies Rule;

function draftNamedBy(reference: Reference, corpus: Corpus): ParsedEntry | undefined {
  const resolved = resolve(reference, corpus);
  return resolved.state === 'found' && resolved.entry.fields.draft ? resolved.entry : undefined;
}
