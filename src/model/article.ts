import { z } from 'zod';
import { answersField } from './answer.ts';
import { claimSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import {
  fields,
  flag,
  languageTag,
  oneOrMore,
  remarks,
  sha256Digest,
  spellPairs,
  webAddress,
  words,
} from './fields.ts';
import { idSchema, memberReferenceSchema, referenceSchema } from './id.ts';
import { type Rights, release, rights } from './vocabularies.ts';

/** What must be known of an article before it is published. */
export const articleRequired = ['title', 'source', 'date', 'language'] as const;

/** Fields whose value must stand in the article’s text or be accounted for under `not-in-text`. */
export const accountable = ['title', 'source', 'date'] as const;

/** Somebody or something without an entry of its own that speaks in one article. */
export const speakerShape = {
  anonymous: words
    .optional()
    .describe('Unnamed people, in the article’s exact words: “two senior US officials”.'),
  document: words
    .optional()
    .describe('A document, in the article’s exact words: “An Iraqi government report”.'),
  of: referenceSchema.optional().describe('The actor the unnamed people belong to.'),
  by: referenceSchema.optional().describe('The actor that wrote the document.'),
  release: release.schema
    .optional()
    .describe(
      'How the document came to be public. Only one that is `issued` speaks for its author.',
    ),
  count: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .optional()
    .describe('How many people, if the article says so.'),
  reason: words.optional().describe('Why they are not named, in the article’s exact words.'),
  'same-as': oneOrMore(memberReferenceSchema)
    .optional()
    .describe('Speakers of other articles that are known to be the same people or document.'),
  'independent-of': z
    .preprocess(spellPairs, z.record(memberReferenceSchema, words))
    .optional()
    .describe('Speakers known to have learnt it on their own, each with the editors’ reason.'),
};

// What only the one or the other of the two sorts of speakers can have.
const ofPeople = ['of', 'count', 'reason'] as const;
const ofDocuments = ['by', 'release'] as const;
const ofBoth = ['same-as', 'independent-of'] as const;

const speakerSchema = fields(speakerShape).transform((speaker, context) => {
  const isDocument = speaker.document !== undefined;
  const foreign = (isDocument ? ofPeople : ofDocuments).find((name) => speaker[name] !== undefined);
  if (foreign !== undefined && (isDocument || speaker.anonymous !== undefined)) {
    const known = isDocument
      ? ['document', ...ofDocuments, ...ofBoth]
      : ['anonymous', ...ofPeople, ...ofBoth];
    context.addIssue({
      code: 'custom',
      path: [foreign],
      params: { problem: 'unknown-field', known },
    });
    return z.NEVER;
  }
  const shared = {
    sameAs: speaker['same-as'] ?? [],
    independentOf: new Map(Object.entries(speaker['independent-of'] ?? {})),
  };
  if (speaker.anonymous !== undefined && speaker.document === undefined)
    return {
      kind: 'anonymous' as const,
      description: speaker.anonymous,
      of: speaker.of,
      count: speaker.count,
      reason: speaker.reason,
      ...shared,
    };
  if (speaker.document !== undefined && speaker.anonymous === undefined)
    return {
      kind: 'document' as const,
      description: speaker.document,
      by: speaker.by,
      release: speaker.release,
      ...shared,
    };
  context.addIssue({ code: 'custom', params: { problem: 'speaker-kind' } });
  return z.NEVER;
});

export type SpeakerFields = z.output<typeof speakerSchema>;

const correctionShape = {
  date: dateSchema.describe('When the outlet corrected the article.'),
  text: words.describe('The outlet’s words.'),
};

/** One published news text. Vocabulary: schema.org NewsArticle. */
export const articleShape = {
  title: words.optional().describe('The headline, as published.'),
  subtitle: words.optional().describe('The line under the headline.'),
  source: referenceSchema
    .optional()
    .describe('The outlet that published it: the id of an entry in outlets/.'),
  date: dateSchema.optional().describe('When it was published (EDTF), as precisely as is known.'),
  byline: words.optional().describe('Who wrote it, as printed.'),
  credit: words.optional().describe('The credit line, as printed.'),
  url: webAddress.optional().describe('Where it was published.'),
  archived: webAddress.optional().describe('A lasting copy of it.'),
  language: languageTag.optional().describe('The language of the text (BCP 47).'),
  captions: oneOrMore(words).optional().describe('The words under its pictures, as printed.'),
  'raw-sha256': oneOrMore(sha256Digest)
    .optional()
    .describe(
      'SHA-256 of its file in raw/ as it was received, so that nobody changes it unseen; `import` writes it.',
    ),
  rights: rights.schema
    .optional()
    .describe('How much of the text may be published; `excerpts` unless written.'),
  draft: flag.optional().describe('`true` keeps it off the published site.'),
  actors: oneOrMore(referenceSchema)
    .optional()
    .describe('Actors the text names that no claim does.'),
  speakers: z
    .record(idSchema, speakerSchema)
    .optional()
    .describe(
      'Unnamed people and documents that speak in it, each under an id of the editor’s choice.',
    ),
  claims: oneOrMore(claimSchema).optional().describe('What is said in it.'),
  corrections: oneOrMore(fields(correctionShape))
    .optional()
    .describe('Corrections the outlet has published.'),
  'not-in-text': remarks([
    'title',
    'subtitle',
    'source',
    'date',
    'byline',
    'credit',
    'url',
    'archived',
    'language',
  ])
    .optional()
    .describe('What the editor knows from elsewhere: the field, and how it is known.'),
  answers: answersField,
};

export const articleSchema = fields(articleShape).transform((article) => {
  const defaultRights: Rights = 'excerpts';
  return {
    title: article.title,
    subtitle: article.subtitle,
    source: article.source,
    date: article.date,
    byline: article.byline,
    credit: article.credit,
    url: article.url,
    archived: article.archived,
    language: article.language,
    captions: article.captions ?? [],
    rawSha256: article['raw-sha256'] ?? [],
    rights: article.rights ?? defaultRights,
    draft: article.draft ?? false,
    actors: article.actors ?? [],
    speakers: new Map(Object.entries(article.speakers ?? {})),
    claims: article.claims ?? [],
    corrections: article.corrections ?? [],
    notInText: new Map<string, string>(Object.entries(article['not-in-text'] ?? {})),
    answers: article.answers ?? [],
  };
});

export type ArticleFields = z.output<typeof articleSchema>;
