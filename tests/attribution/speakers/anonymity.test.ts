import { expect, test } from 'vitest';
import { readAttributions } from '../../../src/attribution/read-attributions.ts';

const reasonIn = (text: string): string | undefined => {
  const speaker = readAttributions(text)[0]?.speaker;
  return speaker?.kind === 'anonymous' ? speaker.reason : undefined;
};

test.for([
  'on condition of anonymity because',
  'on condition of anonymity since',
  'on condition of anonymity, citing',
  'anonymously because',
  'and asked not to be identified because',
  'and asked not to be named because',
])('… spoke %s …', (condition) => {
  const text = `An official said it was hit. The official spoke ${condition} they feared reprisal.`;
  expect(reasonIn(text)).toBe('they feared reprisal');
});

test('a reason four sentences later is another’s', () => {
  const said = 'An official said it was hit.';
  const spoke = 'The source spoke on condition of anonymity because they feared reprisal.';
  expect(reasonIn(`${said} ${'It rained. '.repeat(2)}${spoke}`)).toBe('they feared reprisal');
  expect(reasonIn(`${said} ${'It rained. '.repeat(3)}${spoke}`)).toBeUndefined();
});
