import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, more = '') =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: Not us.${more}}`;
const of = (corrections: string, ...claims: string[]) =>
  article(`source: toi\ndate: 2020-01-10\n${corrections}`, claims.join('\n'), 'Not us.');
const unknown = claim('unknown', ', correction: 2020-02-20');

test('corrections that the article does not have, unless it may have them', () => {
  const found = reportBy('unknown-correction', {
    'articles/a.md': of(
      'corrections: [{date: 2020-01-20, text: t}, {date: 2020-01-30, text: t}]',
      unknown,
      claim('first', ', correction: 2020-01-20'),
      claim('last', ', correction: 2020-01-30'),
      claim('slip', ', correction: 2020-01-21'),
      claim('none'),
    ),
    'articles/without.md': of('', unknown),
    'articles/mistyped.md': of('corrections: [{date: 2020-01-20}]', unknown),
    'articles/misspelt.md': of('correction: [{date: 2020-02-20, text: t}]', unknown),
    'articles/misspelt-otherwise.md': of('correctons: [{date: 2020-02-20, text: t}]', unknown),
    'articles/broken.md': of('credit: "a" b', unknown),
    'articles/otherwise-wrong.md': of('captions: {a: b}', unknown),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:94-8:104 error: the article has no correction of “2020-02-20”
      expected: the date of one of its corrections: 2020-01-20 or 2020-01-30
      fix: did you mean 2020-01-20?
    articles/a.md:11:91-11:101 error: the article has no correction of “2020-01-21”
      expected: the date of one of its corrections: 2020-01-20 or 2020-01-30
      fix: did you mean 2020-01-20?
    articles/otherwise-wrong.md:8:94-8:104 error: the article has no correction of “2020-02-20”
      expected: the date of one of its corrections
      fix: add the correction, with its date and words, to corrections:, or take correction: away
    articles/without.md:8:94-8:104 error: the article has no correction of “2020-02-20”
      expected: the date of one of its corrections
      fix: add the correction, with its date and words, to corrections:, or take correction: away"
  `);
});
