import type { Span } from '../../text/find-quotation.ts';
import { showsNothing } from '../../text/unfit-sign.ts';
import { endsSentence } from './shape.ts';

/**
 * A stretch of a raw text that stands by itself: a paragraph, a headline, a link. `start` and `end` are
 * UTF-16 code units into the raw text, lines count from 1. In `text` every run of spaces and line breaks
 * is one space; nothing else is changed.
 */
export interface RawBlock extends Span {
  text: string;
  line: number;
  lastLine: number;
}

interface Line extends Span {
  text: string;
  number: number;
  indent: number;
}

/**
 * Takes a raw text apart at its blank lines. Within what lies between two of them each line stands by
 * itself, unless the whole text was broken into lines of one width: then a line that is full goes on.
 */
export function rawBlocks(raw: string): RawBlock[] {
  const lines = readLines(raw);
  const width = wrapWidth(lines);
  const blocks: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (line.text === '') continue;
    if (previous && width !== undefined && goesOn(previous, line, width)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => toBlock(block));
}

const LINE = /[^\r\n]*(?:\r\n|[\n\r]|$)/g;
const SPACES = /\p{White_Space}+/gu;

function readLines(raw: string): Line[] {
  return [...raw.matchAll(LINE)].map((match, index) => {
    const written = match[0].replace(/^\uFEFF/, '');
    const text = written.replace(SPACES, ' ').trim();
    const start = match.index + match[0].length - match[0].replace(/^[\uFEFF\s]+/, '').length;
    return {
      text: showsNothing(text) ? '' : text,
      number: index + 1,
      start,
      end: start + match[0].slice(start - match.index).trimEnd().length,
      indent: /^[ \t]*/.exec(written)?.[0].length ?? 0,
    };
  });
}

function toBlock(lines: readonly Line[]): RawBlock[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const text = lines.map((line) => line.text).join(' ');
  return [{ text, start: first.start, end: last.end, line: first.number, lastLine: last.number }];
}

// One line in ten may be longer than the width: it holds an address, which cannot be broken.
const SHARE_WITHIN = 0.9;
// Two lines may end amid a sentence by chance: a headline, a byline.
const FEWEST_OPEN = 3;
// Mail and news break at 72 to 80 (RFC 5322 and RFC 3676 advise 78); columns narrower than 40 are menus, wider than 120 paragraphs.
const NARROWEST = 40;
const WIDEST = 120;
// In the texts of the fixtures and of the example record, the one that was broken at a width has 0.83 of such lines full and
// 0.86 amid a sentence; of the four others with three such lines none has more than 0.60 full. At half the lines,
// sentences end as often at the end of a line as not, as in lists.
const SHARE_FULL = 0.75;
const SHARE_OPEN = 0.5;

/**
 * The width a text was broken at, in characters; `undefined` where its lines end where its paragraphs do. It is what
 * nine in ten lines that end amid a sentence stay within, if there are three of these, if that is a width texts are
 * broken at (72 to 80 mostly; 40 to 120 are taken), and if most of them are full: headlines, menus and verse are not.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const joins = lines.flatMap((line, index): [Line, Line][] => {
    const next = lines[index + 1];
    return next && line.text !== '' && next.text !== '' ? [[line, next]] : [];
  });
  const open = joins.filter(([line]) => !endsSentence(line.text));
  const lengths = open.map(([line]) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * SHARE_WITHIN)] ?? 0;
  if (open.length < FEWEST_OPEN || width < NARROWEST || width > WIDEST) return undefined;
  const full = open.filter(([line, next]) => isFull(line, next, width));
  const isWrapped =
    full.length >= open.length * SHARE_FULL && open.length >= joins.length * SHARE_OPEN;
  return isWrapped ? width : undefined;
}

// As written, doubled spaces and all: that is what the line was broken by.
const lengthOf = ({ start, end }: Line) => end - start;

// Nine in ten lines are no longer than the width found, so the real one may be a little more.
const SLACK = 2;

/** Whether the next line’s first word had no room at the end of this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const [firstWord = ''] = next.text.split(' ', 1);
  // Some put two spaces between sentences.
  const space = endsSentence(line.text) ? 2 : 1;
  return lengthOf(line) + space + firstWord.length > width - SLACK;
}

/** A line goes on if it is full; a shorter one if it stops amid a sentence and the next begins in small letters. */
function goesOn(previous: Line, line: Line, width: number): boolean {
  if (previous.text === '' || line.indent > previous.indent + 1) return false;
  const isBroken = !endsSentence(previous.text) && /^\p{Ll}/u.test(line.text);
  return isBroken || isFull(previous, line, width);
}
