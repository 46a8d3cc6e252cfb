import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const actor = (name: string, aliases = '') =>
  entry(`name: ${name}\nkind: public-body${aliases && `\naliases: [${aliases}]`}`);

test('names of two actors or outlets, however they are written', () => {
  const found = reportBy('shared-alias', {
    'actors/a.md': actor('Guard', 'The Guards, IRGC'),
    'actors/b.md': actor('Guard of Iran', 'Corps, irgc'),
    'actors/c.md': actor('The  Corps’', "guard, 'The Corps’'"),
    'actors/d.md': actor('Twice', 'twice, "Guard\u200Bs"'),
    'actors/e.md': actor('Guards'),
    'actors/units/f.md': actor('Unit'),
    'actors/g.md': actor('unit'),
    'outlets/o.md': entry('name: Guard\nkind: online\naliases: [Amirli raid, Iran.]'),
    'outlets/p.md': entry("name: The Times\nkind: online\naliases: [The Corps']"),
    'incidents/guard.md': entry('title: Guard\nkind: attack\naliases: [IRGC]'),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/b.md:4:18-4:22 warning: “irgc” is also a name of actors/a.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: aliases, hash: e39f9f2f, reason: "…"}
      actors/a.md:4:23 the same name
    actors/c.md:4:11-4:16 warning: “guard” is also a name of actors/a.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: aliases, hash: 0c9621a7, reason: "…"}
      actors/a.md:2:7 the same name
    actors/e.md:2:7-2:13 warning: “Guards” is also a name of actors/d.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: name, hash: 7bd599fa, reason: "…"}
      actors/d.md:4:18 the same name
    actors/units/f.md:2:7-2:11 warning: “Unit” is also a name of actors/g.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: name, hash: df0d7b0d, reason: "…"}
      actors/g.md:2:7 the same name
    outlets/o.md:2:7-2:12 warning: “Guard” is also a name of actors/a.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: name, hash: 2d3167b2, reason: "…"}
      actors/a.md:2:7 the same name
    outlets/p.md:4:11-4:21 warning: “The Corps'” is also a name of actors/c.md
      expected: a name that belongs to one actor or outlet, so that import and readers know who is meant
      fix: take it out of one of the two, or join them if they are the same
      answer: {rule: shared-alias, at: aliases, hash: 27cc2d5d, reason: "…"}
      actors/c.md:2:7 the same name"
  `);
});
