import { words } from './words.ts';

// Collected by hand from news texts, in small letters and in the singular; each list holds what was met there.

/** Adjectives for what somebody thinks or feels, that take “that …”: “is confident that”. */
export const clauseAdjectives = words(
  'confident sure certain convinced aware unaware afraid hopeful optimistic worried concerned glad happy proud ' +
    'sorry pleased surprised adamant skeptical sceptical doubtful positive fearful disappointed clear mindful ' +
    'thankful grateful shocked amazed emphatic right frustrated outraged horrified thrilled dismayed alarmed angry furious upset delighted saddened stunned troubled unsure',
);

/** Adjectives that take “to …”: “is willing to”. */
export const infinitiveAdjectives = words(
  'willing unwilling reluctant eager determined proud happy glad hesitant loath prepared ready excited inclined',
);

/** Adjectives that take “about …”, “of …”: “is worried about”. */
export const topicAdjectives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ...words(
      'worried concerned optimistic pessimistic skeptical sceptical confident angry upset excited enthusiastic happy unhappy hopeful nervous anxious furious outspoken vocal clear passionate wary ambivalent undecided serious frustrated outraged uneasy unhappy alarmed skeptical unsure conflicted',
    ),
  ].map((adjective): [string, ReadonlySet<string>] => [adjective, words('about of over')]),
  ...[
    ...words(
      'critical proud supportive afraid aware unaware dismissive fond tired wary suspicious convinced envious jealous contemptuous enamored enamoured',
    ),
  ].map((adjective): [string, ReadonlySet<string>] => [adjective, words('of')]),
  ...[...words('grateful thankful')].map((adjective): [string, ReadonlySet<string>] => [
    adjective,
    words('for'),
  ]),
  ...[...words('opposed')].map((adjective): [string, ReadonlySet<string>] => [
    adjective,
    words('to'),
  ]),
  ...[...words('interested')].map((adjective): [string, ReadonlySet<string>] => [
    adjective,
    words('in'),
  ]),
]);
