import type { Known } from '../../model/known.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { blocksOfPage, type PageLayout } from '../html/blocks-of-page.ts';
import { type ClassifiedPage, classifyPage } from '../html/classify-page.ts';
import { languageOfPage } from '../html/language-of-page.ts';
import { type ReadPage, readPage } from '../html/read-page.ts';
import { sourceOfPage } from '../html/source-of-page.ts';
import type { ExtractedField, Question } from '../segment/extracted-field.ts';
import { findDate } from '../segment/find-date.ts';
import { buildDraft, extractedFrom, joinedWords, noteOf, wordsTakenFor } from './build-draft.ts';
import type { Draft, Drafted } from './draft.ts';
import { fitBlocks, strayQuestions } from './fit-blocks.ts';

const NO_ARTICLE = 'no article is found in the page';

/**
 * Reads a page into a draft. What the page states of its article in JSON-LD, meta tags and headings fills
 * the fields, and the draft tells which of them it was; the text goes the way that plain text goes.
 */
export function draftPage(raw: RawArticle, known: Known): Drafted {
  const read = readPage(raw.text);
  if (read.kind === 'refused') return refused(read.reason);
  const page = fitPage(read);
  if (page.article.length === 0) return refused(NO_ARTICLE);
  const layout = blocksOfPage(page);
  const classified = classifyPage(page, layout, known);
  if (classified.body.length === 0) return refused(NO_ARTICLE);
  const strays = [...read.article, ...read.captions].flatMap(({ text, line }) =>
    strayQuestions(text, line),
  );
  return { kind: 'draft', draft: draftOf({ raw, page, layout, known, strays, ...classified }) };
}

const fitPage = (page: ReadPage): ReadPage => ({
  ...page,
  article: fitBlocks(page.article),
  captions: fitBlocks(page.captions),
  above: fitBlocks(page.above),
});

const refused = (reason: string): Drafted => ({
  kind: 'refused',
  reason,
  extracted: [],
  removed: [],
});

type Reading = ClassifiedPage & {
  raw: RawArticle;
  page: ReadPage;
  layout: PageLayout;
  known: Known;
  strays: readonly Question[];
};

function draftOf(reading: Reading): Draft {
  const { raw, page, classified, body, known, layout, strays } = reading;
  const source = sourceOfPage(page.facts, known);
  const language = languageOfPage(page.facts.language, body);
  const stated = [...statedBy(reading), ...source.stated, ...language.stated];
  const value = (wanted: ExtractedField['part']) => {
    const found = stated.find(({ part }) => part === wanted);
    return found?.value ?? found?.words;
  };
  return buildDraft({
    raw,
    text: layout.text,
    classified,
    body,
    fields: {
      title: value('title'),
      subtitle: value('subtitle'),
      source: value('source'),
      date: value('date'),
      byline: value('byline'),
      credit: joinedWords('credit', classified),
      url: value('url'),
      language: value('language'),
      captions: wordsTakenFor('caption', classified),
    },
    extracted: [
      ...stated,
      ...classified.flatMap(extractedFrom).filter(({ part }) => FROM_TEXT.has(part)),
    ],
    candidates: {
      title: [],
      source: source.candidates,
      date: findDate(classified).candidates,
      language: language.candidates,
    },
    kept: [...layout.body, ...layout.captions],
    questions: [...questionsOf(page), ...strays],
    page: {
      site: page.facts.site?.value,
      proposed: source.proposed,
      surroundings: page.around.map(({ block: { text, line }, because }) => ({
        words: text,
        line,
        because,
      })),
    },
  });
}

const FROM_TEXT: ReadonlySet<ExtractedField['part']> = new Set(['caption', 'credit']);

/** What fills fields, with where the page states it: for machines first, else above its text. */
function statedBy({ page, classified, subtitle, title }: Reading): ExtractedField[] {
  const { facts } = page;
  const { stated: date } = findDate(classified);
  const byline = classified.find(({ part }) => part === 'byline');
  return [
    ...extractedFact('title', facts.title, title),
    ...(subtitle ? [{ ...subtitle, part: 'subtitle' as const }] : []),
    ...(facts.date || !date
      ? extractedFact('date', facts.date)
      : [{ ...date, part: 'date' as const }]),
    ...(facts.byline || !byline
      ? extractedFact('byline', facts.byline)
      : [{ ...noteOf(byline), part: 'byline' as const }]),
    ...extractedFact('url', facts.url),
  ];
}

function extractedFact(
  part: ExtractedField['part'],
  found: { value: string; line: number; where: string } | undefined,
  words = found?.value,
): ExtractedField[] {
  if (!found || words === undefined) return [];
  return [{ part, words, line: found.line, because: found.where }];
}

function questionsOf({ facts }: ReadPage): Question[] {
  return facts.otherDates.map(({ value, where, line }) => ({
    words: value,
    line,
    question: `the page gives another date as well (${where}): which is that of publication?`,
  }));
}
