import type { Span } from '../attribution/tagging/span.ts';
import { type MaskedLine, QUOTED, sentencesOf } from './masked-text.ts';
import { formsOf, patternOf, wordsPattern } from './patterns.ts';
import type { Said } from './said.ts';
import { beforeEnd, sourceFrom, trimmed } from './source-span.ts';
import type { SpeechTable } from './tables/speech-table.ts';

/** Who says the quotations of a line, where a verb of the table stands beside them. */
export function besideQuotations(line: MaskedLine, table: SpeechTable): Said[] {
  const sentences = sentencesOf(line);
  return line.quotations.flatMap((quotation) => {
    const sentence = sentences.find(([start, end]) => start <= quotation[0] && end >= quotation[1]);
    if (!sentence) return [];
    const said =
      within(line, quotation, table) ??
      behind(line, { quotation, sentence }, table) ??
      before(line, { quotation, sentence }, table);
    return said ? [{ ...said, content: goingOn(said, { line, sentence, sentences }) }] : [];
  });
}

interface Place {
  quotation: Span;
  sentence: Span;
}

/** “«…», said X”. */
function behind(
  { text, masked }: MaskedLine,
  { quotation, sentence }: Place,
  table: SpeechTable,
): Said | undefined {
  const rest = masked.slice(quotation[1], sentence[1]);
  const sign = /^\s*[,،]?\s*(?:[—–-]\s*)?/u.exec(rest)?.[0] ?? '';
  const opens = quotation[0] === sentence[0] || /[,،—–-]/u.test(sign);
  // The title of a film is no speech, whatever stands behind it.
  if (!opens && !/[!?…,]\P{L}$/u.test(text.slice(...quotation))) return undefined;
  return verbAt(masked, [quotation[1] + sign.length, sentence[1]], [quotation], table);
}

/** A verb that stands at a place, with the subject behind it. */
function verbAt(
  masked: string,
  [from, to]: Span,
  content: readonly Span[],
  table: SpeechTable,
): Said | undefined {
  const rest = masked.slice(from, to);
  const own = table.ownVerbs.length > 0 ? startsWith(rest, formsOf(table.ownVerbs)) : undefined;
  const verb = own ?? startsWith(rest, formsOf(table.verbs));
  if (verb === undefined) return undefined;
  const cue: Span = [from, from + verb.length];
  if (own !== undefined) return { ...BESIDE, source: [], cue: [cue], content, outlets: [] };
  const subject = subjectBehind(masked, [cue[1], to], table);
  return subject && { ...BESIDE, cue: [cue], content, ...subject };
}

const BESIDE = { form: 'beside a quotation' as const };

const startsWith = (words: string, forms: readonly string[]): string | undefined =>
  patternOf(`^${wordsPattern(forms)}`, 'iu').exec(words)?.[0];

/**
 * The subject behind a verb and what may stand between them: “told the press on Monday X”. Undefined where there is
 * none to be seen, and the language has one with every verb: then it stands behind words that are not known.
 */
function subjectBehind(
  masked: string,
  [from, to]: Span,
  table: SpeechTable,
): Pick<Said, 'source' | 'outlets'> | undefined {
  const { at, outlets } = skipped(masked, [from, to], table);
  const found = sourceFrom(masked, [at, to], table, 'a sign');
  if (!found && !table.dropsSubject) return undefined;
  return { source: found?.source ?? [], outlets: [...outlets, ...(found?.outlets ?? [])] };
}

function skipped(
  masked: string,
  [from, to]: Span,
  { between }: SpeechTable,
): { at: number; outlets: Span[] } {
  const outlets: Span[] = [];
  let at = from;
  if (between.length === 0) return { at, outlets };
  // A name may stand once in an expression (Node 22): each alternative is tried by itself.
  const patterns = between.map((one) => patternOf(`^\\s*,?\\s*(?:${one})(?![\\p{L}\\p{M}])`, 'du'));
  for (;;) {
    const rest = masked.slice(at, to);
    const found = patterns.map((one) => one.exec(rest)).find((one) => one !== null);
    if (!found) return { at, outlets };
    const outlet = found.indices?.groups?.['outlet'];
    if (outlet) outlets.push([at + outlet[0], at + outlet[1]]);
    at += found[0].length;
  }
}

/** “X said: «…»”. */
function before(
  { masked }: MaskedLine,
  { quotation, sentence }: Place,
  table: SpeechTable,
): Said | undefined {
  const leads = leadTo(masked.slice(sentence[0], quotation[0]), table);
  if (leads === undefined) return undefined;
  // “said that « six men » had come” has only some words of it in quotation marks.
  if (leads.by === 'that' && !/^\s*(?:[.!?…,،;؛]|$)/u.test(masked.slice(quotation[1])))
    return undefined;
  const intro: Span = [sentence[0], sentence[0] + leads.at];
  const words = masked.slice(...intro);
  if (words.includes(QUOTED)) return undefined;
  const verbs: RegExpExecArray[] = [
    ...words.matchAll(patternOf(wordsPattern(formsOf(table.verbs)), 'giu')),
  ];
  const first = table.subject === 'behind' ? lastOpening(words, verbs, table) : verbs[0];
  if (!first) return undefined;
  const isBehind =
    table.subject === 'behind' ||
    (table.subject === 'either' && isAside(words.slice(0, first.index), table));
  const verb = isBehind ? first : (verbs.find(({ index }) => index > 0) ?? first);
  const cue: Span = [intro[0] + verb.index, intro[0] + verb.index + verb[0].length];
  const subject = isBehind
    ? subjectBehind(masked, [cue[1], intro[1]], table)
    : subjectBefore(masked, [intro[0], cue[0]], table);
  return subject && { ...BESIDE, cue: [cue], content: [quotation], ...subject };
}

