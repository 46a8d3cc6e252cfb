import { words } from './words.ts';

// Collected by hand from news texts, in small letters and in the singular; each list holds what was met there.

/** Nouns for something said, thought or meant, that take “that …”: “the claim that”, “his belief that”. */
export const clauseNouns = words(
  'claim statement assertion allegation accusation announcement admission acknowledgment acknowledgement ' +
    'confirmation suggestion argument contention complaint charge belief view opinion fear hope concern worry ' +
    'suspicion doubt idea notion thought conclusion assumption assessment assurance promise pledge vow threat ' +
    'warning prediction report rumor rumour revelation disclosure declaration denial insistence acceptance ' +
    'conviction feeling sense impression hint indication evidence message question speculation theory ' +
    'perception observation realization recognition understanding proposal recommendation demand request ' +
    'expectation forecast estimate judgment finding ruling opinion confidence remark comment point explanation',
);

/** Nouns that take “to …”: “his refusal to comment”, “a plan to withdraw”. */
export const infinitiveNouns = words(
  'refusal plan decision intention promise pledge vow threat desire wish willingness unwillingness reluctance ' +
    'determination request demand call offer proposal commitment',
);

/** Nouns that take “of …”, “about …”, “for …”: “criticism of”, “concerns about”, “support for”. */
export const topicNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ...words(
      'criticism condemnation denunciation accusation allegation fear praise endorsement denial description portrayal characterization depiction critique assessment view opinion account mention warning rejection prediction promise announcement',
    ),
  ].map((noun): [string, ReadonlySet<string>] => [noun, words('of')]),
  ...[...words('support call demand enthusiasm preference request')].map(
    (noun): [string, ReadonlySet<string>] => [noun, words('for')],
  ),
  ...[
    ...words(
      'concern question query doubt comment remark worry complaint statement skepticism scepticism claim rhetoric discussion talk story joke',
    ),
  ].map((noun): [string, ReadonlySet<string>] => [noun, words('about regarding over concerning')]),
  ...[...words('swipe shot jab dig')].map((noun): [string, ReadonlySet<string>] => [
    noun,
    words('at'),
  ]),
  ...[...words('credit argument advocate')].map((noun): [string, ReadonlySet<string>] => [
    noun,
    words('for against'),
  ]),
  ...[...words('opposition objection reaction reference')].map(
    (noun): [string, ReadonlySet<string>] => [noun, words('to')],
  ),
  ...[...words('attack assault')].map((noun): [string, ReadonlySet<string>] => [noun, words('on')]),
]);
