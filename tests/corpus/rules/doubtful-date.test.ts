import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { messagesOf } from '../../told.ts';

/** What the check says of an article with a date, further fields and a text that ends in “We did.” */
function found(date: string, fields: string, text: string, claim = 'incidents: []'): string[] {
  const claims = `- {id: we, about: other, speaker: israel, evidence: We did., ${claim}}`;
  return messagesOf('doubtful-date', {
    'articles/a.md': article(`source: toi\ndate: "${date}"\n${fields}`, claims, `${text} We did.`),
  }).map((message) => message.replace(/^the article is dated \S+, /, ''));
}

test.for([
  ['2019-08-23', 'https://example.org/2019/08/23/a', []],
  ['2019-08-23', 'https://example.org/2019/08/22/a', []],
  ['2019-08-23', 'https://example.org/2019/08/21/a', ['but its address has 2019-08-21']],
  ['2018-08-23', 'https://example.org/2019/aug/23/a', ['but its address has 2019-08-23']],
  ['2019-03-23', 'https://example.org/20190823/a', ['but its address has 2019-08-23']],
  ['2019-03-23', 'https://example.org/2019/08/a', ['but its address has 2019-08']],
  ['2019-08-23', 'https://example.org/2019/08/a', []],
  ['2019-08-23', 'https://example.org/a-2018-07-01-b', []],
  ['2019-08-23', 'https://example.org/a?d=/2018/07/01/', []],
  // A year alone, and numbers that are no date.
  ['2019-08-23', 'https://example.org/2018/a', []],
  ['2019-08-23', 'https://example.org/2018/9999/a', []],
] as const)('%s at %s: %j', ([date, url, expected]) => {
  expect(found(date, `url: ${url}`, 'So he said.')).toEqual(expected);
});

test('a page is not archived before it is published', () => {
  const copy = 'archived: https://web.archive.org/web/20190801120000/https://example.org/a';
  expect(found('2019-08-23', copy, 'So he said.')).toEqual(['but it was archived on 2019-08-01']);
  expect(found('2019-08-01', copy, 'So he said.')).toEqual([]);
  expect(found('2018-08-01', copy, 'So he said.')).toEqual([]);
  // The day of a copy may be that of another time zone.
  expect(found('2019-08-02', copy, 'So he said.')).toEqual([]);
  expect(found('2019-08-03', copy, 'So he said.')).toHaveLength(1);
  expect(found('2019-08-03', copy.replace('web.archive', 'archive'), 'So he said.')).toEqual([]);
});

test.for([
  ['2019-03-23', 'BAGHDAD, Aug. 23 (AP) —', ['but its dateline has 2019-08-23']],
  ['2019-08-26', 'BAGHDAD, Aug. 23 (AP) —', []],
  ['2019-08-27', 'BAGHDAD, Aug. 23 (AP) —', ['but its dateline has 2019-08-23']],
  ['2019-08-20', 'BAGHDAD, Aug. 23 (AP) —', []],
  ['2019-08-19', 'BAGHDAD, Aug. 23 (AP) —', ['but its dateline has 2019-08-23']],
  ['2019-03-23', 'Baghdad, Aug. 23 (AP) —', []],
  ['2019-03-23', 'BAGHDAD, Augmented 23 (AP) —', []],
  ['2019-03-23', 'BAGHDAD, Aug. 23 (AP)', []],
  ['2019-01-02', 'DUBAI, Dec 25 -', ['but its dateline has 2018-12-25']],
  ['2019-12-25', 'DUBAI, Jan 2 -', ['but its dateline has 2020-01-02']],
  ['2018-08-23', 'BAGHDAD, August 23, 2019 (Reuters) –', ['but its dateline has 2019-08-23']],
  ['2020-01-02', 'DUBAI (Reuters), Dec 31 -', []],
] as const)('%s under “%s”: %j', ([date, line, expected]) => {
  expect(found(date, '', `${line} So he said.`)).toEqual(expected);
});

test.for([
  ['2020-08-23', 'On Friday he said:', 'incidents: [], said: 2019-08-23', 1],
  ['2019-08-24', 'On Friday he said:', 'incidents: [], said: 2019-08-23', 0],
  ['2019-09-23', 'On Friday he said:', 'incidents: [], said: 2019-08-23', 1],
  ['2019-09-18', 'On Friday he said:', 'incidents: [], said: 2019-08-23', 1],
  ['2019-09-17', 'On Friday he said:', 'incidents: [], said: 2019-08-23', 0],
  ['2019-09-18', 'On Friday he said:', 'incidents: [], correction: 2019-08-23', 1],
  ['2019-09-18', 'On Friday in August he said:', 'incidents: [], said: 2019-08-23', 0],
  ['2019-09-18', 'On Friday he said:', 'incidents: amirli, said: 2019-08-23', 1],
  ['2020-09-18', 'On Friday he said:', 'incidents: blasts', 0],
  ['2020-08-23', 'On Friday he said:', 'incidents: [], value: 2019-08-23', 0],
  ['2020-08-23', 'On Friday a year ago he said:', 'incidents: [], said: 2019-08-23', 0],
  ['2020-08-23', 'He said:', 'incidents: [], said: 2019-08-23', 0],
  // When it was said need not be told: then what happened weeks ago is no sign, and what happened a year ago is.
  ['2019-08-23', 'On Friday he said:', 'incidents: amirli', 0],
  ['2020-06-17', 'On Friday he said:', 'incidents: amirli', 0],
  ['2020-06-18', 'On Friday he said:', 'incidents: amirli', 1],
  ['2020-08-23', 'On Friday he said:', 'incidents: amirli', 1],
] as const)('%s with “%s” and %s: %s', ([date, words, claim, count]) => {
  expect(found(date, '', words, claim)).toHaveLength(count);
});
