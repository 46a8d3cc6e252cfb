import type { Known, KnownName } from '../../model/known.ts';
import { normalise } from '../../text/normalise.ts';
import { isNames, wordCount } from './shape.ts';

/** The known outlet that a text is the name of, and nothing else. Short names must match in case. */
export function outletNamed(text: string, { outlets }: Known): KnownName | undefined {
  return outlets.find(({ names }) => names.some((name) => isSameName(name, text)));
}

function isSameName(name: string, text: string): boolean {
  const [a, b] = [bareName(name), bareName(text)];
  return a === b || (a.length > 5 && a.toLowerCase() === b.toLowerCase());
}

const bareName = (name: string) => normalise(name).text.replace(/^The /i, '');

/** The known outlet named first in a text; of two names at one place the longer. */
export function outletMentioned(text: string, { outlets }: Known): KnownName | undefined {
  const subject = normalise(text).text;
  const found = outlets.flatMap((outlet) =>
    outlet.names.flatMap((name) => {
      const at = indexOfName(subject, bareName(name));
      return at < 0 ? [] : [{ outlet, at, length: name.length }];
    }),
  );
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.outlet;
}

function indexOfName(text: string, name: string): number {
  const isEdge = (character: string | undefined) => !/[\p{L}\p{N}]/u.test(character ?? ' ');
  const [subject, wanted] =
    name.length > 5 ? [text.toLowerCase(), name.toLowerCase()] : [text, name];
  for (let at = subject.indexOf(wanted); at >= 0; at = subject.indexOf(wanted, at + 1))
    if (isEdge(text[at - 1]) && isEdge(text[at + name.length])) return at;
  return -1;
}

const TITLE_WORDS =
  /\b(?:times|news|post|herald|tribune|journal|agency|press|daily|guardian|telegraph|today|observer|gazette|chronicle|mail|wire|network|tv|radio|magazine|review|online|monitor)\b|\.(?:com|org|net|co|info)\b/i;

/** Whether a line looks like the name of a newspaper, station or site. */
export function isOutletShaped(text: string): boolean {
  return (
    wordCount(text) <= 5 &&
    isNames(text) &&
    (TITLE_WORDS.test(text) || /^[\w.-]+\.\w{2,6}$/.test(text))
  );
}

const OWN_NAME =
  /(?:\b(?:[Gg]et|GET|[Ff]rom|FROM|[Bb]y|[Tt]o|TO|[Ww]ith|[Ss]upport|SUPPORT|[Rr]ead|[Jj]oin|Copyright)|©)(?: ©)?(?: \d{4})?\s+(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.-]*(?: (?:(?:of the|of|and|the|&) )?\p{Lu}[\p{L}\p{N}.-]*)*)/gu;

/** The names by which lines that ask something of the reader call their own site: “Donate to …”. */
export function namesOfItself(text: string): string[] {
  return [...text.matchAll(OWN_NAME)].flatMap(({ groups }) => {
    const name = (groups?.['name'] ?? '').replace(/[.-]+$/, '');
    const isName = wordCount(name) >= 2 ? wordCount(name) <= 6 : isOutletShaped(name);
    return isName && !SITE_THINGS.test(name) ? [name] : [];
  });
}

const SITE_THINGS =
  /^(?:the )?(?:twitter|x|facebook|instagram|telegram|linkedin|youtube|whatsapp|breaking news|latest news|daily|free|sign)\b/i;
