import type { Corpus } from '../entries/corpus.ts';
import { quoted } from '../violations/violation.ts';
import type { Names, Speech } from './cues/cues.ts';
import { belongsTo } from './support/belonging.ts';
import { type Called, calledBy, mayBeCalled } from './support/called.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import {
  locationOfName,
  type WordedClaim,
  type WordedPassage,
  wordedClaimsOf,
} from './support/worded-claims.ts';

export const speakerNotInWords = {
  name: 'speaker-not-in-words',
  severity: 'warning',
  demand: 'Whoever speaks stands in the evidence, or close by, and nobody else as speaking.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const { names, speech } = claim.cues;
      if (!names) continue;
      for (const [index, speaker] of claim.claim.fields.speakers.entries()) {
        const found =
          (speech && anotherSpeaks(speaker, claim, corpus, names, speech)) ??
          missing(speaker, claim, corpus, names) ??
          (speech && unspoken(speaker, claim, corpus, names, speech));
        if (found !== undefined) yield problem(found, index, claim, corpus);
      }
    }
  },
} as const satisfies Rule;

function problem(found: string, index: number, claim: WordedClaim, corpus: Corpus): EntryViolation {
  const { id, speakers } = claim.claim.fields;
  return {
    ...locationOfName('speaker', index, speakers, claim, corpus),
    message: `${speakers[index]} speaks in the claim ${id}, and ${found}`,
    expected: 'evidence, or words close before it, that tell who speaks',
    fix: 'correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:',
  };
}

const isVoice = (id: string) => id === 'author' || id === 'unattributed';

// Words that go on over paragraphs name their speaker in the first or the last of them.
const PARAGRAPHS_BACK = 2;

/** Whether nothing around the evidence names a speaker. */
function missing(id: string, claim: WordedClaim, corpus: Corpus, names: Names): string | undefined {
  if (isVoice(id)) return undefined;
  const called = kinOf(id, claim, corpus, names);
  if (called.length === 0) return undefined;
  const isIn = (text: string) => called.some(({ loose }) => loose.test(text));
  const isNamed = ({ sentence, paragraph, before, words }: WordedPassage) =>
    isIn(sentence) ||
    isIn(paragraph) ||
    (names.anaphora.test(words) && before.slice(0, PARAGRAPHS_BACK).some(isIn));
  return claim.passages.some(isNamed) ? undefined : `nothing near its evidence names ${id}`;
}

/** Whether the sentences of the evidence are the article’s own: nobody speaks in them, nor anybody is quoted. */
function unspoken(
  id: string,
  claim: WordedClaim,
  corpus: Corpus,
  names: Names,
  { verbs, sources }: Speech,
): string | undefined {
  if (isVoice(id) || claim.claim.fields.stance === 'hints') return undefined;
  const called = calledBy(id, claim.article, corpus, names);
  if (!called) return undefined;
  const isTold = ({ sentence }: WordedPassage) =>
    new RegExp(`["“”]|\\b(?:${verbs}|${sources})\\b`, 'iu').test(sentence) ||
    names.anaphora.test(sentence) ||
    called.loose.test(sentence);
  return claim.passages.some(isTold) ? undefined : `nobody speaks in the sentences of its evidence`;
}

/** How a text may call a speaker, what it belongs to and what belongs to it. */
function kinOf(id: string, { article }: WordedClaim, corpus: Corpus, names: Names): Called[] {
  const own = calledBy(id, article, corpus, names);
  const kin = corpus.actors.has(id)
    ? [...corpus.actors.keys()].filter(
        (other) => other !== id && (belongsTo(other, id, corpus) || belongsTo(id, other, corpus)),
      )
    : [];
  const all = [own, ...kin.map((other) => calledBy(other, article, corpus, names))];
  return all.filter((called) => called !== undefined);
}

