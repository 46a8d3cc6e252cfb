import { describe, expect, test } from 'vitest';
import { engineOf } from '../../../src/browser/finding/engine.ts';
import { engineFor, filesOf, found, recordsOf } from './small-index.ts';

const claim = (url: string, content: string) => ({ url, content });

describe('a result is a match', () => {
  const engine = engineFor([
    claim('as', 'as an onslaught of irises is to begin'),
    claim('iran', 'Iran-backed militias in Iraq’s north; 1,200 people, 3.5 million'),
    claim('air', 'an air strike ¶ on the depot'),
    claim('airstrikes', 'airstrikes hit it'),
    claim('he', 'הודעה של צה״ל ליד בית־ספר'),
    claim('fa', 'می‌خواهند کتاب‌ها را ببرند'),
    claim('ar', 'قَالَ أحمد في ٢٠١٩'),
    claim('zh', '伊朗军队'),
    claim('us', 'they told us, and the UAVs left'),
    claim('usa', 'the U.S. sent a UAV'),
  ]);
  test.for([
    ['Assad', []],
    ['ons', ['as']],
    ['on', ['air']],
    ['militia', ['iran']],
    ['mili', ['iran']],
    ['mi', []],
    ['backed', ['iran']],
    ['"backed iran"', []],
    ['"iran backed mili"', ['iran']],
    ['iran-backed', ['iran']],
    ['1200', ['iran']],
    ['120', []],
    ['200', []],
    ['5', []],
    ['3.5', ['iran']],
    ['air strike', ['air', 'airstrikes']],
    ['airstrike', ['air', 'airstrikes']],
    ['air-strike', ['air', 'airstrikes']],
    ['"strike on"', []],
    ['strike on', ['air']],
    ['צה"ל', ['he']],
    ['צהל', ['he']],
    ['ספר', ['he']],
    ['בית ספר', ['he']],
    ['בסיס', []],
    ['میخواهند', ['fa']],
    ['مي خواهند', ['fa']],
    ['كتاب', ['fa']],
    ['قال احمد', ['ar']],
    ['2019', ['ar']],
    ['伊朗', ['zh']],
    ['朗伊', []],
    ['iran depot', []],
    ['US', ['usa']],
    ['U.S.', ['usa']],
    ['us', ['us', 'usa']],
    ['"told US"', []],
    ['UAV', ['us', 'usa']],
    ['THE', ['us', 'usa', 'air']],
  ] as const)('%s', async ([query, urls]) => {
    expect((await found(query, await engine)).sort()).toEqual([...urls].sort());
  });
});

describe('what nothing says', () => {
  const engine = engineFor([
    claim('a', 'Isfahan and Netanyahu, says Hezbollah of Iraq'),
    claim('b', 'the isle of Iraqi things, abdul and rahman'),
  ]);
  test.for([
    ['Iraq chemical', ['chemical'], undefined, 'Iraq'],
    ['"Iraq chemical"', ['chemical'], undefined, '"Iraq "'],
    ['Esfahan', ['Esfahan'], 'Isfahan', undefined],
    ['Irak things', ['Irak'], 'Iraq things', 'things'],
    ['NETANYAHOO says', ['NETANYAHOO'], 'Netanyahu says', 'says'],
    ['Esfahan Hezbolah', ['Esfahan', 'Hezbolah'], 'Isfahan Hezbollah', undefined],
    ['xyzzy Hezbolah', ['xyzzy', 'Hezbolah'], undefined, undefined],
    ['Iraq isle-35', ['isle-35'], undefined, 'Iraq'],
    ['Iraq/chemical', ['chemical'], undefined, 'Iraq'],
    ['chemical, Iraq', ['chemical'], undefined, 'Iraq'],
    ['Esfahan-Iraq', ['Esfahan-Iraq'], 'Isfahan-Iraq', undefined],
    ['things abdulrahman', ['abdulrahman'], undefined, 'things'],
    ['xyzzy xyzzy', ['xyzzy'], undefined, undefined],
    ['isla', ['isla'], undefined, undefined],
    ['Iraq', [], undefined, undefined],
  ] as const)('%s', async ([query, unknown, meant, without]) => {
    const answer = await (await engine).find(query);
    expect(answer).toMatchObject({ unknown, meant, without });
    expect(answer.found).toHaveLength(unknown.length > 0 ? 0 : 2);
  });

  test('signs alone are no words', async () => {
    expect(await (await engine).find('?! “”')).toMatchObject({ isWordless: true, found: [] });
  });
});

test('words that are asked for are marked where they stand, and nothing else', async () => {
  const engine = await engineFor([claim('a', 'Iran’s drone strikes ¶ the Iran drones and ٢٠١٩')]);
  const marked = async (query: string, text: string) =>
    (await engine.find(query)).hits(text).map(({ start, end }) => text.slice(start, end));
  expect(await marked('iran', 'Iran’s men in Irán, not in Iraq')).toEqual(['Iran', 'Irán']);
  expect(await marked('"drone strike"', 'a strike; the drone strikes')).toEqual([
    'drone',
    'strikes',
  ]);
  expect(await marked('2019', 'in ٢٠١٩')).toEqual(['٢٠١٩']);
  expect(await marked('iran', 'as an island')).toEqual([]);
});

test('only the files a search needs are loaded, each once, and one that failed is asked for again', async () => {
  const asked: string[] = [];
  const many = Array.from({ length: 400 }, (_, at) =>
    claim(`${at}`, `word${'abcdefgh'.repeat(9)} ${at}`),
  );
  const files = filesOf(recordsOf([...many, claim('last', 'zebra')]), asked);
  const engine = await engineOf(files);
  expect(await found('zebra', engine)).toEqual(['last']);
  expect(await found('zebra', engine)).toEqual(['last']);
  expect(asked.map((path) => path.replace(/^\w+\//, '').replace(/\d+/, 'N'))).toEqual([
    'table.json',
    'words-N.json',
    'entries-N.json',
  ]);
  let failures = 1;
  const broken = await engineOf({
    ...files,
    words: async (folder, file) => {
      if (failures-- > 0) throw new Error('no network');
      return files.words(folder, file);
    },
  });
  await expect(broken.find('zebra')).rejects.toThrow('no network');
  expect(await found('zebra', broken)).toEqual(['last']);
});
