import { describe, expect, test } from 'vitest';
import { leftOutCuesOf, qualifierKinds } from '../../../../src/corpus/rules/cues/left-out.ts';

const cues = leftOutCuesOf('en-GB');

/** What kinds of words are left out of a sentence by evidence that stands between its bars. */
function kindsIn(sentence: string): string[] {
  const [before = '', , after = ''] = sentence.split('|');
  return qualifierKinds.filter((kind) => {
    const beside = cues?.[kind];
    return (
      beside?.before.some((pattern) => pattern.test(before.trimEnd())) ||
      beside?.after.some((pattern) => pattern.test(after.trimStart()))
    );
  });
}

describe('words that evidence leaves out', () => {
  test.each([
    ["nobody |knows exactly what's| going on", 'negation'],
    ['Israel did not |carry out the strike|.', 'negation'],
    ['It has never been |struck|.', 'negation'],
    ["They didn't even |strike the base|.", 'negation'],
    ['There is no evidence that |Iran did it|.', 'negation'],
    ['The ministry does not believe |Iran did it|.', 'negation'],
    ['It could not immediately confirm that |the base was hit|.', 'negation'],
    ['None of |the drones hit the base|.', 'negation'],
    ['He did not order or |plan the strike|.', 'negation'],
    ['Few |observers believe the regime|.', 'negation'],
    ['It is unclear whether |Iran did it|.', 'negation'],
    ['If |Iran did it|, it will pay.', 'negation'],
    ['It failed to |hit the base|.', 'negation'],
    ['The strike killed |no one|.', undefined],
    ['|The strike killed| no one', undefined],
    ['|He attacked| nobody.', 'negation'],
    ['|That Iran did it| is unlikely.', 'negation'],
    ['He denied that |Iran did it|.', 'denial'],
    ['He denied "|involvement in the strike|".', 'denial'],
    ['They dismissed media reports that |Iran did it|.', 'denial'],
    ['It ruled out |an attack|.', 'denial'],
    ['She would not say whether |Iran did it|.', 'negation'],
    ['It declined to confirm that |Iran did it|.', 'denial'],
    ['The base was reportedly |hit by a drone|.', 'doubt'],
    ['The base |was hit by a drone|, allegedly.', 'doubt'],
    ['It may have been |carried out by Iran|.', 'doubt'],
    ['Iran is widely believed to have |carried it out|.', 'doubt'],
    ['Officials believe that |Iran did it|.', 'doubt'],
    ['It seemed to |be an accident|.', 'doubt'],
  ])('%s: %s', (sentence, kind) => {
    expect(kindsIn(sentence)[0]).toBe(kind);
  });

  test.each([
    'The strike hit not only |the base| but the depot.',
    'There is no doubt that |Iran did it|.',
    'No, |Iran did it|.',
    'He was in no. |5|.',
    'In May |the base was hit|.',
    'Iran |was behind the strike|, allegedly with drones.',
    '|An attack by Iran|, not by Israel, he said.',
    '|The base| not far from Baghdad was hit.',
    'It was hit, however, |by a drone|.',
    'The officials said |Iran did it|.',
    'It was a knot |in a rope|.',
  ])('none: %s', (sentence) => {
    expect(kindsIn(sentence)).toEqual([]);
  });
});

test('are looked for in languages that have their table', () => {
  expect(leftOutCuesOf('fa')).toBeUndefined();
  expect(leftOutCuesOf(undefined)).toBeUndefined();
});
