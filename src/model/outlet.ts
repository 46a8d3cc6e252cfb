import type { z } from 'zod';
import { answersField } from './answer.ts';
import { countryCode } from './country.ts';
import { fields, flag, oneOrMore, webAddress, words } from './fields.ts';
import { referenceSchema } from './id.ts';
import { outletKind } from './vocabularies.ts';

export const outletRequired = ['name', 'kind'] as const;

/** Who publishes articles. */
export const outletShape = {
  name: words.optional().describe('Its name, in English.'),
  aliases: oneOrMore(words)
    .optional()
    .describe('Every other spelling an article uses: “AP”, “The AP”.'),
  kind: outletKind.schema.optional().describe('What sort of outlet.'),
  country: countryCode.optional().describe('Where it is published (ISO 3166-1, two letters).'),
  of: referenceSchema
    .optional()
    .describe(
      'The state or body it speaks for: only where it is that body’s own organ, not merely owned or controlled.',
    ),
  url: webAddress.optional().describe('Its site.'),
  draft: flag.optional().describe('`true` keeps it off the published site.'),
  answers: answersField,
};

export const outletSchema = fields(outletShape).transform((outlet) => ({
  name: outlet.name,
  aliases: outlet.aliases ?? [],
  kind: outlet.kind,
  country: outlet.country,
  of: outlet.of,
  url: outlet.url,
  draft: outlet.draft ?? false,
  answers: outlet.answers ?? [],
}));

export type OutletFields = z.output<typeof outletSchema>;
