import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

/** A word or sign with its place in the raw text, its part of speech (Universal Dependencies) and its lemma. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: string;
}

// Sentences are cut by sentences.ts, which keeps quotations whole; so the model’s own are not asked for.
const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

// The package’s types give the arguments of this one in another order than its code has them.
function isMapper(value: unknown): value is ItsFunction<string> {
  return typeof value === 'function';
}

const lemma: unknown = its.lemma;

const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;

// In UTF-16 code units. The tokeniser’s time grows with the square of a run without spaces; no English word is longer.
const LONGEST_WORD = 48;

/**
 * The words and signs of one paragraph in order, with spans into the raw text, where the paragraph begins at
 * `offset`. Runs without spaces longer than a word are cut.
 */
export function tag(paragraph: string, offset: number): Token[] {
  const plain = paragraph.replaceAll('’', "'");
  // The tokeniser keeps “Israel's” whole from the first time that a sentence ends with it, and would read later texts otherwise.
  const parted = plain.replace(POSSESSIVE, " 's");
  const tokens = nlp.readDoc(cutLongRuns(parted)).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const lemmas = isMapper(lemma) ? tokens.out(lemma) : [];
  const found: Token[] = [];
  let at = 0;
  values.forEach((value, index) => {
    const start = plain.startsWith(value, at) ? at : startOf(value, plain, at);
    at = start + value.length;
    found.push({
      start: offset + start,
      end: offset + at,
      text: paragraph.slice(start, at),
      lower: value.toLowerCase(),
      lemma: lemmas[index] ?? value,
      pos: tags[index] ?? 'X',
    });
    while (at < paragraph.length && isSpace(paragraph.charCodeAt(at))) at++;
  });
  return found;
}

/** Where the next token stands at or after `at`, in code units into the paragraph. */
function startOf(value: string, paragraph: string, at: number): number {
  let from = at;
  while (from < paragraph.length && isSpace(paragraph.charCodeAt(from))) from++;
  const near = paragraph.slice(from, from + value.length + LONGEST_WORD).indexOf(value);
  return near < 0 ? from : from + near;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x2028;

function cutLongRuns(paragraph: string): string {
  const runs: string[] = [];
  let run = 0;
  let from = 0;
  for (let i = 0; i < paragraph.length; i++) {
    run = isSpace(paragraph.charCodeAt(i)) ? 0 : run + 1;
    if (run <= LONGEST_WORD) continue;
    runs.push(paragraph.slice(from, i));
    from = i;
    run = 1;
  }
  return runs.length === 0 ? paragraph : `${runs.join(' ')} ${paragraph.slice(from)}`;
}
