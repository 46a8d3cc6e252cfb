import { type PageBlock, type Region, regionsOf } from './page-block.ts';

const TAGS = new Set(['nav', 'footer', 'form', 'menu', 'dialog', 'address', 'search']);

const named = (names: readonly string[]) =>
  new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`, 'i');

/** What the authors of pages call what is around and between the paragraphs of an article. */
const CALLED = named([
  'shar(?:e|ing)(?:bar|tools?|buttons?|links?)?',
  'social(?:-?(?:media|links?|icons?|bar))?',
  'addthis|sharethis|sharedaddy|addtoany|a2a',
  'news-?letters?(?:-?\\w*)?|sign-?up|subscri(?:be|ption)\\w*|paywall|piano',
  'related(?:-?\\w*)?|recommend(?:ed|ations?)?|recirc\\w*|read-?(?:more|next|also)|more-?(?:stories|news|on|from|articles)|see-?also|also-?(?:read|on)|further-?reading|you-?may\\w*|up-?next|most-?(?:read|popular|viewed)|trending|latest-\\w+|teasers?',
  'comments?(?:-?(?:list|area|section|thread|box|wrapper|container|form|count))?|disqus|livefyre|respond|replies',
  'cookies?|consent|gdpr|onetrust',
  '(?:about-)?author-?(?:bio|box|info|card|description|details|profile|block|about)|bio(?:graphy)?|about-(?:the-)?author',
  'bread-?crumbs?|pagination|pager|page-?nav|post-?nav\\w*|(?:post-|article-|entry-)?navigation|navbar|skip-?link|complementary',
  '(?:post|article|entry)-?tags?|tag-?(?:list|links?|cloud|container)|cat-links|entry-(?:footer|utility|meta)',
  'advert(?:s|isement|isements|ising)?|ad-?(?:slot|unit|container|wrapper|box)|sponsor(?:ed)?|outbrain|taboola',
  'video-?(?:teaser|card|promo|playlist|carousel|player|embed|module)|(?:jw-?)?player|playlist|(?:inline|in-?article|story|article)-?(?:teaser|promo|recirc\\w*)',
  'alertdialog|dialog|modal|pop-?up|lightbox',
  'side-?bar|site-?(?:header|footer)|masthead|copyright',
  'byline|post-?meta|article-?(?:meta|info)|posted-on|print-?only',
]);

/** Names that as often stand for how the article itself is laid out: they count for small parts only. */
const LOOSELY_CALLED = named([
  'ad|ads|dfp|gpt|promo(?:s|box|tion)?|commercial|donat(?:e|ion)\\w*|fundrais\\w*',
  'popular|latest|widgets?|footer|nav|menu|privacy|disclaimer|discussion',
  'tags?|topics|categor(?:y|ies)-?(?:list|links?)|toolbar|tools|action-?bar|audio-?player|listen|read(?:ing)?-?time',
  'poll|quiz|survey|rating|vote|feedback|correction-?(?:form|link)|report-?(?:error|typo)|toc|table-of-contents',
  'timestamp|datestamp|byline-\\w+|published|submitted|card',
]);

// In letters: a part with more holds text, whatever it is called.
const SMALL = 400;

/** What a caption and the credit of a picture are called, where they stand in no figure. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-|image-|photo-|img-|media-|video-|picture-|article-|gallery-)?(?:caption|cutline|photo-?credit|image-?credit|img-?credit|photographer|credit)(?:-?(?:text|wrapper|block|container))?)(?:$|[\s_-])/i;

const FIGURES = new Set(['figure', 'figcaption', 'picture']);
/** What holds the whole of a page or of its article. */
export const MAIN: ReadonlySet<string> = new Set(['article', 'main', 'body', 'html', 'root']);

const BODY =
  /(?:^|\s)(?:article-?_*(?:body|content|text|copy|main)|(?:entry|post|story|news|page|single)-?_*(?:content|body|text|copy)|story|body-?copy|content-?_*body|rich-?text)(?:$|[\s_-])/i;

/** Whether a region is called an article’s text, or is one by its tag. */
export function isBody({ tag, hints }: Region): boolean {
  return tag === 'article' || (hints !== '' && BODY.test(hints));
}

/** Names that say what stands beside a part, or that nothing does: `sidebar-grid__content`, `has-sidebar`, `no-comments`. */
const OF_LAYOUT =
  /(?:^|(?<=\s))(?:\S*?[-_])?(?:side-?bar[-_]+(?:grid|layout|page|wrap(?:per)?|enabled|visible|open)\S*|(?:has|with|without|no|is|show|hide|content)[-_]+(?:\w+[-_])*side-?bars?\S*|(?:has|with|without|no|hide)[-_]+(?:\w+[-_])*(?:comments?|ads?|related|newsletter|paywall|share)\S*|\S*?(?:paywall(?:ed)?|subscri(?:bers?|ption)(?:[-_]+only)?|premium|members?)[-_]+(?:content|body|text|article|story)\S*)(?=\s|$)/gi;

/** Whether a region is by its name no part of an article’s text. */
function isBoilerplate({ tag, hints, size }: Region): boolean {
  if (MAIN.has(tag)) return false;
  if (TAGS.has(tag) || tag === 'aside') return true;
  if (hints === '') return false;
  const names = hints.replace(OF_LAYOUT, ' ');
  return CALLED.test(names) || (size <= SMALL && LOOSELY_CALLED.test(names));
}

const COMMENTS = named([
  'comments?(?:-?\\w+)?|disqus|replies|footer|site-?footer|cookies?|consent',
]);

/** Whether a region can by no means be the article’s: by its tag, or as what readers write below it. */
export const isFurniture = ({ tag, hints }: Region) => TAGS.has(tag) || COMMENTS.test(hints);

/** The innermost region around a block that belongs to the page, within one that holds the article. */
export function boilerplateAround(
  block: PageBlock,
  within: Region | undefined,
): Region | undefined {
  for (const region of regionsOf(block)) {
    if (region === within) return undefined;
    if (isBoilerplate(region)) return region;
  }
  return undefined;
}

/** Whether a block is the words under a picture by what it stands in; `longest` is how many letters that may have. */
export function isCalledCaption(block: PageBlock, longest: number): boolean {
  for (const region of regionsOf(block)) {
    if (FIGURES.has(region.tag) || CAPTION.test(region.hints)) return region.size < longest;
    if (MAIN.has(region.tag)) return false;
  }
  return false;
}

const QUOTED = /(?:^|[\s_-])(?:tweet|twitter-\w+|instagram-media|telegram|pull-?quote)(?:$|[\s_-])/;

/** Whether a region holds what somebody else has written, quoted whole: its link says where. */
export const isQuoted = ({ tag, hints }: Region) => tag === 'blockquote' || QUOTED.test(hints);

const PICTURE = named([
  '(?:\\w+-)?(?:img|imgs|image|photo|picture|pic|media|foto|bild|imagen|visual)(?:-?\\w+)?',
]);

/** Whether a region is called a picture’s. */
export const isCalledPicture = ({ hints }: Region) =>
  PICTURE.test(hints) &&
  !/(?:^|[\s_-])(?:content|text|paragraph|body|block)(?:$|[\s_-])/.test(hints);

const DIALOG = named([
  '(?:alert)?dialog|modal|cmp\\w*|onetrust\\w*|ot-sdk\\w*|didomi\\w*|usercentrics\\w*|uc-\\w+|cookie-?\\w*|cookiebot\\w*|consent\\w*|gdpr\\w*|ccpa|qc-cmp\\w*|sp_?message\\w*|truste\\w*|privacy-?\\w*|fc-\\w+',
]);

/** Whether a region lies over the page until a reader has answered it. */
export const isDialog = ({ tag, hints }: Region) => tag === 'dialog' || DIALOG.test(hints);
