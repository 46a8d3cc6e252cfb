import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { unchangedPages } from '../../src/build/page-store.ts';
import { type ListedSource, SourceNumbers } from '../../src/build/sources.ts';
import type { Reads } from '../../src/model/reads.ts';
import { createSiteContext } from '../../src/site/site-context.ts';
import { trackedSite } from '../../src/site/tracked-site.ts';
import { flattened } from '../../src/tracking/flat-record.ts';
import { ReadLog } from '../../src/tracking/read-log.ts';
import { changedFiles } from '../changed-files.ts';
import { entriesOf, recordDice } from '../oracle/make-entries.ts';
import { builtFrom } from '../record.ts';
import { pageView } from './page-views.ts';

type Files = Readonly<Record<string, string>>;

const environment = { origin: 'https://example.org', base: '/', language: 'en' } as const;

afterAll(() => {
  globalThis.accordingToReadNotes = undefined;
});

/** Every page of a record: what it shows, and what was read for it; what can be read of the record. */
async function read(files: Files) {
  const log = new ReadLog();
  globalThis.accordingToReadNotes = log;
  const { context, addresses, fingerprints } = trackedSite(
    flattened(builtFrom(files).graph),
    environment,
    log,
  );
  const pages = new Map<string, { view: string; reads: Reads }>();
  for (const address of ['/', '/claims/', '/incidents/', ...addresses()]) {
    const { value, reads } = await log.follow(async () => pageView(address, context));
    pages.set(address, { view: JSON.stringify(value) ?? '', reads });
  }
  globalThis.accordingToReadNotes = undefined;
  return { pages, prints: fingerprints() };
}

test('a tracked record shows what the record shows', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(recordDice, async (dice) => {
      const files = entriesOf(dice);
      const plain = createSiteContext(
        { graph: builtFrom(files).graph, problems: undefined },
        environment,
      );
      for (const [address, { view }] of (await read(files)).pages)
        expect([address, view]).toEqual([address, JSON.stringify(pageView(address, plain)) ?? '']);
    }),
    { seed: 7, numRuns: 10, endOnFailure: true },
  );
});

test('a page for which nothing was read that changed shows what it showed', {
  timeout: 600_000,
}, async () => {
  let kept = 0;
  let changedPages = 0;
  await fc.assert(
    fc.asyncProperty(
      recordDice,
      recordDice,
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }),
      async (dice, otherDice, lots) => {
        const files = entriesOf(dice);
        const before = await read(files);
        const after = await read(changedFiles(files, entriesOf(otherDice), lots));
        const numbers = new SourceNumbers();
        const sources: ListedSource[] = [];
        const pages = new Map(
          [...before.pages].map(([address, { reads }]) => [
            address,
            { hash: '', reads: numbers.packed(reads, sources) },
          ]),
        );
        const prints = sources.map((source) =>
          typeof source === 'string' ? before.prints.get(source) : undefined,
        );
        const unchanged = unchangedPages({ sources, prints, pages }, after.prints);
        for (const [address, { view }] of after.pages) {
          const last = before.pages.get(address);
          if (last && last.view !== view) changedPages++;
          if (!last || !unchanged.has(address)) continue;
          kept++;
          expect([address, view]).toEqual([address, last.view]);
        }
      },
    ),
    { seed: 19, numRuns: 40, endOnFailure: true },
  );
  // Else the test would say nothing.
  expect(kept).toBeGreaterThan(500);
  expect(changedPages).toBeGreaterThan(500);
});
