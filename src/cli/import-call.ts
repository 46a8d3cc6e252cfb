import { parseArgs } from 'node:util';
import { isId } from '../model/id.ts';

const USAGE = 'usage: npm run import -- [--id ID] [--dry-run [--format pretty|json]] FILE…';

export const IMPORT_HELP = `${USAGE}

Makes a draft entry in articles/ from each file, an article as plain text or as a web page, and keeps it as
it arrived in raw/. FILE may be -, for standard input. Plain text is in UTF-8, a page in the character set it
declares; which of the two a file is, is told by what it holds. Headline, captions, credit and text are told
apart; what belongs to the site and not to the article is taken out and listed. Source, date and language are
written only where the text, or the page, states them. Nothing that is there already is ever overwritten.

  --id ID         the id of the entry, for one file; without it, it is made from the headline or the first words,
                  in other than Latin letters from the name of the file
  --dry-run       writes nothing; FILE may be a folder, whose files are read in order, and no content is needed
  --format json   with --dry-run: one JSON object a line for each file (JSON Lines), with the fields file, id,
                  title, subtitle, byline, source, site, date, language, url, credit, body, captions, removed,
                  told, open, questions, speakers, claims, not-read, proposed, duplicate-of, imported-as,
                  refused
  --help          print this

CONTENT_DIR says where the content folder is. Exit code 1 where a file could not be imported.
`;

/** What an editor asked for. */
export type ImportCall =
  | { kind: 'import'; files: readonly string[]; id: string | undefined }
  | { kind: 'dry-run'; files: readonly string[]; id: string | undefined; format: 'pretty' | 'json' }
  | { kind: 'help' }
  | { kind: 'wrong'; problem: string };

/** Reads the words behind `import`. */
export function readImportCall(args: readonly string[]): ImportCall {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: {
        id: { type: 'string' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    const problem = problemWith(files, values);
    if (problem !== undefined) return wrong(problem);
    const format = values.format === 'json' ? 'json' : 'pretty';
    if (values['dry-run']) return { kind: 'dry-run', files, id: values.id, format };
    return { kind: 'import', files, id: values.id };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (problem: string): ImportCall => ({
  kind: 'wrong',
  problem: `${problem}\n${USAGE}`,
});

interface Options {
  id?: string | undefined;
  'dry-run'?: boolean | undefined;
  format?: string | undefined;
}

function problemWith(files: readonly string[], options: Options): string | undefined {
  const { id, format } = options;
  if (files.length === 0) return 'no file is named';
  if (files.filter((file) => file === '-').length > 1) return 'there is one standard input';
  if (id !== undefined && files.length > 1) return '--id is for one file, and more are named';
  if (id !== undefined && !isId(id)) return `“${id}” is no id: a–z, 0–9 and single hyphens`;
  if (format === undefined) return undefined;
  if (!options['dry-run']) return '--format is for --dry-run';
  return format === 'pretty' || format === 'json'
    ? undefined
    : `there is no format “${format}”: pretty or json`;
}
