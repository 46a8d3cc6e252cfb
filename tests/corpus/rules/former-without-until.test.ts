import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { foundBy, toldBy } from '../../told.ts';

const RULE = 'former-without-until';

test('points to the field that tells it, the name before the description', () => {
  const both = 'kind: person\nof: iran\ndescription: A retired man\nname: Former A';
  const files = {
    'actors/a.md': entry(both),
    'actors/b.md': entry(both.replace('Former ', '')),
    'actors/c.md': entry(`${both}\nuntil: 2019`),
    'actors/d.md': entry(`${both}\nutnil: 2019`),
    'actors/e.md': entry(both.replace('of: iran\n', '')),
  };
  const fix =
    'write until: as closely as you know, or leave of: out; name in description: the office that is held now';
  expect(toldBy(RULE, files)).toEqual([
    `actors/a.md:5:7 “Former A” name says “Former”, and a speaks for iran as if still in office / ${fix}`,
    `actors/b.md:4:14 “A retired man” description says “retired”, and b speaks for iran as if still in office / ${fix}`,
  ]);
});

/** The word by which a description tells that somebody has left office. */
const wordIn = (description: string) =>
  foundBy(RULE, {
    'actors/a.md': entry(`name: A\nkind: person\nof: iran\ndescription: "${description}"`),
  }).map(({ message }) => /“([^”]*)”/.exec(message)?.[1])[0];

test.for([
  ['A former minister', 'former'],
  ['Formerly a minister', 'Formerly'],
  ['Minister in the former palace', 'former'],
  ['Its ex-minister', 'ex-'],
  ['Ex-minister', 'Ex-'],
  ['Minister until 2019', 'until 2019'],
  ['Minister until July 19, 2019', 'until July 19, 2019'],
  ['Minister until 19 July 2019', 'until 19 July 2019'],
  ['Minister until late July 2019', 'until late July 2019'],
  ['The late minister', 'The late'],
  ['Son of the late minister', 'the late'],
  ['A retired general', 'retired'],
  ['General, resigned', 'resigned'],
] as const)('“%s” tells by “%s” of somebody who has left office', ([description, word]) => {
  expect(wordIn(description)).toBe(word);
});

test.for([
  'Minister',
  'Minister of the former ministry',
  'Minister of former prisons',
  'Reformer and minister',
  'A performer',
  'Spokesman for the latex-workers',
  'Minister for the 1-ex-2 plan',
  'Minister, ex-1',
  'Minister until now',
  'Minister until the next election',
  'Minister, of a line from the late nineteenth century',
  'Minister since the late nineties',
  'Minister since the late 1990s',
  'Minister, of late',
  'A late riser',
  'An unretired general',
  'A general, unresigned',
])('“%s” tells of nobody who has', (description) => {
  expect(wordIn(description)).toBeUndefined();
});

/** What is said of unnamed people of Iran under a description. */
const unnamed = (description: string, more = ', of: iran', kind = 'anonymous') =>
  toldBy(RULE, {
    'articles/a.md': article(
      `source: toi\nspeakers:\n  man: {${kind}: ${description}${more}}`,
      '',
      'A',
    ),
  });

test('points to the words for unnamed people', () => {
  expect(unnamed('a former official')).toEqual([
    'articles/a.md:6:20 “a former official” anonymous says “former”, and man speaks for iran as if still in office / leave of: out, and let anonymous: say whose officials they were, in the article’s words',
  ]);
});

test.for([
  ['a former official', ''],
  ['an official', ', of: iran'],
  ['current and former officials', ', of: iran'],
  ['Current or former officials', ', of: iran'],
  ['present and former officials', ', of: iran'],
  ['serving or former officials', ', of: iran'],
  ['former and current officials', ', of: iran'],
  ['former or present officials', ', of: iran'],
  ['former and serving officials', ', of: iran'],
] as const)('says nothing of {anonymous: %s%s}', ([description, more]) => {
  expect(unnamed(description, more)).toEqual([]);
});

test('holds no document to it, and nobody in office beside the former', () => {
  expect(unnamed('a former order', ', by: iran', 'document')).toEqual([]);
  expect(unnamed('current officials with a former one')).toHaveLength(1);
});
