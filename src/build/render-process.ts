import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { PageStore } from './page-store.ts';
import { type RenderedPage, Renderer, type RenderSettings } from './renderer.ts';
import { keepHeapSmall } from './small-heap.ts';

// A second process of a build, which makes pages beside the first.

/** What it is told first; then addresses. It answers with pages, and asks for more with none. */
export interface Job extends RenderSettings {
  /** The file of the record, as `node:v8` writes values. */
  record: string;
  store: string;
}

export type Answer = readonly RenderedPage[];

keepHeapSmall();

const send = (answer: Answer) => process.send?.(answer);

let opened: Promise<Renderer> | undefined;
process.on('message', (message: { job: Job } | { addresses: readonly string[] }) => {
  if ('job' in message) {
    const { record, store, ...settings } = message.job;
    opened = Renderer.open(deserialize(readFileSync(record)), settings, new PageStore(store));
    void opened.then(() => send([]));
  } else void answer(message.addresses);
});

async function answer(addresses: readonly string[]): Promise<void> {
  const renderer = await opened;
  const pages: RenderedPage[] = [];
  for (const address of addresses) if (renderer) pages.push(await renderer.render(address));
  send(pages);
}
