import type { Known } from '../../model/known.ts';
import { articleId } from '../article-id.ts';
import type { Draft, Drafted, DraftFields, Noted, Question, RawArticle, Told } from '../draft.ts';
import { firstWords, joinedWords, noted, open, told, wordsOf } from '../draft-parts.ts';
import { findDate } from '../find-date.ts';
import { findLanguage } from '../find-language.ts';
import { findQuestions } from '../find-questions.ts';
import { lostCharacter } from '../lost-character.ts';
import { isRemoved, type Placed, place } from '../placed.ts';
import type { RawBlock } from '../raw-block.ts';
import { tellStoryApart } from '../tell-apart.ts';
import { blocksOfPage, type PageLayout } from './blocks-of-page.ts';
import { headingLevel } from './page-block.ts';
import type { PageFact } from './page-fact.ts';
import { lengthOfHead, placePageHead, titleAmong } from './place-page-head.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type SourceOfPage, sourceOfPage } from './source-of-page.ts';
import { findSubtitle } from './subtitle.ts';

const NO_ARTICLE = 'no article is found in the page';

/**
 * Reads a page into a draft. What the page states of its article in JSON-LD, meta tags and headings fills
 * the fields, and the draft tells which of them it was; the text goes the way that plain text goes.
 */
export function draftPage(raw: RawArticle, known: Known): Drafted {
  const page = readPage(raw.text);
  const refused = (reason: string): Drafted => ({ kind: 'refused', reason, told: [], removed: [] });
  if (page.kind === 'refused') return refused(page.reason);
  if (page.article.length === 0) return refused(NO_ARTICLE);
  const layout = blocksOfPage(page);
  const placed = placePage(page, layout.body, layout.captions, known);
  const body = placed.filter(({ part }) => part === 'body').map(({ block }) => block);
  if (body.length === 0) return refused(NO_ARTICLE);
  return { kind: 'draft', draft: draftOf({ raw, page, placed, body, known, layout }) };
}

function placePage(
  page: ReadPage,
  body: readonly RawBlock[],
  captions: readonly RawBlock[],
  known: Known,
): Placed[] {
  const head = lengthOfHead(body);
  const title = titleAmong(body.slice(0, head), page.facts.title?.value) ?? page.facts.title?.value;
  const headings = new Set(
    page.article.flatMap((block, index) => (headingLevel(block) ? body[index] : undefined) ?? []),
  );
  return [
    ...captions.map((block) => place(block, 'caption', { because: 'stands under a picture' })),
    ...placePageHead(body.slice(0, head), title),
    ...tellStoryApart(body.slice(head), known).map((each) =>
      headings.has(each.block) && each.part === 'body'
        ? place(each.block, 'body', { because: 'a heading amid the text' })
        : each,
    ),
  ];
}

interface Reading {
  raw: RawArticle;
  page: ReadPage;
  placed: readonly Placed[];
  body: readonly RawBlock[];
  known: Known;
  layout: PageLayout;
}

function draftOf(reading: Reading): Draft {
  const { raw, page, placed, body, known, layout } = reading;
  const source = sourceOfPage(page.facts, known);
  const stated = statedBy(reading, source);
  const fields = fieldsOf(stated, placed);
  const { language } = languageOf(reading);
  return {
    id: articleId(raw, fields.title ?? firstWords(body)),
    fields,
    text: layout.text,
    body,
    told: [...stated, ...placed.filter(({ part }) => part !== 'date').flatMap(told)].filter(
      ({ part }, index, all) =>
        part !== 'byline' || all.findIndex((each) => each.part === 'byline') === index,
    ),
    removed: placed.filter(isRemoved).map(noted),
    around: page.around.map(
      ({ block, because }): Noted => ({ words: block.text, line: block.line, because }),
    ),
    open: [
      ...open('title', fields.title, []),
      ...open('source', fields.source, source.candidates),
      ...open('date', fields.date, findDate(placed).candidates),
      ...open('language', fields.language, language),
    ],
    questions: [...findQuestions(placed), ...questionsOf(page)],
    site: page.facts.site?.value,
    obstacle: obstacleIn([...body, ...layout.captions]),
    speakers: [],
    claims: [],
    proposed: source.proposed,
  };
}

/** What fills fields, with where the page states it. */
function statedBy({ page, placed, body, ...reading }: Reading, source: SourceOfPage): Told[] {
  const { facts } = page;
  const title = titleAmong(body.slice(0, 0), facts.title?.value);
  const repeated = placed.find(({ because }) => because === 'repeats the headline')?.words;
  const date = facts.date ?? dateOf(placed);
  const { stated } = languageOf({ page, placed, body, ...reading });
  const subtitle = facts.subtitle ?? findSubtitle(page);
  return [
    ...toTold('title', facts.title, shorter(repeated ?? title, facts.title?.value)),
    ...toTold('subtitle', subtitle),
    ...(source.stated ? [source.stated] : []),
    ...toTold('date', date),
    ...toTold('byline', facts.byline),
    ...toTold('language', stated),
    ...toTold('url', facts.url),
  ];
}

const shorter = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.length < b.length ? a : b;

function toTold(
  part: Told['part'],
  found: Pick<PageFact, 'value' | 'line' | 'where'> | undefined,
  words = found?.value,
): Told[] {
  if (!found || words === undefined) return [];
  return [{ part, words, line: found.line, because: found.where }];
}

function dateOf(placed: readonly Placed[]): PageFact | undefined {
  const { stated } = findDate(placed);
  return stated && { field: 'date', value: stated.value, where: stated.because, line: stated.line };
}

/** Sites set one language for all their pages: it counts where the text’s own words do not speak against it. */
function languageOf({ page, body }: Pick<Reading, 'page' | 'body'> & Partial<Reading>) {
  const stated = page.facts.language;
  const language = findLanguage(body);
  const [likely] = language;
  const isSound = stated !== undefined && (!likely || likely.value === stated.value.split('-')[0]);
  if (isSound) return { stated, language: [] };
  const said = stated
    ? [{ value: stated.value, words: stated.value, line: stated.line, because: stated.where }]
    : [];
  return { stated: undefined, language: [...language, ...said] };
}

function fieldsOf(stated: readonly Told[], placed: readonly Placed[]): DraftFields {
  const value = (wanted: Told['part']) => {
    const found = stated.find(({ part }) => part === wanted);
    return found?.value ?? found?.words;
  };
  return {
    title: value('title'),
    subtitle: value('subtitle'),
    source: value('source'),
    date: value('date'),
    byline: value('byline') ?? joinedWords(placed, 'byline'),
    credit: joinedWords(placed, 'credit'),
    url: value('url'),
    language: value('language'),
    captions: wordsOf(placed, 'caption'),
  };
}

function questionsOf({ facts }: ReadPage): Question[] {
  return facts.otherDates.map(({ value, where, line }) => ({
    words: value,
    line,
    question: `the page gives another date as well (${where}): which is that of publication?`,
  }));
}

function obstacleIn(blocks: readonly RawBlock[]): string | undefined {
  const lost = blocks.find(({ text }) => text.includes('\uFFFD'));
  return lost && lostCharacter(lost.line);
}
