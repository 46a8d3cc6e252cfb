import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { toldBy } from '../../told.ts';

/** An article of a date, with claims about a raid. */
const told = (date: string, ...claims: string[]) =>
  article(
    `source: toi\n${date}`,
    (claims.length > 0 ? claims : ['about: other'])
      .map(
        (fields, index) =>
          `- {id: c-${index}, speaker: iran, evidence: They did it., ${/incidents/.test(fields) ? fields : `incidents: raid, ${fields}`}}`,
      )
      .join('\n'),
    'They did it.',
  );

/** What the rule says of a raid, told in some articles. */
const found = (date: string, ...articles: string[]) =>
  toldBy('incident-after-article', {
    'incidents/raid.md': entry(`title: Raid\nkind: explosion\ndate: ${date}`),
    ...Object.fromEntries(articles.map((text, index) => [`articles/a-${index}.md`, text])),
  });

const FIX =
  'correct the date of the incident or of the article; what was only announced may be later';

test('points from the date of the incident to that of the only article', () => {
  expect(found('2019-08-24', told('date: 2019-08-23', 'about: other', 'about: motive'))).toEqual([
    `incidents/raid.md:4:7 “2019-08-24” the incident raid is dated 2019-08-24, after the only article that tells of it: a-0 (2019-08-23) / ${FIX}`,
    '→ articles/a-0.md:5:7 an article that tells of it',
  ]);
});

test('points to the first three of many', () => {
  const dates = ['date: 2019-08-20', 'date: 2019-08-21', 'date: 2019-08-22', 'date: 2019-08-23'];
  expect(found('2019-08-24', ...dates.map((date) => told(date)))).toEqual([
    `incidents/raid.md:4:7 “2019-08-24” the incident raid is dated 2019-08-24, after all the articles that tell of it: a-0 (2019-08-20), a-1 (2019-08-21), a-2 (2019-08-22) / ${FIX}`,
    '→ articles/a-0.md:5:7 an article that tells of it',
    '→ articles/a-1.md:5:7 an article that tells of it',
    '→ articles/a-2.md:5:7 an article that tells of it',
  ]);
});

const before = told('date: 2019-08-23');
const corrected = 'date: 2019-08-20\ncorrections: [{date: 2019-08-24, text: It was two.}]';

test.for([
  ['the same day', '2019-08-23', [before]],
  ['a day before', '2019-08-22', [before]],
  ['the month of the article', '2019-08', [before]],
  ['one article that is later', '2019-08-24', [before, told('date: 2019-08-24')]],
  ['one article without a date', '2019-08-24', [before, told('rights: excerpts')]],
  ['who did it', '2019-08-24', [told('date: 2019-08-23', 'accused: iran, stance: asserts')]],
  [
    'who did it beside others',
    '2019-08-24',
    [told('date: 2019-08-23', 'about: other', 'accused: iran, stance: denies')],
  ],
  [
    'a later correction',
    '2019-08-24',
    [told(corrected, 'about: other', 'about: other, correction: 2019-08-24')],
  ],
  ['nothing that is told', '2019-08-24', [told('date: 2019-08-23', 'about: other, incidents: []')]],
  ['another incident', '2019-08-24', [told('date: 2019-07-20', 'about: other, incidents: amirli')]],
] as const)('says nothing for %s', ([, date, articles]) => {
  expect(found(date, ...articles)).toEqual([]);
});

test.for([
  ['a day after', '2019-08-24', [before]],
  ['the month after', '2019-09', [before]],
  ['who did it without a stance', '2019-08-24', [told('date: 2019-08-23', 'about: attribution')]],
  [
    'a stance on another matter',
    '2019-08-24',
    [told('date: 2019-08-23', 'about: other, stance: asserts')],
  ],
  [
    'a correction that is before it, too',
    '2019-08-25',
    [told(corrected, 'about: other, correction: 2019-08-24')],
  ],
] as const)('speaks for %s', ([, date, articles]) => {
  expect(found(date, ...articles)).toHaveLength(2);
});
