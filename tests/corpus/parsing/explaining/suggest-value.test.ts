import { expect, test } from 'vitest';
import {
  suggestLanguage,
  suggestMember,
} from '../../../../src/corpus/parsing/explaining/suggest-value.ts';

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

test.for([
  ['English', 'en'],
  [' persian ', 'fa'],
  // As German, French, Spanish, Persian, Hebrew, Arabic, Russian and Turkish editors call it.
  ['Hebräisch', 'he'],
  ['hébreu', 'he'],
  ['hebreo', 'he'],
  ['عبری', 'he'],
  ['עברית', 'he'],
  ['العبرية', 'he'],
  ['иврит', 'he'],
  ['İbranice', 'he'],
  // Names that Unicode does not have, and tags with a low line.
  ['Farsi', 'fa'],
  ['Mandarin', 'zh'],
  ['en_us', 'en-US'],
  ['PT_BR', 'pt-BR'],
  ['Elvish', undefined],
  ['', undefined],
] as const)('the language “%s” has the tag %s', ([written, expected]) => {
  expect(suggestLanguage(written)).toBe(expected);
});
