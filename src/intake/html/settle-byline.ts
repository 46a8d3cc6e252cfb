import type { PageFact, PrintedFact } from './page-fact.ts';
import { comparable } from './title-likeness.ts';
import { withoutMarkup } from './without-markup.ts';

/** What pages put where an author belongs, when nobody is named. */
const NOBODY =
  /^(?:no author|admin(?:istrator)?|author|editor|unknown|anonymous|null|undefined|none|n ?\/ ?a|webmaster|super ?user|default|guest|user ?\d*|system|import)$/i;
const PREFIX =
  /^(?:(?:written |reported |story )?by|von|par|por|di|door|автор[ыи]?|текст|بقلم|نویسنده|מאת|autor(?:in|es)?|auteur)(?:\s*[:：]\s*|\s+)/iu;
const ADDRESS = /\S+@\S+|\b(?:https?:|www\.)\S+/g;
const BETWEEN = /\s*(?:[,;|/•·]|\s(?:and|und|et|y|e|en|och|og|и|та|و)(?=\s)|\s&\s)\s*/iu;

// Four names with what joins them, and some to spare.
const LONGEST = 200;

/**
 * The names in what a page states of its authors, as it writes them: without markup, addresses, numbers and the names of
 * the site itself (`sites`). Undefined where no name is left.
 */
export function namesIn(value: string, sites: readonly string[]): string | undefined {
  const plain = withoutMarkup(value)
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
  if (/^https?:|^@/.test(plain)) return undefined;
  const written = plain
    .replace(PREFIX, '')
    .replace(ADDRESS, '')
    .trim()
    .replace(/^[\s,;|]+|[\s,;|]+$/g, '');
  const parts = written.split(BETWEEN).map((part) => part.trim());
  const names = parts.filter((part) => isName(part, sites));
  const once = [...new Set(names)];
  const left = once.length === parts.length ? written : once.join(', ');
  return left === '' || left.length > LONGEST ? undefined : left;
}

function isName(part: string, sites: readonly string[]): boolean {
  if (!/\p{L}/u.test(part) || /\d{3}/.test(part) || NOBODY.test(part)) return false;
  const name = comparable(part);
  return !sites.some((site) => comparable(site) === name);
}

const PLACE = /\s(?:in|from|reporting from|aus|à|en|в|у)\s\p{Lu}[\p{L}\p{M}'’ -]+(?=$|,)/gu;
const AGENCY = /^(?:AP|AFP|Reuters|dpa|EFE|ANSA|Bloomberg|UPI|TASS|Xinhua|PA|AAP)$/i;

/**
 * The names of a line that readers see above a text, without where they write from and what they do: “By Jo Vell in
 * Tarnova”, “Jo Vell, defence correspondent”. A single word behind a comma is a place, but for a news agency.
 */
export function printedNames(line: string, sites: readonly string[]): string | undefined {
  const names = namesIn(line, sites)?.replace(PLACE, '');
  const [first, ...rest] = names?.split(/,\s*/) ?? [];
  if (names === undefined || first === undefined) return undefined;
  const kept = rest.filter(
    (part) => AGENCY.test(part) || UNSPACED.test(part) || (/^\S+ \S/.test(part) && isCapital(part)),
  );
  return [first, ...kept].join(', ');
}

// In these scripts a whole name is written without a space.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NOBODY_NAMED =
  /^(?:\p{L}+ )?(?:staff|agenc(?:y|ies)|news ?room|news ?desk|redaktion|rédaction|redacción|redazione|редакци[яи]|wires?|correspondents?|reporters?)(?: \p{L}+)?$/iu;
const WORK =
  /\b(?:reporters?|correspondents?|editors?|writers?|columnists?|staff|desk|chief|bureau)\b/i;
const isCapital = (part: string) =>
  !WORK.test(part) && (/^\p{Lu}/u.test(part) || !/[\p{Lu}\p{Ll}]/u.test(part));

/**
 * Who wrote an article: as the page prints it above the text, and as its data have it where that says as much. Another
 * name in the data than the one that is printed is a `rival`.
 */
export function settleByline(
  stated: PageFact | undefined,
  printed: PrintedFact | undefined,
): { byline: PrintedFact | undefined; rival: PageFact | undefined } {
  if (!stated || !printed || NOBODY_NAMED.test(printed.value))
    return { byline: stated ?? printed, rival: undefined };
  const [inData, inPrint] = [wordsOf(stated.value), wordsOf(printed.value)];
  const shared = inData.filter((word) => inPrint.includes(word));
  if (shared.length === 0) return { byline: printed, rival: stated };
  const isAll = inPrint.every((word) => inData.includes(word));
  return { byline: isAll || inData.length >= inPrint.length ? stated : printed, rival: undefined };
}

/** The words of names that can be compared: no initials, nothing that joins two names. */
const wordsOf = (names: string) =>
  comparable(names)
    .split(' ')
    .filter((word) => word.length > 1 && !/^(?:and|und|et|y|by|и|та|و)$/u.test(word));
