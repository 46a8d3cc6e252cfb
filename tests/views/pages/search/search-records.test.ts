import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build-corpus.ts';
import { readContent } from '../../../../src/disk.ts';
import { searchPage } from '../../../../src/views/pages/search/search-page.ts';
import type { SearchRecord } from '../../../../src/views/pages/search/search-record.ts';
import { searchRecords } from '../../../../src/views/pages/search/search-records.ts';
import { entry, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const files = await readContent('content');
const { graph } = buildCorpus(files, 'left out');
const records = searchRecords(graph, site);

/** A record but for its place among all of them. */
function at(path: string): Omit<SearchRecord, 'sort'> | undefined {
  return records
    .map(({ sort: _sort, ...record }) => record)
    .find(({ url }) => url === `/record/${path}/`);
}

describe('on the record of this site', () => {
  test('an incident is found by its names and by what is said of it', () => {
    expect(at('incidents/2019-07-19-amirli')).toEqual({
      url: '/record/incidents/2019-07-19-amirli/',
      names: ['Attack at Amirli', 'the July 19 attack', 'the July 19 strike'],
      others: [
        { name: 'Israel', aliases: ['ישראל', 'إسرائيل', 'اسرائیل'] },
        { name: 'Iraq', aliases: ['العراق', 'عراق', 'עיראק'] },
        { name: 'The Times of Israel', aliases: ['Times of Israel', 'ToI'] },
        { name: 'Associated Press', aliases: ['AP', 'The AP', 'The Associated Press'] },
      ],
      content:
        '“A senior Middle Eastern intelligence official” (unnamed, in The Times of Israel) and “Two American officials” (unnamed, via the Associated Press) say Israel did it. “Israeli officials” neither confirm nor deny it. ¶ the July 19 attack, the July 19 strike',
      meta: {
        title: 'Attack at Amirli',
        facts: 'Attack · 19 July 2019 · Amirli, Salaheddin province, Iraq (only the town is known)',
      },
      filters: { kind: ['incident'], accused: ['israel'], year: ['2019'], country: ['iq'] },
    });
  });

  test('a claim is its exact words, with its speaker, its hedge and the way it came', () => {
    expect(at('claims/all-israel-news-isfahan-drones-2023/us-officials-israeli-drones')).toEqual({
      url: '/record/claims/all-israel-news-isfahan-drones-2023/us-officials-israeli-drones/',
      names: [],
      others: expect.arrayContaining([
        { name: 'The Wall Street Journal', aliases: ['Wall Street Journal', 'WSJ'] },
        { name: 'Israel', aliases: ['ישראל', 'إسرائيل', 'اسرائیل'] },
        { name: 'Iran', aliases: ['the Islamic Republic of Iran', 'ایران', 'إيران', 'איראן'] },
      ]),
      content:
        'Israeli drones reportedly attacked a military compound in Iran, according to The Wall Street Journal, citing unnamed U.S. officials who allegedly knew of the military operation ¶ Israeli drones responsible for attack on Iranian military compound, according to US officials',
      meta: {
        title: '“unnamed U.S. officials” on who did it',
        speakers: '“unnamed U.S. officials” (unnamed)',
        says: 'say Israel did it',
        parts: ' ¶ headline, without “reportedly”',
        path: 'via The Wall Street Journal',
        basis: 'who allegedly knew of the military operation',
        hedge: 'reportedly',
        incidents: 'Drone attack in Isfahan',
        facts: 'All Israel News, about 30 January 2023',
      },
      filters: {
        kind: ['claim'],
        stance: ['asserts'],
        about: ['attribution'],
        speaker: ['unnamed'],
        path: ['relayed'],
        accused: ['israel'],
        actor: ['united-states'],
        outlet: ['all-israel-news', 'wall-street-journal'],
        year: ['2023'],
        country: ['ir'],
        language: ['en'],
      },
    });
  });

  test('an actor is found by every name it has, and by those of what it belongs to', () => {
    expect(at('actors/israel-defense-forces')).toEqual({
      url: '/record/actors/israel-defense-forces/',
      names: [
        'Israel Defense Forces',
        'the Israeli military',
        'IDF',
        'צה״ל',
        'جيش الدفاع الإسرائيلي',
      ],
      others: [{ name: 'Israel', aliases: ['ישראל', 'إسرائيل', 'اسرائیل'] }],
      content:
        'Israel Defense Forces, the Israeli military, IDF, \u2068צה״ל\u2069, \u2068جيش الدفاع الإسرائيلي\u2069',
      meta: { title: 'Israel Defense Forces', facts: 'Public body · Israel' },
      filters: { kind: ['actor'], country: ['il'] },
    });
  });

  test('an outlet is found by every name it has', () => {
    expect(at('outlets/associated-press')).toEqual({
      url: '/record/outlets/associated-press/',
      names: ['Associated Press', 'AP', 'The AP', 'The Associated Press'],
      others: [expect.objectContaining({ name: 'United States' })],
      content: 'Associated Press, AP, The AP, The Associated Press',
      meta: { title: 'Associated Press', facts: 'News agency · United States' },
      filters: { kind: ['outlet'], outlet: ['associated-press'], country: ['us'] },
    });
  });

  test('an article is found by its headline and by no more of its text than its page shows', () => {
    const found = at('articles/times-of-israel-iraq-strikes-2019');
    expect({ ...found, content: found?.content.split(' ¶ ')[1] }).toEqual({
      url: '/record/articles/times-of-israel-iraq-strikes-2019/',
      names: ['[Israel carried out airstrikes in Iraq, two senior US officials say]'],
      others: expect.arrayContaining([
        { name: 'The Times of Israel', aliases: ['Times of Israel', 'ToI'] },
        { name: 'Associated Press', aliases: ['AP', 'The AP', 'The Associated Press'] },
      ]),
      content:
        'The officials said that Israel has carried out “several strikes in recent days on munitions storehouses for Iranian-backed groups in Iraq.”',
      meta: {
        title: '[Israel carried out airstrikes in Iraq, two senior US officials say]',
        facts: 'The Times of Israel, about 23 August 2019',
      },
      filters: {
        kind: ['article'],
        outlet: ['times-of-israel'],
        year: ['2019'],
        country: ['iq', 'sy'],
        language: ['en'],
      },
    });
  });

  test('every entry is found once, at its own address', () => {
    const { articles, incidents, actors, outlets, claims } = graph;
    const sizes = [articles, incidents, actors, outlets, claims].map(({ size }) => size);
    expect(records).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('the order in which files are read changes nothing', () => {
    const { graph: other } = buildCorpus(files.toReversed(), 'left out');
    expect(searchRecords(other, site)).toEqual(records);
  });
});

test('what has a date is sorted by it in both orders, then by address; what has none comes last', () => {
  const dated = (date: string) =>
    entry(`title: x\nkind: explosion\nplace: {country: IQ}\ndate: ${date}`);
  const graph = recordOf({
    'incidents/a.md': dated('2020-02-02'),
    'incidents/b.md': dated('2020-02-02'),
    'incidents/c.md': dated('2021'),
  });
  const sorted = (order: 'latest' | 'earliest') =>
    searchRecords(graph, site)
      .toSorted((a, b) => Number(a.sort[order]) - Number(b.sort[order]))
      .map(({ url }) => url.split('/').at(-2));
  const undated = ['iran,iraq,iraqi-army,israel,netanyahu,united-states', 'ap,nyt,toi,zh'].flatMap(
    (ids) => ids.split(','),
  );
  expect(sorted('latest')).toEqual(['c', 'a', 'b', 'amirli', 'blasts', ...undated]);
  expect(sorted('earliest')).toEqual(['blasts', 'amirli', 'a', 'b', 'c', ...undated]);
});

test('what could have a date and has none is found without one', () => {
  const record = recordOf({
    'incidents/open.md': entry('title: x\nkind: explosion\nplace: {country: IQ}\ndate: ../..'),
    'articles/draft.md': entry('title: x\nsource: zh\nlanguage: en\ndraft: true'),
  });
  const undated = searchRecords(record, site).filter(({ filters }) =>
    filters.year?.includes('undated'),
  );
  expect(undated.map(({ url }) => url)).toEqual([
    '/record/incidents/open/',
    '/record/articles/draft/',
  ]);
  const years = searchPage(record, site).groups.find(({ name }) => name === 'year');
  expect(years?.options[0]).toEqual({ value: 'undated', label: 'undated', count: 2 });
});

test('an entry is found by the other names of whomever its words name', () => {
  const record = recordOf({
    'actors/guards.md': entry('name: Revolutionary Guards\naliases: [IRGC]\nkind: public-body'),
    'outlets/us.md': entry('name: US\naliases: [The Us Weekly]\nkind: newspaper'),
    'incidents/a.md': entry(
      'title: Raid on us by the Revolutionary Guards\nkind: attack\ndate: 2019\nplace: {country: IQ}',
    ),
  });
  const [found] = searchRecords(record, site).filter(({ url }) => url.endsWith('/incidents/a/'));
  expect(found?.others.map(({ name }) => name)).toEqual(['Iraq', 'Revolutionary Guards']);
});

test('a state is found by the names of its country in the languages of sites', () => {
  const record = recordOf({ 'actors/egypt.md': entry('name: Egypt\nkind: state\ncountry: EG') });
  const [found] = searchRecords(record, site).filter(({ url }) => url.endsWith('/actors/egypt/'));
  expect(found?.names).toEqual(['Egypt', 'מצרים', 'مصر']);
  expect(found?.others).toEqual([{ name: 'Egypt', aliases: ['מצרים', 'مصر'] }]);
});

test('what an incident was called before has no record of its own', () => {
  const moved = recordOf({
    'incidents/moved.md': entry(
      'title: Moved\nkind: explosion\ndate: 2019\nprevious: [before]\nplace: {country: IQ}',
    ),
  });
  const urls = searchRecords(moved, site).map(({ url }) => url);
  expect(urls.filter((url) => /moved|before|as-of/.test(url))).toEqual([
    '/record/incidents/moved/',
  ]);
});
