import { datelineLength } from '../../text/dateline.ts';
import { TERMINALS } from '../lexicon/punctuation.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { correctTags } from './correct-tags.ts';
import { mergeTokens } from './merge-tokens.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Token, tag } from './tag.ts';

/** A word, a sign, or a whole quotation taken as one. */
export interface Node extends Token {
  /** The words inside, where the node is a quotation. */
  inside?: readonly Token[];
}

/** A sentence of a text, with where it stands. */
export interface Sentence {
  nodes: readonly Node[];
  /** Counted from 0 over the lines of the text that are not blank. */
  paragraph: number;
  /** Whether it is the first of its paragraph. */
  position: 'first' | 'later';
  /** Whether its paragraph ends without a full stop, as headlines and captions do. */
  shape: 'prose' | 'line';
}

/** The sentences of a text in order. A quotation is never cut: it is one node of the sentence it stands in. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    if (line.trim() !== '') {
      found.push(...sentencesOfParagraph(line, from, paragraph));
      paragraph++;
    }
    from = to + 1;
  }
  return found;
}

/** A dateline is a sentence by itself: nothing in it is said by who speaks behind it. */
function sentencesOfParagraph(line: string, offset: number, paragraph: number): Sentence[] {
  const dateline = datelineLength(line);
  if (dateline === 0 || dateline >= line.length) return sentencesOfPart(line, offset, paragraph);
  return [
    {
      nodes: nodesOf(line.slice(0, dateline), offset),
      paragraph,
      position: 'later',
      shape: 'line',
    },
    ...sentencesOfPart(line.slice(dateline), offset + dateline, paragraph),
  ];
}

function sentencesOfPart(line: string, offset: number, paragraph: number): Sentence[] {
  const nodes = nodesOf(line, offset);
  const shape = /[.!?…:"”'’)]\s*$/.test(line.slice(-8)) ? 'prose' : 'line';
  return cut(nodes).map((part, index) => ({
    nodes: part,
    paragraph,
    position: index === 0 ? 'first' : 'later',
    shape,
  }));
}

function nodesOf(line: string, offset: number): Node[] {
  const tokens = correctTags(mergeTokens(tag(line, offset)));
  const nodes: Node[] = [];
  let at = 0;
  for (const quotation of findQuotations(line)) {
    const start = offset + quotation.start;
    const end = offset + quotation.end;
    while (at < tokens.length && endOf(tokens, at) <= start) push(nodes, tokens, at++);
    const first = at;
    while (at < tokens.length && startOf(tokens, at) < end) at++;
    nodes.push(quotationNode(quotation, line, offset, tokens.slice(first, at)));
  }
  while (at < tokens.length) push(nodes, tokens, at++);
  return nodes;
}

const endOf = (tokens: readonly Token[], at: number): number => tokens[at]?.end ?? 0;
const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;

function push(nodes: Node[], tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (token) nodes.push(token);
}

function quotationNode(
  quotation: Quotation,
  line: string,
  offset: number,
  inside: readonly Token[],
): Node {
  const text = line.slice(quotation.start, quotation.end);
  return {
    start: offset + quotation.start,
    end: offset + quotation.end,
    text,
    lower: '“”',
    lemma: '“”',
    pos: 'QUOTE',
    inside: inside.filter(({ pos }) => pos !== 'PUNCT'),
  };
}

// In nodes. No sentence is longer; a text made to be one costs no more than many.
const LONGEST_SENTENCE = 200;

function cut(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  let part: Node[] = [];
  nodes.forEach((node, index) => {
    part.push(node);
    if (!endsSentence(nodes, index) && part.length < LONGEST_SENTENCE) return;
    found.push(part);
    part = [];
  });
  if (part.length > 0) found.push(part);
  return found;
}

function endsSentence(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  const next = nodes[index + 1];
  if (!node || !next) return false;
  if (TERMINALS.has(node.text)) return startsSentence(next);
  if (node.pos !== 'QUOTE') return false;
  const last = node.text.replace(/["”'’»]+$/, '').slice(-1);
  if (last === '.') return startsSentence(next) && !isLonelyQuotation(node);
  return (
    (last === '!' || last === '?' || last === '…') &&
    startsSentence(next) &&
    !speechFollows(nodes, index + 1)
  );
}

// “Mr.” in quotation marks ends no sentence.
const isLonelyQuotation = (node: Node): boolean => (node.inside?.length ?? 0) < 1;

const startsSentence = (node: Node): boolean =>
  node.pos === 'QUOTE' || /^[\p{Lu}\p{N}@#$([—–-]/u.test(node.text);

// In nodes: “President-elect Donald Trump asked on Monday”.
const SPEECH_TAG = 8;

/** “… enough?” Trump asked: a short name and a verb, with nothing said after it. */
function speechFollows(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < Math.min(nodes.length, from + SPEECH_TAG); i++) {
    const node = nodes[i];
    if (!node || TERMINALS.has(node.text)) return false;
    if (node.text === ',') return i > from && verbBehindApposition(nodes, i);
    if (node.pos !== 'VERB') continue;
    const next = nodes[i + 1];
    return (
      !next ||
      TERMINALS.has(next.text) ||
      next.text === ',' ||
      next.pos === 'ADP' ||
      next.pos === 'SCONJ' ||
      next.lower === 'when' ||
      timeWords.has(next.lower)
    );
  }
  return false;
}

// In nodes: “a retired worker from a nuclear plant”.
const APPOSITION = 10;

/** “… today?” Miller, a retired worker, said: an office or an age between commas, and a verb right behind it. */
function verbBehindApposition(nodes: readonly Node[], comma: number): boolean {
  const first = nodes[comma + 1];
  if (
    first?.pos !== 'NUM' &&
    first?.lower !== 'a' &&
    first?.lower !== 'an' &&
    first?.lower !== 'the'
  )
    return false;
  const end = nodes.findIndex(({ text }, at) => at > comma && text === ',');
  return end > 0 && end <= comma + APPOSITION && nodes[end + 1]?.pos === 'VERB';
}
