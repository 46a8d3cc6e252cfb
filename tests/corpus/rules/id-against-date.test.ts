import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { foundBy, placesToldBy } from '../../told.ts';

const RULE = 'id-against-date';

const incident = (date: string) => entry(`title: A\nkind: attack\ndate: ${date}`);

test('points to the date', () => {
  const files = { 'incidents/2019-07-19-raid.md': incident('2019-07-20') };
  expect(placesToldBy(RULE, files)).toEqual(['incidents/2019-07-19-raid.md:4:7 “2019-07-20”']);
});

test('tells which date the id has', () => {
  const dates: Readonly<Record<string, string>> = {
    '2019-07-01-a': '2019-06-30',
    '2019-07-b': '2019-08-01',
    '2019-07-c': '2019-06-30',
    '2019-d': '2020',
    '2019-e': '2018-12-31',
    // A month, and what is no day.
    '2019-07-1-f': '2019-08',
  };
  const files = Object.entries(dates).map(([id, date]) => [`incidents/${id}.md`, incident(date)]);
  expect(
    foundBy(RULE, Object.fromEntries(files)).map(({ file, expected }) => [file, expected]),
  ).toEqual(
    ['2019-07-01', '2019-07', '2019-07', '2019-07', '2019', '2019']
      .map((date) => `a date that ${date} does not exclude, as its id has it`)
      .map((expected, index) => [
        `incidents/${['2019-07-01-a', '2019-07-1-f', '2019-07-b', '2019-07-c', '2019-d', '2019-e'][index]}.md`,
        expected,
      ]),
  );
});

test('says nothing where one of the two may be the other, or the id has no date', () => {
  const dates: Readonly<Record<string, string>> = {
    '2019-07-19-a': '2019-07-19',
    '2019-07-19-b': '2019-07',
    '2019-07-19-c': '2019',
    '2019-07-d': '2019-07-31',
    '2019-e': '2019-12-31',
    'raid-2018-07-19': '2019-07-20',
    '2019-13-f': '2020',
    '2018-02-30-g': '2019',
    '20180719-h': '2019',
    '2018': '2019',
  };
  const files = Object.entries(dates).map(([id, date]) => [`incidents/${id}.md`, incident(date)]);
  expect(placesToldBy(RULE, Object.fromEntries(files))).toEqual([]);
});
