import { expect, test } from 'vitest';
import { suggestMember } from '../../../../src/corpus/parsing/explaining/suggest-value.ts';

test.for([
  ['one', 'one'],
  ['A One', 'a-one'],
  ['the-raid/one', 'the-raid/one'],
  ['https://example.org/claims/the-raid/one/', 'the-raid/one'],
  ['HTTP://example.org/x/claims/the-raid/one', 'the-raid/one'],
  ['https://example.org', ''],
  ['Https://example.org/one', 'one'],
  ['example.org/claims/the-raid/one', 'the-raid/one'],
  ['/articles/the-raid/#one', 'the-raid/one'],
  ['articles/the-raid.md#one', 'the-raid/one'],
  ['articles\\the-raid.md\\one', 'the-raid/one'],
  ['the-raid.mdx/one', 'the-raid-mdx/one'],
  ['the-raid/see https://one', 'see-https/one'],
] as const)('%s is %s', ([written, expected]) => {
  expect(suggestMember(written)).toBe(expected);
});
