import type { Check } from '../check.ts';
import { folderOf } from '../content-file.ts';
import { namedEntries } from '../corpus.ts';
import { quoted } from '../finding.ts';
import { referencesOf } from '../references.ts';
import { resolve } from '../resolve.ts';

/** What is published does not lean on a draft. */
export const refersToDraft: Check = {
  rule: 'refers-to-draft',
  *check(corpus) {
    const published = namedEntries(corpus).filter(({ fields }) => !fields.draft);
    for (const reference of published.flatMap(referencesOf)) {
      const resolved = resolve(reference, corpus);
      if (resolved.state !== 'found' || !resolved.entry.fields.draft) continue;
      const { kind, id } = resolved.entry;
      const file = `${folderOf[kind]}/${id}.md`;
      yield {
        entry: reference.entry,
        place: { path: reference.path },
        message: `this entry is published, and ${quoted(reference.id)} leads to a draft`,
        expected: 'what is published to name only what is published',
        fix: `finish ${file} and take draft: true out of it, or make this entry a draft, too`,
      };
    }
  },
};
