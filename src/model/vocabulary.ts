import { z } from 'zod';

/** The source of a definition that follows no standard but this project’s own reading. */
export const ownDefinition = 'This project';

/** One value an editor may write: what it means, and the standard or practice it follows. */
export interface Term {
  readonly label: string;
  readonly definition: string;
  readonly source: string;
  /** The value this one is a kind of. Two values of which one is a kind of the other do not exclude each other. */
  readonly broader?: string;
  /** Values that can be true beside this one, and beside every kind of it, though neither is a kind of the other. */
  readonly together?: readonly string[];
}

/** A closed list of values for one field, each defined once. */
export interface Vocabulary<Terms extends Readonly<Record<string, Term>>> {
  readonly name: string;
  readonly definition: string;
  readonly terms: Terms;
  readonly schema: z.ZodType<keyof Terms & string>;
}

export function vocabulary<const Terms extends Readonly<Record<string, Term>>>(
  name: string,
  definition: string,
  terms: Terms,
): Vocabulary<Terms> {
  const values = Object.keys(terms);
  const isValue = (value: string): value is keyof Terms & string => values.includes(value);
  const schema = z
    .string()
    .transform((value, context): keyof Terms & string => {
      if (isValue(value)) return value;
      context.addIssue({ code: 'custom', params: { problem: 'unknown-value', known: values } });
      return z.NEVER;
    })
    .describe(definition);
  return { name, definition, terms, schema };
}

/** A vocabulary's terms as pairs, in the order they were defined in. */
export function termsOf<Entry extends Term>(of: {
  readonly terms: Readonly<Record<string, Entry>>;
}): [value: string, term: Entry][] {
  return Object.entries(of.terms);
}
