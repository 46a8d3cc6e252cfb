import type { Corpus } from '../../entries/corpus.ts';
import type { FileFinding } from './misplaced.ts';

/** A content folder that holds no entry: what is published from it would be an empty site. */
export function missingEntries({ entries, misplaced }: Corpus): FileFinding[] {
  // Entries may lie where nothing could be read.
  if (entries.length > 0 || misplaced.some(({ unread }) => unread)) return [];
  return [
    {
      file: '',
      rule: 'no-entries',
      message: 'there is no entry in the content folder',
      expected: 'entries in articles/, incidents/, actors/ and outlets/',
      fix: 'import an article (npm run import -- FILE), or say where the content lies (CONTENT_DIR)',
    },
  ];
}
