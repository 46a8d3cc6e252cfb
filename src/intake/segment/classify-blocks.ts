import type { Known } from '../../model/known.ts';
import { DASH_SIGNS } from '../../text/dash-signs.ts';
import { boilerplateSignal } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { captionSignal, isBareCredit } from './caption.ts';
import { type ClassifiedBlock, classify, isRemoved } from './classified-block.ts';
import { classifyByline } from './classify-byline.ts';
import { classifyHead } from './classify-head.ts';
import { authorNoteSignal, creditSignal } from './credit.ts';
import { readDateLine } from './date-line.ts';
import type { RawBlock } from './raw-block.ts';
import { endsSentence, isProse } from './shape.ts';
import type { Signal } from './signal.ts';
import { findSiteName, type SiteName } from './site-name.ts';
import { findZones } from './zones.ts';

/**
 * Says of each block of a raw text what part of the article it is, in the order of the text. What nothing
 * gives away stays in the body; what is taken out says why, and a doubt is put as a question.
 */
export function classifyBlocks(blocks: readonly RawBlock[], known: Known): ClassifiedBlock[] {
  const { start, end } = findZones(blocks);
  const [above, story, below] = [
    blocks.slice(0, start),
    blocks.slice(start, end),
    blocks.slice(end),
  ];
  const siteName = findSiteName([...above, ...below], known);
  const head = classifyHead({ blocks: above, known, siteName });
  return keepOne([
    ...head,
    ...story.map((block, index) => classifyInStory(block, story[index + 1])),
    ...classifyTail({ blocks: below, siteName, head, rest: blocks.slice(0, end) }),
  ]);
}

/**
 * The same for blocks that are known to be an article’s text, as in a page where headline and menu are
 * told by their tags: nothing in it is a headline.
 */
export function classifyStory(blocks: readonly RawBlock[], known: Known): ClassifiedBlock[] {
  const { end } = findZones(blocks);
  const [story, below] = [blocks.slice(0, end), blocks.slice(end)];
  const siteName = findSiteName(below, known);
  return keepOne([
    ...story.map((block, index) => classifyInStory(block, blocks[index + 1])),
    ...classifyTail({ blocks: below, siteName, head: [], rest: story }),
  ]);
}

/** An article has one byline and one credit line; of several only those that follow each other are one. */
function keepOne(classified: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  return classified.map((each, index) => {
    if (each.part !== 'byline' && each.part !== 'credit') return each;
    const first = classified.findIndex(({ part }) => part === each.part);
    const between = classified.slice(first, index);
    const isOne = between.every(
      ({ part, words, block }) => part === each.part && words === block.text,
    );
    if (isOne) return each;
    const doubt = `a second ${each.part === 'byline' ? 'byline' : 'credit line'}: does it belong to the first?`;
    return classify(each.block, 'body', { because: each.because, doubt });
  });
}

/** A block amid the running text: all but what gives itself away stays there. */
function classifyInStory(block: RawBlock, next: RawBlock | undefined): ClassifiedBlock {
  const sign = boilerplateSignal(block.text);
  if (sign) return classify(block, 'boilerplate', sign);
  const caption = captionSignal(block.text) ?? captionAbove(block, next);
  if (caption) return classify(block, 'caption', caption);
  const credit = creditSignal(block.text);
  if (credit) return classify(block, 'credit', credit);
  return classify(block, 'body', { because: 'running text', ...doubtAbout(block.text) });
}

function captionAbove({ text }: RawBlock, next: RawBlock | undefined): Signal | undefined {
  return next && isBareCredit(next.text) && !endsSentence(text)
    ? { because: 'stands above the credit of a picture' }
    : undefined;
}

function doubtAbout(text: string): { doubt: string } | undefined {
  if (/^https?:\/\/\S+$/.test(text))
    return { doubt: 'an address alone: the article’s own (then it is its url), or a link?' };
  if (NOTE.test(text) || CHANGES.test(text))
    return { doubt: 'a note on changes: does it belong under corrections?' };
  return endsSentence(text) || isProse(text)
    ? undefined
    : { doubt: 'no sentence: a subheading, a caption without credit, or a link?' };
}

// A note that says of itself what it is, with the day on which it was made, in the languages of the record’s sources.
const NOTE = new RegExp(
  String.raw`^(?:corrections?(?: and clarifications?)?|clarification|editor['’]?s['’]? note|updated?|amendment|erratum|korrektur|berichtigung|anmerkung der redaktion|rectificati(?:f|on)|erratum|correction|fe de erratas|correcci[oó]n|rectificaci[oó]n|rettifica|correzione|corre[cç][aã]o|correctie|rectificatie|rättelse|rettelse|sprostowanie|уточнение|исправление|поправка|уточнення|виправлення|تصحيح|توضيح|اصلاحیه|תיקון|הבהרה)(?:,? (?=[^:]*\d)[^:${DASH_SIGNS}]{1,30})? ?[:(${DASH_SIGNS}：]`,
  'iu',
);
const CHANGES =
  /^[*([]?(?:this|the) (?:article|story|piece|report|post) (?:has been|was) (?:updated|corrected|amended|changed)\b|^[*([]?an? (?:earlier|previous) version of this (?:article|story|piece|report|post)\b|^(?:in einer früheren (?:fassung|version)|une version (?:antérieure|précédente) de cet article|una versión anterior de est[ea]|в (?:предыдущей|более ранней|первой) версии (?:этой|этого) )/iu;

interface Tail {
  blocks: readonly RawBlock[];
  siteName: SiteName;
  head: readonly ClassifiedBlock[];
  /** Everything above the tail. */
  rest: readonly RawBlock[];
}

/** Below the running text, short lines after the first that leads elsewhere are more of the same. */
function classifyTail(tail: Tail): ClassifiedBlock[] {
  const classified: ClassifiedBlock[] = [];
  for (const [index, block] of tail.blocks.entries())
    classified.push(
      ...(classifyCredits(tail, block) ?? [
        classifyAmong(classified, classifyInStory(block, tail.blocks[index + 1])),
      ]),
    );
  return classified;
}

function classifyCredits(
  { siteName, head, rest }: Tail,
  block: RawBlock,
): ClassifiedBlock[] | undefined {
  const { text } = block;
  const site = siteName(text);
  if (site) return [classify(block, 'site-name', site)];
  const above = rest.map((other) => other.text);
  const note = authorNoteSignal(text, above);
  if (note) return [classify(block, 'credit', note)];
  const date = readDateLine(text);
  if (date && date.label !== 'none')
    return [classify(block, 'date', { because: 'says when it was published' })];
  const byline = head.some(({ part }) => part === 'byline') ? undefined : readByline(text);
  return byline && classifyByline(block, byline);
}

function classifyAmong(
  above: readonly ClassifiedBlock[],
  classified: ClassifiedBlock,
): ClassifiedBlock {
  const isAmong = above.some(isRemoved);
  return isAmong && classified.part === 'body'
    ? classify(classified.block, 'boilerplate', {
        because: 'stands below the text among lines of that sort',
      })
    : classified;
}
