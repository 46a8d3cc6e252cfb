import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Environment } from '../settings.ts';
import { type TrackedSite, trackedSite } from '../site/tracked-site.ts';
import type { FlatRecord } from '../tracking/flat-record.ts';
import { ReadLog } from '../tracking/read-log.ts';
import type { PageStore } from './page-store.ts';
import { type ListedSource, type PackedReads, SourceNumbers } from './sources.ts';

/** What one process of a build is told. */
export interface RenderSettings {
  environment: Pick<Environment, 'origin' | 'base' | 'language'>;
  /** The module of the compiled pages. */
  entry: string;
}

/** A page that was made and kept. */
export interface RenderedPage {
  address: string;
  hash: string;
  /** By places in the list of this process. */
  reads: PackedReads;
  /** The sources that were read for the first time, in the order of their places. */
  newSources: readonly ListedSource[];
}

interface App {
  manifest: { routes: readonly { routeData: { type: string; pathname?: string } }[] };
  render: (request: Request, options: { locals: object }) => Promise<Response>;
}

const entrySchema = z.looseObject({
  app: z.custom<App>((value) => typeof value === 'object' && value !== null && 'render' in value),
});

/** Makes the pages of a record one after the other. */
export class Renderer {
  readonly site: TrackedSite;
  /** The paths of the pages and images that are there for every record. */
  readonly fixed: readonly string[];
  readonly #app: App;
  readonly #log: ReadLog;
  readonly #store: PageStore;
  readonly #origin: string;
  readonly #numbers = new SourceNumbers();

  private constructor(
    app: App,
    site: TrackedSite,
    { log, store, origin, base }: { log: ReadLog; store: PageStore; origin: string; base: string },
  ) {
    this.#app = app;
    this.site = site;
    this.#log = log;
    this.#store = store;
    this.#origin = origin;
    this.fixed = app.manifest.routes.flatMap(({ routeData: { type, pathname } }) =>
      pathname === undefined || pathname.startsWith('/_')
        ? []
        : `${base}${pathname.slice(1)}${type === 'page' && pathname !== '/' ? '/' : ''}`,
    );
  }

  /** Loads the compiled pages and makes the site of a record. What is read of it is noted in all of this process. */
  static async open(
    flat: FlatRecord,
    { environment, entry }: RenderSettings,
    store: PageStore,
  ): Promise<Renderer> {
    const log = new ReadLog();
    globalThis.accordingToReadNotes = log;
    const { app } = entrySchema.parse(await import(pathToFileURL(entry).href));
    return new Renderer(app, trackedSite(flat, environment, log), { log, store, ...environment });
  }

  /** Makes the page at an address, and keeps it. Throws where it cannot be made. */
  async render(address: string): Promise<RenderedPage> {
    const { value: bytes, reads } = await this.#log.follow(() => this.#bytesOf(address));
    const newSources: ListedSource[] = [];
    const packed = this.#numbers.packed(reads, newSources);
    return { address, hash: await this.#store.keep(bytes), reads: packed, newSources };
  }

  async #bytesOf(address: string): Promise<Uint8Array> {
    const request = new Request(new URL(address, this.#origin));
    const response = await this.#app.render(request, { locals: { ...this.site.context } });
    const isExpected = response.status === (/\/404\/?$/.test(address) ? 404 : 200);
    if (!isExpected) throw new Error(`the page ${address} could not be made (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
