import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readContent } from '../../src/disk.ts';
import { readEnvironment } from '../../src/settings.ts';
import { createSite } from '../../src/site/create-site.ts';
import { allViews } from '../all-views.ts';
import { attributionsOutside, ownedWords } from '../oracle/attributions-outside.ts';
import { readEntries } from '../oracle/entries.ts';
import { entriesOf, recordDice } from '../oracle/make-entries.ts';
import { found } from '../oracle/rests.ts';
import { signerFor } from '../oracle/signs.ts';
import { type BuiltPage, builtPages } from './support/built-pages.ts';
import { copyCheckout, run } from './support/checkout.ts';
import { shownLines, tidy } from './support/shown-text.ts';

type Files = Readonly<Record<string, string>>;

/** What a built page does not show of what its view tells, and what it attributes beside that. */
function strayIn(pages: readonly BuiltPage[], files: Files, environment: NodeJS.ProcessEnv) {
  const { graph } = buildCorpus(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'left out',
  );
  const site = createSite(readEnvironment(environment));
  const views = allViews(graph, site).map(([url, view]) => ({ url, ...found(view, url) }));
  const entries = readEntries(files);
  const sign = signerFor(entries);
  const told = views.flatMap((view) => view.told);
  const owned = ownedWords(told, [], entries);
  const predicates = new Set(told.map(({ words }) => words));
  const byPath = new Map(pages.map((page) => [page.path, shownLines(page.html)]));
  const shown = views.filter(({ url }) => byPath.has(url));
  const lost = shown.flatMap(({ url, told: all }) => {
    const text = (byPath.get(url) ?? []).join('\n').toLowerCase();
    return all
      .map(({ words }) => tidy(words))
      .filter((words) => !text.includes(words.toLowerCase()))
      .map((words) => `${url}: ${words}`);
  });
  const added = [...new Set(shown.map(({ url }) => url))].flatMap((path) =>
    attributionsOutside(
      (byPath.get(path) ?? []).map((text) => ({ path, text })),
      owned,
      predicates,
      sign,
    ).map(({ words, what }) => `${path}: ${words} (${what})`),
  );
  return { pages: shown.length, lost: [...new Set(lost)], added: [...new Set(added)] };
}

describe('every page shows what its sentences rest on claims for, and attributes nothing besides', () => {
  test('of the record of this site', async () => {
    const files = Object.fromEntries(
      (await readContent('content')).map(({ path, text }) => [path, text]),
    );
    const { pages, lost, added } = strayIn(builtPages(), files, process.env);
    expect(pages).toBeGreaterThan(100);
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });

  test('of a made-up record', async () => {
    await using checkout = await copyCheckout();
    const [dice] = fc.sample(recordDice, { numRuns: 1, seed: 7 });
    const files = dice ? entriesOf(dice) : {};
    for (const [path, text] of Object.entries(files)) {
      const file = join(checkout.folder, 'made-up', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const environment = { CONTENT_DIR: 'made-up', BASE_PATH: '/', SITE_LANGUAGE: 'en' };
    const { code, stderr } = await run(checkout, ['build'], environment);
    expect(code, stderr).toBe(0);
    const built = builtPages(join(checkout.folder, 'dist'), '/');
    const { pages, lost, added } = strayIn(built, files, environment);
    expect(pages).toBeGreaterThan(30);
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });
});
