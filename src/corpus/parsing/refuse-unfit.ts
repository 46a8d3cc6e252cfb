import type { Path } from '../../model/diagnostic.ts';
import {
  type Unfit,
  type UnfitSign,
  unfitSign,
  withoutStrayDirections,
  withoutUnfit,
} from '../../text/unfit-sign.ts';
import { codeOf, visibleSigns } from '../../text/visible-signs.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { type Location, quoted } from '../violations/violation.ts';
import type { Block } from './body.ts';

/**
 * Refuses text that cannot be published, in every name and value of some fields, known and unknown. `data` is the same
 * fields with U+FFFD for each such sign, so that the rest of an entry can still be read and shown.
 */
export function refuseUnfitFields(fields: Readonly<Record<string, unknown>>): {
  data: Readonly<Record<string, unknown>>;
  violations: ParsingViolation[];
} {
  const violations: ParsingViolation[] = [];
  const data = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => member(name, value, [], violations)),
  );
  return { data, violations };
}

function member(
  name: string,
  value: unknown,
  base: Path,
  into: ParsingViolation[],
): [string, unknown] {
  const path = [...base, name];
  const unfit = unfitSign(name);
  if (unfit) into.push(refused('a field’s name', name, unfit, { path, on: 'key' }));
  return [name, mended(value, path, into)];
}

function mended(value: unknown, path: Path, into: ParsingViolation[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => mended(item, [...path, index], into));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, of]) => member(name, of, path, into)),
    );
  if (typeof value !== 'string') return value;
  const unfit = unfitSign(value);
  if (!unfit) return value;
  const name = path.findLast((step) => typeof step === 'string') ?? 'the entry';
  into.push(refused(String(name), value, unfit, { path }));
  return withoutUnfit(value, '\uFFFD');
}

/** Refuses what cannot be published of an article’s text; `offset` is where that begins in its file. */
export function refuseUnfitText(
  text: string,
  blocks: readonly Block[],
  offset: number,
): ParsingViolation[] {
  const inBlocks = blocks.flatMap(({ text: shown, node }) => {
    const unfit = unfitSign(shown);
    const at = node.position?.start.offset ?? 0;
    if (!unfit) return [];
    const within = placeOf(unfit, shown, text.slice(at, node.position?.end.offset));
    return [refused('the text', shown, unfit, { offset: offset + at + within })];
  });
  // What no paragraph shows, as the title of a link.
  const unfit = unfitSign(withoutStrayDirections(text));
  return inBlocks.length > 0 || !unfit
    ? inBlocks
    : [refused('the text', text, unfit, { offset: offset + unfit.at })];
}

/** Where a sign of a paragraph stands in it as written; where it begins, of a sign that is written as its number. */
function placeOf({ sign, at }: UnfitSign, shown: string, written: string): number {
  const count = shown.slice(0, at).split(sign).length;
  const parts = written.split(sign);
  return parts.length > count ? parts.slice(0, count).join(sign).length : 0;
}

/** Says of a text, named by `what`, why it cannot be published. */
function refused(
  what: string,
  text: string,
  unfit: UnfitSign,
  location: Location,
): ParsingViolation {
  const { found, fix } = explained[unfit.unfit](codeOf(unfit.sign));
  return {
    rule: 'unfit-text',
    location,
    message: `${what} ${found}: ${quoted(visibleSigns(around(text, unfit)))}`,
    expected: 'text that everybody sees as it was written',
    fix,
  };
}

const CONTEXT = 30;

const around = (text: string, { at }: UnfitSign) =>
  uncut(text.slice(Math.max(0, at - CONTEXT), at)) + uncut(text.slice(at, at + CONTEXT));

/** A piece of a text without the half of a character that it may begin or end with; a whole piece of one sign stays. */
const uncut = (piece: string) =>
  piece.replace(/^[\uDC00-\uDFFF](?=.)|(?<=.)[\uD800-\uDBFF]$/gsu, '');

interface Explained {
  found: string;
  fix: string;
}

const AGAIN = 'delete the sign, and type what should stand there';

const explained: Readonly<Record<Unfit, (code: string) => Explained>> = {
  'half a character': (code) => ({ found: `has half a character in it (${code})`, fix: AGAIN }),
  control: (code) => ({ found: `has a control sign in it (${code})`, fix: AGAIN }),
  hidden: (code) => ({ found: `has letters in it that nobody sees (${code})`, fix: AGAIN }),
  'heaped marks': (code) => ({
    found: `has more marks on one letter than any language writes (${code})`,
    fix: 'delete the marks that do not belong to the letter',
  }),
  'no character': (code) => ({
    found: `has a code in it that is no character (${code})`,
    fix: AGAIN,
  }),
  lost: (code) => ({ found: `has a character in it that was lost (${code})`, fix: AGAIN }),
  'direction not ended': (code) => ({
    found: `turns the direction of writing (${code}) and does not turn it back`,
    fix: 'delete the sign, or end what it begins: U+2069 after U+2066 to U+2068, U+202C after U+202A to U+202E',
  }),
  'direction not begun': (code) => ({
    found: `turns the direction of writing back (${code}) where nothing has turned it`,
    fix: 'delete the sign',
  }),
  'nothing to see': (code) => ({
    found: `has nothing in it but signs that cannot be seen by themselves (${code})`,
    fix: 'write words, or take the line away if the field may be left out',
  }),
};
