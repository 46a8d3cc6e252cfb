import { markupTokens } from './tags.ts';

/** A piece of the page. */
interface Part {
  text: string;
  /** Of a sign that opens or closes: where its other end is; not told where both do not stand in one element. */
  partner?: number;
}

const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
const SIGN = /([\u2066-\u2069])/u;

/**
 * The signs that set words apart, as elements: what a page in another language still says in English tells so to
 * those who hear it, and sentences of it that follow one another run on in their own direction. The signs stay
 * where no element can stand: in attributes, drawings and options. `language` is the page’s.
 */
export function withWordsApart(html: string, language: string): string {
  if (!SIGN.test(html)) return html;
  const parts = partsOf(html);
  const runOn = runningOn(parts);
  let english = 0;
  return parts
    .map(({ text, partner }, at) => {
      if (partner === undefined) return text;
      const sign = text === END ? parts[partner]?.text : text;
      if (sign === LEFT_TO_RIGHT) english += text === END ? -1 : 1;
      if (runOn.has(at)) return '';
      return text === END ? '</bdi>' : elementFor(sign, english > 0, language);
    })
    .join('');
}

/** The catalogue’s English; the page’s own words; names and words of the record, whose language nobody tells. */
function elementFor(sign: string | undefined, isInEnglish: boolean, language: string): string {
  if (sign === LEFT_TO_RIGHT) return '<bdi lang="en" dir="ltr">';
  if (sign === RIGHT_TO_LEFT)
    return isInEnglish ? `<bdi lang="${language}" dir="rtl">` : '<bdi dir="rtl">';
  return isInEnglish ? '<bdi lang="">' : '<bdi>';
}

function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  const elements: number[] = [];
  const open: { at: number; element: number | undefined }[] = [];
  for (const { kind, text } of markupTokens(html)) {
    if (kind === 'open') elements.push(parts.length);
    if (kind === 'close') elements.pop();
    if (kind !== 'words') parts.push({ text });
    else
      for (const piece of text.split(SIGN)) {
        if (piece === END) parts.push(endOf(open.pop(), elements.at(-1), parts));
        else {
          if (SIGN.test(piece)) open.push({ at: parts.length, element: elements.at(-1) });
          if (piece !== '') parts.push({ text: piece });
        }
      }
  }
  return parts;
}

/** The end of what was opened last; the two are partners where one element holds both. */
function endOf(
  opened: { at: number; element: number | undefined } | undefined,
  element: number | undefined,
  parts: readonly Part[],
): Part {
  const start = opened?.element === element && opened ? parts[opened.at] : undefined;
  if (!opened || !start) return { text: END };
  start.partner = parts.length;
  return { text: END, partner: opened.at };
}

/** Where English ends and, behind a space, begins again: the two are one. */
function runningOn(parts: readonly Part[]): ReadonlySet<number> {
  const isEnglish = (part: Part | undefined, sign: string) =>
    part?.text === sign && part.partner !== undefined;
  return new Set(
    parts.flatMap((part, at) => {
      const [space, next] = [parts[at + 1], parts[at + 2]];
      const isEnd = isEnglish(part, END) && parts[part.partner ?? 0]?.text === LEFT_TO_RIGHT;
      const goesOn = isEnd && isEnglish(next, LEFT_TO_RIGHT) && /^\s+$/.test(space?.text ?? '');
      return goesOn ? [at, at + 2] : [];
    }),
  );
}
