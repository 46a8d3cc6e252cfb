import { defineCollection } from 'astro:content';
import { contentLoader } from './dev/content-loader.ts';
import { storedEntrySchema } from './dev/stored-entry.ts';
import { readEnvironment, siteAddress } from './settings.ts';

const environment = readEnvironment(process.env);

export const collections = {
  content: defineCollection({
    loader: contentLoader(environment.contentFolder, siteAddress(environment)),
    schema: storedEntrySchema,
  }),
};
