import { expect, test } from 'vitest';
import { methodologyPage } from '../../../src/views/pages/methodology-page.ts';
import { site } from '../site.ts';

const { vocabularies, computed } = methodologyPage(site);
const terms = [...vocabularies, ...computed].flatMap((vocabulary) => vocabulary.terms);

test('a definition names a source only where it follows one', () => {
  const date = vocabularies[0]?.terms.find(({ value }) => value === 'date');
  const damage = vocabularies[0]?.terms.find(({ value }) => value === 'damage');
  expect([date?.source, damage?.source]).toEqual(['ISO 8601-2:2019 (EDTF)', '']);
  expect(terms.filter(({ source }) => /^this (?:site|project)$/i.test(source))).toEqual([]);
});

test('nothing on the method’s pages shares an id', () => {
  const { rules } = methodologyPage(site);
  const ids = [...rules, ...vocabularies, ...computed].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
