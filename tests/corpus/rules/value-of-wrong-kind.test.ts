import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, about: string, value?: string) =>
  `- {id: ${id}, about: ${about}, speaker: iran, incidents: amirli, evidence: Not us.${value === undefined ? '' : `, value: ${value}`}}`;

test('values of another kind than the claim is about', () => {
  const found = reportBy('value-of-wrong-kind', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('attribution-words', 'attribution', 'iran'),
        claim('attribution-counts', 'attribution', '{killed: 2}'),
        claim('attribution-date', 'attribution', '2019-07-19'),
        claim('attribution', 'attribution'),
        claim('toll', 'toll', '{killed: 2}'),
        claim('toll-in-words', 'toll', 'at least 2 dead'),
        claim('toll-of-a-number', 'toll', '"2"'),
        claim('toll-of-no-number', 'toll', 'many'),
        claim('date', 'date', '2019-07-19'),
        claim('date-in-words', 'date', 'July 19 2019'),
        claim('date-without-year', 'date', 'Friday'),
        claim('date-of-no-month', 'date', '"2019-13"'),
        claim('date-of-counts', 'date', '{killed: 2}'),
        claim('place', 'place', 'Amirli'),
        claim('place-of-counts', 'place', '{killed: 2}'),
        claim('cause-of-a-date', 'cause', '2019-07-19'),
        claim('of-nothing-known', 'weather', '{killed: 2}'),
      ].join('\n'),
      'Not us.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:109-6:113 error: the claim attribution-words is about attribution, and its value is “iran”
      expected: no value: what an attribution says is accused and stance
      fix: correct value: or about:, or leave value: out
    articles/a.md:7:110-7:121 error: the claim attribution-counts is about attribution, and its value is numbers of people
      expected: no value: what an attribution says is accused and stance
      fix: correct value: or about:, or leave value: out
    articles/a.md:8:108-8:118 error: the claim attribution-date is about attribution, and its value is “2019-07-19”
      expected: no value: what an attribution says is accused and stance
      fix: correct value: or about:, or leave value: out
    articles/a.md:11:98-11:113 error: the claim toll-in-words is about toll, and its value is “at least 2 dead”
      expected: numbers of people, such as {killed: 2, injured: 1+}
      fix: write value: {killed: 2+}
    articles/a.md:12:101-12:104 error: the claim toll-of-a-number is about toll, and its value is “2”
      expected: numbers of people, such as {killed: 2, injured: 1+}
      fix: write whom the number counts, such as value: {killed: 2}
    articles/a.md:13:102-13:106 error: the claim toll-of-no-number is about toll, and its value is “many”
      expected: numbers of people, such as {killed: 2, injured: 1+}
      fix: correct value: or about:, or leave value: out
    articles/a.md:15:98-15:110 error: the claim date-in-words is about date, and its value is “July 19 2019”, which is no date in EDTF
      expected: a date such as 2019-07-19 or 2019-07
      fix: did you mean 2019-07-19?
    articles/a.md:16:102-16:108 error: the claim date-without-year is about date, and its value is “Friday”
      expected: a date such as 2019-07-19 or 2019-07
      fix: correct value: or about:, or leave value: out
    articles/a.md:17:101-17:110 error: the claim date-of-no-month is about date, and its value is “2019-13”, which names a month that does not exist: there are the months 01 to 12, and 21 to 41 for seasons and other parts of a year
      expected: a date such as 2019-07-19 or 2019-07
      fix: correct value: or about:, or leave value: out
    articles/a.md:18:99-18:110 error: the claim date-of-counts is about date, and its value is numbers of people
      expected: words; numbers of people belong to a claim about the toll
      fix: correct value: or about:, or leave value: out
    articles/a.md:20:101-20:112 error: the claim place-of-counts is about place, and its value is numbers of people
      expected: words; numbers of people belong to a claim about the toll
      fix: correct value: or about:, or leave value: out"
  `);
});
