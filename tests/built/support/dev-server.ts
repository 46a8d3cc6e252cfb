import { setTimeout as pause } from 'node:timers/promises';
import { type Checkout, start } from './checkout.ts';
import { elementsOf, parseHtml, textOf } from './html.ts';

export interface Answer {
  status: number;
  /** The text of the page, and of its main part. */
  text: string;
  main: string;
}

export interface DevServer {
  get: (path: string) => Promise<Answer>;
  /** Asks until the answer is as wanted; throws with the last answer where it never is. */
  until: (path: string, isWanted: (answer: Answer) => boolean) => Promise<Answer>;
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

const PATIENCE = 60_000;

/** Starts `npm run dev` in a copy of the sources, on a free port, on the copy’s content. */
export async function startDev(checkout: Checkout): Promise<DevServer> {
  const child = start(checkout, ['dev', '--port', '0', '--host', '127.0.0.1'], {
    CONTENT_DIR: 'content',
    BASE_PATH: '/',
  });
  let printed = '';
  const listen = (data: Buffer) => {
    printed += data.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  const origin = await Promise.race([waitFor(address), ended.then(() => undefined)]);
  if (origin === undefined) {
    child.kill();
    throw new Error(`the server did not start:\n${printed}`);
  }
  return {
    get: (path) => get(origin + path),
    until: (path, isWanted) => until(origin + path, isWanted),
    output: () => printed,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function get(address: string): Promise<Answer> {
  const response = await fetch(address);
  const tree = parseHtml(await response.text());
  const main = [...elementsOf(tree)].find(({ tagName }) => tagName === 'main');
  return { status: response.status, text: textOf(tree), main: main ? textOf(main) : '' };
}

async function until(address: string, isWanted: (answer: Answer) => boolean): Promise<Answer> {
  let last: Answer | undefined;
  const wanted = await waitFor(async () => {
    last = await get(address);
    return isWanted(last) ? last : undefined;
  });
  if (wanted) return wanted;
  throw new Error(`${address} never came to be as wanted; at last ${last?.status}:\n${last?.text}`);
}

async function waitFor<Thing>(
  look: () => Thing | undefined | Promise<Thing | undefined>,
): Promise<Thing | undefined> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(100);
  }
  return undefined;
}
