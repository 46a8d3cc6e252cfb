/** What words of a page are said to rest on, as a view carries it. */
export interface Rests {
  claims: readonly string[];
  speakers: readonly string[];
  stance: string | undefined;
  accused: readonly { actor: string; role: string }[];
  scope: 'exact' | 'ambiguous' | 'series';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isQuote = (value: unknown): value is { quote: string } =>
  isObject(value) && 'quote' in value && typeof value.quote === 'string' && 'language' in value;

const isLink = (value: unknown): value is { text: string; href: string; rests?: unknown } =>
  isObject(value) && 'href' in value && 'text' in value && typeof value.text === 'string';

const isRests = (value: unknown): value is Rests =>
  isObject(value) &&
  'claims' in value &&
  'stance' in value &&
  'accused' in value &&
  'scope' in value;

const isAllRests = (value: unknown): value is readonly Rests[] =>
  Array.isArray(value) && value.every(isRests);

const isClause = (value: unknown): value is { clause: readonly unknown[]; rests: Rests } =>
  isObject(value) &&
  'clause' in value &&
  Array.isArray(value.clause) &&
  'rests' in value &&
  isRests(value.rests);

/** Words that tell something of claims, found somewhere in a view. */
export interface Told {
  /** The fields and positions that lead to it. */
  path: string;
  words: string;
  rests: Rests;
}

/** A text that stands in a view, whoever’s it is. */
export interface Text {
  path: string;
  text: string;
}

export interface Found {
  told: readonly Told[];
  texts: readonly Text[];
}

const marks = (words: string) =>
  words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replaceAll('"', '’');

/** A text of the record as a sentence sets it between double quotation marks. */
export const quoted = (words: string) => `“${marks(words)}”`;

/** The words of a sentence, or of a piece of one. */
export function wordsOf(piece: unknown): string {
  if (typeof piece === 'string') return piece;
  if (Array.isArray(piece)) return piece.map(wordsOf).join('');
  if (isClause(piece)) return wordsOf(piece.clause);
  if (isQuote(piece)) return quoted(piece.quote);
  return isLink(piece) ? piece.text : '';
}

const isPiece = (value: unknown) => isQuote(value) || isLink(value) || isClause(value);

/** Whether an array is a sentence. */
const isSentence = (value: readonly unknown[]) =>
  value.some(isPiece) && value.every((piece) => typeof piece === 'string' || isPiece(piece));

/** All that a view holds: what it tells of claims, and every text. */
export function found(view: unknown, path = ''): Found {
  const told: Told[] = [];
  const texts: Text[] = [];
  walk(view, path, told, texts);
  return { told, texts };
}

function walk(value: unknown, path: string, told: Told[], texts: Text[]): void {
  if (typeof value === 'string') texts.push({ path, text: value });
  else if (value instanceof Map) walk([...value], path, told, texts);
  else if (Array.isArray(value)) walkArray(value, path, told, texts);
  else if (isClause(value)) walkClause(value, path, told, texts);
  else if (isObject(value)) {
    toldIn(value, path, told);
    for (const [key, item] of Object.entries(value))
      if (key !== 'rests') walk(item, `${path}.${key}`, told, texts);
  }
}

function walkArray(value: readonly unknown[], path: string, told: Told[], texts: Text[]): void {
  const inSentence = isSentence(value);
  if (inSentence) {
    texts.push({ path, text: wordsOf(value) });
    told.push(...besideNames(value, path));
  }
  for (const [at, item] of value.entries())
    (inSentence ? walkPiece : walk)(item, `${path}[${at}]`, told, texts);
}

/** What links tell of whoever is named before the first of them: “x” and “says that y did it”. */
function besideNames(sentence: readonly unknown[], path: string): Told[] {
  const first = sentence.findIndex((piece) => restsOfLink(piece).length > 0);
  const names = wordsOf(sentence.slice(0, first)).trimEnd();
  // A list of links is no sentence.
  if (first < 1 || names === '' || !sentence.includes(' ')) return [];
  return sentence
    .slice(first)
    .flatMap((piece) =>
      restsOfLink(piece).map((rests) => ({ path, words: `${names} ${wordsOf(piece)}`, rests })),
    );
}

function restsOfLink(piece: unknown): readonly Rests[] {
  return isLink(piece) && isAllRests(piece.rests) ? piece.rests : [];
}

function walkClause(
  { clause, rests }: { clause: readonly unknown[]; rests: Rests },
  path: string,
  told: Told[],
  texts: Text[],
): void {
  told.push({ path, words: wordsOf(clause), rests });
  for (const [at, piece] of clause.entries()) walkPiece(piece, `${path}[${at}]`, told, texts);
}

/** The pieces of a sentence are parts of its text, and stand nowhere alone. */
function walkPiece(value: unknown, path: string, told: Told[], texts: Text[]): void {
  if (isClause(value)) walkClause(value, path, told, texts);
  else if (isLink(value)) toldIn(value, path, told);
}

/** What a link, an event or a strand tells, whose words are plain and what they rest on beside them. */
function toldIn(value: object, path: string, told: Told[]): void {
  if (!('rests' in value) || !isAllRests(value.rests)) return;
  const words =
    'title' in value
      ? statementIn(String(value.title), 'label' in value)
      : 'text' in value
        ? value.text
        : '';
  for (const rests of value.rests) told.push({ path, words: String(words), rests });
}

/** The title of what is drawn, without when it was said, on what, how it came and where it stands. */
function statementIn(title: string, isStrand: boolean): string {
  return (isStrand ? title.replace(/ \((?:[^()]|\([^()]*\))*\)$/u, '') : title)
    .replace(/, and \d+ other claims?$/u, '')
    .replace(
      /(?:, (?:via|to|from) (?!mean)|[,;] the article does not say how )(?!.*\bto mean\b).*$/u,
      '',
    )
    .replace(/, (?![^,]*\bdates? it\b)[^,“”()]*\d{4}(?: \([a-z ]+\))?$/u, '')
    .replace(/ \(on (?:[^()]|\([^()]*\))*\)$/u, '');
}
