import type { SiteContext } from '../site/site-context.ts';

declare global {
  namespace App {
    /** What pages and components find in `Astro.locals`; the middleware puts it there. */
    interface Locals extends SiteContext {}
  }
}
