import { expect, test } from 'vitest';
import { originsOf } from '../../src/analysis/origins.ts';
import { relaysOf } from '../../src/analysis/relays.ts';
import { article, articleOf, recordOf } from '../record.ts';

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

const says = 'stance: asserts, accused: israel';

/** Who heard, repeats, has it in a circle and does not tell, of articles by their outlets. */
function relays(articles: Readonly<Record<string, string | readonly string[]>>): string[] {
  const files = Object.entries(articles).map(([outlet, told]) => [
    `articles/${outlet}.md`,
    articleOf(
      `source: ${outlet}\ndate: 2019-08-20\nspeakers:\n  memo: {document: A memo}\n  people: {anonymous: People}`,
      Object.fromEntries([told].flat().map((fields, at) => [`c${at}`, fields])),
      'A memo, People.',
    ),
  ]);
  const { heard, repeated, circular, untold } = relaysOf([
    ...recordOf(Object.fromEntries(files)).claims.values(),
  ]);
  return [heard, repeated, circular, untold].map((some) => some.map(({ id }) => id).join(' '));
}
const iraq = (chain?: string, more = says) =>
  `speaker: iraq, ${more}${chain === undefined ? '' : `, chain: ${chain}`}`;

test.for<[name: string, articles: Record<string, string | string[]>, told: string[]]>([
  ['one that was told', { ap: iraq('[]') }, ['ap', '', '', '']],
  ['one that has it from it', { ap: iraq('[]'), zh: iraq('ap') }, ['ap', 'zh', '', '']],
  [
    'each once',
    { ap: [iraq('[]'), iraq('[]')], zh: [iraq('ap'), iraq('ap')], toi: [iraq(), iraq()] },
    ['ap', 'zh', '', 'toi'],
  ],
  [
    'what others say it heard and it says it has from another',
    { zh: iraq('ap'), ap: iraq('nyt') },
    ['nyt', 'ap zh', '', ''],
  ],
  [
    'what it also says that it was told',
    { zh: iraq('ap'), ap: [iraq('nyt'), iraq('[]')] },
    ['nyt ap', 'zh', '', ''],
  ],
  [
    'two that have it from each other',
    { ap: iraq('nyt'), nyt: iraq('ap') },
    ['', '', 'ap nyt', ''],
  ],
  [
    'two that have it from each other, and one of them from a third',
    { ap: iraq('nyt'), nyt: [iraq('ap'), iraq('toi')] },
    ['toi', 'ap nyt', '', ''],
  ],
  [
    'two that have it from each other, and one that was told',
    { ap: iraq('nyt'), nyt: [iraq('ap'), iraq('[]')] },
    ['nyt', 'ap', '', ''],
  ],
  [
    'three in a ring and one outside',
    { ap: iraq('nyt'), nyt: iraq('toi'), toi: iraq('ap'), zh: iraq('ap') },
    ['', 'zh', 'ap nyt toi', ''],
  ],
  [
    'two that have what two say from each other',
    { ap: iraq('nyt'), nyt: iraq('ap').replace('iraq', 'iran') },
    ['nyt ap', '', '', ''],
  ],
  [
    'two in a circle, of which one says it itself',
    { ap: [iraq('nyt'), `speaker: author, ${says}`], nyt: iraq('ap') },
    ['', '', 'nyt', ''],
  ],
  [
    'an outlet whose own word another gives',
    { ap: iraq('nyt'), zh: `speaker: ap, ${says}, chain: []` },
    ['nyt', '', '', ''],
  ],
  ['a memo that was read', { zh: iraq('[ap, memo]') }, ['', 'zh ap', '', '']],
  [
    'a memo by itself, which nobody told',
    { zh: `speaker: memo, ${says}, chain: []` },
    ['zh', '', '', ''],
  ],
  ['what was told by people in between', { zh: iraq('[ap, people]') }, ['', 'zh', '', '']],
  [
    'one that does not tell, which others heard it through',
    { ap: [iraq(), iraq('[]')], zh: [iraq(), iraq('ap')] },
    ['ap', 'zh', '', ''],
  ],
  ['what nobody in particular says', { zh: `speaker: unattributed, ${says}` }, ['', '', '', '']],
  ['what an outlet says itself', { zh: `speaker: author, ${says}` }, ['', '', '', '']],
  ['a denial', { zh: iraq('ap', 'stance: denies, accused: israel') }, ['', '', '', '']],
  ['a suspicion', { zh: iraq('ap', 'stance: suspects, accused: israel') }, ['ap', 'zh', '', '']],
])('of %s', ([, articles, told]) => {
  expect(relays(articles)).toEqual(told);
});
