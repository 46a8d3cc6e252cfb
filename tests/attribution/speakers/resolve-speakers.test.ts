import { expect, test } from 'vitest';
import { meaningsIn } from '../shown.ts';

const speakersIn = (text: string): string[] =>
  meaningsIn(text).map((meaning) => meaning.split(' · ')[0] ?? '');

test.for([
  [
    '“it” is a report rather than a body, where one spoke a moment ago',
    'A report said it was gas. The army said it left. It said the blast was small.',
    'document “A report”',
  ],
  [
    '“it” is a body where no report spoke',
    'The army said Israel left. It said the blast was small.',
    'actor army',
  ],
  [
    '“he” is no body',
    'Ali Hassan said Israel left. The army said it was gas. He said it was small.',
    'actor Ali Hassan',
  ],
  [
    '“they” are several',
    'Two officials said Israel left. An officer said it was gas. They said it was small.',
    'anonymous “Two officials”',
  ],
  [
    '“the newspaper” is the outlet named before',
    'The Guardian said Israel left. The newspaper said it was gas.',
    'outlet Guardian',
  ],
  [
    '“the company” is the body named before',
    'Boeing said Israel left. The company said it was gas.',
    'actor Boeing',
  ],
] as const)('%s', ([, text, last]) => {
  expect(speakersIn(text).at(-1)).toBe(last);
});

test('an office with its holder behind a comma is the holder, whatever the first name looks like', () => {
  expect(speakersIn('The mayor, Per Olm, said Israel left.')).toEqual(['actor Per Olm']);
});
