import type { Path } from '../../../model/diagnostic.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';

/** Words of a field that have to be the article’s own. */
export interface Verbatim {
  article: ParsedArticle;
  path: Path;
  text: string;
}

const printedFields = ['title', 'subtitle', 'byline', 'credit'] as const;

/** Whether a field holds what was printed around the article’s text. */
export function isPrinted([field]: Path): boolean {
  return field === 'captions' || printedFields.some((name) => name === field);
}

/** What was printed around an article’s text, but for what the editor knows from elsewhere. */
export function printedOf(article: ParsedArticle): Verbatim[] {
  const { notInText } = article.fields;
  return printedFieldsOf(article).filter(({ path }) => !notInText.has(String(path[0])));
}

function printedFieldsOf(article: ParsedArticle): Verbatim[] {
  const { fields } = article;
  return [
    ...printedFields.flatMap((field) => {
      const text = fields[field];
      return text === undefined ? [] : [{ article, path: [field], text }];
    }),
    ...fields.captions.map((text, index) => ({ article, path: ['captions', index], text })),
  ];
}

/** Descriptions of speakers, the reasons why they are not named, and how claims say they know. */
export function descriptionsOf(article: ParsedArticle): Verbatim[] {
  return [
    ...[...article.fields.speakers].flatMap(([id, speaker]) => [
      ...verbatim(article, ['speakers', id, speaker.kind], speaker.description),
      ...(speaker.kind === 'anonymous'
        ? verbatim(article, ['speakers', id, 'reason'], speaker.reason)
        : []),
    ]),
    ...article.claims.flatMap(({ index, fields }) =>
      verbatim(article, ['claims', index, 'basis'], fields.basis),
    ),
  ];
}

/** Every field of a corpus that holds an article’s words. */
export function verbatimsOf({ articles }: Corpus): Verbatim[] {
  return [...articles.values()].flatMap((article) => [
    ...printedFieldsOf(article),
    ...descriptionsOf(article),
    ...article.claims.flatMap(({ index, fields }) => [
      ...verbatim(article, ['claims', index, 'hedge'], fields.hedge),
      ...fields.evidence.flatMap(({ quote, hedge }, at) => [
        ...verbatim(article, ['claims', index, 'evidence', at, 'quote'], quote),
        ...verbatim(article, ['claims', index, 'evidence', at, 'hedge'], hedge),
      ]),
    ]),
  ]);
}

const verbatim = (article: ParsedArticle, path: Path, text: string | undefined): Verbatim[] =>
  text === undefined ? [] : [{ article, path, text }];
