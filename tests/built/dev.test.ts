import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Checkout, copyCheckout, run } from './support/checkout.ts';
import { type DevServer, startDev } from './support/dev-server.ts';

const ISRAEL = 'actors/israel.md';

describe('astro dev, while somebody edits', () => {
  let checkout: Checkout;
  let server: DevServer;
  let sound: string;

  beforeAll(async () => {
    checkout = await copyCheckout();
    sound = await readFile(contentPath(ISRAEL), 'utf8');
    server = await startDev(checkout);
  });
  afterAll(async () => {
    await server?.stop();
    await checkout?.[Symbol.asyncDispose]();
  });

  test('shows no problems where there are none', async () => {
    const page = await server.get('/actors/israel/');
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('The content has errors');
  });

  test('says that there is no search yet', async () => {
    const page = await server.get('/search/');
    expect(page.main).toContain('Search does not work while the site is being edited');
  });

  test('shows an error in the terminal and on every page, and keeps the pages as they were', async () => {
    await edit(ISRAEL, sound.replace(/^kind: .*$/m, 'kind: sate'));
    const report = await reportOf(checkout);
    for (const path of ['/actors/israel/', '/about/', '/nowhere/']) {
      const page = await server.until(path, ({ text }) => text.includes('The content has errors'));
      expect(page.text).toContain(report);
    }
    expect((await server.get('/actors/israel/')).text).toContain('Israel');
    expect(server.output()).toContain(report);
  });

  test('shows a second error instead of the first, and still the pages as they were', async () => {
    await edit(ISRAEL, sound.replace(/^name: .*$/m, 'nmae: Israel'));
    const report = await reportOf(checkout);
    const page = await server.until('/actors/israel/', ({ text }) => text.includes(report));
    expect(page.text).not.toContain('“sate”');
    expect(page.status).toBe(200);
  });

  test('shows the mended file without a restart', async () => {
    await edit(ISRAEL, sound.replace(/^name: .*$/m, 'name: Israel, mended'));
    const page = await server.until('/actors/israel/', ({ text }) =>
      text.includes('Israel, mended'),
    );
    expect(page.text).not.toContain('The content has errors');
  });

  test('makes a page for a new entry, marks it while it is a draft, and takes it away with its file', async () => {
    const address = '/actors/nobody-yet/';
    const entry = '---\nname: Nobody yet\nkind: person\ndraft: true\n---\n';
    expect((await server.get(address)).status).toBe(404);
    await edit('actors/nobody-yet.md', entry);
    const draft = await server.until(address, ({ status }) => status === 200);
    expect(draft.main).toMatch(/\bdraft\b/i);
    await edit('actors/nobody-yet.md', entry.replace('draft: true\n', ''));
    const page = await server.until(address, ({ main }) => !/\bdraft\b/i.test(main));
    expect(page.main).toContain('Nobody yet');
    await rm(contentPath('actors/nobody-yet.md'));
    await server.until(address, ({ status }) => status === 404);
  });

  const contentPath = (path: string) => join(checkout.folder, 'content', path);
  const edit = (path: string, text: string) => writeFile(contentPath(path), text);
});

test('astro dev starts with errors in the content, shows them, and comes back when they are mended', async () => {
  await using checkout = await copyCheckout();
  const file = join(checkout.folder, 'content', ISRAEL);
  const sound = await readFile(file, 'utf8');
  await writeFile(file, sound.replace(/^kind: .*$/m, 'kind: sate'));
  const server = await startDev(checkout);
  try {
    const page = await server.get('/about/');
    expect(page.text).toContain(await reportOf(checkout));
    await writeFile(file, sound);
    await server.until(
      '/actors/israel/',
      ({ text, status }) => status === 200 && !text.includes('The content has errors'),
    );
  } finally {
    await server.stop();
  }
});

async function reportOf(checkout: Checkout): Promise<string> {
  return (await run(checkout, ['check'], { CONTENT_DIR: 'content' })).stdout;
}
