import type { MiddlewareHandler } from 'astro';
import { withLinksToldApart } from './views/markup/link-names.ts';
import { tellingsOf } from './views/markup/link-targets.ts';
import { withUsedStyles } from './views/markup/used-styles.ts';
import { withWordsApart } from './views/markup/words-apart.ts';

/**
 * Does to every page, once it is written, what is done to all. A build hands the record over with each request; while
 * the site is edited it is that of the moment.
 */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  if (import.meta.env.DEV)
    Object.assign(locals, (await import('./site/edited-site.ts')).editedSite);
  const { graph, site } = locals;
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withLinksToldApart(await response.text(), url, site, (address, name) =>
    tellingsOf(address, name, graph, site),
  );
  const whole = withWordsApart(page, site.language);
  return new Response(isAddedTo(whole) ? whole : withUsedStyles(whole), response);
};

/** Whether scripts add elements to a page: the one that every page has adds none. */
const isAddedTo = (page: string) => (page.match(/<script type="module"/g) ?? []).length > 1;
