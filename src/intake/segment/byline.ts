import { DASH_OR_HYPHEN } from '../../text/dash-signs.ts';
import { readDateLine } from './date-line.ts';
import { isNames, wordCount } from './shape.ts';
import type { Signal } from './signal.ts';

const BY =
  /^(?:(?:written |reported |posted |authored |published )?by|von|par|propos recueillis par|por|di|door|автор(?:ка|ы|и)?|بقلم|به قلم|نویسنده|نوشته|מאת) ?[:：]? (?=\S)|^(?:texte?|texto|текст|כתבה?|كتبت?|إعداد|گزارش) ?[:：] (?=\S)/iu;
const WORKS_FOR =
  /\b(?:staff|reporters?|correspondents?|editors?|writers?|agencies|news ?desk|contributors?)\b/i;

// Where a script has no capitals, the word before the names must do.
const HAS_CASE = /[\p{Lu}\p{Ll}]/u;

/** A byline, and the date where one is printed behind it. */
export interface Byline extends Signal {
  byline: string;
  date: string | undefined;
}

// In characters: four names with what they do.
const LONGEST = 160;

/** Whether a block says who wrote the text: “By”, then names; or names and what they do. */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST) return undefined;
  const { byline, date } = splitDate(text);
  const because = signOf(byline);
  return because === undefined ? undefined : { byline, date, because };
}

function signOf(text: string): string | undefined {
  const by = BY.exec(text)?.[0] ?? '';
  const names = text.slice(by.length).replace(/[.…]$/, '');
  if (wordCount(names) > 15 || /[.!?:] /.test(names.replace(/\b\p{Lu}[\p{L}]?\./gu, '')))
    return undefined;
  if (by !== '' && (isNames(names) || !HAS_CASE.test(names))) return 'names who wrote it';
  if (isNames(names) && WORKS_FOR.test(names) && wordCount(names) <= 10)
    return 'names people and what they do';
  return undefined;
}

const BEFORE_DATE = new RegExp(`[${DASH_OR_HYPHEN}\\s|,•·]+$`, 'u');

/** Splits “By TOI STAFF 23 August 2019, 5:42 pm” before its date. */
function splitDate(text: string): { byline: string; date: string | undefined } {
  const words = text.split(' ');
  for (let at = 2; at < words.length; at++) {
    const date = words.slice(at).join(' ');
    const byline = words.slice(0, at).join(' ').replace(BEFORE_DATE, '');
    if (readDateLine(date)) return { byline, date };
  }
  return { byline: text, date: undefined };
}

/** Whether a block is two to six capitalised words and nothing else: names, perhaps the author’s. */
export function isNameLine(text: string): boolean {
  const words = wordCount(text);
  return words >= 2 && words <= 6 && isNames(text) && /^[\p{L}\p{M}\s,.'’&-]+$/u.test(text);
}
