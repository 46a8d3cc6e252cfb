import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePage } from '../../src/reporters/rule-page.ts';
import { foundBy } from '../told.ts';

const [diagnostic] = foundBy('unknown-actor', {
  'actors/netanyahu.md': '---\nname: Benjamin Netanyahu\nkind: person\nof: isreal\n---\n',
});

test('the page of a rule is below the address of the site, or a file of the project', () => {
  if (!diagnostic) throw new Error('nothing found');
  expect(rulePage(diagnostic, 'https://example.org/record/')).toBe(
    'https://example.org/record/rules/unknown-actor/',
  );
  const file = rulePage(diagnostic, undefined);
  expect([file, existsSync(file)]).toEqual(['src/corpus/rules/unknown-actor.md', true]);
});
