import { expect, test } from 'vitest';
import { originsOf } from '../../src/analysis/origins.ts';
import { relaysOf } from '../../src/analysis/relays.ts';
import { article, recordOf } from '../record.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, ${fields}, accused: israel, incidents: amirli, evidence: Israel did it.}`;

const graph = recordOf({
  // Said to the wire, and through a newspaper to the aggregator.
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20',
    claim('far', 'speaker: iraq, chain: [nyt, ap], stance: asserts'),
    'Israel did it.',
  ),
  // Said to the outlet itself.
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-20',
    claim('near', 'speaker: iraqi-army, chain: [], stance: asserts'),
    'Israel did it.',
  ),
});

const names = (claims: Parameters<typeof relaysOf>[0]) => {
  const { heard, repeated, untold } = relaysOf(claims);
  return [heard, repeated, untold].map((outlets) => outlets.map(({ id }) => id));
};
const claims = [...graph.claims.values()];

test('who was told heard it, and everybody between them and the reader only repeats it', () => {
  expect(names(claims)).toEqual([['ap', 'toi'], ['zh', 'nyt'], []]);
});

test('an outlet that heard it, or says it in its own voice, does not only repeat it', () => {
  const more = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20',
      `${claim('far', 'speaker: iraq, chain: [nyt, ap], stance: asserts')}
${claim('own', 'speaker: author, stance: asserts')}`,
      'Israel did it.',
    ),
    'articles/b.md': article(
      'source: nyt\ndate: 2019-08-20',
      claim('near', 'speaker: iraqi-army, chain: [], stance: asserts'),
      'Israel did it.',
    ),
  });
  expect(names([...more.claims.values()])).toEqual([['ap', 'nyt'], [], []]);
});

test('where an article does not say how it reached it, nobody is said to repeat it', () => {
  const untold = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20',
      claim('lost', 'speaker: iraq, stance: asserts'),
      'Israel did it.',
    ),
  });
  expect(names([...untold.claims.values()])).toEqual([[], [], ['zh']]);
});

test('silences and denials are not passed on as accusations', () => {
  const silent = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20',
      claim('silence', 'speaker: israel, chain: ap, stance: no-comment'),
      'Israel did it.',
    ),
  });
  expect(names([...silent.claims.values()])).toEqual([[], [], []]);
});

test('what came in a document was read, not heard', () => {
  const read = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20\nspeakers:\n  memo: {document: A memo}',
      claim('memo', 'speaker: iraq, chain: [memo], stance: asserts'),
      'A memo. Israel did it.',
    ),
  });
  const [heard] = names([...read.claims.values()]);
  expect(heard).toEqual([]);
});

test('people whom words come through neither heard nor repeat them, and are no origin', () => {
  const told = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20\nspeakers:\n  sources: {anonymous: Sources, of: united-states}',
      claim('told', 'speaker: iraq, chain: [nyt, sources, netanyahu], stance: asserts'),
      'Sources said: Israel did it.',
    ),
  });
  const all = [...told.claims.values()];
  expect(names(all)).toEqual([[], ['zh'], []]);
  expect(originsOf(all).map(({ key }) => key)).toEqual(['actor iraq']);
});
