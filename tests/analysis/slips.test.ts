import { describe, expect, test } from 'vitest';
import { isLikelySlip, yearGiven } from '../../src/analysis/slips.ts';
import { article, claimOf, incidentOf, recordOf } from '../record.ts';

/** Whether a date that an article gives for Amirli, on 19 July 2019, is a slip; and the year that is given. */
function slip({
  value,
  where = 'body',
  more = '',
  stance = 'asserts',
}: Readonly<Record<string, string>> & { value: string }) {
  const evidence = {
    body: 'It was then.',
    title: '{quote: A title, in: title}',
    both: '[It was then., {quote: A title, in: title}]',
    twice: '[It was then., So it was.]',
  }[where];
  const graph = recordOf({
    'articles/a.md': article(
      'source: toi\ndate: 2021-08-30',
      `- {id: date, about: date, speaker: author, stance: ${stance}, value: ${value}, incidents: amirli, evidence: ${evidence}}\n${more}`,
      'It was then. So it was. On another day.',
    ),
  });
  const claim = claimOf(graph, 'a/date');
  return [isLikelySlip(claim, incidentOf(graph, 'amirli')), yearGiven(claim)?.edtf];
}
const other = (value: string, incident = 'amirli') =>
  `- {id: other, about: date, speaker: author, stance: asserts, value: ${value}, incidents: ${incident}, evidence: On another day.}`;

describe('the day of another year is a slip', () => {
  test.for([
    ['in a headline', { value: '2018-07-19', where: 'title' }, true, '2018'],
    ['in a headline, with signs of doubt', { value: '2018-07-19?', where: 'title' }, true, '2018'],
    ['to the minute', { value: '2018-07-19T10:00Z', where: 'title' }, true, '2018'],
    [
      'in the text, where it is given otherwise',
      { value: '2018-07-19', more: other('2019-07-19') },
      true,
      '2018',
    ],
    ['in the text, where nothing else is given', { value: '2018-07-19' }, false, '2018'],
    ['in a headline and in the text', { value: '2018-07-19', where: 'both' }, false, '2018'],
    [
      'twice in the text',
      { value: '2018-07-19', where: 'twice', more: other('2019-07-19') },
      false,
      '2018',
    ],
    [
      'where what is given otherwise fits no better',
      { value: '2018-07-19', more: other('2019-07-25') },
      false,
      '2018',
    ],
    [
      'where another incident is given otherwise',
      { value: '2018-07-19', more: other('2019-07-19', 'blasts') },
      false,
      '2018',
    ],
    [
      'in a year of four digits before our era',
      { value: '-0001-07-19', where: 'title' },
      true,
      '-0001',
    ],
    ['of another month', { value: '2018-08-19', where: 'title' }, false, '2018'],
    [
      'in the text, where only a year is given otherwise',
      { value: '2018-07-19', more: other('2019') },
      true,
      '2018',
    ],
    ['of the same year', { value: '2019-07-19', where: 'title' }, false, '2019'],
    ['of another day', { value: '2018-07-20', where: 'title' }, false, '2018'],
    ['of a month', { value: '2018-07', where: 'title' }, false, undefined],
    [
      'that is denied',
      { value: '2018-07-19', where: 'title', stance: 'disputes' },
      false,
      undefined,
    ],
  ] as const)('%s', ([, fields, expected, year]) => {
    expect(slip(fields)).toEqual([expected, year]);
  });
});
