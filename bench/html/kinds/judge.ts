import { parseHTML } from 'linkedom';
import type { Draft } from '../../../src/intake/draft/draft.ts';
import { draftArticle } from '../../../src/intake/draft/draft-article.ts';
import { readDateLine } from '../../../src/intake/segment/date-line.ts';
import { chanceFrom } from '../../site/chance.ts';
import { aroundTheText } from './around-the-text.ts';
import { namesAndDays } from './names-and-days.ts';
import type { Kind, KindPage, Wanted } from './parts.ts';
import { texts } from './texts.ts';
import { toldToMachines } from './told-to-machines.ts';
import { withinTheText } from './within-the-text.ts';

/** Every kind of page, each varied by class names, nesting, order and language. */
export const kinds: readonly Kind[] = [
  ...aroundTheText,
  ...withinTheText,
  ...toldToMachines,
  ...namesAndDays,
];

/** The page of a kind that a number stands for; languages take turns. */
export function pageOfKind(kind: Kind, number: number): KindPage {
  const text = texts[number % texts.length];
  if (!text) throw new Error('no texts');
  return kind.page({ text, chance: chanceFrom(number * 7919 + kind.name.length) });
}

/** What is wrong with what is read from a page; nothing where all is right and nothing is lost unseen. */
export function wrongWith({ html, want }: KindPage): string[] {
  const drafted = draftArticle(
    { name: 'page.html', text: html, format: 'html' },
    { outlets: [], actors: [] },
  );
  if (drafted.kind === 'refused') return [`refused: ${drafted.reason}`];
  const { draft } = drafted;
  return [...wrongBody(draft, want), ...wrongFields(draft, want), ...lostUnseen(html, draft)];
}

function wrongBody({ body }: Draft, want: Wanted): string[] {
  const found = body.map(({ text }) => text);
  const missing = want.body.filter((text) => !found.includes(text));
  const foreign = found.filter((text) => !want.body.includes(text));
  const isOrder = missing.length + foreign.length > 0 || found.join('\n') === want.body.join('\n');
  return [
    ...missing.map((text) => `missing: ${text}`),
    ...foreign.map((text) => `not of the article: ${text}`),
    ...(isOrder ? [] : ['the paragraphs stand in another order']),
  ];
}

function wrongFields({ fields, questions }: Draft, want: Wanted): string[] {
  const pairs: [string, string | undefined, string | undefined][] = [
    ['title', fields.title, want.title],
    ['byline', fields.byline, want.byline],
    ['date', fields.date, want.date],
    ['url', fields.url, want.url],
    ['captions', fields.captions.join(' | '), want.captions?.join(' | ')],
  ];
  const isAsked = (name: string) => Object.hasOwn(want, name);
  const asked = questions.map(({ question, words }) => `${question} ${words}`);
  const { dayOrAsked, asked: wanted } = want;
  const isDay =
    dayOrAsked === undefined ||
    fields.date === dayOrAsked ||
    asked.some((question) => question.includes(dayOrAsked));
  return [
    ...pairs
      .filter(([name, found, right]) => isAsked(name) && found !== right)
      .map(([name, found, right]) => `${name} is ${found ?? 'open'}, not ${right ?? 'open'}`),
    ...(isDay ? [] : [`date is ${fields.date ?? 'open'}, not ${dayOrAsked}, and nothing is asked`]),
    ...(wanted && !asked.some((question) => wanted.test(question))
      ? [`nothing asks of ${wanted}`]
      : []),
  ];
}

const bare = (text: string) => text.replace(/[\p{White_Space}\u00AD]+/gu, '');

/** Text of the page that stands neither in the entry nor among what is listed as left out. */
function lostUnseen(html: string, draft: Draft): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('head, script, style')) element.remove();
  const { title = '', subtitle = '', byline = '', credit = '', date = '' } = draft.fields;
  const told = bare(
    [
      ...draft.body.map(({ text }) => text),
      ...draft.fields.captions,
      ...[title, subtitle, byline, credit, date],
      ...[...draft.removed, ...draft.surroundings, ...draft.extracted].map(({ words }) => words),
    ].join('\n'),
  );
  return textsIn(document.body)
    .filter((text) => /\p{L}{2}/u.test(text) && !told.includes(bare(text)))
    .filter((text) => dayOf(text.trim()) !== date)
    .map((text) => `lost unseen: ${text.trim()}`);
}

/** The day of publication may be printed in words, and stand in the entry in digits. */
function dayOf(text: string): string | undefined {
  const read = readDateLine(text)?.date;
  return read?.kind === 'day' ? read.edtf : undefined;
}

function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  return [...node.childNodes].flatMap(textsIn);
}
