import type { Candidate } from './extracted-field.ts';
import type { RawBlock } from './raw-block.ts';

/** What shows a language in its words. */
interface Signs {
  language: string;
  /** Small words that are frequent in the language and, together, in no other of the list. */
  words: string;
  /** A letter that others of the list in the same script do not have, or hardly ever. */
  own?: RegExp;
  /** A letter that the language does not have: a word with it speaks against the language. */
  foreign?: RegExp;
}

const signs: readonly Signs[] = [
  {
    language: 'en',
    words: 'the of and to in that was is for on with by has have it as at from said who were',
  },
  {
    language: 'fr',
    words:
      'le la les de des et du un une dans que est pour qui sur par au aux avec pas ont été selon l d qu n il à ce cette en deux ne se',
    own: /[œêùû]/u,
    foreign: /[ñßíóúìòãõäöåøış]/u,
  },
  {
    language: 'de',
    words:
      'der die das und ist von den mit dem des auf für nicht ein eine sich zu wurde auch laut in im einer zum am aus er wir bei nach sind haben hat',
    own: /ß/u,
    foreign: /[åøæłıñ]/u,
  },
  {
    language: 'es',
    words: 'el la los las de que y en un una por con se del para su fue según como ha al es lo',
    own: /ñ/u,
    foreign: /[çœêèàùâîûãõäöß]/u,
  },
  {
    language: 'it',
    words: 'il di che la e un una per del della sono con gli nel è si dei alla ha secondo',
    own: /[ìò]/u,
  },
  {
    language: 'pt',
    words: 'o os de que e do da em um uma para com não no na dos por foi são segundo',
    own: /[ãõ]/u,
  },
  {
    language: 'nl',
    words: 'de het een van en in dat op te is zijn voor met aan niet door werd ook bij volgens',
  },
  {
    language: 'tr',
    words: 've bir bu için ile da de olarak olan en çok daha sonra kadar gibi göre ise',
    own: /[ışğ]/u,
  },
  {
    language: 'sv',
    words: 'och att det är som inte på av för den ett med har till i en om vid sade',
    own: /å/u,
    foreign: /[ßüøæ]/u,
  },
  {
    language: 'pl',
    words: 'w i na z się nie do że to jest o od jak po przez oraz był za',
    own: /[łąęśźż]/u,
  },
  {
    language: 'bg',
    words: 'и в на не че от за да се е с по това са като бе си при',
    foreign: /[ыэёіїєґ]/u,
  },
  {
    language: 'ru',
    words: 'и в на не что с по из о к за для как от его был также сообщил при мы она их у это',
    own: /[ыэё]/u,
    foreign: /[іїєґ]/u,
  },
  {
    language: 'uk',
    words: 'і в на не що з по до у та за для як від його був також повідомив ми це її про',
    own: /[іїєґ]/u,
    foreign: /[ыэёъ]/u,
  },
  {
    language: 'ar',
    words:
      'في من على إلى أن التي عن مع الذي هذا هذه كان قال ما بعد بين وقال لم وفق بحسب قرب لا غير',
    own: /[ةأإ]/u,
    foreign: /[پچژگٹڈڑںے]/u,
  },
  {
    language: 'fa',
    words: 'و در به از که این را با است آن برای یک شده بود خود تا گفت دو بر شد شدند',
    own: /[پچژگ]/u,
    foreign: /[ةٹڈڑںےہ]/u,
  },
  {
    language: 'ur',
    words: 'کے کی میں ہے اور سے کا کو نے پر کہ ہیں یہ اس تھا',
    own: /[ٹڈڑںےہ]/u,
  },
];

const signsToFind = signs.map(({ words, ...rest }) => ({
  ...rest,
  small: new Set(words.split(' ')),
}));

/** Scripts that one widely written language of the list has to itself. */
const ownScript: readonly [language: string, script: RegExp][] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];

// One word or letter in eight: names and quotations in another language have some of its small words, too.
const LEAST_SHARE = 0.12;

/** The languages a text may be in, likeliest first: no text states its own, so this is never more. */
export function findLanguage(body: readonly RawBlock[]): Candidate[] {
  const first = body[0];
  if (!first) return [];
  return sharesIn(body.map((block) => block.text).join(' '))
    .slice(0, 2)
    .map(({ value, because, words: found }) => ({
      value,
      words: found,
      line: first.line,
      because,
    }));
}

/** The language (BCP 47) that a text is likeliest in; undefined where none shows. */
export const likelyLanguage = (text: string): string | undefined => sharesIn(text)[0]?.value;

/** How much of a text shows each language, of those that show, the likeliest first. */
function sharesIn(text: string): Share[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200C]+/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return [
    ...signsToFind.map((each) => wordShare(each, words)),
    ...ownScript.map((each) => scriptShare(each, text, letters)),
  ]
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

interface Share {
  value: string;
  share: number;
  words: string;
  because: string;
}

function wordShare(
  { language, small, own, foreign }: (typeof signsToFind)[number],
  words: readonly string[],
): Share {
  const found = words.filter((word) => small.has(word) || own?.test(word));
  const against = foreign ? words.filter((word) => foreign.test(word)) : [];
  const share = (found.length - against.length) / Math.max(1, words.length);
  const because = `${Math.round(share * 100)} in 100 words are small words of that language${own ? ', or have a letter of its own' : ''}`;
  return { value: language, share, words: [...new Set(found)].slice(0, 5).join(', '), because };
}

function scriptShare(
  [value, script]: readonly [string, RegExp],
  text: string,
  letters: number,
): Share {
  const found = text.match(script) ?? [];
  const share = found.length / Math.max(1, letters);
  const because = `${Math.round(share * 100)} in 100 letters are of its script`;
  return { value, share, words: found.slice(0, 5).join(''), because };
}
