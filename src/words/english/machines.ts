/** Said in words beside what machines are told, where their notation cannot hold it. */
export const machines = {
  happened: (when: string) => `When it happened, as far as that is known: ${when}.`,
  published: (when: string) => `When it was published, as far as that is known: ${when}.`,
  /** Fields of an article, by the names that editors write. */
  supplied: (fields: readonly string[]) =>
    `Known to the editors from elsewhere, not from the article as received: ${fields.join(', ')}.`,
};
