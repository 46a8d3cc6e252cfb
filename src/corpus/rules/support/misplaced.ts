import { suggestId } from '../../../model/id.ts';
import { nearestWord } from '../../../text/nearest-word.ts';
import { type Corpus, entryNamed, misplacedAs } from '../../entries/corpus.ts';
import { type ContentFile, type EntryKind, folderOf } from '../../files/content-file.ts';
import { type Finding, withArticle } from '../../findings/finding.ts';
import type { Position } from '../../findings/locate.ts';
import { explainUnread } from '../../parsing/explaining/explain-unread.ts';
import { kindWithFields } from '../../parsing/explaining/kind-by-fields.ts';
import { splitFrontmatter } from '../../parsing/frontmatter.ts';

/** A problem of a whole file that is no entry. */
export type FileFinding = Omit<Finding, 'place'> & { file: string; position?: Position };

/** Every file that nothing reads: entries in the wrong place, and articles as they arrived that belong to none. */
export function misplacedFiles(corpus: Corpus): FileFinding[] {
  const { misplaced, raws, articles } = corpus;
  const stray = [...raws]
    .filter(([id]) => !entryNamed(articles, id) && misplacedAs(id, corpus) === undefined)
    .flatMap(([id, files]) => {
      const [owner] = [...articles.keys()].filter((article) => raws.get(article) === files);
      return files.map(({ path }) => strayRaw(path, id, owner ?? nearestWord(id, articles.keys())));
    });
  return [...misplaced.map((file) => explain(file, corpus)), ...stray];
}

const folders = Object.values(folderOf);

function explain({ path, text, unread }: ContentFile, corpus: Corpus): FileFinding {
  if (unread) return { file: path, ...explainUnread(path, unread) };
  return {
    file: path,
    rule: 'misplaced-file',
    message: `nothing reads ${path}`,
    expected: 'entries that end in .md in articles/, incidents/, actors/ or outlets/',
    fix: homeAdvice(path, text) ?? advise(path, corpus),
  };
}

/** Where an entry belongs that lies in no folder, by its fields. */
function homeAdvice(path: string, text: string): string | undefined {
  const home = homeOfStray(path, text);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    home && `move it to ${folderOf[home]}/${name}, for its fields are those of ${withArticle(home)}`
  );
}

/** The kind of entry that a file in none of the folders is, by its fields. */
export function homeOfStray(path: string, text: string): EntryKind | undefined {
  if (!path.endsWith('.md') || !text.startsWith('---')) return undefined;
  return kindWithFields(splitFrontmatter(text).data);
}

// What is written by programs that keep no plain text.
const programs: readonly [string, RegExp][] = [
  ['a file of a word processor', /\.(?:docx?|odt|rtf|pages)$/i],
  ['a PDF', /\.pdf$/i],
  ['a table', /\.(?:xlsx?|ods|numbers)$/i],
  ['a picture', /\.(?:jpe?g|png|gif|webp|heic|tiff?)$/i],
];

/** What a file is that cannot be read as text; undefined where it may be text. */
export const programOf = (path: string) => programs.find(([, ending]) => ending.test(path))?.[0];

function asText(folder: string, rest: readonly string[]): string {
  const stem = stemOf(rest.at(-1) ?? folder);
  return folders.includes(folder) && folder !== folderOf.article
    ? `write the entry as plain text, ${folder}/${stem}.md, or take the file away`
    : `save the words of an article as raw/${stem}.txt and import it, or take the file away`;
}

const stemOf = (name: string) => suggestId(name.replace(/\.[^.]*$/, ''));

function advise(path: string, { entries }: Corpus): string {
  const [folder = '', ...rest] = path.split('/');
  const program = programOf(path);
  if (program !== undefined) return `${program} is no plain text: ${asText(folder, rest)}`;
  const named = `${path.replace(/(?:\.md)?\.[^./]*$/i, '')}.md`;
  if (entries.some(({ file }) => file.path === named))
    return `${named} is there: take over what is missing in it, and take this file away; an article as it arrived belongs in raw/`;
  if (folders.includes(folder)) return `rename it to ${named} if it is an entry`;
  const meant = rest.length > 0 ? nearestWord(folder.toLowerCase(), folders) : undefined;
  return meant
    ? `move it to ${meant}/${rest.join('/')}`
    : 'move it to the folder of its kind, or out of the content folder';
}

function strayRaw(path: string, id: string, meant: string | undefined): FileFinding {
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
