import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

test('since and until beside of: alone', () => {
  const actor = (fields: string) => entry(`name: A\nkind: person\n${fields}`);
  const found = reportBy('since-without-of', {
    'actors/both.md': actor('since: 2019\nuntil: 2020'),
    'actors/since.md': actor('since: 2019'),
    'actors/until.md': actor('until: not a date'),
    'actors/neither.md': actor(''),
    'actors/of.md': actor('of: iran\nsince: 2019\nuntil: 2020'),
    'actors/of-nobody-known.md': actor('of: nowhere\nsince: 2019'),
    'actors/misspelt.md': actor('off: iran\nsince: 2019'),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/both.md:4:1-4:6 error: since is written, and not whom both spoke for or belonged to
      expected: since and until beside of: only
      fix: write of:, or take since: away
    actors/both.md:5:1-5:6 error: until is written, and not whom both spoke for or belonged to
      expected: since and until beside of: only
      fix: write of:, or take until: away
    actors/since.md:4:1-4:6 error: since is written, and not whom since spoke for or belonged to
      expected: since and until beside of: only
      fix: write of:, or take since: away"
  `);
});
