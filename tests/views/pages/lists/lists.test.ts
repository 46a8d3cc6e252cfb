import { describe, expect, test } from 'vitest';
import type { Claim, Graph } from '../../../../src/corpus/linking/graph.ts';
import {
  type AnyListPage,
  listPage,
  pagesOfLists,
} from '../../../../src/views/pages/lists/lists.ts';
import { searchPage } from '../../../../src/views/pages/search/search-page.ts';
import { asOfUrl, type Entry, type Section, urlOf } from '../../../../src/views/shared/urls.ts';
import { article, entry, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const claims = `- id: says
  speaker: iraqi-army
  chain: ap
  stance: suspects
  accused: israel
  incidents: amirli
  hedge: may
  evidence: Israel may have hit the base.
- id: denies
  speaker: netanyahu
  stance: denies
  accused: israel
  incidents: amirli
  evidence: It was not us.
- {id: toll, about: toll, speaker: author, value: {killed: 2}, incidents: blasts, evidence: Two died.}`;
const body = 'Israel may have hit the base. It was not us. Two died.';

const graph = recordOf({
  'articles/a.md': article('source: zh\ndate: 2019-08-23', claims, body),
});

const sections: readonly Section[] = ['incidents', 'claims', 'actors', 'outlets', 'articles'];

/** The pages below a list by their path below `by`, each made when it is asked for, and once. */
function waysBelow(section: Section, of: Graph): ReadonlyMap<string, () => AnyListPage> {
  const begin = `${section}/by/`;
  const placed = [...pagesOfLists(of, site)].filter(([path]) => path.startsWith(begin));
  return new Map(
    placed.map(([path, { page }]) => {
      let made: AnyListPage | undefined;
      return [
        path.slice(begin.length),
        () => {
          made ??= page();
          return made;
        },
      ];
    }),
  );
}

/** All of these pages. */
function below(section: Section, of: Graph = graph): Record<string, AnyListPage> {
  return Object.fromEntries([...waysBelow(section, of)].map(([path, page]) => [path, page()]));
}

const rowsOf = ({ rows }: AnyListPage) =>
  rows.map((row) => ('link' in row ? row.link.text : row.title));

const attributesOf = ({ rows }: AnyListPage) => rows.map(({ attributes }) => attributes);

describe('the list of incidents', () => {
  const page = listPage('incidents', graph, site);

  test('shows all of a small record, the latest first, with what each is filtered and sorted by', () => {
    expect([page.url, page.extent, rowsOf(page)]).toEqual([
      '/record/incidents/',
      '2 incidents.',
      ['Explosion at Amirli', 'Blasts in Iraq'],
    ]);
    expect(attributesOf(page)).toEqual([
      {
        'data-country': 'iq',
        'data-year': '2019',
        'data-kind': 'explosion',
        'data-state': 'contested',
        'data-accused': 'israel',
        'data-at': 20190719,
        'data-claims': 2,
        'data-origins': 1,
      },
      {
        'data-country': 'iq',
        'data-year': '2019',
        'data-kind': 'series',
        'data-state': 'none-recorded',
        'data-at': 20190701,
        'data-claims': 1,
        'data-origins': 0,
      },
    ]);
  });

  test('offers only what tells rows apart, with a style rule for each choice', () => {
    expect(page.filters).toEqual({
      way: {
        to: 'the rows',
        rules:
          'main:has([name=kind] [value="explosion"]:checked) .rows>:not([data-kind~="explosion"]),' +
          'main:has([name=kind] [value="series"]:checked) .rows>:not([data-kind~="series"]),' +
          'main:has([name=state] [value="none-recorded"]:checked) .rows>:not([data-state~="none-recorded"]),' +
          'main:has([name=state] [value="contested"]:checked) .rows>:not([data-state~="contested"]),' +
          'main:has([name=accused] [value="israel"]:checked) .rows>:not([data-accused~="israel"])' +
          '{display:none}',
        sorts: [
          { value: 'latest', label: 'latest first' },
          { value: 'oldest', label: 'oldest first' },
          { value: 'claims', label: 'most claims' },
          { value: 'origins', label: 'most origins' },
          { value: 'name', label: 'name' },
        ],
      },
      selects: [
        {
          name: 'kind',
          label: 'Kind',
          choices: [
            { value: 'explosion', label: 'Explosion (1)' },
            { value: 'series', label: 'Series (1)' },
          ],
        },
        {
          name: 'state',
          label: 'State of attribution',
          choices: [
            { value: 'none-recorded', label: 'No attribution (1)' },
            { value: 'contested', label: 'Contested (1)' },
          ],
        },
        {
          name: 'accused',
          label: 'Actor concerned',
          choices: [{ value: 'israel', label: 'Israel (1)' }],
        },
      ],
    });
  });

  test('has a page for each country, year, kind and state', () => {
    expect(Object.entries(below('incidents')).map(([path, { title }]) => [path, title])).toEqual([
      ['country/iq', 'Incidents by country: Iraq'],
      ['kind/explosion', 'Incidents by kind: explosion'],
      ['kind/series', 'Incidents by kind: series'],
      ['state/none-recorded', 'Incidents by state of attribution: no attribution'],
      ['state/contested', 'Incidents by state of attribution: contested'],
      ['year/2019', 'Incidents, 2019'],
    ]);
  });

  test('says on such a page what it means, where it stands and where to go on', () => {
    const { rows, ...rest } = below('incidents')['kind/explosion'] ?? page;
    expect(rows.map((row) => 'link' in row && row.link.text)).toEqual(['Explosion at Amirli']);
    expect(rest).toEqual({
      section: 'incidents',
      url: '/record/incidents/by/kind/explosion/',
      title: 'Incidents by kind: explosion',
      breadcrumbs: [
        { text: 'Home', href: '/record/', language: undefined },
        { text: 'Incidents', href: '/record/incidents/', language: undefined },
      ],
      intro: ['Something exploded; whether by attack or accident may be disputed.'],
      extent: '1 incident.',
      filters: undefined,
      parts: [],
      previous: undefined,
      next: undefined,
      browse: [],
      further: {
        text: 'More filters',
        href: '/record/incidents/?kind=explosion',
      },
    });
  });
});

describe('the list of claims', () => {
  test('has what each claim is filtered by', () => {
    expect(attributesOf(listPage('claims', graph, site))).toEqual([
      {
        'data-about': 'attribution',
        'data-stance': 'suspects',
        'data-accused': 'israel',
        'data-actor': 'iraqi-army',
        'data-speaker': 'named',
        'data-outlet': 'zh ap',
        'data-year': '2019',
        'data-country': 'iq',
        'data-at': 20190823,
      },
      {
        'data-about': 'attribution',
        'data-stance': 'denies',
        'data-accused': 'israel',
        'data-actor': 'netanyahu',
        'data-speaker': 'named',
        'data-outlet': 'zh',
        'data-year': '2019',
        'data-country': 'iq',
        'data-at': 20190823,
      },
      {
        'data-about': 'toll',
        'data-stance': 'asserts',
        'data-speaker': 'own-voice',
        'data-outlet': 'zh',
        'data-year': '2019',
        'data-country': 'iq',
        'data-at': 20190823,
      },
    ]);
  });

  test('has a page for each subject, stance, accused, speaker, kind of speaker, outlet and year', () => {
    expect(
      Object.entries(below('claims')).map(([path, page]) => [
        path,
        page.title,
        rowsOf(page).length,
      ]),
    ).toEqual([
      ['about/attribution', 'Claims by subject: who did it', 2],
      ['about/toll', 'Claims by subject: toll', 1],
      ['stance/asserts', 'Claims by stance: asserts', 1],
      ['stance/suspects', 'Claims by stance: suspects', 1],
      ['stance/denies', 'Claims by stance: denies', 1],
      ['accused/israel', 'Claims by actor concerned: Israel', 2],
      ['actor/netanyahu', 'Claims by speaker: Benjamin Netanyahu', 1],
      ['actor/iraqi-army', 'Claims by speaker: Iraqi army', 1],
      ['speaker/named', 'Claims by kind of speaker: named', 2],
      ['speaker/own-voice', 'Claims by kind of speaker: in its own voice', 1],
      ['outlet/ap', 'Claims by outlet: The Associated Press', 1],
      ['outlet/zh', 'Claims by outlet: ZeroHedge', 3],
      ['year/2019', 'Claims, 2019', 3],
    ]);
  });
});

describe('actors and outlets', () => {
  test('stand by how much is claimed, then by name', () => {
    expect([
      rowsOf(listPage('actors', graph, site)).slice(0, 4),
      rowsOf(listPage('outlets', graph, site)).slice(0, 3),
    ]).toEqual([
      ['Israel', 'Benjamin Netanyahu', 'Iraqi army', 'Iran'],
      ['ZeroHedge', 'The Associated Press', 'The New York Times'],
    ]);
  });
});

describe('a long list', () => {
  const numbers = Array.from({ length: 1001 }, (_, number) => number);
  const long = recordOf({
    ...Object.fromEntries(
      numbers.map((number) => [
        `articles/n${number}.md`,
        article(
          `source: zh\ndate: ${2019 + (number % 2)}-0${1 + (number % 9)}-11`,
          `- {id: toll, about: toll, speaker: author, value: {killed: ${number}}, incidents: amirli, evidence: Some died.}`,
          'Some died.',
        ),
      ]),
    ),
  });
  const first = listPage('claims', long, site);
  const pages = waysBelow('claims', long);

  test('begins with the latest and leads to all by year', () => {
    expect([first.extent, first.rows.length, first.parts]).toEqual([
      'Showing the first 40 of 1,001 claims.',
      40,
      [
        { text: '2020', href: '/record/claims/by/year/2020/', count: 500 },
        { text: '2019', href: '/record/claims/by/year/2019/', count: 501 },
      ],
    ]);
  });

  test('leaves filtering to the search page where it is too long to be loaded', () => {
    expect([first.filters?.way, attributesOf(first)[0]]).toEqual([
      { to: 'search', action: '/record/search/', kind: 'claim' },
      undefined,
    ]);
    expect(pages.get('about/toll/2019/03')?.().further).toEqual({
      text: 'Search with more filters',
      href: '/record/search/?kind=claim&year=2019',
    });
  });

  test('leads from page to page, over the end of a year too', () => {
    const { title, breadcrumbs, previous, next } = pages.get('outlet/zh/2020/01')?.() ?? first;
    expect({ title, breadcrumbs, previous, next }).toEqual({
      title: 'Claims by outlet: ZeroHedge, January 2020',
      breadcrumbs: [
        { text: 'Home', href: '/record/', language: undefined },
        { text: 'Claims', href: '/record/claims/', language: undefined },
        { text: 'ZeroHedge', href: '/record/claims/by/outlet/zh/', language: undefined },
        { text: '2020', href: '/record/claims/by/outlet/zh/2020/', language: undefined },
      ],
      previous: { text: 'February 2020', href: '/record/claims/by/outlet/zh/2020/02/' },
      next: { text: 'September 2019', href: '/record/claims/by/outlet/zh/2019/09/' },
    });
  });

  test('has every row on one page of its years', () => {
    const rows = [...pages]
      .filter(([path]) => path.startsWith('year/'))
      .flatMap(([, page]) => page().rows.map((row) => 'href' in row && row.href));
    expect(rows.sort()).toEqual(
      [...long.claims.values()].map((claim) => urlOf(claim, site)).sort(),
    );
  });
});

/** None, one that is open on both sides, and a day in each of five years. */
const dates = ['', '../..', ...[2015, 2016, 2017, 2018, 2019].map((year) => `${year}-03-11`)];

const shortClaim = (number: number) =>
  number % 2 === 0
    ? `- {id: c${number}, speaker: iran, stance: denies, accused: iran, incidents: amirli, evidence: Some died.}`
    : `- {id: c${number}, about: toll, speaker: author, value: {killed: ${number}}, incidents: blasts, evidence: Some died.}`;

/** A record of so many claims, most of them on a few days. */
function longRecord(claims: number): Graph {
  const perDay = Math.ceil(claims / dates.length);
  return recordOf(
    Object.fromEntries(
      dates.map((date, day) => [
        `articles/d${day}.md`,
        article(
          date === '' ? 'source: zh\ndraft: true' : `source: zh\ndate: ${date}`,
          Array.from({ length: perDay }, (_, number) => shortClaim(number)).join('\n'),
          'Some died.',
        ),
      ]),
    ),
  );
}

test.for([
  300, 700, 840,
])('what a page of a list of %d claims leads on with is a choice where it leads', (size) => {
  const record = longRecord(size);
  const offered = new Set([
    ...(listPage('claims', record, site).filters?.selects ?? []).flatMap(({ name, choices }) =>
      choices.map(({ value }) => `/record/claims/?${name}=${value}`),
    ),
    ...searchPage(record, site).groups.flatMap(({ name, options }) =>
      options.map(({ value }) => `/record/search/?${name}=${value}`),
    ),
  ]);
  const pages = Object.values(below('claims', record));
  const chosen = pages.flatMap(({ further }) => {
    const [address, query] = further?.href.split('?') ?? [];
    return [...new URLSearchParams(query)].map((pair) => `${address}?${pair.join('=')}`);
  });
  expect(chosen).toContain(
    size > 800 ? '/record/search/?year=undated' : '/record/claims/?year=undated',
  );
  expect(chosen.filter((choice) => !offered.has(choice))).toEqual([]);
  expect(pages.filter(({ further }) => further === undefined)).toEqual([]);
});

test('a month and a day lead on with their year', () => {
  const pages = waysBelow('claims', longRecord(900));
  expect(
    ['year/2019', 'year/2019/03', 'year/2019/03/11', 'accused/iran/2019/03'].map(
      (path) => pages.get(path)?.().further?.href,
    ),
  ).toEqual([
    '/record/search/?kind=claim&year=2019',
    '/record/search/?kind=claim&year=2019',
    '/record/search/?kind=claim&year=2019',
    undefined,
  ]);
});

describe('a long list of names', () => {
  const named = (names: readonly string[]) =>
    recordOf(
      Object.fromEntries(
        names.map((name, at) => [
          `actors/n${String(at).padStart(3, '0')}.md`,
          entry(`name: "${name}"\nkind: person`),
        ]),
      ),
    );
  const many = (count: number, begin: string) =>
    Array.from({ length: count }, (_, at) => `${begin} ${at}`);
  const record = named([
    ...many(60, 'שרון'),
    ...many(60, 'שלום'),
    ...many(30, 'محمد'),
    ...['Łukasz', 'Émile', 'Ørsted', 'eve', 'Eva', 'Eva', '8200'],
  ]);

  test('is divided by the first letters of its names in any script, as far as it needs', () => {
    const pages = Object.entries(below('actors', record)).filter(([path]) => /^letter/.test(path));
    expect(pages.map(([path, { title, extent }]) => [path, title, extent])).toEqual([
      ['letter/0', 'Actors, #', '1 actor.'],
      ['letter/b', 'Actors, B', '1 actor.'],
      ['letter/e', 'Actors, E', '4 actors.'],
      ['letter/i', 'Actors, I', '4 actors.'],
      ['letter/l', 'Actors, L', '1 actor.'],
      ['letter/o', 'Actors, O', '1 actor.'],
      ['letter/u', 'Actors, U', '1 actor.'],
      ['letter/ש', 'Actors, ש', '120 actors, on the pages below.'],
      ['letter/ש/ל', 'Actors, של', '60 actors.'],
      ['letter/ש/ר', 'Actors, שר', '60 actors.'],
      ['letter/م', 'Actors, م', '30 actors.'],
    ]);
  });

  test('has every name on one page, and leads to it by an address that any browser reads', () => {
    const pages = Object.values(below('actors', record)).filter(({ url }) => /letter/.test(url));
    const rows = pages.flatMap(rowsOf);
    expect(rows.sort()).toEqual([...record.actors.values()].map(({ name }) => name).sort());
    const { parts } = listPage('actors', record, site);
    expect(parts.at(-2)).toEqual({
      text: 'ש',
      href: '/record/actors/by/letter/%D7%A9/',
      count: 120,
    });
  });

  test('has names that are equal in all else in the order of the language, then of ids', () => {
    const { rows } = below('actors', record)['letter/e'] ?? listPage('actors', record, site);
    expect(rows.map((row) => 'link' in row && [row.link.text, row.link.href])).toEqual([
      ['Émile', '/record/actors/n151/'],
      ['Eva', '/record/actors/n154/'],
      ['Eva', '/record/actors/n155/'],
      ['eve', '/record/actors/n153/'],
    ]);
  });
});

test('no id that an editor can choose stands in the way of a page of a list', () => {
  const names = ['by', 'year', 'stance', 'country', 'iq', 'letter', 'denies', 'about', 'outlet'];
  const record = recordOf({
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`actors/${name}.md`, entry(`name: Actor ${name}\nkind: person`)],
        [
          `incidents/${name}.md`,
          entry(`title: Incident ${name}\nkind: explosion\ndate: 2019\nplace: {country: IQ}`),
        ],
        [
          `articles/${name}.md`,
          article(
            'source: zh\ndate: 2019-08-23',
            names
              .map(
                (id) =>
                  `- {id: ${id}, speaker: iraq, stance: denies, accused: ${name}, incidents: ${name}, evidence: word ${id}.}`,
              )
              .join('\n'),
            names.map((id) => `word ${id}.`).join(' '),
          ),
        ],
      ]),
    ),
  });
  const entries: Entry[] = [
    ...[...record.claims.values()].map((claim): Claim => claim),
    ...[record.articles, record.incidents, record.actors, record.outlets].flatMap((kind) => [
      ...kind.values(),
    ]),
  ];
  const own = new Set([
    ...entries.map((one) => urlOf(one, site)),
    ...[...record.incidents.values()].map((incident) => asOfUrl(incident, '2019-08-23', site)),
    ...sections.map((section) => listPage(section, record, site).url),
  ]);
  const listed = [...pagesOfLists(record, site).values()].map(({ page }) => page().url);
  expect(listed.length).toBe(new Set(listed).size);
  expect(listed.filter((url) => own.has(url))).toEqual([]);
});
