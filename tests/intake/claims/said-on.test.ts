import { expect, test } from 'vitest';
import { readText } from '../../../src/attribution/read-attributions.ts';
import { spanOfSentence } from '../../../src/attribution/tagging/node-span.ts';
import { saidOn } from '../../../src/intake/claims/said-on.ts';

/** Published on a Friday. */
const PUBLISHED = '2019-08-23';

test.for([
  ['Two officials told reporters on Monday that Israel struck it.', '2019-08-19'],
  ['Israel struck it, two officials said on Friday.', '2019-08-23'],
  ['Israel struck it, two officials said Saturday.', '2019-08-17'],
  ['On July 19, the army said Israel struck it.', '2019-07-19'],
  ['The army said in a statement on 20 August that Israel struck it.', '2019-08-20'],
  ['The army said Israel struck it on Monday.', undefined],
  ['On Monday, the army said on Tuesday that Israel struck it.', undefined],
  ['The army said last Monday that Israel struck it.', undefined],
  ['The army says every Monday that Israel struck it.', undefined],
  ['The army said that Israel struck it.', undefined],
] as const)('%s', ([text, day]) => {
  const { sentences, attributions } = readText(text);
  const [said] = attributions;
  expect(said && saidOn(said, sentences.map(spanOfSentence), text, PUBLISHED)?.date).toBe(day);
});

test('without a day of publication a weekday is none', () => {
  const text = 'Israel struck it, two officials said on Friday.';
  const { sentences, attributions } = readText(text);
  expect(
    attributions.map((said) => saidOn(said, sentences.map(spanOfSentence), text, '2019-08')),
  ).toEqual([undefined]);
});
