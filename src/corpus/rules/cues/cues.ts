import type { Cause, Stance } from '../../../model/vocabularies.ts';
import { en } from './en.ts';
import { type LanguageTables, tableOf } from './language-table.ts';

/**
 * The words by which a language says what a claim’s fields say, too. A pattern finds a word anywhere in a
 * normalised text (straight quotation marks). A rule whose member a language lacks says nothing of it.
 */
export interface Cues {
  /** Words that stand for a stance: the evidence of a claim that has it holds one of them. */
  readonly stances?: Readonly<Partial<Record<Stance, Cue>>>;
  /** Somebody says that it is not so. */
  readonly denial?: Cue;
  /** Words that say no to what a value says, as a text has both: “not in fact a gas leak” of “gas leak”. */
  readonly negatedIn?: (text: string, value: string) => string | undefined;
  /** Somebody leaves open whether it is so, or does not answer. */
  readonly noAnswer?: Cue;
  /** What is said is somebody else’s, unnamed: “reportedly”. */
  readonly hearsay?: Cue;
  /** Of these the words that say so of whatever stands beside them, a suspicion or a denial as well. */
  readonly reported?: Cue;
  /** What is said may be, or is likely. */
  readonly likelihood?: Cue;
  /** Of these the words that stand beside what they are about, and are a hedge of whoever suspects. */
  readonly chances?: Cue;
  /** What a hedge says that is the speaker’s own doubt. */
  readonly chance?: RegExp;
  /** Of these the words that are never a mere opinion, as “I think it best” is. */
  readonly suspicion?: Cue;
  /** What somebody accused is held for is no more than a suspicion; that somebody is held is a fact. */
  readonly heldFor?: Cue;
  /** Somebody thinks so, and does not say it. */
  readonly belief?: Cue;
  readonly numbers?: Numbers;
  readonly calendar?: Calendar;
  /** Words for the listed causes and means; a cause that is not here has no words of its own. */
  readonly causes?: Readonly<Partial<Record<Cause, RegExp>>>;
  /** What does not tell one value from another: articles, and endings that change the form of a word. */
  readonly forms?: Forms;
  readonly names?: Names;
  readonly speech?: Speech;
}

/** Words, and what before them takes their meaning away. */
export interface Cue {
  readonly words: RegExp;
  readonly unlessAfter?: RegExp;
}

export interface Numbers {
  /** Whole numbers in words. */
  readonly exact: Readonly<Record<string, number>>;
  /** Words for more than one, with the fewest each may mean. */
  readonly least: Readonly<Record<string, number>>;
  /** Words, right before a number, by which it is the fewest there were. */
  readonly open: RegExp;
  /** What people are told to be, beside a number of them, by the values of a toll. */
  readonly tolls: Readonly<Record<'killed' | 'injured' | 'missing', RegExp>>;
}

export interface Calendar {
  /** The months from January on, each as a pattern. */
  readonly months: readonly string[];
  /** The days of the week from Sunday on. */
  readonly weekdays: readonly string[];
  /** A year told by another: “three years later”. */
  readonly yearsApart: RegExp;
  /** What makes a weekday that of something still to come, or of another week. */
  readonly otherWeek: RegExp;
  /** Times counted from the day of the article: how many days back each may lie. */
  readonly ago: readonly {
    readonly words: RegExp;
    readonly least: number;
    readonly most: number;
  }[];
}

export interface Names {
  /** What news calls a state beside its name, by ISO 3166-1 code: its people, its capital. */
  readonly states: Readonly<Record<string, string>>;
  /** Words that many names have and that tell none apart. */
  readonly generic: ReadonlySet<string>;
  /** Of these the words that a body may be called by alone: “police”. */
  readonly bodies: ReadonlySet<string>;
  /** Words that put something into the country named behind them. */
  readonly within: string;
  /** Words that come back to somebody named before. */
  readonly anaphora: RegExp;
}

export interface Forms {
  readonly articles: RegExp;
  readonly endings: RegExp;
}

export interface Speech {
  /** Verbs of saying, with who speaks before or after them. */
  readonly verbs: string;
  /** How words begin that tell when, where or how, and not who. */
  readonly circumstances: RegExp;
  /** “According to”. */
  readonly sources: string;
  /** Words of a deed, behind whoever did it. */
  readonly deeds: string;
  /** Words of a deed, before whoever did it: “carried out by”, “blamed on”. */
  readonly doneBy: string;
  /** What a state’s people or things may be called between its name and the deed. */
  readonly forces: string;
}

const languages: LanguageTables<Cues> = new Map([['en', en]]);

/** The words of a language by its tag; undefined where it has no table. */
export const cuesOf = (language: string | undefined): Cues | undefined =>
  tableOf(languages, language);

// Negations and conditions reach over a word or two: “has not explicitly confirmed”. Cues look no further back.
const REACH = 40;

/** The first words of a text that are a cue, as it has them. */
export function cueIn(text: string, { words, unlessAfter }: Cue): string | undefined {
  for (const match of text.matchAll(new RegExp(words.source, 'giu'))) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!unlessAfter || !new RegExp(`(?:${unlessAfter.source})$`, 'iu').test(before))
      return match[0];
  }
  return undefined;
}
