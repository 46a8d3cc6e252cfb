import { offers } from './offer.ts';
import { wordCount } from './shape.ts';
import { type Look, lookOf, type Signal } from './signal.ts';

const THINGS =
  'articles?|stor(?:y|ies)|news|posts?|topics?|coverage|content|reading|links?|videos?|headlines?';
const SITES =
  'twitter|x|facebook|instagram|telegram|linkedin|whats ?app|youtube|tiktok|threads|bluesky|reddit';
const READ_ALSO =
  'read (?:more|next|also)|(?:also|must) read|see also|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lea también|leggi anche|читайте также|اقرأ أيضا|بیشتر بخوانید|קראו גם';

// Windows of these patterns, in signs, hold what a button or a path of a menu is followed by: 30 to 60, a headline at most.
// Chosen by reading, not measured.

/** Whole lines of a few words that lead elsewhere or belong to the page around the text. */
const labels: readonly Look[] = [
  {
    pattern: new RegExp(
      `^(?:popular|latest|related|recommended|trending|top|more|most read|recent|featured|similar|other)(?: \\p{L}+)? (?:${THINGS})\\W*$`,
      'iu',
    ),
    because: 'a heading over links to other texts',
  },
  {
    pattern: new RegExp(
      `^(?:most (?:read|popular|viewed|shared)|related|recommended|trending|editors?['’]?s? picks?|in case you missed it|you may (?:also )?like|(?:keep|continue) reading|more (?:from|on|about) [^.]{1,40}|${READ_ALSO})\\W*$`,
      'iu',
    ),
    because: 'a heading over links to other texts',
  },
  {
    pattern:
      /^(?:read|see|watch|view|click)\b.{0,50}\b(?:here|more|full (?:story|article|report|text))\W*$|^read (?:it all|the (?:rest|full|whole|original))\b/i,
    because: 'a link to another page',
  },
  {
    pattern:
      /^(?:skip to (?:main )?content|back to top|home|menu|search|log ?in|sign ?in|register|contact us|about us|(?:leave|post|add) a (?:comment|reply)|(?:\d+ )?comments?|\d+ min(?:ute)?s?(?: read)?|listen to this article)\W*$/i,
    because: 'a button or menu of the site',
  },
  {
    pattern: /^[^.!?>»›]{2,30}(?: [>»›] [^.!?>»›]{2,60})+$/u,
    because: 'a path through the site’s menu',
  },
  {
    pattern: new RegExp(
      `^(?:share|tweet|print|e-?mail|copy link)(?: this)?\\W*$|^(?:(?:share(?: this)?|tweet|print|e-?mail|copy link|${SITES})\\b\\W*){2,}$`,
      'i',
    ),
    because: 'a button for sharing',
  },
  {
    pattern:
      /^(?:advertisements?|advertising|sponsored(?: content)?|promoted|(?:story|article) continues below(?: advertisement)?)\W*$/i,
    because: 'marks an advertisement',
  },
];

/** Lines that name the text they lead to, whatever that text says. */
const links: readonly Look[] = [
  {
    pattern: new RegExp(`^(?:related(?: \\p{L}+)?|${READ_ALSO}) ?[:：] ?\\S`, 'iu'),
    because: 'a link to another text',
  },
];

/** Sentences that ask something of the reader. */
const appeals: readonly Look[] = [
  {
    pattern:
      /^(?:(?:please |free )?sign up|get|receive|subscribe|join|enter your|don['’]t miss|never miss|stay|want)\b.*\b(?:newsletters?|e-?mails?|inbox|daily edition|updates?|alerts?|top stories|latest news|breaking news|sign ?up|subscri\w+|app|podcast|informed|tuned)\b/i,
    because: 'asks the reader to sign up',
  },
  {
    pattern:
      /\b(?:our|your) (?:\w+ ){0,2}(?:newsletters?|inbox)\b|\bnewsletter\b.{0,30}\b(?:abonnieren|anmelden|bestellen)\b|\b(?:inscrivez|abonnez)-vous\b/iu,
    because: 'asks the reader to sign up',
  },
  {
    pattern:
      /^(?:please )?(?:for as little as|donate|become an? (?:\w+ )?(?:member|supporter|patron|subscriber)|make an? (?:\w+ )?(?:donation|contribution)|(?:help|support) (?:us|our)|consider (?:supporting|donating|contributing))\b/i,
    because: 'asks the reader for support',
  },
  {
    pattern:
      /\b(?:supported|funded) by (?:our )?readers|\breaders like you\b|\byour (?:support|donation|contribution)\b/i,
    because: 'asks the reader for support',
  },
  {
    pattern: new RegExp(
      `^(?:follow|(?:like|find|join) us|share this)\\b.*\\b(?:on|via) (?:${SITES})\\b|^follow @\\w+\\W*$`,
      'i',
    ),
    because: 'asks the reader to follow or share',
  },
];

/** Sentences that tell of the site’s rights and terms. */
const notices: readonly Look[] = [
  {
    pattern:
      /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i,
    because: 'a notice of rights',
  },
  {
    pattern:
      /\b(?:accept(?: all)?|our|(?:site|website|we) uses?) cookies\b|^(?:terms of (?:use|service)|privacy policy)\b.{0,60}$/i,
    because: 'a notice of the site’s terms',
  },
];

// In words: buttons and headings over links have few, appeals are two sentences at most; the longest of the fixtures and of
// the example record has 22.
const LONGEST_LABEL = 12;
const LONGEST_APPEAL = 45;
// The same in signs, at nine a word: a script without spaces has one word however long it is.
const LONGEST_APPEAL_SIGNS = 400;

/**
 * What a site puts around and between its texts: menus, sign-up lines, appeals, links, notices. Told by
 * what a line asks of its reader and by its length. Words that are quoted or that somebody says are none.
 */
export function boilerplateSignal(text: string): Signal | undefined {
  const words = wordCount(text);
  if (words > LONGEST_APPEAL || text.length > LONGEST_APPEAL_SIGNS) return undefined;
  return (
    lookOf(text, words <= LONGEST_LABEL ? [...links, ...labels] : links) ??
    appealSignal(text) ??
    (REPORTS.test(text) ? undefined : lookOf(text, notices))
  );
}

/** The part of it that asks for something: to sign up, to pay, to follow. */
export function appealSignal(text: string): Signal | undefined {
  if (wordCount(text) > LONGEST_APPEAL || text.length > 400 || REPORTS.test(text)) return undefined;
  return lookOf(text, [...appeals, ...offers]);
}

const REPORTS = /["“”«»„]|\b(?:said|says|told|according to|announced)\b/i;
