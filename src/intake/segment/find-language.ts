import type { Candidate } from './extracted-field.ts';
import type { RawBlock } from './raw-block.ts';

/** Small words that are frequent in a language and, together, in no other of the list. */
const smallWords: readonly [language: string, words: string][] = [
  ['en', 'the of and to in that was is for on with by has have it as at from said who were'],
  ['fr', 'le la les des et du une dans que est pour qui sur par au avec pas ont été selon'],
  ['de', 'der die das und ist von den mit dem des auf für nicht ein eine sich zu wurde auch laut'],
  ['es', 'el la los las de que y en un una por con se del para su fue según como ha'],
  ['it', 'il di che la e un una per del della sono con gli nel è si dei alla ha secondo'],
  ['pt', 'o os de que e do da em um uma para com não no na dos por foi são segundo'],
  ['nl', 'de het een van en in dat op te is zijn voor met aan niet door werd ook bij volgens'],
  ['tr', 've bir bu için ile da de olarak olan en çok daha sonra kadar gibi göre ise'],
  ['ru', 'и в на не что с по из о к за для как от его был также сообщил'],
  ['uk', 'і в на не що з по до у та за для як від його був також повідомив'],
  ['ar', 'في من على إلى أن التي عن مع الذي هذا هذه كان قال ما بعد بين'],
  ['fa', 'و در به از که این را با است آن برای یک شده بود خود تا گفت'],
  ['ur', 'کے کی میں ہے اور سے کا کو نے پر کہ ہیں یہ اس تھا'],
  ['he', 'של את על לא כי עם הוא גם זה היא כל אל או אך כך אמר בין לפי'],
];

/** Scripts that one widely written language of the list has to itself. */
const ownScript: readonly [language: string, script: RegExp][] = [
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
  const text = body.map((block) => block.text).join(' ');
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200C]+/gu) ?? [];
  const shares = [
    ...smallWords.map((each) => wordShare(each, words)),
    ...ownScript.map((each) => scriptShare(each, text)),
  ];
  return shares
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ value, because, words: found }) => ({
      value,
      words: found,
      line: first.line,
      because,
    }));
}

interface Share {
  value: string;
  share: number;
  words: string;
  because: string;
}

function wordShare([value, list]: readonly [string, string], words: readonly string[]): Share {
  const small = new Set(list.split(' '));
  const found = words.filter((word) => small.has(word));
  const share = words.length === 0 ? 0 : found.length / words.length;
  const because = `${Math.round(share * 100)} in 100 words are small words of that language`;
  return { value, share, words: [...new Set(found)].slice(0, 5).join(', '), because };
}

function scriptShare([value, script]: readonly [string, RegExp], text: string): Share {
  const found = text.match(script) ?? [];
  const share = found.length / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  const because = `${Math.round(share * 100)} in 100 letters are of its script`;
  return { value, share, words: found.slice(0, 5).join(''), because };
}
