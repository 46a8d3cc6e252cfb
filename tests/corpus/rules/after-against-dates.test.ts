import { expect, test } from 'vitest';
import { article, builtFrom, entry } from '../../record.ts';

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
