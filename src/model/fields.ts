import { z } from 'zod';

/**
 * The fields of a thing an editor writes. A field that is not among them is a problem of its own,
 * reported beside all others, with the fields that are known, so that the nearest can be suggested.
 */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.looseObject(shape).superRefine(refuseOthers(known), { when: () => true });
}

/** Reports every name of a map that is not among those known. */
function refuseOthers(known: readonly string[]) {
  return (value: unknown, context: z.core.$RefinementCtx): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value))
      if (!known.includes(key))
        context.addIssue({
          code: 'custom',
          path: [key],
          params: { problem: 'unknown-field', known },
        });
  };
}

/** A sentence; a mark that stands for none is refused. */
export const remark = z
  .string()
  .trim()
  .min(1)
  .max(5_000)
  .refine((text) => !/^(?:true|false|yes|no|x|-|~|\?+|[.…]+)$/i.test(text), {
    params: { problem: 'remark' },
  });

/** A map from some of the fields an editor knows to words about each of them. */
export function remarks(known: readonly string[]) {
  return z.record(z.string(), remark).superRefine(refuseOthers(known), { when: () => true });
}

/** `- id: reason` on each line, for `id: reason`; anything else stays as it is. */
export function spellPairs(input: unknown): unknown {
  const isPairs =
    Array.isArray(input) && input.length > 0 && input.every((item) => pairIn(item) !== undefined);
  return isPairs ? Object.fromEntries(input.flatMap((item) => [pairIn(item) ?? []])) : input;
}

/** The only field of a map, with its value. */
export function pairIn(item: unknown): [string, unknown] | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const [pair, ...others] = Object.entries(item);
  return others.length === 0 ? pair : undefined;
}

/** Words on one or more lines; an empty value is a forgotten one. */
export const words = z.string().trim().min(1).max(5_000);

/** A list in which a single value may stand alone. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (input) => (Array.isArray(input) || input === undefined ? input : [input]),
    z.array(item).max(1_000),
  );
}

/** A map in which a bare string stands for the field that is nearly always the only one. */
export function shorthand<Item extends z.ZodType>(field: string, item: Item) {
  return z.preprocess((input) => (typeof input === 'string' ? { [field]: input } : input), item);
}

// Persian and Indic words are spelt with the joiners; whatever else cannot be seen misleads.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|(?![\u200C\u200D])\p{Cf}/u;

/** Whether a text is an address, every sign of which can be seen. */
export const isAddress = (text: string) => !UNSEEN.test(text) && URL.canParse(text);

// Before @ stands a user name, which looks like the site that an address leads to.
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

export const isWebAddress = (text: string) => WEB.test(text) && isAddress(text);

/** An address a reader may be sent to: http or https, nothing else, and as it looks. */
export const webAddress = z.string().refine(isWebAddress, { params: { problem: 'web-address' } });

export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** SHA-256 of a file in hexadecimal digits; some programs print them in capitals. */
export const sha256Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/i)
  .transform((digits) => digits.toLowerCase());

/** A language tag of BCP 47, such as `en`, `fa` or `zh-Hant`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { params: { problem: 'language-tag' } });

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguageTag(text: string): boolean {
  try {
    return languageNames.of(text) !== undefined;
  } catch {
    return false;
  }
}
