import { expect, test } from 'vitest';
import { nearestAdvice } from '../../../../src/corpus/rules/support/nearest-advice.ts';

const PLACE = 'the article';
const NOTHING = 'copy the words from the article; nothing in it is near to these';

test('shows the same letters with other spaces or signs', () => {
  expect(nearestAdvice('the airstrike', ['It was the air strike then.'], PLACE)).toMatch(
    /^nearest: “the air strike”; difference: /,
  );
});

test('shows the nearest words', () => {
  expect(nearestAdvice('the base was hit', ['No.', 'So the depot was hit.'], PLACE)).toBe(
    'nearest: “the depot was hit”; difference: the [-base-][+depot+] was hit',
  );
});

const TEXT = 'It was the army that came by night and left the town before dawn.';

test.for([
  // From four words on.
  [
    'It was the army whose men nobody saw again anywhere',
    'It was the army',
    'that came by night and left the town before dawn',
  ],
  ['It was the men whom nobody saw again anywhere else', undefined, undefined],
] as const)('%s', ([words, shared, goesOn]) => {
  const advice = nearestAdvice(words, [TEXT], PLACE);
  if (shared === undefined) expect(advice).toBe(NOTHING);
  else
    expect(advice).toBe(
      `the words are the same up to “…${shared.replace(/^It /, '')}”; there “${goesOn}” follows, and not “whose men nobody saw again anywhere”`,
    );
});

test('names the place where nothing is near', () => {
  expect(nearestAdvice('cats sleep', [TEXT], 'the raw text')).toBe(
    'copy the words from the raw text; nothing in it is near to these',
  );
});
