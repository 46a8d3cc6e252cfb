import { expect, test } from 'vitest';
import Difference from '../../src/components/difference.astro';
import { readAll, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-right-to-left');
const edited = await shownFixture('good-every-field');

test('has two sides, each with who says it, in their own words', async () => {
  const [difference] = record.claimPage('boker-harbour-2020/toll').differences.shown;
  const rendering = await record.render(Difference, { difference });
  expect(readAll(rendering, 'h3')).toEqual(['On the toll: numbers exclude each other']);
  expect(readAll(rendering, '.side').map((side) => side.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    'שלושה בני אדם נפצעו בוקר לדוגמה in its own voice counts 3 injured · בוקר לדוגמה',
    'أصيب خمسة أشخاص Northland (sample) counts 5 injured · صحيفة المثال',
  ]);
  expect(unsaid(rendering, record)).toEqual([]);
});

test('leads to both claims, both articles and the rule', async () => {
  const [difference] = record.claimPage('boker-harbour-2020/toll').differences.shown;
  const { links } = await record.render(Difference, { difference });
  expect(links.map(([, href]) => href)).toEqual([
    '/record/methodology/#numbers',
    '/record/outlets/boker-ledugma/',
    '/record/claims/boker-harbour-2020/toll/',
    '/record/articles/boker-harbour-2020/#toll',
    '/record/actors/north-land/',
    '/record/claims/mithal-harbour-2020/toll/',
    '/record/articles/mithal-harbour-2020/#toll',
  ]);
});

test('of the editors is given for theirs, with their reason', async () => {
  const [difference] = edited.claimPage('iraq-strikes-2019/toll').differences.shown;
  const rendering = await edited.render(Difference, { difference });
  expect(readAll(rendering, 'h3')).toEqual(['On the toll: noted by the editors']);
  expect(readAll(rendering, '.quiet')).toEqual(['two accounts that cannot both hold']);
  expect(unsaid(rendering, edited)).toEqual([]);
});
