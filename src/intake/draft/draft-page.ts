import type { Known } from '../../model/known.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { blocksOfPage, type PageLayout } from '../html/blocks-of-page.ts';
import { type ClassifiedPage, classifyPage } from '../html/classify-page.ts';
import { languageOfPage } from '../html/language-of-page.ts';
import type { PrintedFact } from '../html/page-fact.ts';
import { type ReadPage, readPage } from '../html/read-page.ts';
import type { SettledDay } from '../html/settle-day.ts';
import { type SettledHead, settleHead } from '../html/settle-head.ts';
import { sourceOfPage } from '../html/source-of-page.ts';
import type { ClassifiedBlock } from '../segment/classified-block.ts';
import { readDateLine } from '../segment/date-line.ts';
import type { ExtractedField, Question, SourceNote } from '../segment/extracted-field.ts';
import { findDate } from '../segment/find-date.ts';
import { buildDraft, extractedFrom, joinedWords, wordsTakenFor } from './build-draft.ts';
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
  const head = settleHead(page, classified.classified);
  return {
    kind: 'draft',
    draft: draftOf({ raw, page, layout, known, strays, ...classified, ...head }),
  };
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

type Reading = ClassifiedPage &
  SettledHead & {
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
    questions: [...questionsOf(reading), ...strays],
    page: {
      site: page.facts.site?.value,
      proposed: source.proposed,
      surroundings: surroundingsOf(reading, stated),
    },
  });
}

/** What stands around the text, and the lines above it of which no field was filled. */
function surroundingsOf(
  { page, classified, day }: Reading,
  stated: readonly ExtractedField[],
): SourceNote[] {
  const around = page.around.map(({ block: { text, line }, because }) => ({
    words: text,
    line,
    because,
  }));
  const told = new Set([...stated, ...around].map(({ words }) => words));
  const isTold = ({ block: { text }, words }: ClassifiedBlock) =>
    told.has(text) || told.has(words) || isDayOf(day, words);
  const lines = classified.filter(
    (each) => (each.part === 'byline' || each.part === 'date') && !isTold(each),
  );
  return [...around, ...lines.map(noteOfBlock)].sort((a, b) => a.line - b.line);
}

const noteOfBlock = ({ block: { text: words, line }, because }: ClassifiedBlock): SourceNote => ({
  words,
  line,
  because,
});

/** Whether a line prints the day of publication, which stands in the entry in digits. */
function isDayOf({ date }: SettledDay, words: string): boolean {
  const read = readDateLine(words);
  return read?.date.kind === 'day' && read.label !== 'updated' && read.date.edtf === date?.value;
}

const FROM_TEXT: ReadonlySet<ExtractedField['part']> = new Set(['caption', 'credit']);

/** What fills fields, with where the page states it: for machines first, else above its text. */
function statedBy({ page, subtitle, title, byline, day }: Reading): ExtractedField[] {
  const { facts } = page;
  return [
    ...extractedFact('title', facts.title, title),
    ...(subtitle ? [{ ...subtitle, part: 'subtitle' as const }] : []),
    ...extractedPrinted('date', day.date),
    ...extractedPrinted('byline', byline.byline),
    ...extractedFact('url', facts.address.url),
  ];
}

/** A fact that the page prints in other words than the entry has: those, and what the field says. */
function extractedPrinted(
  part: ExtractedField['part'],
  found: PrintedFact | undefined,
): ExtractedField[] {
  if (found?.words === undefined || found.words === found.value) return extractedFact(part, found);
  const { value, words, line, where: because } = found;
  return [{ part, value, words, line, because }];
}

function extractedFact(
  part: ExtractedField['part'],
  found: { value: string; line: number; where: string } | undefined,
  words = found?.value,
): ExtractedField[] {
  if (!found || words === undefined) return [];
  return [{ part, words, line: found.line, because: found.where }];
}

function questionsOf({ page: { facts, doubts }, byline, day }: Reading): Question[] {
  const { rivals, home } = facts.address;
  return [
    ...facts.otherDates
      .filter(({ value }) => value !== day.date?.value)
      .map((other) =>
        asked(
          other,
          `the page gives another date as well (${other.where}): which is that of publication?`,
        ),
      ),
    ...(day.doubt ? [asked({ ...day.doubt, value: day.doubt.words }, dayDoubt(day))] : []),
    ...(byline.rival
      ? [
          asked(
            byline.rival,
            `the page’s data name another author than it prints (${byline.rival.where}): who wrote it?`,
          ),
        ]
      : []),
    ...rivals.map((rival) =>
      asked(
        rival,
        `the page gives another address as well (${rival.where}): which is the article’s?`,
      ),
    ),
    ...(home
      ? [
          asked(
            home,
            'the only address that the page gives is its site’s: what is the article’s own?',
          ),
        ]
      : []),
    ...doubts,
  ];
}

const asked = ({ value, line }: { value: string; line: number }, question: string): Question => ({
  words: value,
  line,
  question,
});

const dayDoubt = ({ date, doubt }: SettledDay) =>
  `the page’s data have ${date?.value} in UTC, and it prints ${doubt?.edtf}: which was the day where the paper is?`;
