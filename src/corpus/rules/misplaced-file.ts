import { idOrExample } from '../../model/id.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { type Corpus, entryNamed, misplacedAs } from '../entries/corpus.ts';
import { type ContentFile, folderOf } from '../files/content-file.ts';
import { withArticle } from '../violations/violation.ts';
import { homeOfStray, programOf } from './support/misplaced.ts';
import type { FileViolation, Rule } from './support/rule.ts';

/** Every file that nothing reads: entries in the wrong place, and articles as they arrived that belong to none. */
export const misplacedFile = {
  name: 'misplaced-file',
  severity: 'warning',
  demand:
    'Entries lie in articles/, incidents/, actors/ or outlets/ and end in .md; articles as they arrived are named like their entries.',
  check: (corpus) => [...misplacedEntries(corpus), ...strayRaws(corpus)],
} as const satisfies Rule;

function misplacedEntries(corpus: Corpus): FileViolation[] {
  return corpus.misplaced.filter(({ unread }) => !unread).map((file) => explain(file, corpus));
}

function strayRaws(corpus: Corpus): FileViolation[] {
  const { raws, articles } = corpus;
  return [...raws]
    .filter(([id]) => !entryNamed(articles, id) && misplacedAs(id, corpus) === undefined)
    .flatMap(([id, files]) => {
      const [owner] = [...articles.keys()].filter((article) => raws.get(article) === files);
      return files.map(({ path }) => strayRaw(path, id, owner ?? nearestWord(id, articles.keys())));
    });
}

const folders = Object.values(folderOf);

function explain({ path, text }: ContentFile, corpus: Corpus): FileViolation {
  return {
    file: path,
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

function asText(folder: string, rest: readonly string[]): string {
  const stem = stemOf(rest.at(-1) ?? folder);
  return folders.includes(folder) && folder !== folderOf.article
    ? `write the entry as plain text, ${folder}/${stem}.md, or take the file away`
    : `save the words of an article as raw/${stem}.txt and import it, or take the file away`;
}

const stemOf = (name: string) => idOrExample(name.replace(/\.[^.]*$/, ''));

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

function strayRaw(path: string, id: string, meant: string | undefined): FileViolation {
  return {
    file: path,
    message: `nothing reads ${path}: there is no article ${id}`,
    expected: 'in raw/ the articles as they arrived, each named like its entry',
    fix: meant
      ? `rename it to raw/${meant}${path.slice(path.lastIndexOf('.'))}`
      : `add articles/${id}.md, or take the file away`,
  };
}
