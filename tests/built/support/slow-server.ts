import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A server that sends no more than it is told to. */
export interface SlowServer {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** The pieces of the page that is asked for next, once it is. */
  nextPage: () => Promise<SentPage>;
  /** Sends the scripts that have been asked for, and from now on each at once. */
  sendScripts: () => void;
  close: () => Promise<void>;
}

interface SentPage {
  pieces: readonly string[];
  response: ServerResponse;
}

/** So many characters are sent at once or more, up to where a block of the page begins: words are not cut. */
const PIECE = 250;
const BLOCK =
  /(?=<(?:p|li|div|h[1-6]|section|d[ltd]|[uo]l|table|tbody|thead|tr|figure|article|details|header|footer|main|nav|svg)\b)/;

/** Serves pages of a built site piece by piece, as a slow line does, and holds their scripts back. */
export async function serveSlowly(folder: string, base: string): Promise<SlowServer> {
  let tell: (page: SentPage) => void = () => {};
  let scripts: (() => void)[] | undefined = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const isPage = path.endsWith('/');
    const file = join(folder, path.slice(base.length), isPage ? 'index.html' : '');
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': typeOf(path) });
    response.flushHeaders();
    const send = () => response.end(content);
    if (isPage) tell({ pieces: piecesOf(content?.toString('utf8') ?? ''), response });
    else if (scripts && path.endsWith('.js')) scripts.push(send);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    nextPage: () => {
      scripts = [];
      return new Promise((resolve) => {
        tell = resolve;
      });
    },
    sendScripts: () => {
      for (const send of scripts ?? []) send();
      scripts = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Opens a page as slowly as can be: each of its pieces is painted before the next is sent, its scripts last. */
export async function openSlowly(page: Page, server: SlowServer, path: string): Promise<number> {
  const asked = server.nextPage();
  const opened = page.goto(server.origin + path, { waitUntil: 'commit' });
  const { pieces, response } = await asked;
  for (const piece of pieces) {
    response.write(piece);
    await opened;
    await page.evaluate(painted);
  }
  response.end();
  await page.evaluate(painted);
  server.sendScripts();
  await page.waitForLoadState('load');
  await page.evaluate(painted);
  return pieces.length;
}

/** Runs in the page. Before it has a body nothing of it is painted. */
async function painted(): Promise<void> {
  if (!document.body) return;
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

function piecesOf(html: string): string[] {
  const pieces: string[] = [''];
  for (const block of html.split(BLOCK)) {
    if ((pieces.at(-1)?.length ?? 0) >= PIECE) pieces.push('');
    pieces.push((pieces.pop() ?? '') + block);
  }
  return pieces;
}

function typeOf(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream';
}
