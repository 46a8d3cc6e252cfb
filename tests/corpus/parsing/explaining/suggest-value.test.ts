import { expect, test } from 'vitest';
import {
  suggestCount,
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

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

test.for([
  ...numbers.map((word, number) => [word, String(number)] as const),
  ...[
    'at least 2',
    'min. 2',
    'min 2',
    'minimum 2',
    '>= 2',
    '≥ 2',
    '2 or more',
    '2 +',
    'several',
  ].map((written) => [written, '2+'] as const),
  ...['more than 2', 'over 2', '> 2'].map((written) => [written, '3+'] as const),
  ...['about', 'around', 'some', 'nearly', 'almost', 'approx.', 'approx', 'approximately'].map(
    (before) => [`${before} 20`, '20~'] as const,
  ),
  ...['c. 20', 'ca. 20', 'ca 20', '~20', '≈ 20'].map((written) => [written, '20~'] as const),
  ['multiple', '2+'],
  ['dozens', '24+'],
  ['hundreds', '200+'],
  ['1,200', '1200'],
  ['1.200', '1200'],
  ['1 200', '1200'],
  ["1'200", '1200'],
  ['At Least Two', '2+'],
  ['fewer than 2', undefined],
  ['1,20', undefined],
  ['countless', undefined],
] as const)('the number “%s” is %s', ([written, expected]) => {
  expect(suggestCount(written)).toBe(expected);
});
