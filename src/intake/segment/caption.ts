import { DASH_OR_HYPHEN, DASH_SIGNS } from '../../text/dash-signs.ts';
import { endsWithFullStop, wordCount } from './shape.ts';
import { type Look, lookOf, type Signal } from './signal.ts';

const PICTURE =
  'photo(?:graph)?s?|images?|imagery|pictures?|screen ?shots?|screen ?grab|footage|videos?|infographic|map|illustration|foto|bild|imagen';
const CREDIT =
  'photo(?:graph)?s?|images?|picture|screen ?shot|screen ?(?:grab|capture)|courtesy|credit|handout|illustrative|getty|shutterstock|flash ?90|wikimedia|foto';
const LABEL =
  'P(?:hotos?|HOTOS?)|I(?:mages?|MAGES?)|P(?:ictures?|ICTURES?)|Screenshot|V(?:ideo|IDEO)|C(?:redit|REDIT)|Foto|Bild|Imagen';
const AGENCY = 'AP|AFP|EPA|UPI|DPA|Reuters|Xinhua|TASS|Getty(?: Images)?|Shutterstock|Flash ?90';

// Windows of these patterns, in signs: 60 hold two names with the agency of each, 40 one; seven words between brackets are
// a credit, more are a remark of the text. Chosen by reading, not measured.
const looks: readonly Look[] = [
  {
    pattern: new RegExp(
      `[(\\[](?=(?:[^()\\[\\] ]+ ){0,7}[^()\\[\\] ]+[)\\]])(?:file\\b|[^()\\[\\]]{0,60}\\b(?:${CREDIT})\\b)[^()\\[\\]]{0,60}[)\\]]\\W*$`,
      'iu',
    ),
    because: 'ends with the credit of a picture',
  },
  {
    pattern: /\(\p{Lu}[\p{L}.' -]{0,40}\/\p{Lu}[\p{L}.'/ -]{0,40}\)\W*$/u,
    because: 'ends with the credit of a picture',
  },
  {
    pattern: new RegExp(
      `(?:^|[\\s.|])(?:${LABEL})(?: (?:source|credit)|s)? ?(?:[:：]| by | courtesy of ) ?\\p{Lu}[^.]{0,60}\\W*$`,
      'u',
    ),
    because: 'says where a picture is from',
  },
  {
    pattern: new RegExp(`(?:[|/©]|\\bCredit:) ?(?:${AGENCY})(?:/[\\p{L} .]{1,40})?\\W*$`, 'u'),
    because: 'ends with the credit of a picture',
  },
  {
    pattern: new RegExp(`\\b(?:${AGENCY}) (?:[Pp]hotos?|PHOTOS?|[Ii]mages)\\b[^.]{0,40}\\W*$`, 'u'),
    because: 'ends with the credit of a picture',
  },
  {
    pattern: new RegExp(
      `^(?:file|pictured|(?:file |handout )?(?:${PICTURE})) ?[${DASH_OR_HYPHEN}:：] ?\\S`,
      'iu',
    ),
    because: 'begins as the words under a picture do',
  },
  {
    pattern: new RegExp(
      `^(?:in )?this (?:\\p{L}+ )?(?:${PICTURE}),? (?:taken|made|provided|released|posted|from)\\b`,
      'iu',
    ),
    because: 'says of itself that it describes a picture',
  },
];

/** `Footage showing …`: the picture named first, and no sentence made of it. */
const fragment = new RegExp(
  `^(?:an? |the |this )?(?:\\p{L}+ )?(?:${PICTURE})\\b[^.]{0,40}\\b(?:of|show(?:s|ing)?|from|taken|posted|released|circulat\\p{L}+|via)\\b`,
  'iu',
);

// In words: agencies write long captions, with what happened before. The longest of the fixtures and of the example record
// has 28 words and 177 signs; a paragraph of news may have as many, so that the words of a look decide and not the length.
const LONGEST_CAPTION = 80;
// A script without spaces has one word however long it is: what the looks are tried on is kept short by its signs, too.
const LONGEST_CAPTION_SIGNS = 600;
// In words, a label and an agency with a name: “(Photo by John Smith/Getty Images)”.
const LONGEST_BARE_CREDIT = 6;

/**
 * Whether a block is the words under a picture: it names the picture, or whose picture it is. It stays
 * with the article, for a caption can carry a claim of its own.
 */
export function captionSignal(text: string): Signal | undefined {
  if (wordCount(text) > LONGEST_CAPTION || text.length > LONGEST_CAPTION_SIGNS) return undefined;
  const sign = lookOf(text, looks);
  if (sign) return sign;
  if (endsWithFullStop(text) || !fragment.test(text)) return undefined;
  return {
    because: 'begins by naming a picture and has no full stop',
    doubt: 'taken for a caption: does it belong to the text instead?',
  };
}

const AGENCIES =
  'AP|AFP|EPA|UPI|dpa|Reuters|Xinhua|TASS|Getty(?: Images)?|Shutterstock|Flash ?90|AAP|ANP|ANSA|APA|Anadolu(?: Agency| Ajansı)?|AA|Belga|Bloomberg|EFE|Imago(?: Images)?|iStock|Keystone|Kyodo|Lehtikuva|Lusa|NTB|NurPhoto|PA(?: Media| Wire)?|PAP|Picture Alliance|Ritzau|Scanpix|Sputnik|SIPA(?: USA)?|TT|UNIAN|Ukrinform|Wikimedia(?: Commons)?|Yonhap|WAFA|IRNA|ISNA|Tasnim|Fars|SANA|ТАСС|РИА Новости|Укринформ|Укрінформ|УНІАН|رويترز|رویترز|أ ف ب|الأناضول|ایسنا|ایرنا|تسنیم|רויטרס';
const AGENCY_ALONE = new RegExp(
  `^(?:${LABEL})?[:：©(\\[ ]*(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.' -]{1,40} ?(?:[/|,${DASH_SIGNS}-]|via|for|per) ?)?(?:${AGENCIES}|${AGENCIES.toUpperCase()})(?: [Pp]hotos?| via [\\p{L} ]{2,30}|[/|][\\p{L} .]{1,40})?[)\\] ]*$`,
  'u',
);

/** Whether a line is nothing but whose picture it is: an agency, perhaps with a name before it; “Photo: Jo Vell”. */
export function isCreditLine(text: string): boolean {
  return wordCount(text) <= 8 && (AGENCY_ALONE.test(text) || isBareCredit(text));
}

/** Whether a block is nothing but the credit of a picture, so that the line above it is its caption. */
export function isBareCredit(text: string): boolean {
  const isNamed = AGENCY_ALONE.test(text) || lookOf(text, looks) !== undefined;
  return wordCount(text) <= LONGEST_BARE_CREDIT && isNamed;
}
