import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { toldBy } from '../../told.ts';

const RULE = 'aliases-in-one';

/** What the rule says of an actor with such aliases. */
const found = (aliases: string) =>
  toldBy(RULE, { 'actors/a.md': entry(`name: A\nkind: group\naliases: ${aliases}`) });

test.for([
  ['B, C', '[B, C]'],
  ['B ; C', '[B, C]'],
  ['B,  C, D', '[B, C, D]'],
  ['", B, C"', '[B, C]'],
] as const)('%s is a list of several', ([aliases, list]) => {
  const [line] = found(aliases);
  expect(line).toContain(`actors/a.md:4:10 “${aliases}”`);
  expect(line).toContain(`/ write a list: ${list}; if it is one name,`);
});

test.for(['B', 'B,C', '"B,"', '[B, C]', '["B, C"]', '\n  - B, C'])('%s is none', (aliases) => {
  expect(found(aliases)).toEqual([]);
});

test('looks at incidents and outlets, too', () => {
  const files = {
    'incidents/a.md': entry('title: A\nkind: attack\ndate: 2019\naliases: B, C'),
    'outlets/a-b.md': entry('name: A\nkind: wire\naliases: B; C'),
  };
  expect(toldBy(RULE, files)).toEqual([
    expect.stringContaining('incidents/a.md:5:10 “B, C” “B, C” is one alias'),
    expect.stringContaining('outlets/a-b.md:4:10 “B; C” “B; C” is one alias'),
  ]);
});
