import { expect, test } from 'vitest';
import Matrix from '../../src/components/matrix.astro';
import { read, readAll, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-right-to-left');
const other = await shownFixture('good-every-field');

test('says of each speaker and each accused what is said, and marks where nothing is', async () => {
  const rendering = await record.render(Matrix, {
    matrix: record.incidentPage('2020-05-04-sample-harbour').matrix,
  });
  expect(readAll(rendering, 'thead th')).toEqual(['Source', 'גדוד הדרום', 'Northland (sample)']);
  const rows = [...rendering.document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(read),
  );
  expect(rows).toEqual([
    ['–', 'says so'],
    ['denies it', '–'],
    ['suspects it', '–'],
  ]);
  expect(readAll(rendering, 'td.empty')).toEqual(['–', '–', '–']);
  expect(unsaid(rendering, record)).toEqual([]);
});

test('leads from each cell to its claim', async () => {
  const { document } = await record.render(Matrix, {
    matrix: record.incidentPage('2020-05-04-sample-harbour').matrix,
  });
  expect([...document.querySelectorAll('td a')].map((link) => link.getAttribute('href'))).toEqual([
    '/record/claims/boker-harbour-2020/officials-north/',
    '/record/claims/boker-harbour-2020/guard-denies/',
    '/record/claims/mithal-harbour-2020/north-guard/',
  ]);
});

test('of another record has the columns of those accused there', async () => {
  const rendering = await other.render(Matrix, {
    matrix: other.incidentPage('2019-07-19-amirli').matrix,
  });
  expect(readAll(rendering, 'thead th')).toEqual(['Source', 'Israel', 'United States']);
  expect(unsaid(rendering, other)).toEqual([]);
});
