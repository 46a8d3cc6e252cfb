import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, dist } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import { type StaticServer, serve } from './support/static-server.ts';

let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(dist, base);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Asks by the address of the search page, and gives what a reader then sees and a screen reader says. */
async function ask(query: string) {
  await page.goto(`${server.origin}${base}search/?${new URLSearchParams({ q: query })}`);
  const status = page.getByRole('status');
  await expect.poll(() => status.innerText()).not.toBe('');
  const rows = page.locator('.rows > li');
  return {
    status: await status.innerText(),
    titles: await rows.locator('h2').allInnerTexts(),
    kinds: await rows.locator('.kicker').allInnerTexts(),
    marks: await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('mark')].map(({ textContent }) => textContent)),
    ),
    offers: await page.locator('.after').innerText(),
  };
}

const AMIRLI = 'Attack at Amirli';
const ISFAHAN = 'Drone attack in Isfahan';
const STOREHOUSES = 'Reported strikes on munitions storehouses in Iraq';
const SAQR = 'Explosion at the al-Saqr base near Baghdad';
const IDF = 'Israel Defense Forces';
const IRGC = 'Islamic Revolutionary Guard Corps';
const MAHDI = 'Adil Abdul-Mahdi';

describe('what is called so comes first, and each result shows why it is one', () => {
  test.for([
    ['Amirli', AMIRLI],
    ['amirli', AMIRLI],
    ['Isfahan', ISFAHAN],
    ['Balad', 'Balad air base hit'],
    ['al-Saqr', SAQR],
    ['al Saqr', SAQR],
    ['alsaqr', SAQR],
    ['the July 19 attack', AMIRLI],
    ['19 July 2019', AMIRLI],
    ['19th July', AMIRLI],
    ['August 12th', SAQR],
    ['Syria', 'Syria'],
    ['Amirli/Salaheddin', AMIRLI],
    ['Israel,Iran—shadow', 'Shadow war between Israel and Iran'],
    ['F-16s', 'ZeroHedge on the target'],
    ['munitions storehouse', STOREHOUSES],
    ['"munitions store"', STOREHOUSES],
    ['“munitions storehouses”', STOREHOUSES],
    ['air strike Syria', 'Strike on a convoy in eastern Syria'],
    ['Netanyahu', 'Benjamin Netanyahu'],
    ['Abdul-Mahdi', MAHDI],
    ['Abdul Mahdi', MAHDI],
    ['Abdulmahdi', MAHDI],
    ['IDF', IDF],
    ['I.D.F.', IDF],
    ['IRGC', IRGC],
    ['Revolutionary Guards', IRGC],
    ['PMF', 'Hashed al-Shaabi'],
    ['Hizbullah', 'Hezbollah'],
    ['WSJ', 'The Wall Street Journal'],
    ['NYT', 'The New York Times'],
    ['Zero Hedge', 'ZeroHedge'],
    ['AP', 'Associated Press'],
    ['U.S.', 'United States'],
    ['Iraq’s', 'Iraq'],
    ['צה״ל', IDF],
    ['צה"ל', IDF],
    ['צהל', IDF],
    ['ישראל', 'Israel'],
    ['اسرائيل', 'Israel'],
    ['ايران', 'Iran'],
    ['Україна', 'Ukraine'],
    ['بنيامين نتنياهو', 'Benjamin Netanyahu'],
    ['حسين اميرعبداللهيان', 'Hossein Amir-Abdollahian'],
    ['حسین امیر‌عبداللهیان', 'Hossein Amir-Abdollahian'],
  ] as const)('%s', async ([query, first]) => {
    const { status, titles, marks } = await ask(query);
    expect(status).toMatch(/^[\d,]+ results?$/);
    expect(titles[0]).toBe(first);
    expect(marks.filter(({ length }) => length === 0)).toEqual([]);
  });

  test('what an article has in different passages is shown of each', async () => {
    const { titles, marks } = await ask('NYT Syria overheat');
    expect(titles).toHaveLength(1);
    expect(marks[0]).toEqual(expect.arrayContaining(['Syria', 'overheat']));
    await ask('Iran denies');
    const articles = page.locator('.rows > li:has(.kicker:text-is("Article"))');
    expect(await articles.count()).toBeGreaterThan(1);
    for (const article of await articles.all())
      expect(await article.locator('mark').allInnerTexts()).toContain('denied');
  });

  test('digits are found in any script', async () => {
    const plain = await ask('2019');
    expect(plain.titles).toHaveLength(10);
    for (const digits of ['٢٠١٩', '۲۰۱۹']) expect(await ask(digits)).toEqual(plain);
  });

  test('incidents come before articles that say no more of it', async () => {
    const { kinds } = await ask('Isfahan');
    expect(kinds[0]).toBe('Incident');
    expect(kinds.slice(0, 3)).not.toContain('Article');
  });
});

