import type { MiddlewareHandler } from 'astro';
import { thisBuild } from './site/this-build.ts';
import { withLinksToldApart } from './views/markup/link-names.ts';
import { tellingsOf } from './views/markup/link-targets.ts';
import { withWordsApart } from './views/markup/words-apart.ts';

/** Hands the record and its site to every page, and does to it, once it is written, what is done to all. */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  const { graph, site } = Object.assign(locals, thisBuild);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withLinksToldApart(await response.text(), url, site, (address, name) =>
    tellingsOf(address, name, graph, site),
  );
  return new Response(withWordsApart(page, site.language), response);
};
