import { blamesIn } from '../attribution/clauses/blame.ts';
import { isNominal } from '../attribution/tagging/node-kinds.ts';
import type { Parsed } from '../attribution/tagging/parsed.ts';
import { parse } from '../attribution/tagging/parsed.ts';
import { phraseStart } from '../attribution/tagging/phrases.ts';
import { type Node, type Sentence, sentencesOf } from '../attribution/tagging/sentences.ts';
import type { Token } from '../attribution/tagging/tag.ts';
import { blamedDeeds } from './blamed-deeds.ts';
import type { Deed } from './deed.ts';
import { deedNouns, ownedNouns, performingVerbs, violentVerbs } from './lexicon.ts';
import { nounDeeds } from './noun-deeds.ts';
import { predicateDeeds } from './predicate-deeds.ts';
import { verbDeeds } from './verb-deeds.ts';

/**
 * Everything fought over that a sentence says somebody did, did not do or may have done, also inside its quotations;
 * in no order. `text` is what the sentence’s offsets count in. README.md beside this file says how it is read.
 */
export function findDeeds(sentence: Parsed, text: string): Deed[] {
  const blames = blamesIn(sentence);
  return [
    ...blamedDeeds(sentence, blames),
    ...verbDeeds(sentence, blames),
    ...predicateDeeds(sentence),
    ...nounDeeds(sentence, blames),
    ...sentence.nodes.flatMap((_, at) => quotedDeeds(sentence, at, text)),
  ];
}

const MARKS = /^["'“”‘’«»„`]+|["'“”‘’«»„`]+$/gu;

/** What is said inside a quotation, which is one node of the sentence around it. */
function quotedDeeds(around: Parsed, at: number, text: string): Deed[] {
  const { inside, start, end } = around.nodes[at] ?? {};
  if (start === undefined || end === undefined || !inside?.some(isTelling)) return [];
  const whole = text.slice(start, end);
  const words = whole.replace(MARKS, '');
  const offset = start + whole.indexOf(words);
  return sentencesOf(words).flatMap((sentence, index) => {
    const inner = moved(sentence, offset);
    const lead = index === 0 ? subjectBefore(around, at, inside[0]) : [];
    return findDeeds(parse({ ...inner, nodes: [...lead, ...inner.nodes] }), text);
  });
}

/** The subject of a quotation that begins with its verb: “Iran “attacked our people””. */
function subjectBefore({ nodes }: Parsed, at: number, first: Token | undefined): readonly Node[] {
  const isVerb = first?.pos === 'VERB' || first?.pos === 'AUX';
  return isVerb && isNominal(nodes[at - 1]) ? nodes.slice(phraseStart(nodes, at - 1), at) : [];
}

/** Whether a word is one that deeds are told by, so that its quotation is worth parsing. */
const isTelling = ({ lemma, lower }: Pick<Node, 'lemma' | 'lower'>): boolean => {
  const plain = lemma.toLowerCase();
  return (
    [violentVerbs, performingVerbs, deedNouns, ownedNouns].some((list) => list.has(plain)) ||
    /^(?:behind|responsible|guilty|blame|hit|struck|shot|did|accuse)/u.test(lower)
  );
};

function moved(sentence: Sentence, by: number): Sentence {
  return {
    ...sentence,
    // It ends with a comma where the sentence goes on, and is no headline for that.
    shape: 'prose',
    nodes: sentence.nodes.map((node) => ({ ...node, start: node.start + by, end: node.end + by })),
  };
}
