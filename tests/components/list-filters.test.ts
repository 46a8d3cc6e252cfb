import { expect, test } from 'vitest';
import ListFilters from '../../src/components/list-filters.astro';
import { readAll, type Shown, shownFixture } from './render.ts';

const record = await shownFixture('good-three-claims-in-thirty-lines');
const other = await shownFixture('good-right-to-left');

const filtersOf = (shown: Shown) => shown.list('claims').filters;
const rendered = (shown: Shown, extent: 'whole' | 'divided' = 'whole') =>
  shown.render(ListFilters, { filters: filtersOf(shown), list: '/record/claims/', extent });

test('offers what the list has, and how often', async () => {
  const rendering = await rendered(record);
  const offers = [...rendering.document.querySelectorAll('label')].map((label) => [
    label.firstChild?.textContent?.trim(),
    ...[...label.querySelectorAll('option')].map((option) => option.textContent),
  ]);
  expect(offers).toEqual([
    ['Stance', 'any', 'Asserts (2)', 'Neither confirms nor denies (1)'],
    ['Speaker', 'any', 'Israel (1)', 'United States (1)'],
    ['Outlet', 'any', 'The New York Times (1)', 'The Times of Israel (3)'],
    ['Country', 'any', 'Iraq (2)'],
    ['Sort by', 'latest first', 'oldest first'],
  ]);
});

test('offers what another list has, and nothing of the first', async () => {
  const rendering = await rendered(other);
  expect(readAll(rendering, 'option')).toContain('Denies (1)');
  expect(rendering.text).not.toMatch(/Iraq|The New York Times/);
});

test('leads back to the list with nothing chosen, and sends nothing', async () => {
  const { document, links } = await rendered(record);
  expect(links).toEqual([['Clear', '/record/claims/']]);
  expect(document.querySelector('form')).toBeNull();
  expect(document.querySelector('[role=group]')?.getAttribute('data-shown')).toBe(
    '{shown} of {all} shown.',
  );
});

test('says that it reaches rows on other pages only where there are some', async () => {
  expect(readAll(await rendered(record), '.reach')).toEqual([]);
  expect(readAll(await rendered(record, 'divided'), '.reach')).toHaveLength(1);
});

test('of a list too long to be filtered in place is a form that leads to the search', async () => {
  const way = { to: 'search', action: '/record/search/', kind: 'claim' };
  const { document } = await record.render(ListFilters, {
    filters: { ...filtersOf(record), way },
    list: '/record/claims/',
    extent: 'divided',
  });
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/record/search/');
  expect(document.querySelector('input[name=kind]')?.getAttribute('value')).toBe('claim');
  expect(document.querySelector('.reach')).toBeNull();
});