describe('what nothing says is not found, and is named', () => {
  test.for([
    'Assad',
    '"Assad"',
    'Istanbul',
    'anthrax',
    'Beirut',
    'tomahawk',
    'forensic',
    'Onslaught',
    'Turkey',
    'Hamas',
    'submarine',
    'Trump',
    'F-35',
    '1,200',
    'דמשק',
    'دمشق',
    'Москва',
    'xyzzy',
    'Rocket',
    'Strive',
    'convey',
    'murdered',
    'Mali',
  ])('%s', async (query) => {
    const word = query.replaceAll('"', '');
    expect(await ask(query)).toEqual({
      status: `Nothing here says “\u2068${word}\u2069”.`,
      ...{ titles: [], kinds: [], marks: [] },
      offers: 'Try fewer words, the beginning of a word, or another spelling.',
    });
  });

  test.for([
    ['Iran chemical', '“\u2068chemical\u2069”', /^Without it: \d+ results$/],
    ['nuclear warhead', '“\u2068warhead\u2069”', /^Without it: \d+ results$/],
    [
      'Iran anthrax chemical',
      '“\u2068anthrax\u2069” or “\u2068chemical\u2069”',
      /^Without them: \d+ results$/,
    ],
    ['Abu Ghraib', '“\u2068Abu\u2069” or “\u2068Ghraib\u2069”', /^Try fewer words/],
    ['Esfahan', '“\u2068Esfahan\u2069”', /^Did you mean Isfahan\?$/],
    ['Netanyahoo', '“\u2068Netanyahoo\u2069”', /^Did you mean Netanyahu\?$/],
    ['Bagdad', '“\u2068Bagdad\u2069”', /^Did you mean Baghdad\?$/],
    ['Amirly', '“\u2068Amirly\u2069”', /^Did you mean Amirli\?$/],
    ['Hezbolah', '“\u2068Hezbolah\u2069”', /^Did you mean Hezbollah\?$/],
    ['space centre', '“\u2068centre\u2069”', /^Did you mean space Center\?\s+Without it: \d+ /],
    ['explosoin', '“\u2068explosoin\u2069”', /^Did you mean explosion\?$/],
    ['drone Esfahan', '“\u2068Esfahan\u2069”', /^Did you mean drone Isfahan\?\s+Without it: \d+ /],
  ] as const)('%s', async ([query, named, offers]) => {
    const answer = await ask(query);
    expect(answer.titles).toEqual([]);
    expect(answer.status).toBe(`Nothing here says ${named}.`);
    expect(answer.offers).toMatch(offers);
    expect(await page.locator('.after[aria-live=polite]').count()).toBe(1);
  });

  test.for([
    '"Iran Israel drone"',
    '"storehouses munitions"',
  ])('%s: known words that never stand so', async (query) => {
    expect(await ask(query)).toMatchObject({
      status: 'Nothing matches all of this.',
      titles: [],
    });
  });

  test('signs without a word', async () => {
    expect(await ask('?!')).toMatchObject({
      status: 'Type a word, a name or a number.',
      titles: [],
    });
  });
});

describe('what is offered is a link', () => {
  test('to another spelling, by the keyboard, and the field has it then', async () => {
    await ask('Esfahan drones');
    const link = page.getByRole('link', { name: 'Isfahan drones' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.rows > li').first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('Isfahan drones');
    expect(page.url()).toMatch(/\?q=Isfahan\+drones$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.goBack();
    await link.waitFor();
  });

  test('under the filters that are set, with what it finds there', async () => {
    await page.goto(`${server.origin}${base}search/?q=Iran+chemical&kind=incident`);
    const link = page.getByRole('link', { name: /^Without it: \d+ results$/ });
    const count = (await link.innerText()).replace(/\D/g, '');
    expect(await link.getAttribute('href')).toBe(`${base}search/?q=Iran&kind=incident`);
    await link.click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`${count} results`);
  });
});

test('an entry found by a name it does not show tells the name', async () => {
  await page.goto(`${server.origin}${base}search/?q=WSJ&kind=claim`);
  const row = page.locator('.rows > li').first();
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Found under: The Wall Street Journal \(WSJ\)$/m);
});
