import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { z } from 'zod';
import type { ContentFile } from '../corpus/files/content-file.ts';
import { readContent } from '../disk.ts';

// Astro bundles the pages, with copies of these modules of their own: what a build hands them goes
// through the process. A thread of it finds the same.
const KEY = 'according-to: the content, as this build read it';

const readingSchema = z.object({
  folder: z.string(),
  // Loose: whatever else is known of a file goes with it.
  files: z.array(z.looseObject({ path: z.string(), text: z.string() })),
});

/** Hands the pages the one reading of a content folder that all of a build is made from. */
export function handOver(folder: string, files: readonly ContentFile[]): void {
  setEnvironmentData(KEY, { folder, files: files.map((file) => ({ ...file })) });
}

/** The files of a content folder as they were handed over; where they were not, as they are. */
export async function readHandedOver(folder: string): Promise<readonly ContentFile[]> {
  const found = readingSchema.safeParse(getEnvironmentData(KEY));
  return found.success && found.data.folder === folder ? found.data.files : readContent(folder);
}
