import { words } from './words.ts';

/**
 * The closed classes of English: pronouns, determiners, conjunctions, prepositions. In small letters, as
 * `Token.lower` has them. Lists that grammars give in full are full; the others were collected by hand from
 * news texts, and hold what the rules need.
 */

/** Pronouns that are a subject by their form; “it” and “you” are an object as well. */
export const nominatives = words('i you he she we they');

/** Pronouns that are never a subject. */
export const objectPronouns = words('me him us them');

export const possessives = words('his her its their my our your');

export const reflexives = words('himself herself itself themselves myself');

export const articles = words('a an the');

export const demonstratives = words('this that these those');

/** Words before a noun that tell which one is meant. */
export const definiteWords = words('the his her its their', demonstratives);

export const relativePronouns = words('who which that whom');

/** Words that can be the whole subject of a clause. */
export const subjectPronouns = words(
  'it there who everyone someone nobody anyone somebody everybody what',
  nominatives,
  demonstratives,
);

/** Pronouns by which a text comes back to somebody, or stands for whom it does not name. */
export const sourcePronouns = words(
  'it who which what whom his her its their my our',
  nominatives,
  demonstratives,
);

/** Words that open a dependent clause. */
export const subordinators = words(
  'while although though if when whenever because after before since unless until as whereas once whether',
);

/** Conjunctions of contrast, before a clause that the speaker need not have said. */
export const contrasting = words('but while although though whereas');

export const whWords = words('what how why whether who when where which if whose whom whatever');

export const prepositions = words(
  'of in on at by for with from to about against into over under between during through among after before ' +
    'without within toward towards across behind near since until like as per via despite amid around upon',
);

/** Words by which a verb is denied. */
export const negatives = words("not n't never neither no nor hardly rarely");
