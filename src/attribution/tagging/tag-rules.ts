import { nominatives, possessives } from '../lexicon/function-words.ts';
import { roleNouns, shortTitles } from '../lexicon/speakers.ts';
import { verbFrames, verbLemma } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from './tag.ts';

/** A word beside its neighbours, in a text whose words mostly begin with capitals (`title`) or do not. */
export interface TagContext {
  token: Token;
  before: Token | undefined;
  after: Token | undefined;
  style: 'title' | 'prose';
}

/** A part of speech that the tagger often gets wrong, and how one sees it. */
export interface TagRule {
  /** What the word is. */
  pos: 'PROPN' | 'ADJ' | 'NOUN' | 'VERB' | 'PRON';
  /** Why it is that, and not what the tagger says. */
  reason: string;
  /** A sentence whose word between asterisks the rule mends. */
  example: string;
  fits: (context: TagContext) => boolean;
}

const nouns = words('NOUN PROPN');
const opening = words('PROPN DET PRON');
const determiners = words('a an the every no', possessives);
const subjects = words('who which', nominatives);
const clauseOpeners = words('who which it that', nominatives);

/** Nouns that are verbs where a clause follows: “records show he left”. */
const sayingNouns = words('states notes claims reports shows estimates');

/** What several people are called without a noun: “Many think …”. */
const several = words('many some most all both few others several');

/** Plurals that are more often the first part of a compound than a subject: “a news report”. */
const compounding = words('news sports jobs arms sales earnings business press status its his');

/** Verbs of saying whose past does not end in “ed”. */
const irregular = words('said told wrote thought knew began felt');

const isPlural = (token: Token | undefined): boolean =>
  (isNoun(token) && token?.lower.endsWith('s') === true && !token.lower.endsWith('ss')) ||
  token?.lower === 'people' ||
  token?.lower === 'police';

const isNoun = (token: Token | undefined): boolean => nouns.has(token?.pos ?? '');
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const isAllCapitals = ({ text }: Token): boolean => text === text.toUpperCase();
const isDetermined = (before: Token | undefined): boolean => determiners.has(before?.lower ?? '');
const isVerbOfSaying = ({ lemma }: Token): boolean => verbFrames.has(lemma.toLowerCase());
const isPast = ({ lower }: Token): boolean => lower.endsWith('ed') || irregular.has(lower);
const isBare = ({ lower, lemma }: Token): boolean => lower === lemma.toLowerCase();
const ends = (token: Token | undefined): boolean =>
  token === undefined || /^[.:;]$/.test(token.text);

/** Whether a clause, or somebody who is told, may begin with a word. */
const opensClause = (token: Token | undefined): boolean =>
  opening.has(token?.pos ?? '') || token?.lower === 'that';

const isOpenClass = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ';

