/** What an article’s own words for people it does not name tell of them. */
export interface Described {
  /** Whether they are more than one; undefined where the words of that language do not tell it here. */
  isSeveral: boolean | undefined;
  /** Whether they are called unnamed already. */
  isCalledUnnamed: boolean;
}

/**
 * Reads how an article calls people it does not name: “two officials”, “an unnamed source”, “officials close to the
 * army”. `language` is the article’s (BCP 47); one that does not tell its language is read as English. In a language
 * that nobody has written down here, nothing is known.
 */
export function readDescription(description: string, language = 'en'): Described {
  const read = readers.get(new Intl.Locale(language).language);
  return read?.(description) ?? { isSeveral: undefined, isCalledUnnamed: false };
}

/** Names of bodies that take their verb in the plural, in the record’s English: “the Israel Defense Forces say”. */
export function isPluralName(name: string): boolean {
  return /\b(?:forces|guards|militias|brigades|officials|authorities|police)$/iu.test(name);
}

/** What a description says of people behind the noun they are called by: “officials *close to the army*”. */
const BEHIND_NOUN =
  /,|\s(?:about|among|at|close|familiar|for|from|in|near|of|on|that|to|who|with|within|whose)\b/iu;

const PLURAL_NOUN = /(?:\p{L}s|\b(?:men|people|police|women))$/iu;

function readEnglish(description: string): Described {
  const [noun = ''] = description.trim().split(BEHIND_NOUN);
  return {
    isSeveral: !/^(?:an?|one|another)\b/iu.test(noun) && PLURAL_NOUN.test(noun.trim()),
    isCalledUnnamed: /\b(?:unnamed|anonymous)\b/iu.test(description),
  };
}

const readers: ReadonlyMap<string, (description: string) => Described> = new Map([
  ['en', readEnglish],
]);
