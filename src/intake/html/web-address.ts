import { isWebAddress } from '../../model/fields.ts';

/** An address taken apart; undefined where it is none that a reader may be sent to. */
export function readAddress(text: string): URL | undefined {
  return isWebAddress(text) && URL.canParse(text) ? new URL(text) : undefined;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|s|cmpid|at_\w+|xtor)$/i;

/** What two addresses of one page have in common: no scheme, no www, nothing that only tells who sent the reader. */
export function addressKey(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const path = url.pathname.replace(/\/+$/, '').toLowerCase();
  return `${hostOf(url)}${path}?${query.map((pair) => pair.join('=')).join('&')}`;
}

/** The host without the subdomains that one site has for its readers’ devices. */
export const hostOf = (url: URL) => url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');

/** Whether an address is a site’s front page, or the front page of one of its languages. */
export function isHome(url: URL): boolean {
  const path = url.pathname.replace(/(?:index|home|default)\.\w+$/i, '');
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(path) && ![...url.searchParams].length;
}

const TEMPLATE =
  /^(?:google\.[a-z.]+|schema\.org|localhost|127\.0\.0\.1|(?:your|my)-?(?:site|domain|website|blog)\.\w+|domain\.\w+)$/i;

/** Whether an address was left from a template: `https://google.com/article` in the examples of JSON-LD, `{{url}}`. */
export const isTemplate = (url: URL) =>
  TEMPLATE.test(hostOf(url)) || /[{}[\]<>]|%7B|%5B/i.test(`${url.pathname}${url.search}`);
