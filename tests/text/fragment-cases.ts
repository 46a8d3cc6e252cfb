import type { TextDirective } from '../../src/text/text-directive.ts';

/** A page of blocks, what a link looks for on it, and what Chromium paints: `|` is between blocks. */
export interface FragmentCase {
  page: readonly string[];
  directive: TextDirective;
  painted: string | undefined;
}

const on =
  (...page: string[]) =>
  (directive: TextDirective | string, painted?: string): FragmentCase => ({
    page,
    directive: typeof directive === 'string' ? { start: directive } : directive,
    painted,
  });

/** As seen in Chromium 156; `tests/built/text-fragments.test.ts` holds a real one to each. */
export const fragmentCases: readonly FragmentCase[] = [
  // Whole words alone: an apostrophe, `_`, and a comma or stop between digits join; a hyphen, dash, stroke,
  // colon, or a stop between letters part.
  on('a strike on Iran’s bases')('strike on Iran'),
  on("a strike on Iran's bases")('strike on Iran'),
  on('a strike on Iran’s bases')("strike on Iran's", 'strike on Iran’s'),
  on('the unsuccessful raid')('successful raid'),
  on('said by user_name')('by user'),
  on('x 1,200 people')('200 people'),
  on('x 1,200 people')('1,200 people', '1,200 people'),
  on('some 3.5 million')('5 million'),
  on('the Iran-backed militias')('the Iran', 'the Iran'),
  on('the Iran-backed militias')('backed militias', 'backed militias'),
  on('the al\u2011Hashd group')('the al', 'the al'),
  on('bases—Iran and others')('Iran and', 'Iran and'),
  on('and/or others')('or others', 'or others'),
  on('the Source:AP image')('the Source', 'the Source'),
  on('see example.org now')('see example', 'see example'),
  on('said U.S. officials')('said U', 'said U'),
  on('about 5% of it')('about 5', 'about 5'),
  on('این کتاب\u200cها خوب است')('این کتاب'),
  on('این کتاب\u200cها خوب است')('این کتاب\u200cها', 'این کتاب\u200cها'),
  // Case, accents, ligatures and letters of their own; figures of every script; points, joiners, hyphens that
  // are not seen; letters at the end of Hebrew words.
  on('The CAFÉ was')('the cafe', 'The CAFÉ'),
  on('the cafe was')('the CAFÉ', 'the cafe'),
  on('in Łódź and Ærø')('in lodz and aero', 'in Łódź and Ærø'),
  on('die Straße dort')('die strasse', 'die Straße'),
  on('a ﬁne day')('a fine', 'a ﬁne'),
  on('10 km² of')('10 km2', '10 km²'),
  on('قتل ٧ جنود')('قتل 7', 'قتل ٧'),
  on('قَالَ الرَّئِيسُ')('قال الرئيس', 'قَالَ الرَّئِيسُ'),
  on('قـــال الرئيس')('قال الرئيس', 'قـــال الرئيس'),
  on('قال أحمد')('قال احمد', 'قال أحمد'),
  on('یک حمله')('يك حمله'),
  on('می\u200cخواهند رفت')('میخواهند', 'می\u200cخواهند'),
  on('می\u200cخواهند رفت')('می خواهند'),
  on('שָׁלוֹם לכם')('שלומ לכמ', 'שָׁלוֹם לכם'),
  on('mu\u00ADnitions store')('munitions', 'mu\u00ADnitions'),
  // Quotation marks, hyphens, dots.
  on('the “strike” was')('the "strike"', 'the “strike”'),
  on('the "strike" was')('the “strike”', 'the "strike"'),
  on('the „strike“ was')('the "strike"', 'the „strike“'),
  on('the ‚strike‛ was')("the 'strike'", 'the ‚strike‛'),
  on('צה״ל תקף')('צה"ל', 'צה״ל'),
  on('the ″strike″ was')('the "strike"'),
  on('the «strike» was')('the "strike"'),
  on('the «strike» was')('the «strike»', 'the «strike»'),
  on('the al\u2011Hashd group')('al-Hashd'),
  on('the al\u2011Hashd group')('al\u2011Hashd', 'al\u2011Hashd'),
  on('2019–2023 war')('2019-2023'),
  on('it was… over')('was... over', 'was… over'),
  // White space.
  on('the\u00A0base was')('the base', 'the\u00A0base'),
  on('the base was')('the\u00A0base', 'the base'),
  on('the \u00A0base was')('the base'),
  on('the \u00A0base was')('the \u00A0base', 'the \u00A0base'),
  on('the\n   base was')('the base', 'the\n   base'),
  on('the base was')('the  base'),
  // A term lies within a block and a line; a passage need not. The first that fits is opened.
  on('the base', 'was hit')('base was'),
  on('the base\u2028was hit')('base was'),
  on('the base', 'was hit now')({ start: 'base', end: 'hit' }, 'base|was hit'),
  on('Israel has struck', 'Israel has struck Iraq')('Israel has struck', 'Israel has struck'),
  on(
    'Israel has struck',
    'x y',
    'Israel has struck Iraq',
  )({ start: 'Israel has', end: 'Iraq' }, 'Israel has struck|x y|Israel has struck Iraq'),
  on('one two one two three')({ start: 'one', end: 'two' }, 'one two'),
  on('one two')({ start: 'two', end: 'one' }),
  // Before and behind: white space alone may stand between, the end of a block is some.
  on('a raid. The raid was')({ prefix: 'the', start: 'raid' }, 'raid'),
  on('a raid. The raid was')({ prefix: 'a', start: 'raid' }, 'raid'),
  on('a raid. The raid was')({ start: 'raid', suffix: 'was' }, 'raid'),
  on('a raid. The raid was')({ start: 'raid', suffix: '.' }, 'raid'),
  on('he said, “Iran did”')({ prefix: 'said', start: 'Iran did' }),
  on('he said, “Iran did”')({ prefix: 'said, “', start: 'Iran did' }, 'Iran did'),
  on('he said', 'Iran did')({ prefix: 'said', start: 'Iran did' }, 'Iran did'),
  on('a b c', 'a b d')({ start: 'a', end: 'b', suffix: 'd' }, 'a b c|a b'),
  // Scripts without spaces.
  on('東京都は雨')('京都'),
  on('東京都は雨')('は雨', 'は雨'),
];
