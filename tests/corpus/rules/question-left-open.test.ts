import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { placesToldBy, toldBy } from '../../told.ts';

const RULE = 'question-left-open';

const FIX =
  'look at the field below or beside each, mend it, and take the comment away; draft: true until then';

test('points to the first question of import', () => {
  const one = '# which of the two: check\nname: A\nkind: group';
  const two = 'name: A # of two: check\nkind: group\n# or a state: check';
  expect(toldBy(RULE, { 'actors/a.md': entry(one), 'actors/b.md': entry(two) })).toEqual([
    `actors/a.md:2:1 “# which of the two: check” a question of import is left in it, “# which of the two: check” / ${FIX}`,
    `actors/b.md:2:9 “# of two: check” 2 questions of import are left in it, first “# of two: check” / ${FIX}`,
  ]);
});

test.for([
  ['above an empty line', 'B', '# of two: check\n\n'],
  ['between items', '[\n # this one: check\n A, B]'],
  ['at the end of a list', '\n  - B\n  # or more: check'],
  ['beside an item', '\n  - B # this: check\n  - C'],
] as const)('finds a question %s', ([, aliases, above = '']) => {
  const text = entry(`${above}name: A\nkind: group\naliases: ${aliases}`);
  expect(placesToldBy(RULE, { 'actors/a.md': text })).toHaveLength(1);
});

test.for([
  ['a comment of an editor', '# of two: checked'],
  ['one that goes on', '# of two: check it'],
  ['one without a question', '# check'],
  ['words between quotation marks', 'description: "A # of two: check"'],
  ['words over several lines', 'description: |\n  A\n  # of two: check'],
  ['a draft', '# of two: check\ndraft: true'],
] as const)('takes %s for no question', ([, line]) => {
  expect(placesToldBy(RULE, { 'actors/a.md': entry(`name: A\nkind: group\n${line}`) })).toEqual([]);
});

test('looks for questions above the text only', () => {
  const text = entry('name: A\nkind: group # a group', 'Here.\n\n# a group: check');
  expect(placesToldBy(RULE, { 'actors/a.md': text })).toEqual([]);
});
