import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

test('until before since, as far as both are sure', () => {
  const actor = (fields: string) => entry(`name: A\nkind: person\nof: iran\n${fields}`);
  const found = reportBy('until-before-since', {
    'actors/before.md': actor('since: 2020-01-02\nuntil: 2020-01-01'),
    'actors/same-day.md': actor('since: 2020-01-02\nuntil: 2020-01-02'),
    'actors/after.md': actor('since: 2020-01-02\nuntil: 2020-01-03'),
    'actors/same-year.md': actor('since: 2020-05\nuntil: 2020'),
    'actors/year-before.md': actor('since: 2020-01\nuntil: 2019'),
    'actors/about.md': actor('since: 2020-01-02\nuntil: 2020-01-01~'),
    'actors/since.md': actor('since: 2020-01-02'),
    'actors/until.md': actor('until: 2020-01-01'),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/before.md:6:8-6:18 error: until is 2020-01-01, before since, which is 2020-01-02
      expected: a day no earlier than that of since
      fix: correct since: or until:; leave out the one you do not know
      actors/before.md:5:8 since
    actors/year-before.md:6:8-6:12 error: until is 2019, before since, which is 2020-01
      expected: a day no earlier than that of since
      fix: correct since: or until:; leave out the one you do not know
      actors/year-before.md:5:8 since"
  `);
});
