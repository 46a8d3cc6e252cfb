import type { Value } from '../../model/claim.ts';
import type { About } from '../../model/vocabularies.ts';
import { dateRemedy, faultOf } from '../parsing/explaining/explain-date.ts';
import { suggestToll } from '../parsing/explaining/suggest-toll.ts';
import { suggestCount } from '../parsing/explaining/suggest-value.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const valueOfWrongKind = {
  name: 'value-of-wrong-kind',
  severity: 'error',
  demand:
    'A toll has numbers, a date claim a date, an attribution no value, and no other claim numbers.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { about, value, id } = claim.fields;
      const expected = about && value && expectation(about, value);
      if (!value || expected === undefined) continue;
      yield {
        entry: article,
        location: { path: [...path, 'value'] },
        message: `the claim ${id} is about ${about}, and its value is ${describe(value)}${faultOfDate(about, value)}`,
        expected,
        fix: remedy(about, value) ?? 'correct value: or about:, or leave value: out',
      };
    }
  },
} as const satisfies Rule;

function expectation(about: About, value: Value): string | undefined {
  if (about === 'attribution') return 'no value: what an attribution says is accused and stance';
  if (about === 'toll')
    return value.kind === 'counts'
      ? undefined
      : 'numbers of people, such as {killed: 2, injured: 1+}';
  if (value.kind === 'counts') return 'words; numbers of people belong to a claim about the toll';
  return about === 'date' && !value.date ? 'a date such as 2019-07-19 or 2019-07' : undefined;
}

/** What words must mean where numbers of people or a date are wanted. */
function remedy(about: About | undefined, value: Value | undefined): string | undefined {
  if (value?.kind !== 'words') return undefined;
  if (about === 'date') return dateRemedy(value.words);
  if (about !== 'toll') return undefined;
  const toll = suggestToll(value.words);
  const count = suggestCount(value.words);
  if (toll) return `write value: ${toll}`;
  return count && `write whom the number counts, such as value: {killed: ${count}}`;
}

/** Of what is meant to be a date, why it is none. */
const faultOfDate = (about: About | undefined, value: Value) =>
  about === 'date' && value.kind === 'words' && /\d{4}/.test(value.words)
    ? `, which ${faultOf(value.words)}`
    : '';

const describe = (value: Value) =>
  value.kind === 'words' ? `“${value.words}”` : 'numbers of people';
