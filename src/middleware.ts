import type { MiddlewareHandler } from 'astro';
import { site } from './site.ts';
import { withWordsApart } from './views/markup/words-apart.ts';

/** What is done to every page once it is written. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withWordsApart(await response.text(), site.language), response);
};
