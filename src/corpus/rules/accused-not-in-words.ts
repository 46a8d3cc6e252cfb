import type { Corpus } from '../entries/corpus.ts';
import type { ParsedActor, ParsedArticle } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import { quoted } from '../violations/violation.ts';
import type { Names, Speech } from './cues/cues.ts';
import { belongsTo } from './support/belonging.ts';
import { calledOf, mayBeCalled } from './support/called.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { locationOfName, type WordedClaim, wordedClaimsOf } from './support/worded-claims.ts';

export const accusedNotInWords = {
  name: 'accused-not-in-words',
  severity: 'warning',
  demand:
    'Whoever is accused stands in the evidence, or close by, and nobody else as having done it.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const { names, speech } = claim.cues;
      const doer = names && speech && doerBeside(claim, corpus, names, speech);
      for (const [index, { actor }] of claim.claim.fields.accused.entries()) {
        const found =
          doer ??
          (names && !isNamed(actor, claim, corpus, names)
            ? `nothing near its evidence names ${actor}`
            : undefined);
        if (found !== undefined) yield problem(found, index, claim, corpus);
      }
    }
  },
} as const satisfies Rule;

function problem(found: string, index: number, claim: WordedClaim, corpus: Corpus): EntryViolation {
  const { id, accused } = claim.claim.fields;
  const actors = accused.map(({ actor }) => actor);
  return {
    ...locationOfName('accused', index, actors, claim, corpus),
    message: `the claim ${id} accuses ${actors[index]}, and ${found}`,
    expected: 'evidence that names the accused, or comes back to it by a word such as “it”',
    fix: 'correct accused:, quote the words that name it, or add what the text calls it to its aliases:',
  };
}

/** Whether an actor, or what belongs to it or it to, is named in a sentence of evidence, or close by and come back to. */
function isNamed(id: string, { passages }: WordedClaim, corpus: Corpus, names: Names): boolean {
  // A state’s army is its state; its state is not its army, but may be told by its minister.
  const isPerson = corpus.actors.get(id)?.fields.kind === 'person';
  const kin = [...corpus.actors.values()].filter(
    (other) => belongsTo(other.id, id, corpus) || (isPerson && belongsTo(id, other.id, corpus)),
  );
  // An actor without an entry, or a name in it, is reported by another rule.
  if (corpus.actors.get(id)?.fields.name === undefined) return true;
  const called = kin.map((actor) => calledWithin(actor, corpus, names));
  const isIn = (text: string) => called.some((isCalled) => isCalled(text));
  return passages.some(
    ({ sentence, words, paragraph, before }) =>
      isIn(words) ||
      isIn(sentence) ||
      (names.anaphora.test(words) && (isIn(paragraph) || isIn(before[0] ?? ''))),
  );
}

/** Whether a text may call an actor; of a part the name of its whole alone is not enough: “Israeli” is no air force. */
function calledWithin(actor: ParsedActor, corpus: Corpus, names: Names) {
  const { full, loose } = calledOf(actor, names);
  const { kind, name = '', of } = actor.fields;
  const whole = of !== undefined && kind !== 'person' ? corpus.actors.get(of) : undefined;
  if (!whole) return (text: string) => loose.test(text);
  const { loose: asWhole } = calledOf(whole, names);
  const own = name.split(' ').filter((word) => word.length > 3 && !asWhole.test(word));
  if (own.length === name.split(' ').length) return (text: string) => loose.test(text);
  return (text: string) =>
    full.test(text) ||
    (asWhole.test(text) && own.some((word) => text.toLowerCase().includes(word.toLowerCase())));
}

/** Who has done it by the words of a claim, where that is somebody of the record and none of the accused. */
function doerBeside(
  { article, claim, passages }: WordedClaim,
  corpus: Corpus,
  names: Names,
  speech: Speech,
): string | undefined {
  // The evidence may tell of two deeds, and another claim code the other.
  const accused = quotingSame(article, claim).flatMap(({ fields }) =>
    fields.accused.map(({ actor }) => actor),
  );
  // Of one whose name is not known nobody can tell whether the words name it.
  if (accused.some((id) => corpus.actors.get(id)?.fields.name === undefined)) return undefined;
  const words = passages.map((passage) => passage.words).join(' … ');
  const isBlamed = accused.some((id) => {
    const actor = corpus.actors.get(id);
    return actor && blamedWithTitle(calledOf(actor, names).full, speech).test(words);
  });
  if (isBlamed) return undefined;
  const doers = mayBeCalled(words, corpus, names).filter(
    (entry) => entry.kind === 'actor' && doing(calledOf(entry, names).full, speech).test(words),
  );
  const isAccused = (id: string) =>
    accused.some((one) => belongsTo(id, one, corpus) || belongsTo(one, id, corpus));
  const [doer] = doers;
  if (!doer || doers.some(({ id }) => isAccused(id))) return undefined;
  return `its evidence says it of ${quoted(doer.fields.name ?? doer.id)}`;
}

/** A claim, and the others that quote some of the same words, or in which they are quoted. */
function quotingSame({ claims }: ParsedArticle, own: WrittenClaim): WrittenClaim[] {
  const quotesOf = ({ fields }: WrittenClaim) => fields.evidence.map(({ quote }) => quote);
  return claims.filter((other) =>
    quotesOf(other).some((theirs) =>
      quotesOf(own).some((ours) => ours.includes(theirs) || theirs.includes(ours)),
    ),
  );
}

/** A name as that of who is blamed, with a title before it that may hold another: “accused Trump campaign manager X”. */
const blamedWithTitle = ({ source }: RegExp, { doneBy }: Speech) =>
  new RegExp(
    `\\b(?:${doneBy}) (?:(?!(?:${TITLE_END})\\b)[\\p{L}\\d'-]+ ){0,6}${source}(?!'s)`,
    'u',
  );

// Behind these words somebody else is named.
const TITLE_END = 'for|of|on|in|at|to|over|and|or|against|by|from|that|who|which';

/** A name as that of who does something: “Israeli drones reportedly attacked”, “carried out by Iran”. */
function doing(name: RegExp, speech: Speech): RegExp {
  const found = doings.get(name) ?? makeDoing(name, speech);
  doings.set(name, found);
  return found;
}

// Asked for of every actor by every claim; a name is of one language.
const doings = new WeakMap<RegExp, RegExp>();

function makeDoing({ source }: RegExp, { deeds, doneBy, forces }: Speech): RegExp {
  const aside = `(?:'s)?(?: (?:${forces}))?(?: [a-z]+ly| has| have| had| also| then| now| itself)*`;
  return new RegExp(
    `${source}${aside}(?: (?:is|was|were|are)(?: [a-z]+ly| also)? (?:behind|responsible for)| (?:${deeds}))\\b|\\b(?:${doneBy}) (?:the )?${source}(?!'s (?!(?:${forces})\\b))`,
    'u',
  );
}
