/**
 * Adjectives of nations, by the state or body they belong to, as news texts write them. Collected by hand
 * from news texts: those of states whose officials are often quoted.
 */
const demonymsOf: Readonly<Record<string, string>> = {
  'United States': 'American U.S. US',
  Israel: 'Israeli',
  Iran: 'Iranian',
  Iraq: 'Iraqi',
  Syria: 'Syrian',
  Russia: 'Russian',
  Ukraine: 'Ukrainian',
  'United Kingdom': 'British',
  France: 'French',
  Germany: 'German',
  Turkey: 'Turkish',
  'Saudi Arabia': 'Saudi',
  Egypt: 'Egyptian',
  Lebanon: 'Lebanese',
  Jordan: 'Jordanian',
  Palestine: 'Palestinian',
  China: 'Chinese',
  Japan: 'Japanese',
  India: 'Indian',
  Pakistan: 'Pakistani',
  Afghanistan: 'Afghan',
  Yemen: 'Yemeni',
  Qatar: 'Qatari',
  'United Arab Emirates': 'Emirati',
  Kuwait: 'Kuwaiti',
  Spain: 'Spanish',
  Italy: 'Italian',
  Netherlands: 'Dutch',
  Belgium: 'Belgian',
  Sweden: 'Swedish',
  Norway: 'Norwegian',
  Denmark: 'Danish',
  Finland: 'Finnish',
  Poland: 'Polish',
  Czechia: 'Czech',
  Hungary: 'Hungarian',
  Greece: 'Greek',
  Canada: 'Canadian',
  Mexico: 'Mexican',
  Brazil: 'Brazilian',
  Cuba: 'Cuban',
  Venezuela: 'Venezuelan',
  Australia: 'Australian',
  Korea: 'Korean',
  Libya: 'Libyan',
  Sudan: 'Sudanese',
  Ethiopia: 'Ethiopian',
  Somalia: 'Somali',
  Kenya: 'Kenyan',
  Nigeria: 'Nigerian',
  'European Union': 'European',
  Kurds: 'Kurdish',
  Belarus: 'Belarusian',
  Georgia: 'Georgian',
  Armenia: 'Armenian',
  Azerbaijan: 'Azerbaijani',
  Indonesia: 'Indonesian',
};

const nations: ReadonlyMap<string, string> = new Map(
  Object.entries(demonymsOf).flatMap(([nation, demonyms]) =>
    demonyms.split(' ').map((demonym) => [demonym, nation] as const),
  ),
);

/**
 * The state that an adjective belongs to, told from the word as it is written: “Israeli”, “US”, or “ISRAELI”
 * in a line of capitals. A demonym has a capital; “us” is a pronoun.
 */
export function nationCalled(word: string): string | undefined {
  const known = nations.get(word);
  if (known !== undefined || word !== word.toUpperCase()) return known;
  return nations.get(word.charAt(0) + word.slice(1).toLowerCase());
}

/** Whether a word, as it is written, is an adjective of a nation. */
export const isDemonym = (word: string): boolean => nationCalled(word) !== undefined;

const names: readonly string[] = Object.keys(demonymsOf);

/** Whether words, as they are written, hold the name of a nation or a body of nations: “the United States”. */
export const namesNation = (text: string): boolean =>
  names.some((name) => ` ${text} `.includes(` ${name} `));
