import { z } from 'zod';
import { answersField } from './answer.ts';
import { countryCode } from './country.ts';
import { dateSchema } from './date.ts';
import { fields, flag, oneOrMore, remarks, words } from './fields.ts';
import { idSchema, referenceSchema } from './id.ts';
import { incidentKind, placePrecision } from './vocabularies.ts';

export const incidentRequired = ['title', 'kind', 'date'] as const;

const coordinate = (limit: number) =>
  z.string().transform((text, context) => {
    const degrees = Number(text);
    if (/^-?\d{1,3}(?:\.\d+)?$/.test(text) && Math.abs(degrees) <= limit) return degrees;
    context.addIssue({ code: 'custom', params: { problem: 'coordinate', limit } });
    return z.NEVER;
  });

export const placeShape = {
  name: words.optional().describe('The place in words: a town, a base, a province.'),
  country: countryCode.optional().describe('Its country (ISO 3166-1, two letters).'),
  point: z
    .tuple([coordinate(90), coordinate(180)])
    .optional()
    .describe('Latitude and longitude in degrees (WGS 84), `[34.85, 44.45]`.'),
  precision: placePrecision.schema.optional().describe('How exactly the place is known.'),
};

const placeSchema = z.preprocess(
  (input) => (typeof input === 'string' ? { name: input } : input),
  fields(placeShape).transform(({ name, country, point, precision }) => ({
    name,
    country,
    point,
    precision,
  })),
);

export type Place = z.output<typeof placeSchema>;

/** Something that happened at a place and time; only what identifies it. What can be disputed is a claim. */
export const incidentShape = {
  title: words.optional().describe('A name in words that no recorded claim disputes.'),
  kind: incidentKind.schema
    .optional()
    .describe('What happened, in a word that no recorded claim disputes.'),
  aliases: oneOrMore(words).optional().describe('Other names it goes by.'),
  date: dateSchema.optional().describe('When it happened (EDTF), as precisely as is known.'),
  place: placeSchema.optional().describe('Where it happened, or just the name of the place.'),
  series: oneOrMore(referenceSchema)
    .optional()
    .describe('The series it belongs to: the id of an incident of kind `series`.'),
  previous: oneOrMore(idSchema)
    .optional()
    .describe('Ids it had before; their addresses lead here.'),
  note: words
    .optional()
    .describe('What the editor must add for readers; printed as the editors’ words.'),
  draft: flag.optional().describe('`true` keeps it off the published site.'),
  'not-in-text': remarks(['title', 'date', 'place'])
    .optional()
    .describe('What no article of the record says of it: the field, and how the editor knows.'),
  answers: answersField,
};

export const incidentSchema = fields(incidentShape).transform((incident) => ({
  title: incident.title,
  kind: incident.kind,
  aliases: incident.aliases ?? [],
  date: incident.date,
  place: incident.place,
  series: incident.series ?? [],
  previous: incident.previous ?? [],
  note: incident.note,
  draft: incident.draft ?? false,
  notInText: new Map<string, string>(Object.entries(incident['not-in-text'] ?? {})),
  answers: incident.answers ?? [],
}));

export type IncidentFields = z.output<typeof incidentSchema>;
