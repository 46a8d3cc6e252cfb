import type { EntryLine } from './entry-lines.ts';

/** A line that stands too far left or right, or whose hyphen is missing or stuck to a name. */
export interface Misindented {
  /** Of the first sign of the line. */
  offset: number;
  message: string;
  fix: string;
}

/** How a line is mended that is to stand below others, so many spaces from the margin. */
export const indentTo = (others: string, spaces: number) =>
  `indent it like the ${others}: ${spaces === 0 ? 'no spaces' : `${spaces} spaces`}`;

/** A fault of a line, and how it is mended. */
export const fault = (
  { offset }: Pick<EntryLine, 'offset'>,
  message: string,
  fix: string,
): Misindented => ({
  offset,
  message,
  fix,
});
