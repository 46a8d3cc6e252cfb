import type { Rule } from './support/rule.ts';

/** What is published from a folder without entries would be an empty site. */
export const noEntries = {
  name: 'no-entries',
  severity: 'error',
  demand: 'A content folder has entries.',
  *check({ entries, misplaced }) {
    // Entries may lie where nothing could be read.
    if (entries.length > 0 || misplaced.some(({ unread }) => unread)) return;
    yield {
      file: '',
      message: 'there is no entry in the content folder',
      expected: 'entries in articles/, incidents/, actors/ and outlets/',
      fix: 'import an article (npm run import -- FILE), or say where the content lies (CONTENT_DIR)',
    };
  },
} as const satisfies Rule;
