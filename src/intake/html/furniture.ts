import { type PageBlock, type Region, regionsOf } from './page-block.ts';

const TAGS = new Set(['nav', 'footer', 'form', 'menu', 'dialog', 'address', 'search']);

/** What the authors of pages call what is around and between the paragraphs of an article. */
const CALLED = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'shar(?:e|ing)(?:bar|tools?|buttons?|links?)?',
    'social(?:-?(?:media|links?|icons?|bar))?',
    'addthis|sharethis|sharedaddy|addtoany|a2a',
    'news-?letters?(?:-?\\w*)?|sign-?up|subscri(?:be|ption)\\w*|paywall|piano',
    'related(?:-?\\w*)?|recommend(?:ed|ations?)?|recirc\\w*|read-?(?:more|next|also)|more-?(?:stories|news|on|from|articles)|see-?also|also-?(?:read|on)|further-?reading|you-?may\\w*|up-?next|most-?(?:read|popular|viewed)|popular|trending|latest(?:-\\w+)?|teasers?',
    'comments?(?:-?(?:list|area|section|thread|box|wrapper|container|form|count))?|disqus|livefyre|respond|replies|discussion',
    'cookies?|consent|gdpr|onetrust|privacy',
    '(?:about-)?author-?(?:bio|box|info|card|description|details|profile|block|about)|bio(?:graphy)?|about-(?:the-)?author',
    'bread-?crumbs?|pagination|pager|page-?nav|post-?nav\\w*|(?:post-|article-|entry-)?navigation|nav(?:bar)?|menu|skip-?link',
    '(?:post|article|entry)?-?tags?(?:-?(?:list|links?|cloud|container))?|topics|categor(?:y|ies)-?(?:list|links?)|cat-links|entry-(?:footer|utility|meta)',
    'ad|ads|advert(?:s|isement|isements|ising)?|ad-?(?:slot|unit|container|wrapper|box)|dfp|gpt|sponsor(?:ed)?|outbrain|taboola|promo(?:s|box|tion)?|commercial|donat(?:e|ion)\\w*|fundrais\\w*',
    'side-?bar|widgets?|footer|site-?(?:header|footer)|masthead|copyright|disclaimer',
    'print-?(?:only|button)|toolbar|tools|action-?bar|audio-?player|listen|read-?time|reading-?time|visually-?hidden|screen-?reader(?:-text)?|sr-only',
    'poll|quiz|survey|rating|vote|feedback|correction-?(?:form|link)|report-?(?:error|typo)|toc|table-of-contents',
    'timestamp|datestamp|dateline-wrap|byline|byline-\\w+|post-?meta|article-?(?:meta|info)|published|posted-on',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** What a caption and the credit of a picture are called, where they stand in no figure. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-|image-|photo-|img-|media-|video-|picture-|article-|gallery-)?(?:caption|cutline|photo-?credit|image-?credit|img-?credit|photographer|credit)(?:-?(?:text|wrapper|block|container))?)(?:$|[\s_-])/i;

const FIGURES = new Set(['figure', 'figcaption', 'picture']);
const MAIN = new Set(['article', 'main', 'body', 'html', 'root']);

/** Whether a region is by its name no part of an article’s text. */
export function isFurniture({ tag, hints }: Region): boolean {
  if (MAIN.has(tag)) return false;
  return TAGS.has(tag) || tag === 'aside' || (hints !== '' && CALLED.test(hints));
}

/** The innermost region around a block that belongs to the page, within one that holds the article. */
export function furnitureAround(block: PageBlock, within: Region | undefined): Region | undefined {
  for (const region of regionsOf(block)) {
    if (region === within) return undefined;
    if (isFurniture(region)) return region;
  }
  return undefined;
}

/** Whether a block is the words under a picture, by where it stands. */
export function isCaption(block: PageBlock): boolean {
  for (const region of regionsOf(block)) {
    if (FIGURES.has(region.tag) || CAPTION.test(region.hints)) return region.size < 1_500;
    if (MAIN.has(region.tag)) return false;
  }
  return false;
}
