/** What gives a block away, in words for the editor; `doubt` is a question where that may mislead. */
export interface Signal {
  because: string;
  doubt?: string;
}

/** One way in which a kind of block looks. */
export interface Look {
  pattern: RegExp;
  because: string;
}

/** The first of several looks that a text has. */
export function lookOf(text: string, looks: readonly Look[]): Signal | undefined {
  const look = looks.find(({ pattern }) => pattern.test(text));
  return look && { because: look.because };
}
