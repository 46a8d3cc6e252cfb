import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isIsoDate } from '../iso-date.ts';
import { builtPages, dist, filesOf } from './support/built-pages.ts';
import { type Checkout, copyCheckout, run } from './support/checkout.ts';
import { oddDates, supplied, writeOddRecord } from './support/odd-record.ts';

interface Told {
  path: string;
  name: string;
  text: string;
}

/** Every property of a page’s JSON-LD that schema.org calls a date. */
function datesTold(path: string, html: string): Told[] {
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return data.flatMap(([, json = '']) => datesIn(JSON.parse(json), path));
}

function datesIn(value: unknown, path: string): Told[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]): Told[] =>
    /date/i.test(name) ? [{ path, name, text: String(held) }] : datesIn(held, path),
  );
}

const published = ({ html }: { html: string }) =>
  [...html.matchAll(/<meta property="article:published_time" content="([^"]*)">/g)].map(
    ([, text = '']) => text,
  );

/** Dates of a page that HTML’s `datetime` does not allow: years from 1 on, months, days of the calendar. */
function wrongTimes({ html }: { html: string }): string[] {
  const all = [...html.matchAll(/ datetime="([^"]*)"/g)].map(([, text = '']) => text);
  // As many years later the calendar is the same, and needs no agreement.
  const later = (text: string) => text.replace(/^\d{4}/, (year) => String(Number(year) + 4000));
  return all.filter(
    (text) => !/^(?!0000)\d{4}(?:-\d\d){0,2}$/.test(text) || !isIsoDate(later(text)),
  );
}

/** Holds every page and file of a built site to what machines may be told. */
function holdDates(folder: () => string, base: () => string): void {
  test('in JSON-LD as ISO 8601-1 has them', () => {
    const told = builtPages(folder(), base()).flatMap(({ path, html }) => datesTold(path, html));
    expect(told.filter(({ text }) => !isIsoDate(text))).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  test('in Open Graph and in HTML', () => {
    const pages = builtPages(folder(), base());
    expect(pages.flatMap(published).filter((text) => !isIsoDate(text))).toEqual([]);
    expect(pages.flatMap(wrongTimes)).toEqual([]);
  });

  test('and none in citations: the page that is cited has a version, and no date', () => {
    const files = builtPages(folder(), base()).flatMap(({ html }) =>
      [...html.matchAll(/href="data:([^"]*)"/g)].map(([, text = '']) => decodeURIComponent(text)),
    );
    const dated = files.filter((text) =>
      /"(?:issued|accessed|original-date|event-date)"|^ *(?:date|year|month|urldate) =/m.test(text),
    );
    expect(dated).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
}

describe('machines are told dates of this record', () => {
  holdDates(
    () => dist,
    () => '/',
  );
});

describe('of a record with every form of date, and a title that the editors supplied', () => {
  let checkout: Checkout;
  let folder = '';

  beforeAll(async () => {
    checkout = await copyCheckout();
    writeOddRecord(join(checkout.folder, 'odd'));
    const { code, stderr } = await run(checkout, ['build'], { CONTENT_DIR: 'odd', BASE_PATH: '/' });
    expect(code, stderr).toBe(0);
    folder = join(checkout.folder, 'dist');
  });
  afterAll(async () => {
    await checkout?.[Symbol.asyncDispose]();
  });

  describe('machines are told dates', () => {
    holdDates(
      () => folder,
      () => '/',
    );
  });

  const incidentPage = (at: number) =>
    readFileSync(`${folder}/incidents/blast-${at}/index.html`, 'utf8');

  test('incidents whose date no notation holds say it in words', () => {
    const inWords = oddDates.filter((_, at) =>
      incidentPage(at).includes('"disambiguatingDescription":"When it'),
    );
    expect(oddDates.filter((date) => !inWords.includes(date))).toEqual([
      '2019',
      '2019-08',
      '2019-08-23',
      '2023-01-28T23:30+03:30',
      '2019-08-12/2019-08-20',
      '/2019-08',
    ]);
  });

  /** A list of single words, where none is part of a title. */
  const WORDS = 'search-index/table.json';

  /** Each place of a built text file where a word stands, with what is before it. */
  function standings(word: string): string[] {
    return filesOf(folder)
      .filter((path) => /\.(?:html|json|bib|xml|txt|svg)$/.test(path) && path !== WORDS)
      .flatMap((path) =>
        [
          ...readFileSync(join(folder, path), 'utf8').matchAll(new RegExp(`.{0,3}${word}`, 'gs')),
        ].map(([found]) => `${path}: ${found}`),
      );
  }

  test.for(Object.entries(supplied))('nowhere does a supplied %s stand without its brackets', ([
    ,
    text,
  ]) => {
    const [word = ''] = text.split(' ');
    const found = standings(word);
    // Addresses for mail have the brackets escaped.
    const marked = found.filter((place) => /(?:\[|%5B)\w+$/.test(place));
    expect(found.filter((place) => !marked.includes(place))).toEqual([]);
    // Nor as somebody’s words.
    expect(found.filter((place) => /[“‘«]\[\w+$/.test(place))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test('a supplied title stands on pages of every kind, and each explains the brackets', () => {
    const pages = builtPages(folder, '/').filter(({ html }) => html.includes('[Zephyrine'));
    const kinds = new Set(pages.map(({ path }) => path.split('/')[1]));
    expect([...kinds].sort()).toEqual(['', 'actors', 'articles', 'claims', 'incidents', 'outlets']);
    expect(pages.filter(({ html }) => !html.includes('A title in [square brackets]'))).toEqual([]);
  });

  test('it is no headline to machines', () => {
    const html = readFileSync(`${folder}/articles/paper-1/index.html`, 'utf8');
    expect(html).not.toMatch(/"(?:headline|alternativeHeadline|creditText)":/);
    expect(html).toContain(`"name":"[${supplied.title}]"`);
    expect(readFileSync(`${folder}/articles/paper-2/index.html`, 'utf8')).toContain(
      '"headline":"A headline of the outlet 0"',
    );
  });

  test('passages lead to the published article', () => {
    expect(readFileSync(`${folder}/claims/paper-1/did-3/index.html`, 'utf8')).toContain(
      'href="https://example.org/a#:~:text=North%20did%20number%203."',
    );
  });
});
