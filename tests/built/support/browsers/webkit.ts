import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { AnyBrowser, BrowserKind } from './browser.ts';
import { installed } from './installed.ts';

/** The small browser that comes with the library: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
const program = () =>
  globSync('/usr/lib/{*/,}webkit*/MiniBrowser').find((path) => existsSync(path));

/** WebKitGTK, spoken to over WebDriver (W3C), on a display of its own that nobody sees. */
export const webkit: BrowserKind = {
  name: 'WebKitGTK',
  missing: () =>
    [
      ...(installed('WebKitWebDriver') && program() ? [] : ['webkit2gtk-driver']),
      ...(installed('Xvfb') ? [] : ['xvfb']),
    ].join(', '),
  start,
};

const TAB = '\uE004';

async function start(): Promise<AnyBrowser> {
  const home = await mkdtemp(join(tmpdir(), 'according-to-webkit-'));
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_RUNTIME_DIR: home,
    },
  });
  const send = (method: string, path: string, body?: object) =>
    request(`http://127.0.0.1:${port}${path}`, method, body);
  await untilReady(() => send('GET', '/status'));
  const session = sessionSchema.parse(await send('POST', '/session', capabilities()));
  const path = `/session/${session.sessionId}`;
  const run = (script: string) => send('POST', `${path}/execute/sync`, { script, args: [] });
  const setSize = (width: number, height: number) =>
    send('POST', `${path}/window/rect`, { width, height });
  return {
    open: async (url) => void (await send('POST', `${path}/url`, { url })),
    resize: async (width, height) => {
      // The window has a frame; the page is to have the size.
      await setSize(width, height);
      const [inner, tall] = sizeSchema.parse(await run('return [innerWidth, innerHeight]'));
      await setSize(2 * width - inner, 2 * height - tall);
    },
    ask: async (question, schema, told) => {
      const answer = await run(`return JSON.stringify((${question})(${JSON.stringify(told)}))`);
      return schema.parse(JSON.parse(z.string().parse(answer)));
    },
    tab: async () => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: TAB }));
      await send('POST', `${path}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: async () => {
      await send('DELETE', path);
      driver.kill();
      screen.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const capabilities = () => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: program(), args: ['--automation'] },
    },
  },
});

const sessionSchema = z.object({ sessionId: z.string() });
const sizeSchema = z.tuple([z.number(), z.number()]);
const responseSchema = z.object({ value: z.unknown() });

async function request(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = responseSchema.parse(await response.json());
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(100);
    }
  }
}

/** A display that draws into memory; the server finds a free number itself and tells it. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, close: () => server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
