import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
    /** What has moved on the page without anybody asking for it, as the browser scores it. */
    shifts: number[];
  }
}

/** What a browser finds out about one page. */
export interface Examination {
  /** What axe objects to at any of the widths, by day and by night. */
  day: readonly string[];
  night: readonly string[];
  /** By how many pixels the page is wider than its window, by the width of the window. */
  overflow: Readonly<Record<string, number>>;
  /** What moved while the page was loading: the scores of Layout Instability (WICG). */
  shifts: readonly number[];
  /** Requests to another host, and whatever the page printed or threw. */
  strange: readonly string[];
  /** The text of its main part, with and without scripts. */
  text: string;
  plainText: string;
}

export interface Examiner {
  /** Looks at the page at an address; the same address is looked at once. */
  examine: (address: string) => Promise<Examination>;
}

/** A small phone, a tablet, a desk: in pixels. */
const WIDTHS = [360, 768, 1280] as const;

const windowOf = (width: number) => ({ width, height: 900 });
const DESK = windowOf(1280);
const ALL = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
// What else axe looks at is the same at every size and in every colour.
const LOOKS = {
  type: 'rule',
  values: [
    'color-contrast',
    'color-contrast-enhanced',
    'link-in-text-block',
    'target-size',
    'scrollable-region-focusable',
  ],
} as const;

/** Looks at pages in a few windows that are used again and again. */
export async function examinerIn(browser: Browser): Promise<Examiner> {
  const withScripts = await browser.newContext({ viewport: DESK });
  await withScripts.addInitScript(axe.source);
  await withScripts.addInitScript(watchShifts);
  const plain = await browser.newContext({ viewport: DESK, javaScriptEnabled: false });
  const idle: { page: Page; plainPage: Page }[] = [];
  const known = new Map<string, Promise<Examination>>();
  const look = async (address: string) => {
    const pair = idle.pop() ?? {
      page: await withScripts.newPage(),
      plainPage: await plain.newPage(),
    };
    const examination = await examinePage(address, pair.page, pair.plainPage);
    idle.push(pair);
    return examination;
  };
  return {
    examine: (address) => {
      const examination = known.get(address) ?? look(address);
      known.set(address, examination);
      return examination;
    },
  };
}

async function examinePage(address: string, page: Page, plainPage: Page): Promise<Examination> {
  const { strange, stop } = listen(page, new URL(address).origin);
  await page.goto(address);
  const text = await mainText(page);
  const shifts = await shiftsOn(page);
  const day = await violations(page, ALL);
  const night: string[] = [];
  const overflow: Record<string, number> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize(windowOf(width));
    overflow[width] = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    day.push(...at(width, await violations(page, LOOKS)));
    await page.emulateMedia({ colorScheme: 'dark' });
    night.push(...at(width, await violations(page, LOOKS)));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(DESK);
  stop();
  await plainPage.goto(address);
  const plainText = await mainText(plainPage);
  return { day, night, overflow, shifts, strange, text, plainText };
}

/** What axe objects to on a page as it stands; its context has axe. */
export async function objectionsTo(page: Page): Promise<string[]> {
  return [...(await violations(page, ALL)), ...(await violations(page, LOOKS))];
}

const at = (width: number, objections: readonly string[]) =>
  objections.map((objection) => `at ${width}: ${objection}`);

/** What has moved on a page by the time it has been painted twice. */
export async function shiftsOn(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((done) => requestAnimationFrame(done));
    return window.shifts;
  });
}

/** Runs in the page, before anything of it does. */
export function watchShifts(): void {
  window.shifts = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry) window.shifts.push(Number(entry.value));
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

function listen(page: Page, origin: string) {
  const strange: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) strange.push(request.url());
  });
  page.on('console', (message) => {
    strange.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    strange.push(error.message);
  });
  return { strange, stop: () => page.removeAllListeners() };
}

/** Without the controls of lists: what of them needs a script is there only with one. */
async function mainText(page: Page): Promise<string> {
  const [text = '', ...controls] = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main .controls')].map(
      ({ innerText }) => innerText,
    ),
  );
  return controls.reduce((rest, words) => rest.replace(words, ''), text);
}

async function violations(page: Page, runOnly: typeof ALL | typeof LOOKS): Promise<string[]> {
  return page.evaluate(async ({ type, values }) => {
    const { violations } = await window.axe.run({
      runOnly: { type, values: [...values] },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`,
      ),
    );
  }, runOnly);
}