/** Who speaks by the words of the evidence, where that is somebody known and nobody of the claim. */
function anotherSpeaks(
  id: string,
  claim: WordedClaim,
  corpus: Corpus,
  names: Names,
  speech: Speech,
): string | undefined {
  const { article } = claim;
  const { chain = [], readBy, speakers, stance } = claim.claim.fields;
  // What is read into words is told in the reader’s.
  if (stance === 'hints') return undefined;
  const kinOfAll = (ids: readonly string[]) =>
    ids.filter((one) => !isVoice(one)).flatMap((one) => kinOf(one, claim, corpus, names));
  // Whoever passes words on speaks as well.
  const passing = kinOfAll([...chain, ...(readBy ? [readBy] : [])]);
  const subjects = claim.passages
    .flatMap(({ words }) => subjectsIn(words, speech))
    .filter((subject) => !passing.some((called) => begins(subject, called, names)));
  const isKnown = (one: string) => isVoice(one) || calledBy(one, article, corpus, names);
  if (subjects.length === 0 || ![id, ...speakers].every(isKnown)) return undefined;
  const own = kinOfAll([id, ...speakers]);
  if (subjects.some((subject) => own.some(({ loose }) => loose.test(subject)))) return undefined;
  const voices = [
    ...article.fields.speakers.keys(),
    ...mayBeCalled(subjects.join(' '), corpus, names).map((entry) => entry.id),
  ];
  const known = voices
    .map((voice) => calledBy(voice, article, corpus, names))
    .filter((called) => called !== undefined);
  // “The Saudi government” comes back to nobody but the Saudis.
  const mayBeOwn = (subject: string) =>
    isComingBack(subject, names) && !known.some((called) => isOnly(subject, called, names));
  if (id !== 'author' && subjects.some(mayBeOwn)) return undefined;
  const isAnother = subjects.some((subject) =>
    known.some((called) => begins(subject, called, names)),
  );
  const [first = ''] = subjects;
  return isAnother ? `by its evidence ${quoted(first)} speaks` : undefined;
}

/** Whether words that tell who speaks come back to somebody: they begin or end so, “in Kiev he”. */
const isComingBack = (subject: string, { anaphora }: Names) =>
  new RegExp(`^(?:${anaphora.source})|(?:${anaphora.source})$`, 'iu').test(subject);

/** A name that nothing belongs to: of “Trump’s campaign manager” the manager speaks. */
const unowned = ({ source, flags }: RegExp) => new RegExp(`${source}(?!'s)`, flags);

/** Whether words begin with a name, or with no more than a title before it. */
function begins(subject: string, { full }: Called, { generic }: Names): boolean {
  const at = subject.search(unowned(full));
  const before =
    at < 0
      ? []
      : subject
          .slice(0, at)
          .toLowerCase()
          .split(' ')
          .filter((word) => word !== '');
  return at >= 0 && before.every((word) => generic.has(word));
}

/** Whether words are a name with nothing beside it but what many names have: “the Saudi government”. */
function isOnly(subject: string, { full }: Called, { generic }: Names): boolean {
  const rest = subject.replace(full, '').toLowerCase().split(' ');
  return full.test(subject) && rest.every((word) => word === '' || generic.has(word));
}

// How many words at most are looked at for who speaks: “a senior official of the ministry of defence, who …”.
const LONGEST = 10;

/** The words beside verbs of saying that tell who speaks: before the verb, behind it or behind “according to”. */
function subjectsIn(words: string, { verbs, sources, circumstances }: Speech): string[] {
  const around = (form: string) =>
    [...words.matchAll(new RegExp(form, 'giu'))].map(({ 0: { length }, index }) => ({
      before: words.slice(0, index),
      after: words.slice(index + length),
    }));
  const spoken = around(` (?:${verbs})\\b`).flatMap(({ before }) =>
    before.endsWith(',') ? beforeAside(before, circumstances) : [lastPhrase(before)],
  );
  const speaking = around(`["”] (?:${verbs}) |\\b(?:${sources}) `).map(({ after }) =>
    firstPhrase(after),
  );
  return [...spoken, ...speaking].filter((subject) => subject !== '');
}

// Signs between words end a phrase.
const BETWEEN = /[^\p{L}\d.' -]/u;
const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '');
const lastPhrase = (text: string) =>
  wordsIn(text.split(BETWEEN).at(-1) ?? '')
    .slice(-LONGEST)
    .join(' ');
/** Who stands before an aside that ends in a comma, and the aside: “Fields, along with Ben Terris, say”. */
const beforeAside = (before: string, circumstances: RegExp) =>
  before
    .split(BETWEEN)
    .slice(-3, -1)
    .map((part) => wordsIn(part).slice(-LONGEST).join(' '))
    .filter((part) => !circumstances.test(part));
const firstPhrase = (text: string) =>
  wordsIn(text.split(BETWEEN)[0] ?? '')
    .slice(0, LONGEST)
    .join(' ');
