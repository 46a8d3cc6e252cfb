import { expect, test } from 'vitest';
import { contrasting } from '../../../src/attribution/lexicon/function-words.ts';
import { relationsIn } from '../shown.ts';

test.for([...contrasting])('what is said ends before “, %s” and a clause', (word) => {
  expect(relationsIn(`He said that the army left, ${word} the police stayed.`)).toContain(
    '[He] <said> {that the army left}',
  );
});

test.for([
  ';',
  ', according to police',
  ', compared with May',
  ', adding that it was over',
])('what is said ends before “%s”', (rest) => {
  expect(relationsIn(`He said that the army left${rest}.`)).toContain(
    '[He] <said> {that the army left}',
  );
});

test.for([
  ['Although he said the army left, the police of the small town in the north stayed.', true],
  ['While he thinks the army left, on Monday, because it rained, the police stayed.', false],
] as const)('a clause that a comma closes: %s', ([text, closes]) => {
  const [first = ''] = relationsIn(text);
  expect(first.endsWith('the army left}')).toBe(closes);
});
