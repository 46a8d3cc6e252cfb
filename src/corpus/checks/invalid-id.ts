import { ID_MAX_LENGTH, isId, suggestId } from '../../model/id.ts';
import type { Check } from '../checking/check.ts';
import { reservedSpeakers } from '../checking/resolve.ts';
import { folderOf } from '../content-file.ts';
import { originalOf } from '../corpus.ts';
import { quoted } from '../finding.ts';

const VALID = `lower-case letters a–z and digits, in words joined by single hyphens, no more than ${ID_MAX_LENGTH}`;

/** The name of a file is a valid id, and no actor, outlet or speaker is called by a word with a meaning of its own. */
export const invalidId: Check = {
  rule: 'invalid-id',
  *check({ entries, articles }) {
    for (const entry of entries) {
      const isReserved =
        (entry.kind === 'actor' || entry.kind === 'outlet') && reservedSpeakers.has(entry.id);
      if (isId(entry.id) && !isReserved) continue;
      const better = isReserved ? `the-${entry.id}` : suggestId(entry.id);
      yield {
        entry,
        place: { offset: 0 },
        message: isReserved
          ? `${quoted(entry.id)} has a meaning of its own where speakers are named`
          : `the file’s name, ${quoted(entry.id)}, is no valid id`,
        expected: isReserved ? 'another id' : VALID,
        fix: originalOf(entry, entries)
          ? `take the copy away, or rename it if it is another ${entry.kind}`
          : `rename the file to ${folderOf[entry.kind]}/${better}.md`,
      };
    }
    for (const article of articles.values())
      for (const id of article.declaredSpeakers)
        if (reservedSpeakers.has(id))
          yield {
            entry: article,
            place: { path: ['speakers', id], on: 'key' },
            message: `${quoted(id)} has a meaning of its own where speakers are named`,
            expected: 'another id',
            fix: `take it out of speakers; speaker: ${id} works without it`,
          };
  },
};
