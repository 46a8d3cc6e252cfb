import { expect, test } from 'vitest';
import { addressesOf } from '../../src/site/addresses.ts';
import { siteTables } from '../../src/site/site-tables.ts';
import { article, recordOf } from '../record.ts';
import { site } from '../views/site.ts';

const graph = recordOf({
  'incidents/amirli.md':
    '---\ntitle: Explosion at Amirli\nkind: explosion\ndate: 2019-07-19\nprevious: [amerli]\n---\n',
  'incidents/blasts.md': '---\ntitle: Blasts\nkind: explosion\ndate: 2019-07\n---\n',
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'Israel did it.',
  ),
});
const addresses = addressesOf(graph, siteTables(graph, site), site);
const below = (path: string) =>
  addresses.filter((address) => address.startsWith(`/record/${path}`) && !address.includes('/by/'));

test('each entry has an address, an incident also by the ids it had and each day it was written of', () => {
  expect(below('incidents/')).toEqual([
    '/record/incidents/amirli/',
    '/record/incidents/amirli/card.png',
    '/record/incidents/amirli/as-of/2019-08-20/',
    '/record/incidents/blasts/',
    '/record/incidents/blasts/card.png',
    '/record/incidents/amerli/',
  ]);
  expect(below('claims/')).toEqual(['/record/claims/a/did/']);
  expect(below('articles/')).toEqual(['/record/articles/a/', '/record/articles/a/card.png']);
});

test('the first page has an image, lists have their pages, rules theirs, and none twice', () => {
  // The claims of an incident stand behind it.
  expect(addresses.indexOf('/record/claims/a/did/')).toBe(
    addresses.indexOf('/record/incidents/amirli/as-of/2019-08-20/') + 1,
  );
  expect(addresses).toContain('/record/card.png');
  expect(addresses).toContain('/record/claims/by/stance/asserts/');
  expect(addresses).toContain('/record/rules/unconfirmed-proposal/');
  expect(new Set(addresses).size).toBe(addresses.length);
});