/** In the order they are tried; the first that fits decides. What none fits keeps its tag. */
export const tagRules: readonly TagRule[] = [
  {
    pos: 'VERB',
    reason: '“declines to” is what somebody does',
    example: 'Israel *declines* to comment on it.',
    fits: ({ token, after }) =>
      /^(?:declines|refuses|denies)$/u.test(token.lower) && after?.lower === 'to',
  },
  {
    pos: 'VERB',
    reason: '“rules out” is what somebody does',
    example: 'The minister *rules* out that it was over.',
    fits: ({ token, after }) => token.lower === 'rules' && after?.lower === 'out',
  },
  {
    pos: 'NOUN',
    reason: 'what somebody has is a thing',
    example: 'He ordered the writer’s *killing* on Monday.',
    fits: ({ token, before, after }) =>
      token.pos === 'VERB' &&
      token.lower.endsWith('ing') &&
      before?.pos === 'PART' &&
      before.lower === "'s" &&
      (after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT'),
  },
  {
    pos: 'PRON',
    reason: 'behind a comma it opens a clause',
    example: 'It was the strike, *which* officials say was over.',
    fits: ({ token, before }) => token.lower === 'which' && before?.text === ',',
  },
  {
    pos: 'VERB',
    reason: '“point to” behind a noun of several is what they do',
    example: 'All signs *point* to Israel.',
    fits: ({ token, before, after }) =>
      /^points?$/u.test(token.lower) && after?.lower === 'to' && isNoun(before),
  },
  {
    pos: 'VERB',
    reason: 'a participle follows “had”',
    example: 'It had *shot* down the plane.',
    fits: ({ token, before, after }) =>
      token.lower === 'shot' && (before?.pos === 'AUX' || after?.lower === 'down'),
  },
  {
    pos: 'VERB',
    reason: 'a gerund has an object',
    example: 'It acknowledged *striking* the depot.',
    fits: ({ token, after }) =>
      token.pos === 'ADJ' &&
      token.lower.endsWith('ing') &&
      /^(?:the|a|an)$/u.test(after?.lower ?? ''),
  },
  {
    pos: 'VERB',
    reason: 'in a headline a name and a thing have the verb between them',
    example: 'Iran *attacks* tanker',
    fits: ({ token, before, after }) =>
      /^(?:attacks|strikes|bombs|hits|kills|targets|raids|shells|blames|launches|fires|seizes|destroys)$/u.test(
        token.lower,
      ) &&
      token.pos === 'NOUN' &&
      before?.pos === 'PROPN' &&
      (isNoun(after) || after?.pos === 'DET' || after?.pos === 'ADJ'),
  },
  {
    pos: 'PROPN',
    reason: 'a name follows a title that is written short',
    example: 'Mr. *Hope* said it was over.',
    fits: ({ token, before }) =>
      token.pos !== 'PROPN' && isCapital(token) && shortTitles.has(before?.lower ?? ''),
  },
  {
    pos: 'PROPN',
    reason: 'a capital behind a name goes on with the name',
    example: 'It was Eric *Fanning* who left.',
    fits: ({ token, before, style }) =>
      style === 'prose' &&
      isOpenClass(token) &&
      isCapital(token) &&
      before?.pos === 'PROPN' &&
      !isAllCapitals(token),
  },
  {
    pos: 'PROPN',
    reason: 'a capital before a name, amid a sentence, is a first name',
    example: 'It was *Will* Smith who left.',
    fits: ({ token, before, after, style }) =>
      style === 'prose' &&
      token.pos === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      before !== undefined &&
      before.pos !== 'PUNCT' &&
      after?.pos === 'PROPN',
  },
  {
    pos: 'PROPN',
    reason: 'a preposition with a capital between a comma and a name is a first name',
    example: 'The mayor, *Per* Olm, said it was over.',
    fits: ({ token, before, after, style }) =>
      style === 'prose' &&
      token.pos === 'ADP' &&
      isCapital(token) &&
      before?.text === ',' &&
      after?.pos === 'PROPN',
  },
  {
    pos: 'PROPN',
    reason: 'a capital between a sign and a verb of saying is a name',
    example: '“It is over,” *Cross* wrote.',
    fits: ({ token, before, after, style }) =>
      style === 'prose' &&
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      !/(?:ing|ed)$/.test(token.lower) &&
      before?.pos === 'PUNCT' &&
      after?.pos === 'VERB' &&
      isPast(after) &&
      isVerbOfSaying(after),
  },
  {
    pos: 'PROPN',
    reason: 'a capital behind a verb of saying is a name',
    example: '“It is over,” said *Concord* resident Whit Symms.',
    fits: ({ token, before, style }) =>
      style === 'prose' &&
      token.pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      before?.pos === 'VERB' &&
      isPast(before) &&
      isVerbOfSaying(before),
  },
  {
    pos: 'VERB',
    reason: 'behind a name, a participle of saying with an adjunct or nothing is its verb',
    example: '“It is over,” Olm *fumed* on Tuesday.',
    fits: ({ token, before, after }) =>
      token.pos === 'ADJ' &&
      token.lower.endsWith('ed') &&
      before?.pos === 'PROPN' &&
      (after?.pos === 'ADP' || ends(after) || after?.text === ',') &&
      verbLemma(token.lower) !== undefined,
  },
  {
    pos: 'ADJ',
    reason: 'a verb behind a hyphen ends a compound',
    example: 'The Iran-*backed* militia left.',
    fits: ({ token, before }) =>
      token.pos === 'VERB' && before?.text === '-' && before.end === token.start,
  },
  {
    pos: 'ADJ',
    reason: 'a participle between an article and its noun describes it',
    example: 'The *proposed* entries were lost.',
    fits: ({ token, before, after }) =>
      token.pos === 'VERB' &&
      isDetermined(before) &&
      !token.lower.endsWith('ing') &&
      (isNoun(after) || after?.pos === 'ADJ'),
  },
  {
    pos: 'NOUN',
    reason: 'nothing but a noun can end what an article opens',
    example: 'On his *watch*, they fell.',
    fits: ({ token, before }) =>
      token.pos === 'VERB' && isDetermined(before) && !token.lower.endsWith('ing'),
  },
  {
    pos: 'VERB',
    reason: '“alleged” behind an auxiliary is its verb',
    example: 'Police have *alleged* fraud.',
    fits: ({ token, before }) => token.lower === 'alleged' && before?.pos === 'AUX',
  },
  {
    pos: 'VERB',
    reason: '“alleged” between a subject and a clause is its verb',
    example: 'Police *alleged* he did it.',
    fits: ({ token, before, after }) =>
      token.lower === 'alleged' && (isNoun(before) || before?.pos === 'PRON') && opensClause(after),
  },
  {
    pos: 'VERB',
    reason: 'between several and what they think stands a verb',
    example: 'Many *fear* the army left.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      isVerbOfSaying(token) &&
      isBare(token) &&
      several.has(before?.lower ?? '') &&
      (opensClause(after) || after?.pos === 'NOUN'),
  },
  {
    pos: 'VERB',
    reason: '“saw” without an article is hardly ever a tool',
    example: 'Some *saw* the strike as a mistake.',
    fits: ({ token, before }) =>
      token.pos === 'NOUN' &&
      token.lower === 'saw' &&
      before !== undefined &&
      (several.has(before.lower) || isNoun(before)),
  },
  {
    pos: 'VERB',
    reason: 'between several and “about” or “against” stands their verb',
    example: 'His admirers *wonder* about the strike.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      isVerbOfSaying(token) &&
      isBare(token) &&
      isPlural(before) &&
      !compounding.has(before?.lower ?? '') &&
      /^(?:about|against)$/.test(after?.lower ?? ''),
  },
  {
    pos: 'VERB',
    reason: 'a fraction says something',
    example: 'Nearly a third *say* they left.',
    fits: ({ token, before, after }) =>
      token.lower === 'say' && token.pos === 'NOUN' && before?.pos === 'ADJ' && opensClause(after),
  },
  {
    pos: 'VERB',
    reason: '“say” is hardly ever a noun',
    example: 'Three in four *say* they left.',
    fits: ({ token, before }) =>
      token.pos === 'NOUN' &&
      /^says?$/.test(token.lower) &&
      before !== undefined &&
      !isDetermined(before) &&
      before.pos !== 'ADJ',
  },
  {
    pos: 'VERB',
    reason: 'a noun of saying between a noun and a clause is a verb',
    example: 'The statement *notes* that it was over.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      sayingNouns.has(token.lower) &&
      isNoun(before) &&
      clauseOpeners.has(after?.lower ?? ''),
  },
  {
    pos: 'VERB',
    reason: 'a pronoun that can only be a subject has its verb behind it',
    example: 'Those who *pitch* in are few.',
    fits: ({ token, before }) =>
      token.pos === 'NOUN' && isVerbOfSaying(token) && subjects.has(before?.lower ?? ''),
  },
  {
    pos: 'VERB',
    reason: 'between one who speaks and “that” stands a verb in the singular',
    example: 'The ministry *fears* that it was hit.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      isVerbOfSaying(token) &&
      isNoun(before) &&
      before?.text !== '-' &&
      before?.lower.endsWith('s') === false &&
      token.lower.endsWith('s') &&
      after?.lower === 'that',
  },
  {
    pos: 'VERB',
    reason: '“show” between a noun and a clause is its verb',
    example: 'Records *show* the army left.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      /^shows?$/.test(token.lower) &&
      isNoun(before) &&
      before?.text !== '-' &&
      opensClause(after),
  },
  {
    pos: 'VERB',
    reason: 'between several and a clause or an object stands their verb',
    example: 'Officials *claim* the army left.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      isVerbOfSaying(token) &&
      isBare(token) &&
      isPlural(before) &&
      !compounding.has(before?.lower ?? '') &&
      opensClause(after),
  },
  {
    pos: 'VERB',
    reason: 'between a name and an object stands a verb in the singular',
    example: 'Clinton *blasts* Trump over the ban.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      isVerbOfSaying(token) &&
      !isBare(token) &&
      token.lower.endsWith('s') &&
      before?.pos === 'PROPN' &&
      opensClause(after),
  },
  {
    pos: 'VERB',
    reason: 'a noun of saying between a speaker and a clause is a verb in the singular',
    example: 'The candidate *claims* his house burned.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      sayingNouns.has(token.lower) &&
      before?.pos === 'NOUN' &&
      !isPlural(before) &&
      opensClause(after),
  },
  {
    pos: 'VERB',
    reason: 'a noun of saying that ends a sentence behind a name is its verb',
    example: '“It was over,” Viguerie *notes*.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      sayingNouns.has(token.lower) &&
      before?.pos === 'PROPN' &&
      ends(after),
  },
  {
    pos: 'VERB',
    reason: '“show” behind what shows something ends a sentence as its verb',
    example: 'It was over, records *show*.',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      token.lower === 'show' &&
      isPlural(before) &&
      (ends(after) || after?.text === ','),
  },
  {
    pos: 'PRON',
    reason: 'no determiner in the singular stands before a plural',
    example: 'It was a plan *that* officials left.',
    fits: ({ token, after }) => token.pos === 'DET' && token.lower === 'that' && isPlural(after),
  },
  {
    pos: 'PRON',
    reason: '“what” and “which” before people open a clause',
    example: 'It was *what* officials called a crime.',
    fits: ({ token, after }) =>
      token.pos === 'DET' &&
      /^(?:what|which)$/.test(token.lower) &&
      after !== undefined &&
      roleNouns.has(after.lemma.toLowerCase()),
  },
  {
    pos: 'NOUN',
    reason: 'no infinitive ends in “s”',
    example: 'He replied to *questions* about it.',
    fits: ({ token, before }) =>
      token.pos === 'VERB' &&
      before?.lower === 'to' &&
      isVerbOfSaying(token) &&
      !isBare(token) &&
      token.lower.endsWith('s'),
  },
];
