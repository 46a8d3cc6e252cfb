/** Names of classes by which a page’s own style sheets hide words from everyone but screen readers. */
export type ClippedClasses = ReadonlySet<string>;

const CALLED_HIDDEN =
  /(?:^|[^a-z])(?<!not-|undo-)(?:sr-?only|visually-?hidden|screen-?reader(?:s|-?text|-?only)?|show-for-sr|element-invisible|assistive-?text|a11y-(?:hidden|text|only)|hidden-accessible|accessibly-?hidden|visually-?hide|mw-editsection|noprint)(?:$|[^a-z])/i;

// Pages hide all of themselves until a script has run.
const SHOWN_LATER = new Set(['html', 'body', 'main', 'article']);

/** `clip: rect(0 0 0 0)` and its like: the words take part in the page and are nowhere to be seen. */
const CLIPPED =
  /\bclip\s*:\s*rect\(\s*[01](?:px)?\b|\bclip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)?\s+0(?:px)?\s*,\s*0(?:px)?\s+0)/i;
const FAR_AWAY = /\b(?:left|right|top|text-indent)\s*:\s*-\d{3,}(?:px|r?em|%|vw)/i;
const TINY =
  /(?=.*(?:^|[;\s])width\s*:\s*[01]px)(?=.*(?:^|[;\s])height\s*:\s*[01]px)(?=.*\boverflow\s*:\s*hidden)/is;
const NOT_SHOWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|r?em|%)?\s*(?:;|$|!))/i;

/** What opens when a reader asks for it, where it is hidden from assistive technology until then. */
const OPENS_LATER =
  /(?:^|[\s_-])(?:modal|dialog|alertdialog|pop-?(?:up|over)|overlay|lightbox|drawer|off-?canvas|menu|nav|navigation|tooltip|drop-?down)(?:$|[\s_-])/i;
const ICON = /(?:^|[\s_-])(?:icons?|material-(?:icons|symbols)\S*|fa|glyph\w*)(?:$|[\s_-])/i;

/**
 * Why readers do not see what is in an element; undefined where they do. Hidden from assistive technology alone
 * (`aria-hidden`) is what they see, but for icons and for what opens later.
 */
export function hiddenBecause(element: Element, clipped: ClippedClasses): string | undefined {
  if (SHOWN_LATER.has(element.localName.toLowerCase())) return undefined;
  const names = element.getAttribute('class') ?? '';
  const style = element.getAttribute('style') ?? '';
  if (CALLED_HIDDEN.test(names) || isClipped(style)) return FOR_SCREEN_READERS;
  if (clipped.size > 0 && names.split(/\s+/).some((name) => clipped.has(name)))
    return FOR_SCREEN_READERS;
  if (NOT_SHOWN.test(style)) return 'not shown to readers';
  // What is hidden “until found” opens by itself where a reader searches for it.
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return 'not shown to readers';
  return isHiddenUntilAsked(element) ? 'not shown until a reader asks for it' : undefined;
}

const FOR_SCREEN_READERS = 'words for screen readers, which the page does not show';

const isClipped = (style: string) =>
  style !== '' && (CLIPPED.test(style) || FAR_AWAY.test(style) || TINY.test(style));

/** Whether an element is hidden from assistive technology because nobody sees it yet, or as an icon. */
export function isHiddenUntilAsked(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const called = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  return OPENS_LATER.test(called) || (ICON.test(called) && element.firstElementChild === null);
}

// In characters: what a page brings along of its own; the rest is in files.
const LONGEST_SHEET = 400_000;

/** The classes that style sheets written into a page clip away, where a class alone is what a rule is about. */
export function clippedClasses(sheets: readonly string[]): ClippedClasses {
  const found = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.length > LONGEST_SHEET) continue;
    for (const [, selectors = '', rules = ''] of sheet.matchAll(
      /([^{}]{1,500})\{([^{}]{1,1000})\}/g,
    ))
      if (isClipped(rules))
        for (const selector of selectors.split(','))
          if (/^\s*\.[\w-]+\s*$/.test(selector)) found.add(selector.trim().slice(1));
  }
  return found;
}
