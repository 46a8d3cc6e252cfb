import { directionOf } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { drawable } from './drawable.ts';
import type { Colour } from './palette.ts';
import { lineWidth, type Measure, type Setting } from './set-text.ts';
import type { CardAnswer, ShareCard } from './share-card.ts';
import {
  abreast,
  type CardLine,
  type Column,
  type Direction,
  heightOf,
  type LayoutPart,
  stack,
  type TextStyle,
  textPart,
  type Ways,
} from './share-layout.ts';

/** A share image, laid out. All lengths are pixels, from the upper left corner. */
export interface ShareImage {
  width: number;
  height: number;
  boxes: readonly CardBox[];
  /** Where the site’s sign stands, and how wide and high it is. */
  sign: { x: number; y: number; size: number } | undefined;
  lines: readonly CardLine[];
}

export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Colour;
}

export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
const HEAD = 52;
const FOOT = 84;
const FOOT_TOP = CARD.height - FOOT;
const SIGN = 44;
const GAP = { column: 44, rule: 26, foot: 32, head: 14, answer: 8, sign: 14, motto: 28 };
/** Room for about a word of the motto: beside a name that leaves less, there is none. */
const LEAST_MOTTO = 120;
/** How the columns share the room: what the accused says is the longest. */
const shares = [31, 33, 36];

const ways = {
  above: [
    { face: 'sans', size: 28, most: 1 },
    { face: 'sans', size: 24, most: 1 },
    { face: 'sans', size: 24, most: 2 },
  ],
  below: [
    { face: 'serif', size: 38, most: 2 },
    { face: 'serif', size: 30, most: 2 },
  ],
  question: [{ face: 'sans', size: 24, most: 2 }],
  answer: [
    { face: 'serif', size: 36, most: 2 },
    { face: 'serif', size: 30, most: 4 },
    { face: 'serif', size: 26, most: 6 },
    { face: 'serif', size: 23, most: 8 },
  ],
  /** Where details stand below the answer. */
  answerAbove: [
    { face: 'serif', size: 36, most: 2 },
    { face: 'serif', size: 30, most: 3 },
    { face: 'serif', size: 26, most: 4 },
  ],
  // Rather small than cut: the end of a detail may turn its sense.
  plain: [
    { face: 'sans', size: 24, most: 2 },
    { face: 'sans', size: 21, most: 3 },
  ],
  contested: [
    { face: 'strong', size: 24, most: 2 },
    { face: 'strong', size: 21, most: 3 },
  ],
  name: [{ face: 'title', size: 34, most: 1 }],
  motto: [{ face: 'sans', size: 24, most: 1 }],
} as const satisfies Record<string, Ways>;

const titles: Ways = [
  { face: 'title', size: 96, most: 1 },
  { face: 'title', size: 80, most: 2 },
  { face: 'title', size: 68, most: 3 },
  { face: 'title', size: 58, most: 3 },
  { face: 'title', size: 48, most: 5 },
];

/**
 * Lays out a card: what it is and its title above, the answers below a rule, and at the foot whose card it is.
 * No line is wider than its column, as wide as `measure` says that it is drawn.
 */
export function shareImage(card: ShareCard, site: Site, measure: Measure): ShareImage {
  const direction = directionOf(site.language);
  const answers = abreast(
    columnsOf(card.answers, direction).map(([answer, column]) =>
      answerPart(answer, column, measure),
    ),
  );
  const rule = FOOT_TOP - GAP.foot - answers.height - GAP.rule;
  return {
    ...CARD,
    boxes: [
      { x: 0, y: 0, ...CARD, fill: 'paper' },
      { x: 0, y: 0, width: CARD.width, height: 12, fill: 'ink' },
      { x: MARGIN, y: rule, width: INNER, height: 2, fill: 'line' },
      { x: 0, y: FOOT_TOP, width: CARD.width, height: FOOT, fill: 'raised' },
    ],
    sign: { x: columnAt(0, SIGN, direction).x, y: FOOT_TOP + (FOOT - SIGN) / 2, size: SIGN },
    lines: [
      ...headPart(card, { height: rule - HEAD - GAP.rule, direction }, measure).at(HEAD),
      ...answers.at(rule + GAP.rule),
      ...footLines(card, site, measure),
    ],
  };
}

/** A column that begins so far from the margin from which the card is read. */
function columnAt(start: number, width: number, direction: Direction): Column {
  const x = MARGIN + start;
  return { x: direction === 'rtl' ? CARD.width - x - width : x, width, direction };
}

function columnsOf(
  answers: readonly CardAnswer[],
  direction: Direction,
): (readonly [CardAnswer, Column])[] {
  const own = shares.slice(0, answers.length);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const unit = (INNER - GAP.column * (answers.length - 1)) / sum(own);
  return answers.map((answer, index) => {
    const start = Math.round(sum(own.slice(0, index)) * unit) + index * GAP.column;
    return [answer, columnAt(start, Math.round((own[index] ?? 0) * unit), direction)];
  });
}

function headPart(
  card: ShareCard,
  { height, direction }: { height: number; direction: Direction },
  measure: Measure,
): LayoutPart {
  const column = columnAt(0, INNER, direction);
  const kind: TextStyle = { ways: ways.above, colour: card.draft ? 'alarm' : 'quiet' };
  const above = textPart(card.above, kind, column, measure);
  const below = textPart(card.below, { ways: ways.below, colour: 'ink' }, column, measure);
  const beside = stack([above, below], GAP.head).height + GAP.head;
  const own = { ...column, direction: directionOf(card.language) };
  const title: TextStyle = { ways: titleWays(height - beside), colour: 'ink' };
  return stack([above, textPart(card.title, title, own, measure), below], GAP.head);
}

/** The ways to set a title, in no more lines than there is room for. */
function titleWays(height: number): Ways {
  const lines = (setting: Setting) => Math.floor(height / heightOf(1, setting));
  const [first, ...others] = titles.map((setting) => ({
    ...setting,
    most: Math.max(1, Math.min(setting.most, lines(setting))),
  }));
  return first ? [first, ...others] : titles;
}

function answerPart(
  { question, answer, details }: CardAnswer,
  column: Column,
  measure: Measure,
): LayoutPart {
  const part = (text: string, style: TextStyle) => textPart(text, style, column, measure);
  const below = details.map(({ text, tone }) =>
    part(text, { ways: ways[tone], colour: tone === 'contested' ? 'alarm' : 'quiet' }),
  );
  return stack(
    [
      part(question, { ways: ways.question, colour: 'quiet' }),
      part(answer, { ways: below.length > 0 ? ways.answerAbove : ways.answer, colour: 'ink' }),
      stack(below, 0),
    ],
    GAP.answer,
  );
}

function footLines(card: ShareCard, site: Site, measure: Measure): CardLine[] {
  const direction = directionOf(site.language);
  const room = INNER - SIGN - GAP.sign;
  const width = Math.min(Math.ceil(lineWidth(drawable(site.name), ways.name[0], measure)), room);
  const after = INNER - room + width + GAP.motto;
  const motto = card.title === site.description ? '' : site.description;
  const parts = [
    textPart(
      site.name,
      { ways: ways.name, colour: 'ink' },
      columnAt(INNER - room, width, direction),
      measure,
    ),
    textPart(
      INNER - after < LEAST_MOTTO ? '' : motto,
      { ways: ways.motto, colour: 'quiet' },
      columnAt(after, INNER - after, direction),
      measure,
    ),
  ];
  return parts.flatMap((part) => part.at(FOOT_TOP + Math.round((FOOT - part.height) / 2)));
}
