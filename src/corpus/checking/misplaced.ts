import { nearestWord } from '../../text/nearest-word.ts';
import { type ContentFile, folderOf } from '../content-file.ts';
import { type Corpus, entryNamed, misplacedAs } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Position } from '../locate.ts';
import { explainUnread } from '../reading/explain-unread.ts';

/** A problem of a whole file that is no entry. */
export type FileFinding = Omit<Finding, 'place'> & { file: string; position?: Position };

/** Every file that nothing reads: entries in the wrong place, and articles as they arrived that belong to none. */
export function misplacedFiles(corpus: Corpus): FileFinding[] {
  const { misplaced, raws, articles } = corpus;
  const stray = [...raws]
    .filter(([id]) => !entryNamed(articles, id) && misplacedAs(id, corpus) === undefined)
    .flatMap(([id, files]) => files.map(({ path }) => strayRaw(path, id, articles.keys())));
  return [...misplaced.map((file) => explain(file, corpus)), ...stray];
}

const folders = Object.values(folderOf);

function explain({ path, unread }: ContentFile, corpus: Corpus): FileFinding {
  if (unread) return { file: path, ...explainUnread(path, unread) };
  return {
    file: path,
    rule: 'misplaced-file',
    message: `nothing reads ${path}`,
    expected: 'entries that end in .md in articles/, incidents/, actors/ or outlets/',
    fix: advise(path, corpus),
  };
}

function advise(path: string, { entries }: Corpus): string {
  const [folder = '', ...rest] = path.split('/');
  const named = `${path.replace(/(?:\.md)?\.[^./]*$/i, '')}.md`;
  if (entries.some(({ file }) => file.path === named))
    return `${named} is there: take over what is missing in it, and take this file away; an article as it arrived belongs in raw/`;
  if (folders.includes(folder)) return `rename it to ${named} if it is an entry`;
  const meant = rest.length > 0 ? nearestWord(folder.toLowerCase(), folders) : undefined;
  return meant
    ? `move it to ${meant}/${rest.join('/')}`
    : 'move it to the folder of its kind, or out of the content folder';
}

function strayRaw(path: string, id: string, articles: Iterable<string>): FileFinding {
  const meant = nearestWord(id, articles);
  return {
    file: path,
    rule: 'misplaced-file',
    message: `nothing reads ${path}: there is no article ${id}`,
    expected: 'in raw/ the articles as they arrived, each named like its entry',
    fix: meant
      ? `rename it to raw/${meant}${path.slice(path.lastIndexOf('.'))}`
      : `add articles/${id}.md, or take the file away`,
  };
}
