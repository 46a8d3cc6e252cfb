import { z } from 'zod';
import { dateSchema, parseDate, type RecordDate } from './date.ts';
import { fields, flag, oneOrMore, pairIn, shorthand, words } from './fields.ts';
import { idSchema, memberReferenceSchema, referenceSchema } from './id.ts';
import { translationSchema } from './translation.ts';
import {
  type About,
  about,
  articlePart,
  role,
  type Scope,
  type Stance,
  scope,
  stance,
  type TollCategory,
  tollCategory,
} from './vocabularies.ts';

/** A number of people: exactly `7`, at least `1+`, `2-5`, or about `20~`. */
export interface Count {
  min: number;
  /** Undefined where nothing bounds it. */
  max: number | undefined;
  /** The loose number as it was written, which `min` and `max` stand around. */
  about: number | undefined;
}

const countSchema = z.string().transform((text, context): Count => {
  const count = readCount(text.trim());
  if (count) return count;
  context.addIssue({ code: 'custom', params: { problem: 'count' } });
  return z.NEVER;
});

function readCount(text: string): Count | undefined {
  const [, min, sign, max] = /^(\d{1,9})(?:([+~])|\s*-\s*(\d{1,9}))?$/.exec(text) ?? [];
  if (min === undefined) return undefined;
  const low = Number(min);
  if (sign === '~') return low === 0 ? undefined : looseCount(low);
  const high = sign === '+' ? undefined : Number(max ?? min);
  return high === undefined || high >= low ? { min: low, max: high, about: undefined } : undefined;
}

/**
 * A loose number is read at the scale that its last digit is rounded to (Krifka 2007, Approximate
 * interpretation of number words): `20~` is from 15 to 25, `200~` from 150 to 250.
 */
function looseCount(about: number): Count {
  const scale = 10 ** (/0*$/.exec(String(about))?.[0].length ?? 0);
  // A number that is not rounded is off by one at least: half a person is none.
  const reach = Math.max(1, scale / 2);
  return { min: about - reach, max: about + reach, about };
}

/** What a claim of another kind than an attribution says, in a form that can be compared. */
export type Value =
  | { kind: 'words'; words: string; date: RecordDate | undefined }
  | { kind: 'counts'; counts: ReadonlyMap<TollCategory, Count> };

const wordsValue = words.transform(
  (text): Value => ({ kind: 'words', words: text, date: parseDate(text) }),
);

const countsValue = z
  .preprocess(
    (input) => (typeof input === 'object' && input !== null ? Object.entries(input) : input),
    z.array(z.tuple([tollCategory.schema, countSchema])).min(1),
  )
  .transform((counts): Value => ({ kind: 'counts', counts: new Map(counts) }));

// A map is a toll, anything else words: deciding first keeps each message about one of the two.
const valueSchema = z.unknown().transform((input, context): Value => {
  if (Array.isArray(input) && !input.every((item) => typeof item === 'string')) {
    context.addIssue({ code: 'custom', params: { problem: 'toll-list' } });
    return z.NEVER;
  }
  const isMap = typeof input === 'object' && input !== null && !Array.isArray(input);
  const result = (isMap ? countsValue : wordsValue).safeParse(
    Array.isArray(input) ? `[${input.join(',')}]` : input,
  );
  if (result.success) return result.data;
  const problem = isMap ? 'count' : 'words';
  for (const { path, ...issue } of result.error.issues)
    context.addIssue({
      code: 'custom',
      path,
      params: ('params' in issue && issue.params) || { problem },
    });
  return z.NEVER;
});

/** A passage: the article’s exact words. */
export const passageShape = {
  quote: words.describe('The words, exactly as the article has them.'),
  in: articlePart.schema
    .optional()
    .describe('Where they stand, if the same words stand in two places.'),
  stance: stance.schema
    .optional()
    .describe('How these words put it, where they put it more or less firmly than the claim does.'),
  hedge: words
    .optional()
    .describe('The words in this passage that leave room for doubt, verbatim.'),
  translation: oneOrMore(translationSchema)
    .optional()
    .describe('The same in another language, shown beside it: `{words: …, by: editors}`.'),
};

const passageSchema = shorthand('quote', fields(passageShape)).transform(
  ({ quote, in: part, stance, hedge, translation }) => ({
    quote,
    part,
    stance,
    hedge,
    translations: translation ?? [],
  }),
);

export type Passage = z.output<typeof passageSchema>;

/** `israel`, or `{iran: supplied}` for another role than having done it. */
function spellAccused(input: unknown): unknown {
  const each: unknown[] = Array.isArray(input) ? input : input === undefined ? [] : [input];
  return each.flatMap((item): { actor: unknown; role: unknown }[] =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.entries(item).map(([actor, role]) => ({ actor, role }))
      : [{ actor: item, role: 'executed' }],
  );
}

const accusedSchema = z.preprocess(
  spellAccused,
  z.array(z.object({ actor: referenceSchema, role: role.schema })).max(100),
);

