import { z } from 'zod';
import { oneOrMore, webAddress, words } from '../src/model/fields.ts';
import { about, scope, stance } from '../src/model/vocabularies.ts';

/** Who is at the source of a relation; `author` and `unattributed` have nothing to add. */
const speakerSchema = z.union([
  z.strictObject({ actor: words, of: words.optional() }).transform(({ actor, of }) => ({
    kind: 'actor' as const,
    name: actor,
    of,
  })),
  z
    .strictObject({
      anonymous: words,
      of: words.optional(),
      count: z.string().regex(/^\d+$/).transform(Number).optional(),
      reason: words.optional(),
    })
    .transform(({ anonymous, of, count, reason }) => ({
      kind: 'anonymous' as const,
      description: anonymous,
      of,
      count,
      reason,
    })),
  z.strictObject({ document: words, by: words.optional() }).transform(({ document, by }) => ({
    kind: 'document' as const,
    description: document,
    by,
  })),
  z.strictObject({ outlet: words }).transform(({ outlet }) => ({
    kind: 'outlet' as const,
    name: outlet,
  })),
]);

export type GoldSpeaker =
  | z.output<typeof speakerSchema>
  | { kind: 'author' }
  | { kind: 'unattributed' };

const relationSchema = z.strictObject({
  id: words.optional(),
  passage: oneOrMore(z.string().min(1)),
  within: words.optional(),
  speaker: oneOrMore(words),
  chain: oneOrMore(words).optional(),
  stance: stance.schema.optional(),
  'read-by': words.optional(),
  about: about.schema.optional(),
  accused: oneOrMore(words).optional(),
  incident: oneOrMore(words).optional(),
  scope: scope.schema.optional(),
  hedge: words.optional(),
  doubt: words.optional(),
});

const incidentSchema = z.strictObject({
  label: words,
  date: words.optional(),
  place: words.optional(),
});

export type GoldIncident = z.output<typeof incidentSchema>;

export const goldFileSchema = z.strictObject({
  incidents: z.record(words, incidentSchema),
  speakers: z.record(words, speakerSchema),
  relations: z.array(relationSchema).min(1),
});

export type GoldFile = z.output<typeof goldFileSchema>;
export type WrittenRelation = GoldFile['relations'][number];

/** Where an annotated article comes from, and on what terms it is printed here. */
export const goldOriginSchema = z.strictObject({
  title: words,
  url: webAddress,
  date: z.iso.date(),
  licence: z.literal('CC BY 2.5'),
  credit: z.literal('Wikinews'),
});

export type GoldOrigin = z.output<typeof goldOriginSchema>;
