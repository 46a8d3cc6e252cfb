import { expect, test } from 'vitest';
import { article, builtFrom, entry } from '../../record.ts';
import { toldBy } from '../../told.ts';

const they = 'about: other, speaker: iran, incidents: [], evidence: They did it.';

/**
 * The lines that tell when another claim was said or published, where one of 20 August is to come after it and
 * surely does not.
 */
function datesOfOther(frontmatter: string, fields: string): (string | undefined)[] {
  const other = article(
    `source: zh\n${frontmatter}`,
    `- id: two\n  ${they.replaceAll(', ', '\n  ')}\n  ${fields}`,
    'They did it.',
  );
  const files = {
    'actors/iran.md': entry('name: Iran\nkind: state'),
    'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20',
      `- {id: one, ${they}, ${fields.includes('said') ? 'said: 2019-08-20, ' : ''}after: b/two}`,
      'They did it.',
    ),
    'articles/b.md': other,
  };
  const { diagnostics } = builtFrom(files);
  return diagnostics
    .filter(({ rule }) => rule === 'after-against-dates')
    .flatMap(({ related }) => related.map(({ line }) => other.split('\n')[line - 1]?.trim()));
}

const corrected = 'corrections: [{date: 2019-08-25, text: It was two.}]';

test.for([
  ['published with its article', 'date: 2019-08-23', '', ['date: 2019-08-23']],
  [
    'brought by a correction',
    `date: 2019-08-19\n${corrected}`,
    'correction: 2019-08-25',
    ['correction: 2019-08-25'],
  ],
  ['beside a correction', `date: 2019-08-19\n${corrected}`, '', []],
  ['said later', 'date: 2019-08-23', 'said: 2019-08-22', ['said: 2019-08-22']],
] as const)('the other claim was %s', ([, frontmatter, fields, expected]) => {
  expect(datesOfOther(frontmatter, fields)).toEqual(expected);
});

/** What the rule says of claims of one article, each with its dates and links. */
const toldOf = (...claims: string[]) =>
  toldBy('after-against-dates', {
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      claims.map((fields) => `- {${fields}, ${they}}`).join('\n'),
      'They did it.',
    ),
    'articles/b.md': article(
      'date: 2019-08-24\nsource: zh',
      `- {id: later, said: 2019-08-30, after: a/middle, ${they}}\n- {id: undated, ${they}}`,
      'They did it.',
    ),
  });

test('points from the id to the date that is later', () => {
  expect(toldOf('id: one, said: 2019-08-20, after: two', 'id: two, said: 2019-08-21')).toEqual([
    'articles/a.md:7:40 “two” “one” was said on 2019-08-20, and “a/two”, which it is to come after, on 2019-08-21 / correct said:, or write after: on the other of the two',
    '→ articles/a.md:8:21 when the other was said',
  ]);
  expect(toldOf('id: one, after: [two, b/undated]', 'id: two')).toEqual([
    'articles/a.md:7:28 “b/undated” “one” was published on 2019-08-23, and “b/undated”, which it is to come after, on 2019-08-24 / correct after: or the dates of the articles; if the later article tells of what was said before, write said: on both',
    '→ articles/b.md:4:7 when the other was published',
  ]);
});

test('goes by way of what the other came after', () => {
  const [line] = toldOf(
    'id: one, said: 2019-08-20, after: middle',
    'id: middle, after: two, said: 2019-08-20',
    'id: two, said: 2019-08-21',
  );
  expect(line).toContain('articles/a.md:7:40 “middle” “one” was said on 2019-08-20, and “a/two”');
});

test.for([
  ['one day', 'said: 2019-08-20', 'said: 2019-08-20'],
  ['the day before', 'said: 2019-08-20', 'said: 2019-08-19'],
  ['a month that may be before', 'said: 2019-08-20', 'said: 2019-08'],
  ['one day that nobody tells', 'said: 2019-08-20', 'about: other'],
] as const)('says nothing of %s', ([, one, two]) => {
  expect(
    toldOf(`id: one, ${one}, after: two`, `id: two, ${two}`.replace(', about: other', '')),
  ).toEqual([]);
});

test('says nothing of a claim that is not there', () => {
  expect(toldOf('id: one, said: 2019-08-20, after: nowhere')).toEqual([]);
});
