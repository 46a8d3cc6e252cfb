import type { AttributionDoubt, Speaker, Utterance } from '../attribution/relations/attribution.ts';
import { type Span, spannedText, touch } from '../attribution/tagging/span.ts';
import { accordingTo } from './according-to.ts';
import { besideQuotations } from './beside-quotation.ts';
import { maskedLines } from './masked-text.ts';
import { nounPattern, patternOf } from './patterns.ts';
import { relays } from './relays.ts';
import type { Said, SaidForm } from './said.ts';
import { tables } from './tables/index.ts';
import type { SpeechTable } from './tables/speech-table.ts';

/** An utterance with the kind of sign that showed it. */
export interface QuotedUtterance extends Utterance {
  form: SaidForm;
}

/** The languages (BCP 47) that there is a table for, in the order of the tables. */
export const quotationLanguages: readonly string[] = tables.map(({ language }) => language);

/**
 * Who is quoted in a text, in the order of the cues: quotations with a verb of saying beside them, and sentences that
 * are somebody’s by a phrase like “according to”; indirect speech is not read. `language` is a tag of BCP 47; without
 * a table for it nothing is found. Spans are UTF-16 code units into the text. A speaker is what the text calls it.
 */
export function readQuotations(text: string, language: string): QuotedUtterance[] {
  const table = tables.find((one) => one.language === language.split('-')[0]);
  if (!table) return [];
  return maskedLines(text).flatMap((line) => {
    const found = withoutRepeats([
      ...relays(line, table),
      ...besideQuotations(line, table),
      ...accordingTo(line, table),
    ]);
    return found
      .sort((a, b) => startOf(a) - startOf(b))
      .map((said) => utterance(moved(said, line.start), text, table));
  });
}

/** What an earlier way has found is not found anew by another. */
function withoutRepeats(all: readonly Said[]): Said[] {
  return all.filter(
    ({ cue, content, form }, index) =>
      !all
        .slice(0, index)
        .some(
          (other) =>
            touch([...other.cue, ...other.source], cue) ||
            (other.form !== form && touch(other.content, content)),
        ),
  );
}

const startOf = ({ cue }: Said) => cue[0]?.[0] ?? 0;

function moved({ source, cue, content, outlets, form }: Said, by: number): Said {
  const move = (spans: readonly Span[]) => spans.map(([from, to]): Span => [from + by, to + by]);
  return {
    form,
    source: move(source),
    cue: move(cue),
    content: move(content),
    outlets: move(outlets),
  };
}

function utterance(said: Said, text: string, table: SpeechTable): QuotedUtterance {
  const { form, source, cue, content } = said;
  const { speaker, doubts } = speakerOf(spannedText(source, text), table);
  const outlets = said.outlets.map((span) => outletName(spannedText([span], text), table));
  return {
    form,
    source,
    cue,
    content,
    quotation: form === 'beside a quotation' ? 'direct' : 'indirect',
    speaker,
    chain: outlets.length > 0 ? outlets : undefined,
    stance: 'asserts',
    readBy: undefined,
    hedge: undefined,
    basis: undefined,
    within: undefined,
    doubts,
  };
}

function speakerOf(
  words: string,
  table: SpeechTable,
): { speaker: Speaker; doubts: AttributionDoubt[] } {
  if (words === '' || table.pronouns.includes(words.toLowerCase()))
    return {
      speaker: { kind: 'unattributed' },
      doubts: [{ field: 'speaker', reason: `not found: “${words}”` }],
    };
  if (patternOf(`^(?:\\p{Ll}{1,3}\\s)?${nounPattern(table.outlets, table)}`, 'iu').test(words))
    return { speaker: { kind: 'outlet', name: outletName(words, table) }, doubts: [] };
  return {
    speaker: {
      kind: 'anonymous',
      description: words,
      of: undefined,
      count: undefined,
      reason: undefined,
    },
    doubts: [{ field: 'speaker', reason: `taken as “${words}”: whoever has a name is an actor` }],
  };
}

/** “l’agence Vesta” and “агентство «Веста»” are called Vesta; what no capital or quotation mark shows is called as it is. */
function outletName(words: string, table: SpeechTable): string {
  const quoted = /[«“„"](.+)[»”“"]/u.exec(words)?.[1];
  const noun = patternOf(`^.*?${nounPattern(table.outlets, table)}\\p{L}*\\s+(?=\\p{Lu})`, 'iu');
  const name =
    quoted ?? words.replace(noun, '').replace(/^(?:[lL]’|la |le |der |die |the )(?=\p{Lu})/u, '');
  return name.trim();
}
