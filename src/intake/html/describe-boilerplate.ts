import type { PageBlock } from './page-block.ts';
import { boilerplateAround } from './region-boilerplate.ts';

const TAGS: Readonly<Record<string, string>> = {
  nav: 'the page’s menu',
  menu: 'the page’s menu',
  header: 'the head of the page',
  footer: 'the foot of the page',
  form: 'a form',
  aside: 'stands beside the text',
  address: 'an address',
};

/** Why a block of a page was not taken for its article’s; `captions` are the words under pictures. */
export function describeBoilerplate(block: PageBlock, captions: ReadonlySet<PageBlock>): string {
  if (captions.has(block)) return 'the caption of another picture';
  const region = boilerplateAround(block, undefined);
  // What has a few words beside its link, such as a date, is still one.
  if (!region) return block.linked > 0.8 ? 'a link' : 'stands outside of the article’s text';
  const name = region.hints.split(/\s+/)[0] ?? '';
  return TAGS[region.tag] ?? `in a part of the page called “${name}”`;
}
