import { z } from 'zod';
import { answersField } from './answer.ts';
import { countryCode } from './country.ts';
import { dateSchema } from './date.ts';
import { fields, flag, oneOrMore, words } from './fields.ts';
import { referenceSchema } from './id.ts';
import { actorKind } from './vocabularies.ts';

export const actorRequired = ['name', 'kind'] as const;

/** A person, state, organisation or armed group. */
export const actorShape = {
  name: words.optional().describe('The name readers know, in English.'),
  aliases: oneOrMore(words).optional().describe('Every other spelling an article uses.'),
  kind: actorKind.schema.optional().describe('What sort of actor.'),
  description: words
    .optional()
    .describe('One line that tells it from others of the name; no judgement.'),
  country: countryCode
    .optional()
    .describe(
      'Its country (ISO 3166-1, two letters); of a movement the one it is based in, where that is one.',
    ),
  of: referenceSchema
    .optional()
    .describe('The state, movement or body that a person or body speaks for.'),
  since: dateSchema
    .optional()
    .describe('From when it spoke for, or belonged to, `of` (EDTF); left out where nobody tells.'),
  until: dateSchema
    .optional()
    .describe(
      'Until when it spoke for, or belonged to, `of` (EDTF). Whoever has left office does not speak for it.',
    ),
  broader: oneOrMore(referenceSchema)
    .optional()
    .describe('Actors it is a part of without speaking for them.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional()
    .describe('Its Wikidata id, `Q801`.'),
  draft: flag.optional().describe('`true` keeps it off the published site.'),
  answers: answersField,
};

export const actorSchema = fields(actorShape).transform((actor) => ({
  name: actor.name,
  aliases: actor.aliases ?? [],
  kind: actor.kind,
  description: actor.description,
  country: actor.country,
  of: actor.of,
  since: actor.since,
  until: actor.until,
  broader: actor.broader ?? [],
  wikidata: actor.wikidata,
  draft: actor.draft ?? false,
  answers: actor.answers ?? [],
}));

export type ActorFields = z.output<typeof actorSchema>;
