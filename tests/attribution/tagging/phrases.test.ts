import { expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

test.for([
  ...['of', 'for', 'from', 'in', 'at', 'with', 'on', 'by', 'within', 'inside', 'near', 'under'].map(
    (link) => `Residents ${link} the town`,
  ),
  'Residents among the rebels',
  'Visitors to the base',
  ...['Nobody', 'None', 'Everyone', 'Everybody', 'Someone', 'Somebody'].map(
    (who) => `${who} in the army`,
  ),
  'A report obtained by the paper',
  'A group based in Paris',
  'A poll taken in Paris',
  'A meeting held in Paris',
  'The army and the police',
  'The army or the police',
  'Neither the army nor the police',
])('%s is one source', (source) => {
  expect(relationsIn(`${source} said it burned.`)).toEqual([`[${source}] <said> {it burned}`]);
});

test.for([
  ['The minister on Monday', 'said'],
  ['The minister in the morning', 'said'],
  ['The minister on July 19', 'said'],
  ['The minister on Monday', 'also said'],
  ['The minister (R-Texas)', 'said'],
  ['The minister left and', 'then said'],
  ['The minister left but', 'said'],
  ['The minister left or', 'said'],
])('the minister alone is the source of “%s %s”', ([before, cue]) => {
  expect(relationsIn(`${before} ${cue} it burned.`)).toEqual([
    `[The minister] <${cue}> {it burned}`,
  ]);
});

test('a common noun before a nation is a phrase of its own', () => {
  expect(relationsIn('The attack US officials say was over.')).toEqual([
    '[US officials] <say> {The attack … was over}',
  ]);
});
