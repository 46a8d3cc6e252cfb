import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { AnyBrowser, BrowserKind } from './browser.ts';
import { installed } from './installed.ts';

const PROGRAMS = ['firefox-esr', 'firefox'];
const program = () => PROGRAMS.map(installed).find((path) => path !== undefined);

/** Firefox, spoken to over WebDriver BiDi (W3C), which it has built in: no driver is needed beside it. */
export const firefox: BrowserKind = {
  name: 'Firefox',
  missing: () => (program() === undefined ? 'firefox-esr' : ''),
  start,
};

const PREFERENCES = [
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
];

const TAB = '\uE004';

async function start(): Promise<AnyBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'according-to-firefox-'));
  await writeFile(join(profile, 'user.js'), PREFERENCES.join('\n'));
  const child = spawn(
    program() ?? '',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const { send, hangUp } = await connect(`${await addressOf(child)}/session`);
  await send('session.new', { capabilities: {} });
  // The tab that Firefox begins with never gets the focus where nobody sees its window; one that is opened does.
  const { context } = tabSchema.parse(await send('browsingContext.create', { type: 'tab' }));
  return {
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    ask: async (question, schema, told) => {
      const expression = `JSON.stringify((${question})(${JSON.stringify(told)}))`;
      const answer = await send('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context },
      });
      return schema.parse(JSON.parse(answerSchema.parse(answer).result.value));
    },
    tab: async () => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: TAB }));
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    close: async () => {
      hangUp();
      const ended = new Promise((resolve) => child.on('close', resolve));
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const tabSchema = z.object({ context: z.string() });
const answerSchema = z.object({ result: z.object({ value: z.string() }) });
const messageSchema = z.object({
  id: z.number().nullish(),
  type: z.string(),
  result: z.unknown(),
  error: z.string().optional(),
  message: z.string().optional(),
});

function addressOf({ stdout, stderr, ...child }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (data: Buffer) => {
      printed += data.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    stdout?.on('data', listen);
    stderr?.on('data', listen);
    stderr?.on('close', () =>
      reject(new Error(`Firefox did not start (${child.exitCode}):\n${printed}`)),
    );
  });
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`nobody answers at ${address}`));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = messageSchema.parse(JSON.parse(String(data)));
    const asked = waiting.get(id ?? 0);
    if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  };
  return {
    send: (method: string, params: object): Promise<unknown> => {
      const id = waiting.size + 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(id, asked);
      socket.send(JSON.stringify({ id, method, params }));
      return asked.promise;
    },
    hangUp: () => socket.close(),
  };
}
