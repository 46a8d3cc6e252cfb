import { defineCollection } from 'astro:content';
import { contentLoader } from './dev/content-loader.ts';
import { storedEntrySchema } from './dev/stored-entry.ts';
import { readEnvironment } from './settings.ts';

const { contentFolder } = readEnvironment(process.env);

export const collections = {
  content: defineCollection({ loader: contentLoader(contentFolder), schema: storedEntrySchema }),
};
