import { expect, test } from 'vitest';
import { states } from '../../../../src/corpus/rules/cues/en-states.ts';

/** What news calls states, by their codes; each word is that of no other. */
const called: Readonly<Record<string, string>> = {
  AE: 'UAE, U.A.E., Emirati, Abu Dhabi, Dubai',
  AF: 'Afghan, Afghans, Kabul, Taliban',
  AM: 'Armenian, Armenians, Yerevan',
  AU: 'Australian, Australians, Canberra',
  AZ: 'Azerbaijan, Azeris, Baku',
  BE: 'Belgian, Belgians, Brussels',
  BG: 'Bulgarian, Bulgarians, Sofia',
  BH: 'Bahraini, Bahrainis, Manama',
  BR: 'Brazilian, Brazilians, Brasilia, Brasília',
  BY: 'Belarus, Belarusian, Minsk',
  CA: 'Canadian, Canadians, Ottawa',
  CH: 'Swiss, Bern',
  CN: 'Chinese, China, Beijing',
  CO: 'Colombian, Colombians, Bogotá, Bogota',
  CU: 'Cuban, Cubans, Havana',
  CY: 'Cypriot, Cypriots, Nicosia',
  CZ: 'Czech, Czechs, Prague',
  DE: 'German, Germany, Germans, Berlin',
  DK: 'Danish, Dane, Danes, Denmark, Copenhagen',
  EG: 'Egypt, Egyptian, Cairo',
  ES: 'Spanish, Spaniard, Spaniards, Spain, Madrid',
  ET: 'Ethiopian, Ethiopians, Addis Ababa',
  FI: 'Finnish, Finn, Finns, Finland, Helsinki',
  FR: 'French, France, Paris',
  GB: 'British, Briton, Britons, Britain, Great Britain, UK, U.K., English, England, London, Downing Street',
  GE: 'Georgian, Georgians, Tbilisi',
  GR: 'Greek, Greeks, Greece, Athens',
  HU: 'Hungarian, Hungarians, Budapest',
  ID: 'Indonesian, Indonesians, Jakarta',
  IE: 'Irish, Ireland, Dublin',
  IL: 'Israeli, Israelis, Israel, Jerusalem, Tel Aviv, Jewish state, Zionist, Zionists, IDF, Mossad',
  IN: 'Indian, Indians, India, New Delhi, Delhi',
  IQ: 'Iraqi, Iraqis, Iraq, Baghdad',
  IR: 'Iranian, Iranians, Iran, Tehran, Teheran, Islamic Republic, Persian, Persians',
  IT: 'Italian, Italians, Italy, Rome',
  JO: 'Jordanian, Jordanians, Amman',
  JP: 'Japanese, Japan, Tokyo',
  KP: 'North Korean, North Koreans, North Korea, Pyongyang, DPRK',
  KR: 'South Korean, South Koreans, South Korea, Seoul',
  KW: 'Kuwaiti, Kuwaitis',
  LB: 'Lebanese, Lebanon, Beirut',
  LY: 'Libyan, Libyans, Tripoli',
  MA: 'Moroccan, Moroccans, Rabat',
  MM: 'Myanmar, Burmese, Burma, Naypyidaw, Tatmadaw',
  MX: 'Mexican, Mexicans, Mexico City',
  NG: 'Nigerian, Nigerians, Abuja',
  NL: 'Dutch, Netherlands, Holland, The Hague, Amsterdam',
  NO: 'Norwegian, Norwegians, Norway, Oslo',
  OM: 'Omani, Omanis, Muscat',
  PH: 'Philippine, Philippines, Filipino, Filipinos, Manila',
  PK: 'Pakistani, Pakistanis, Islamabad',
  PL: 'Polish, Pole, Poles, Poland, Warsaw',
  PS: 'Palestinian, Palestine, Gaza, Gazans, Ramallah, Hamas',
  PT: 'Portuguese, Lisbon',
  QA: 'Qatari, Qataris, Doha',
  RO: 'Romanian, Romanians, Bucharest',
  RS: 'Serb, Serbia, Belgrade',
  RU: 'Russian, Russians, Russia, Moscow, Kremlin, Soviet, Soviets',
  SA: 'Saudi, Saudis, Saudi Arabia, Saudi Arabian, Riyadh',
  SD: 'Sudanese, Khartoum',
  SE: 'Swedish, Swede, Swedes, Sweden, Stockholm',
  SO: 'Somali, Somalia, Mogadishu',
  SY: 'Syrian, Syrians, Syria, Damascus, Assad',
  TH: 'Thai, Thailand, Bangkok',
  TN: 'Tunisian, Tunisians, Tunis',
  TR: 'Turkish, Turk, Turks, Turkey, Türkiye, Turkiye, Ankara',
  TW: 'Taiwanese, Taipei',
  UA: 'Ukraine, Ukrainian, Kyiv, Kiev',
  US: 'American, Americans, America, US, U.S., USA, Washington, White House, Pentagon, State Department, CIA',
  VE: 'Venezuelan, Venezuelans, Caracas',
  VN: 'Vietnam, Vietnamese, Hanoi',
  YE: "Yemen, Yemeni, Sanaa, Sana'a",
  ZA: 'South African, South Africans, Pretoria',
};

/** The codes of all states that a word as a whole may call. */
const codesOf = (word: string) =>
  Object.keys(states).filter((code) => new RegExp(`^(?:${states[code]})$`, 'u').test(word));

test.for(Object.entries(called))('%s: %s', ([code, words]) => {
  for (const word of words.split(', ')) expect([word, codesOf(word)]).toEqual([word, [code]]);
});

test('each state has its words here', () => {
  expect(Object.keys(called)).toEqual(Object.keys(states));
});

test.for(
  'us, polish, Indiana, Indianapolis, Poleaxe, Turkmen, Danesbury, Greekness, Swissair, Englishman, Frenchman, Chinatown, Irishman, Romeo, Londoner, Berliner, Koreans, Korean, Africans, Romania, Finnmark, Guinea'.split(
    ', ',
  ),
)('%s calls none', (word) => {
  expect(codesOf(word)).toEqual([]);
});
