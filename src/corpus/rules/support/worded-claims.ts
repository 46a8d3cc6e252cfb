import type { Passage } from '../../../model/claim.ts';
import type { Path } from '../../../model/diagnostic.ts';
import type { Stance } from '../../../model/vocabularies.ts';
import { normalise } from '../../../text/normalise.ts';
import { sentenceAround } from '../../../text/sentence-around.ts';
import type { Corpus } from '../../entries/corpus.ts';
import { type ArticleText, placePassage } from '../../parsing/article-text.ts';
import { type Cues, cuesOf } from '../cues/cues.ts';
import { cutShort } from './cut-short.ts';
import { type ClaimInArticle, claimsOf } from './passages.ts';
import { relatedIn } from './related.ts';
import type { EntryViolation } from './rule.ts';

/** A passage of evidence with the words around it, all normalised as for comparing. */
export interface WordedPassage {
  passage: Passage;
  /** Where it lies in its file. */
  path: Path;
  /** How these words put it: the passage’s own stance, or the claim’s. */
  stance: Stance | undefined;
  words: string;
  /** The sentences it lies in, whole. */
  sentence: string;
  /** The headline, caption or paragraph it lies in. */
  paragraph: string;
  /** The paragraphs before that one, the nearest first; of the body only. */
  before: readonly string[];
  text: ArticleText;
  start: number;
  end: number;
}

/** A claim of an article in a language whose words are known, with its passages that stand in the article. */
export interface WordedClaim extends ClaimInArticle {
  cues: Cues;
  passages: readonly WordedPassage[];
}

/** Every claim of which the words can be read: its article’s language has a table, and its evidence its place. */
export function* wordedClaimsOf(corpus: Corpus): Generator<WordedClaim> {
  for (const claim of claimsOf(corpus)) {
    const cues = cuesOf(claim.article.fields.language);
    const passages = cues ? passagesIn(claim, corpus) : [];
    if (cues && passages.length > 0) yield { ...claim, cues, passages };
  }
}

// Many rules ask for the passages of one claim; a claim is read anew where its file is.
const known = new WeakMap<object, readonly WordedPassage[]>();

function passagesIn(claim: ClaimInArticle, corpus: Corpus): readonly WordedPassage[] {
  const before = known.get(claim.claim);
  if (before) return before;
  const { article } = claim;
  // Of words that a # cut short nothing can be said before they are whole.
  const isWhole = ({ path, passage: { quote: text } }: WordedPassage) =>
    cutShort({ article, path, text }, corpus) === undefined;
  const found = claim.claim.fields.evidence
    .flatMap((passage, index) => placed(passage, index, claim))
    .filter(isWhole);
  known.set(claim.claim, found);
  return found;
}

function placed(passage: Passage, index: number, of: ClaimInArticle): WordedPassage[] {
  const { article, claim, path } = of;
  const placement = placePassage(passage, article.texts);
  if (placement.state !== 'placed') return [];
  const { part, index: at, start, end } = placement.place;
  const text = article.texts.find((one) => one.part === part && one.index === at);
  if (!text) return [];
  return [
    {
      passage,
      path: [...path, 'evidence', index, 'quote'],
      stance: passage.stance ?? claim.fields.stance,
      words: normalise(passage.quote).text,
      sentence: normalise(sentenceAround(text.text, { start, end })).text,
      paragraph: text.normalised.text,
      before: part === 'body' ? bodyBefore(article.texts, at) : [],
      text,
      start,
      end,
    },
  ];
}

const bodyBefore = (texts: readonly ArticleText[], at: number) =>
  texts
    .filter(({ part, index }) => part === 'body' && index < at)
    .map(({ normalised }) => normalised.text)
    .reverse();

/**
 * Where a warning lies on somebody in a field of a claim whom its words do not name, and what it rests on beside the
 * claim: the paragraphs of the evidence, and what those who stand in the field are called.
 */
export function locationOfName(
  field: 'accused' | 'speaker',
  index: number,
  ids: readonly string[],
  { article, path, passages }: WordedClaim,
  { actors, outlets }: Corpus,
): Pick<EntryViolation, 'entry' | 'location' | 'related' | 'rests'> {
  const named = ids.flatMap((id) => {
    const { name = '', aliases = [] } = (actors.get(id) ?? outlets.get(id))?.fields ?? {};
    return [id, name, ...aliases];
  });
  const around = passages.flatMap(({ paragraph, before }) => [paragraph, before[0] ?? '']);
  return {
    entry: article,
    location: { path: [...path, field, index] },
    related: relatedIn(article, [...path, 'evidence'], 'the words'),
    rests: [...named, ...around],
  };
}
