import type { About } from '../../model/vocabularies.ts';

interface Signal {
  readonly about: About;
  readonly words: RegExp;
}

// Tried in order: the more telling a word is, the earlier it stands.
const signs: readonly Signal[] = [
  {
    about: 'toll',
    words: /\b(?:killed|dead|died|deaths?|wounded|injured|casualties|fatalities|missing)\b/iu,
  },
  {
    about: 'cause',
    words:
      /\b(?:caus(?:e|ed|ing)|triggered by|due to|short[- ]circuit|accident(?:al)?|malfunction|ruled out)\b/iu,
  },
  {
    about: 'means',
    words:
      /\b(?:drones?|quad-?copters?|warplanes?|missiles?|rockets?|air ?strikes?|car bomb|suicide bomb(?:er|ing)?|nerve agent|malware)\b/iu,
  },
  {
    about: 'damage',
    words:
      /\b(?:destroy(?:ed|ing)?|damag(?:e|ed|ing|es)|burn(?:ed|t|ing)|collapsed?|explosion|fire)\b/iu,
  },
  {
    about: 'target',
    words:
      /\b(?:target(?:ed|ing|s)?|depot|base|compound|headquarters|convoy|factory|housed|facility)\b/iu,
  },
  {
    about: 'motive',
    words: /\b(?:in order to|in response to|retaliat(?:e|ion|ed)|to prevent|because)\b/iu,
  },
  {
    about: 'place',
    words: /\b(?:launched from|occurred (?:in|at|near)|near the (?:town|city|village))\b/iu,
  },
];

/** What words that accuse nobody speak of, as far as their most telling word goes. */
export function aspectOf(words: string): About {
  return signs.find((sign) => sign.words.test(words))?.about ?? 'other';
}
