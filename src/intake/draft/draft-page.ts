import type { Known } from '../../model/known.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { blocksOfPage, type PageLayout } from '../html/blocks-of-page.ts';
import { languageOfPage } from '../html/language-of-page.ts';
import { type PlacedPage, placePage } from '../html/place-page.ts';
import { type ReadPage, readPage } from '../html/read-page.ts';
import { sourceOfPage } from '../html/source-of-page.ts';
import type { ExtractedField, Question, SourceNote } from '../segment/extracted-field.ts';
import { findDate } from '../segment/find-date.ts';
import { isRemoved } from '../segment/placed.ts';
import { articleId } from './article-id.ts';
import type { Draft, Drafted } from './draft.ts';
import { firstWords, joinedWords, noted, open, told, wordsOf } from './draft-parts.ts';
import { findQuestions } from './find-questions.ts';
import { fitBlocks, strayQuestions } from './fit-blocks.ts';
import { obstacleIn } from './obstacle.ts';

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
  const placed = placePage(page, layout, known);
  if (placed.body.length === 0) return refused(NO_ARTICLE);
  const draft = draftOf({ raw, page, layout, known, ...placed });
  const strays = [...read.article, ...read.captions].flatMap(({ text, line }) =>
    strayQuestions(text, line),
  );
  return { kind: 'draft', draft: { ...draft, questions: [...draft.questions, ...strays] } };
}

const fitPage = (page: ReadPage): ReadPage => ({
  ...page,
  article: fitBlocks(page.article),
  captions: fitBlocks(page.captions),
  above: fitBlocks(page.above),
});

const refused = (reason: string): Drafted => ({ kind: 'refused', reason, told: [], removed: [] });

type Reading = PlacedPage & { raw: RawArticle; page: ReadPage; layout: PageLayout; known: Known };

function draftOf(reading: Reading): Draft {
  const { raw, page, placed, body, known, layout } = reading;
  const source = sourceOfPage(page.facts, known);
  const language = languageOfPage(page.facts.language, body);
  const stated = [...statedBy(reading), ...source.stated, ...language.stated];
  const value = (wanted: ExtractedField['part']) => {
    const found = stated.find(({ part }) => part === wanted);
    return found?.value ?? found?.words;
  };
  const [title, date] = [value('title'), value('date')];
  return {
    id: articleId(raw, title ?? firstWords(body)),
    fields: {
      title,
      subtitle: value('subtitle'),
      source: value('source'),
      date,
      byline: value('byline'),
      credit: joinedWords(placed, 'credit'),
      url: value('url'),
      language: value('language'),
      captions: wordsOf(placed, 'caption'),
    },
    rawSha256: raw.sha256,
    text: layout.text,
    body,
    told: [...stated, ...placed.flatMap(told).filter(({ part }) => FROM_TEXT.has(part))],
    removed: placed.filter(isRemoved).map(noted),
    around: page.around.map(
      ({ block, because }): SourceNote => ({ words: block.text, line: block.line, because }),
    ),
    open: [
      ...open('title', title, []),
      ...open('source', value('source'), source.candidates),
      ...open('date', date, findDate(placed).candidates),
      ...open('language', value('language'), language.candidates),
    ],
    questions: [...findQuestions(placed), ...questionsOf(page)],
    site: page.facts.site?.value,
    obstacle: obstacleIn([...layout.body, ...layout.captions]),
    speakers: [],
    claims: [],
    proposed: source.proposed,
  };
}

const FROM_TEXT: ReadonlySet<ExtractedField['part']> = new Set(['caption', 'credit']);

/** What fills fields, with where the page states it: for machines first, else above its text. */
function statedBy({ page, placed, subtitle, title }: Reading): ExtractedField[] {
  const { facts } = page;
  const { stated: date } = findDate(placed);
  const byline = placed.find(({ part }) => part === 'byline');
  return [
    ...toTold('title', facts.title, title),
    ...(subtitle ? [{ ...subtitle, part: 'subtitle' as const }] : []),
    ...(facts.date || !date ? toTold('date', facts.date) : [{ ...date, part: 'date' as const }]),
    ...(facts.byline || !byline
      ? toTold('byline', facts.byline)
      : [{ ...noted(byline), part: 'byline' as const }]),
    ...toTold('url', facts.url),
  ];
}

function toTold(
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