/** Where a colon, or a word for “that”, at the end of some words leads to what is behind them. */
function leadTo(
  words: string,
  { that }: SpeechTable,
): { at: number; by: 'colon' | 'that' } | undefined {
  const colon = /[:：]\s*$/.exec(words);
  if (colon) return { at: colon.index, by: 'colon' };
  const found = patternOf(`${wordsPattern(that)}\\s*$`, 'iu').exec(words);
  return found ? { at: found.index, by: 'that' } : undefined;
}

/** The last verb that opens a clause, as in Arabic where its subject follows: of “a placard, written on it:” none does. */
const lastOpening = (
  words: string,
  verbs: readonly RegExpExecArray[],
  { conjunctions }: SpeechTable,
): RegExpExecArray | undefined =>
  verbs.findLast(
    ({ index, 0: verb }) =>
      index === 0 ||
      /^[وف]/u.test(verb) ||
      patternOf(`(?:[,،]|${wordsPattern(conjunctions)})\\s*$`, 'iu').test(words.slice(0, index)),
  );

/**
 * The subject before a verb: without what stands before it (“On Monday,”) and what stands between (“in a statement”).
 * Undefined where none is seen, or the verb shares that of another: “X denied it and said”.
 */
function subjectBefore(
  masked: string,
  [from, to]: Span,
  table: SpeechTable,
): Pick<Said, 'source' | 'outlets'> | undefined {
  const clause = masked.slice(from, to);
  const parts = [...clause.matchAll(/[^,،;؛]+/gu)].map(({ 0: words, index }) => ({ words, index }));
  while (parts.length > 1 && parts[0] && isAside(parts[0].words, table)) parts.shift();
  const count = parts.length;
  while (parts.length > 1 && isAside(parts.at(-1)?.words ?? '', table)) parts.pop();
  const isClosed = parts.length < count || /[,،]\s*$/u.test(clause);
  const kept = isClosed ? parts : parts.slice(-1);
  const first = kept[0];
  if (!first) return table.dropsSubject ? NOBODY : undefined;
  const last = kept.at(-1) ?? first;
  const end = last.index + beforeEnd(last.words, table).length;
  const words = clause.slice(first.index, end);
  const span = trimmed(words, from + first.index);
  if (!span) return table.dropsSubject ? NOBODY : undefined;
  const and = wordsPattern(table.conjunctions);
  const isShared =
    patternOf(`${and}\\s*$`, 'iu').test(words) ||
    patternOf(`^\\s*${and}`, 'iu').test(clause.slice(end));
  if (isShared || words.trim().split(/\s+/).length > LONGEST) return undefined;
  return { source: [span], outlets: [] };
}

/** Whether some words are none, or begin as no source does: “on Monday”, “in a statement”. */
const isAside = (words: string, table: SpeechTable): boolean =>
  beforeEnd(words.trim(), table) === '';

const NOBODY = { source: [], outlets: [] };

// Words: a title, a name and an apposition.
const LONGEST = 14;

/** “«…, — said X. — …»”: a quotation that is interrupted between dashes. */
function within({ text }: MaskedLine, [start, end]: Span, table: SpeechTable): Said | undefined {
  const words = text.slice(start, end);
  const pattern = patternOf(
    `^(?<one>[^—–]+?)[,،]?\\s*[—–]\\s*(?<verb>${wordsPattern(formsOf(table.verbs))})(?<rest>[^—–]*?)[.,]?\\s*[—–]\\s*`,
    'diu',
  );
  const found = pattern.exec(words);
  const [one, verb, rest] = ['one', 'verb', 'rest'].map((name) => found?.indices?.groups?.[name]);
  if (!found || !one || !verb || !rest) return undefined;
  const subject = subjectBehind(text, [start + rest[0], start + rest[1]], table);
  return (
    subject && {
      ...BESIDE,
      cue: [[start + verb[0], start + verb[1]]],
      content: [
        [start, start + one[1]],
        [start + found[0].length, end],
      ],
      ...subject,
    }
  );
}

// Code units: “, told the agency on Monday”.
const NEAR = 60;

/** The pieces of a quotation that its cue interrupts, and the quotations that follow in sentences of their own. */
function goingOn(
  { source, cue, content }: Said,
  { line, sentence, sentences }: { line: MaskedLine; sentence: Span; sentences: readonly Span[] },
): Span[] {
  const { masked, quotations } = line;
  const all = [...content];
  const end = Math.max(...[...source, ...cue, ...content].map(([, to]) => to));
  const rest = masked.slice(end, sentence[1]);
  const next = patternOf(`^[^${QUOTED}.:]{0,${NEAR}}[,،—–-]\\s*(?=${QUOTED})`, 'u').exec(rest);
  const piece = next && quotations.find(([start]) => start === end + next[0].length);
  if (piece && (source.length > 0 || cue.length > 0)) all.push(piece);
  for (const [start, to] of sentences.slice(sentences.indexOf(sentence) + 1)) {
    const alone = quotations.find(([from]) => from === start);
    if (!alone || /[^\s.!?…]/u.test(masked.slice(alone[1], to))) break;
    all.push(alone);
  }
  return all;
}
