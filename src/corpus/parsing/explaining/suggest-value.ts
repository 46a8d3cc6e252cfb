import { isWebAddress } from '../../../model/fields.ts';
import { idOrExample } from '../../../model/id.ts';
import { plainDigits } from '../../../text/plain-digits.ts';
import { ownValue } from './suggest.ts';

/** The address that a link of Markdown, an address in angle brackets or one without its beginning must mean. */
export function suggestAddress(written: string): string | undefined {
  const [, linked] = /^\[[^\]]*\]\((\S+?)\)$/.exec(written.trim()) ?? [];
  const bare = (linked ?? written).trim().replace(/^[<"“(]+|[>"”),;]+$/g, '');
  const address = /^https?:\/\//i.test(bare)
    ? bare.replaceAll(' ', '%20')
    : /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(bare)
      ? `https://${bare}`
      : undefined;
  return address !== undefined && address !== written && isWebAddress(address)
    ? address
    : undefined;
}

const languages = new Map<string, string>();
// Languages in which editors are likely to write the name of one.
const namers = ['en', 'de', 'fr', 'es', 'fa', 'he', 'ar', 'ru', 'tr'].map(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }),
);
// No name of Unicode’s, and in every newsroom.
const otherLanguageNames: Readonly<Record<string, string>> = { farsi: 'fa', mandarin: 'zh' };

/** The tag of a language whose name was written, in one of the languages that editors use. */
export function suggestLanguage(written: string): string | undefined {
  if (languages.size === 0)
    for (const tag of tagsOfTwoLetters())
      for (const namer of namers) {
        const name = namer.of(tag)?.toLowerCase();
        if (name !== undefined && !languages.has(name)) languages.set(name, tag);
      }
  const name = written.trim().toLowerCase();
  const [, language = '', region = ''] = /^([a-z]{2,3})_([a-z]{2})$/.exec(name) ?? [];
  if (language !== '') return `${language}-${region.toUpperCase()}`;
  return languages.get(name) ?? ownValue(otherLanguageNames, name);
}

function tagsOfTwoLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
// As the guide has them.
const LOOSE: Readonly<Record<string, string>> = {
  several: '2+',
  multiple: '2+',
  dozens: '24+',
  hundreds: '200+',
};

/** The number of a toll that words or other digits must mean: “at least 2” is `2+`. */
export function suggestCount(written: string): string | undefined {
  const text = plainDigits(written).trim().toLowerCase();
  const [, before = '', number = '', after = ''] =
    /^([^\d]*?)\s*(\d[\d.,' ]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(\D*)$/.exec(
      text,
    ) ?? [];
  if (number === '') return ownValue(LOOSE, text);
  const digits = digitsOf(number);
  if (digits === undefined) return undefined;
  if (/^(?:at least|min\.?|minimum|>=|≥)$/.test(before) || /^(?:or more|\+)$/.test(after))
    return `${digits}+`;
  if (/^(?:more than|over|>)$/.test(before)) return `${digits + 1}+`;
  if (/^(?:about|around|some|nearly|almost|approx\.?|approximately|ca?\.?|~|≈)$/.test(before))
    return `${digits}~`;
  return before === '' && digits !== undefined ? String(digits) : undefined;
}

/** The number that some digits, with a sign after each three, or a word stands for. */
function digitsOf(number: string): number | undefined {
  const text = number.trim();
  const word = NUMBERS.indexOf(text);
  if (word >= 0) return word;
  const whole = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, '') : text;
  return /^\d{1,9}$/.test(whole) ? Number(whole) : undefined;
}

/** Latitude and longitude, as the notation wants them, from the ways that maps give them. */
export function suggestPoint(written: unknown): string | undefined {
  const text = textOf(written);
  const degrees = [...text.matchAll(DEGREES)].map(toDegrees);
  const [first, second] = degrees;
  if (!first || !second || degrees.length !== 2) return undefined;
  const isSwapped = first.axis === 'longitude' || second.axis === 'latitude';
  const [latitude, longitude] = isSwapped ? [second, first] : [first, second];
  const isPossible = Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
  return isPossible ? `[${latitude.value}, ${longitude.value}]` : undefined;
}

function textOf(written: unknown): string {
  if (Array.isArray(written)) {
    // `[34,73, 44,59]`: a comma for the point.
    const isSplit = written.length === 4 && written.every((part) => /^\d+$/.test(String(part)));
    const [a, b, c, d] = written.map(String);
    return isSplit ? `${a}.${b}; ${c}.${d}` : written.map(String).join('; ');
  }
  if (typeof written === 'object' && written !== null)
    return Object.entries(written)
      .map(([name, value]) => `${String(value)}${/^lo?n/i.test(name) ? 'E' : 'N'}`)
      .join('; ');
  return String(written);
}

const DEGREES =
  /(-?\d{1,3}(?:\.\d+)?)\s*(?:°\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''))?)?)?\s*([NSEW])?/gi;

interface Degrees {
  value: number;
  axis: 'latitude' | 'longitude' | undefined;
}

function toDegrees([
  ,
  whole = '0',
  minutes = '0',
  seconds = '0',
  side = '',
]: RegExpExecArray): Degrees {
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  const value = Number((/[SW]/i.test(side) ? -size : size).toFixed(4));
  const axis = /[NS]/i.test(side) ? 'latitude' : /[EW]/i.test(side) ? 'longitude' : undefined;
  return { value, axis };
}

/** The claim or speaker that an address of the site, or an id with other signs in it, must mean. */
export function suggestMember(written: string): string {
  const parts = written
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/\.md\b/g, '')
    .split(/[/\\#]/)
    .filter((part) => !['', 'claims', 'articles'].includes(part));
  return parts
    .slice(-2)
    .map((part) => idOrExample(part))
    .join('/');
}
