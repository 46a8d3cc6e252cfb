import { z } from 'zod';

/** What an id may look like: lower-case words of a–z and 0–9, joined by single hyphens. */
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const ID_MAX_LENGTH = 80;

/** An id: the name of an entry's file without `.md`, or of a claim or speaker inside its article. */
export const idSchema = z.string().max(ID_MAX_LENGTH).regex(ID_PATTERN, {
  error: 'lower-case letters a–z and digits, in words joined by single hyphens',
});

export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}

const partsOfArticlePage: ReadonlySet<string> = new Set([
  'main',
  'dev-problems',
  'text',
  'corrections',
  'not-in-text',
  'incidents',
  'actors',
  'links-here',
  'cite',
]);

/**
 * Whether an id is the fragment of a part of an article’s page: one of its sections, or a paragraph (`p1`).
 * The fragments of claims stand beside these, so no claim may have it.
 */
export function isPartOfArticlePage(id: string): boolean {
  return partsOfArticlePage.has(id) || /^p\d+$/.test(id);
}

/**
 * An id that names an entry. Any short text is read: whether it names something is for linking to say,
 * which can tell an editor who wrote a name what its id is.
 */
export const referenceSchema = z.string().trim().min(1).max(200);

/** A claim, or a speaker, named from anywhere: `<id>` in the same article or `<article>/<id>`. */
export const memberReferenceSchema = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, {
  error: 'an id, or an article’s id and an id: article/id',
});

/**
 * The valid id nearest to some words: accents and apostrophes dropped, cut between words at `longest` characters.
 * Undefined where nothing in them is of a–z and 0–9, as in a name in Hebrew.
 */
export function suggestId(words: string, longest = ID_MAX_LENGTH): string | undefined {
  const id = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]|(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const whole = id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return whole.slice(0, longest) || undefined;
}

/** The id that is shown, or written, for some words: that which `suggestId` makes of them, or `an-id` where it makes none. */
export function idOrExample(words: string, longest = ID_MAX_LENGTH): string {
  return suggestId(words, longest) ?? 'an-id';
}
