import { z } from 'zod';
import { fields, oneOrMore, remark } from './fields.ts';

/** What an editor answers to a warning that is right in general and wrong here. */
export const answerShape = {
  rule: z.string().describe('The name of the warning.'),
  at: z
    .string()
    .describe(
      'What it is about, as the warning gives it: `claims.some-claim`, `speakers.some-id`, a field.',
    ),
  hash: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe(
      'The eight signs that the warning gives. They stand for what it is about as it is now: once that is edited, the answer does not hold.',
    ),
  reason: remark.describe('Why it is right as it stands, in a sentence.'),
};

const answerSchema = fields(answerShape);

/** The field of an entry that holds its answers. */
export const answersField = oneOrMore(answerSchema)
  .optional()
  .describe('Warnings that were looked at and are wrong here, each with its reason.');

export type Answer = z.output<typeof answerSchema>;
