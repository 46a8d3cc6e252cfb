import type { MiddlewareHandler } from 'astro';
import { graph, site } from './site.ts';
import { withLinksToldApart } from './views/markup/link-names.ts';
import { tellingsOf } from './views/markup/link-targets.ts';
import { withWordsApart } from './views/markup/words-apart.ts';

/** What is done to every page once it is written, whatever wrote it. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withLinksToldApart(await response.text(), url, site, (address, name) =>
    tellingsOf(address, name, graph, site),
  );
  return new Response(withWordsApart(page, site.language), response);
};
