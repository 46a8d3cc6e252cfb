import type { TestProject } from 'vitest/node';
import { base, dist } from './built-pages.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    siteOrigin: string;
    /** Where the one browser of the run listens. */
    browserEndpoint: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchChromium();
  const server = await serve(dist, base);
  project.provide('siteOrigin', server.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
