import type { Link, RichText } from '../sentences/rich-text.ts';

/** States whose English names take an article within a sentence. */
const states =
  /^(?:United (?:States|Kingdom|Arab Emirates|Nations)|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic of|Republic of|Comoros|Maldives|Marshall Islands|Solomon Islands|Seychelles|Bahamas|Gambia|European Union|Soviet Union|Palestinian|US |U\.S\. |UN )/u;

/** Words for bodies, at the end of a name or before “of” or “for”: “Iranian Defense Ministry”, “Ministry of Defense”. */
const bodies =
  /\b(?:Agency|Army|Assembly|Association|Authority|Board|Brigades?|Bureau|Cent(?:er|re)|Command|Coalition|Commission|Committee|Company|Congress|Corps|Council|Court|Department|Directorate(?:-General)?|Embassy|Federation|Forces?|Foundation|Front|Government|Group|Guards?|Houthis|Institute|Intelligence Service|Kremlin|League|Liberation Army|Media|Militar(?:y|ies)|Militias?|Ministry|Mission|Mossad|Movement|Navy|Network|Observatory|Office|Organi[sz]ation|Parliament|Party|Police|Press|Red Cross|Republic|Resistance|Senate|Service|Secretariat|Society|State Department|Taliban|Times|Tribune|Post|Journal|Herald|Guardian|Union|White House|Pentagon|commanders|military|officials)(?:$|,| (?:of|for|in|on)\b)/iu;

/** Words before a name that stand for its article, or a name that needs none. */
const determined = /^(?:the|a|an|all|both|some|several|social|channel|radio)\b/iu;

/** A name as it stands within a sentence: “the United States”, “the Associated Press”; most names stand alone. */
export function named(link: Link): RichText {
  const { text } = link;
  if (link.language !== undefined) return [link];
  if (/^The\b/u.test(text)) return [link];
  return !determined.test(text) && (states.test(text) || bodies.test(text))
    ? ['the ', link]
    : [link];
}
