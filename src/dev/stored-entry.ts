import { z } from 'zod';

/** What Astro’s store holds while `astro dev` runs: each content file, and the report where one has errors. */
export const storedEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), path: z.string(), text: z.string() }),
  z.object({ kind: z.literal('problems'), report: z.string() }),
]);

export type StoredEntry = z.output<typeof storedEntrySchema>;
