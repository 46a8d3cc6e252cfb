#!/usr/bin/env bash
# Chromium’s headless shell never scrolls to a text fragment, though it says that it knows them.
#
# @sparticuz/chromium 153.0.0 (chrome-headless-shell 153.0.8010.0) with playwright-core 1.65.1, Linux x64: a page
# opened at `#:~:text=far%20below` stays at its top, by navigation and by a click, while `'fragmentDirective' in
# document` is true; the same page opened at `#far` scrolls. A whole Chromium scrolls to both. So a test of text
# fragments in the shell passes or fails for nothing, and the usual check for support does not tell.
#
# Seen:
#   knows fragment directives: true
#   scrolled by #far: true
#   scrolled by a text fragment, opened: false, clicked: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @sparticuz/chromium@153.0.0 playwright-core@1.65.1
mkdir packed
cat >run.mjs <<'JS'
import { createServer } from 'node:http';
process.env.TMPDIR = `${process.cwd()}/packed`;
const { inflate } = await import('@sparticuz/chromium');
const { chromium } = await import('playwright-core');
const bin = 'node_modules/@sparticuz/chromium/bin';
for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(`${bin}/${name}`);
const browser = await chromium.launch({
  executablePath: `${process.cwd()}/packed/chromium`,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, LD_LIBRARY_PATH: `${process.cwd()}/packed/al2023/lib` },
});
const html = `<!doctype html><meta charset="utf-8"><title>t</title>
<a href="/clicked#:~:text=far%20below">go</a><div style="height:3000px"></div>
<p id="far">what is far below the top</p><div style="height:3000px"></div>`;
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(html),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const page = await browser.newPage();
const settled = () =>
  page.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve(scrollY > 0)), 1000)),
  );
await page.goto(`${origin}/a#far`);
const byId = await settled();
await page.goto(`${origin}/b#:~:text=far%20below`);
const opened = await settled();
const knows = await page.evaluate(() => 'fragmentDirective' in document);
await page.goto(`${origin}/c`);
await page.click('a');
await page.waitForURL('**/clicked*');
const clicked = await settled();
console.log(`knows fragment directives: ${knows}`);
console.log(`scrolled by #far: ${byId}`);
console.log(`scrolled by a text fragment, opened: ${opened}, clicked: ${clicked}`);
await browser.close();
server.close();
process.exitCode = knows && byId && !opened && !clicked ? 0 : 1;
JS
node run.mjs