/** `<claim>: <reason>` pairs, one map of them or a list, or a list of `{claim, reason}`. */
function spellReasons(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(spellReason);
  if (typeof input !== 'object' || input === null) return input;
  if ('claim' in input) return [input];
  return Object.entries(input).map(([claim, reason]) => ({ claim, reason }));
}

function spellReason(item: unknown): unknown {
  const [claim, reason] = pairIn(item) ?? [];
  return claim === undefined || claim === 'claim' || claim === 'reason' ? item : { claim, reason };
}

const conflictsSchema = z.preprocess(
  spellReasons,
  z.array(z.object({ claim: memberReferenceSchema, reason: words })).max(100),
);

/** What one speaker says, in one article, in one or more passages. */
export const claimShape = {
  id: idSchema.describe('Short and stable; the page is /claims/<article>/<id>/.'),
  about: about.schema
    .optional()
    .describe(
      'What the claim speaks of. A claim with `accused` is an attribution without saying so.',
    ),
  speaker: oneOrMore(referenceSchema).describe(
    'Who says it: an actor or outlet, one of the article’s `speakers`, `author` for the article’s own voice, or `unattributed` where no speaker is recorded (“widely blamed on”).',
  ),
  chain: oneOrMore(referenceSchema)
    .optional()
    .describe(
      'What is between this article and the speaker, nearest first: outlets, documents, and people who tell what somebody else says. `[]`: said to this outlet. Left out: the article does not say how it reached it.',
    ),
  stance: stance.schema
    .optional()
    .describe(
      'How the speaker stands to it. `asserts` unless written; an attribution must write it.',
    ),
  'read-by': referenceSchema
    .optional()
    .describe(
      'Whose reading a hint is: `author`, an actor, an outlet or one of the article’s `speakers`.',
    ),
  accused: accusedSchema
    .optional()
    .describe('Whom it names or concerns: an actor’s id, or `{id: role}`; several in a list.'),
  value: valueSchema
    .optional()
    .describe(
      'What a claim that is no attribution says, for comparing: words (`drone strike`), a date, or a toll (`{killed: 7}`; `1+` at least one, `2-5` from two to five, `20~` about twenty).',
    ),
  incidents: oneOrMore(referenceSchema)
    .optional()
    .describe('The incident or incidents it is about. `[]`: the text names none.'),
  scope: scope.schema
    .optional()
    .describe('`ambiguous` where the text does not tell which of the incidents is meant.'),
  evidence: oneOrMore(passageSchema).describe(
    'The passages that carry it, verbatim; each must occur exactly once in the article.',
  ),
  basis: words
    .optional()
    .describe('How the speaker knows, verbatim; left out where the article does not say.'),
  hedge: words.optional().describe('The words that leave room for doubt, verbatim: “reportedly”.'),
  said: dateSchema.optional().describe('When it was said, if the article tells (EDTF).'),
  correction: dateSchema
    .optional()
    .describe(
      'The correction that brought this claim into the article, by its date under `corrections`.',
    ),
  'responds-to': oneOrMore(memberReferenceSchema).optional().describe('Claims it answers.'),
  follows: oneOrMore(memberReferenceSchema).optional().describe('Claims it repeats or builds on.'),
  after: oneOrMore(memberReferenceSchema)
    .optional()
    .describe(
      'Claims that it was said after, where the text tells the order and no dates do: “initially denied, and later admitted”.',
    ),
  'conflicts-with': conflictsSchema
    .optional()
    .describe('Claims it does not fit together with, where no rule can tell: `{claim: reason}`.'),
  note: words
    .optional()
    .describe('What the editor must add for readers; printed as the editors’ words.'),
  proposed: flag
    .optional()
    .describe(
      '`true` on a claim that import proposes, until an editor has confirmed it by taking the line away.',
    ),
};

export const claimSchema = fields(claimShape).transform((claim) => {
  const accused = claim.accused ?? [];
  const kind: About | undefined = claim.about ?? (accused.length > 0 ? 'attribution' : undefined);
  const defaultStance: Stance | undefined = kind === 'attribution' ? undefined : 'asserts';
  const defaultScope: Scope = 'exact';
  return {
    id: claim.id,
    about: kind,
    speakers: claim.speaker,
    chain: claim.chain,
    stance: claim.stance ?? defaultStance,
    readBy: claim['read-by'],
    accused,
    value: claim.value,
    incidents: claim.incidents ?? [],
    scope: claim.scope ?? defaultScope,
    evidence: claim.evidence,
    basis: claim.basis,
    hedge: claim.hedge,
    said: claim.said,
    correction: claim.correction,
    respondsTo: claim['responds-to'] ?? [],
    follows: claim.follows ?? [],
    after: claim.after ?? [],
    conflictsWith: claim['conflicts-with'] ?? [],
    note: claim.note,
    proposed: claim.proposed ?? false,
  };
});

export type ClaimFields = z.output<typeof claimSchema>;
