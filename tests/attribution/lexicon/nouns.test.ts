import { expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

/** A sentence and what is read in it, with a star for each of the words behind them. */
const rows: readonly (readonly [sentence: string, relation: string, words: string])[] = [
  [
    'The minister’s * that the vote was rigged surprised many.',
    '[The minister] <*> {that the vote was rigged}',
    'claim statement assertion allegation accusation announcement admission acknowledgment ' +
      'acknowledgement confirmation suggestion argument contention complaint charge belief ' +
      'view opinion fear concern suspicion doubt idea notion conclusion assumption assessment ' +
      'assurance promise pledge vow threat warning prediction report rumor rumour revelation ' +
      'disclosure declaration denial insistence acceptance conviction feeling sense ' +
      'impression hint indication evidence message question speculation theory ' +
      'perception observation realization recognition understanding proposal recommendation ' +
      'demand request expectation forecast estimate judgment ruling confidence remark point ' +
      'explanation',
  ],
  [
    'The * that the vote was rigged surprised many.',
    '[] <*> {that the vote was rigged}',
    'hope worry thought finding comment',
  ],
  [
    'His * to leave surprised many.',
    '[His] <*> {to leave}',
    'refusal plan decision intention promise pledge vow threat desire wish willingness ' +
      'unwillingness reluctance determination request demand call offer proposal commitment',
  ],
  [
    'His * of the strike surprised many.',
    '[His] <* of> {the strike}',
    'criticism condemnation denunciation accusation allegation fear praise endorsement ' +
      'denial description portrayal characterization depiction critique assessment view ' +
      'opinion account mention warning rejection prediction promise announcement',
  ],
  [
    'His * for the strike surprised many.',
    '[His] <* for> {the strike}',
    'support call demand enthusiasm preference request',
  ],
  [
    'His * about the strike surprised many.',
    '[His] <* about> {the strike}',
    'concern question doubt comment remark worry complaint statement skepticism scepticism ' +
      'claim rhetoric discussion talk story joke',
  ],
  ['His * regarding the strike surprised many.', '[His] <* regarding> {the strike}', 'concern'],
  ['His * over the strike surprised many.', '[His] <* over> {the strike}', 'concern'],
  ['His * concerning the strike surprised many.', '[His] <* concerning> {the strike}', 'concern'],
  [
    'His * to the strike surprised many.',
    '[His] <* to> {the strike}',
    'opposition objection reaction reference',
  ],
  ['His * on the strike surprised many.', '[His] <* on> {the strike}', 'attack'],
  [
    'The minister is * that the army left.',
    '[The minister] <is *> {that the army left}',
    'confident sure certain aware unaware afraid hopeful optimistic worried concerned glad ' +
      'happy proud sorry pleased surprised adamant skeptical sceptical doubtful positive ' +
      'fearful disappointed clear mindful thankful grateful shocked amazed emphatic right',
  ],
  [
    'The minister is * to leave.',
    '[The minister] <is *> {to leave}',
    'willing unwilling reluctant eager determined proud happy glad hesitant loath prepared ' +
      'ready excited inclined',
  ],
  [
    'The minister is * about the strike.',
    '[The minister] <is * about> {the strike}',
    'worried concerned optimistic pessimistic skeptical sceptical confident angry upset ' +
      'excited enthusiastic happy unhappy hopeful nervous anxious furious outspoken vocal ' +
      'clear passionate ambivalent undecided serious',
  ],
  ['The minister is * of the strike.', '[The minister] <is * of> {the strike}', 'worried'],
  ['The minister is * over the strike.', '[The minister] <is * over> {the strike}', 'worried'],
  [
    'The minister is * of the strike.',
    '[The minister] <is * of> {the strike}',
    'critical proud supportive afraid aware unaware dismissive fond tired wary suspicious ' +
      'convinced envious jealous contemptuous',
  ],
  [
    'The minister is * for the strike.',
    '[The minister] <is * for> {the strike}',
    'grateful thankful',
  ],
  ['The minister is * to the strike.', '[The minister] <is * to> {the strike}', 'opposed'],
  ['The minister is * in the strike.', '[The minister] <is * in> {the strike}', 'interested'],
  [
    'They will * confident that the army left.',
    '[They] <will * confident> {that the army left}',
    'be feel become remain sound get grow',
  ],
  [
    'They will * concern about the strike.',
    '[They] <will * concern about> {the strike}',
    'make raise draw issue show give share hold',
  ],
  [
    'The army is * to leave.',
    '[] <is *> {The army … to leave}',
    'expected said believed thought reported alleged known seen considered supposed ' +
      'suspected predicted projected estimated understood',
  ],
  [
    'The minister was asked * the army left.',
    '[] <was asked> {* the army left}',
    'whether if why how',
  ],
  ['The minister was asked * the strike.', '[] <was asked> {the strike}', 'about'],
  ['His * at the ministry surprised many.', '[His] <* at> {the ministry}', 'swipe jab dig'],
  ['His * for the strike surprised many.', '[His] <* for> {the strike}', 'credit argument'],
  ['His * against the strike surprised many.', '[His] <* against> {the strike}', 'argument'],
  ['His * on the ministry surprised many.', '[His] <* on> {the ministry}', 'assault'],
  ['His * about the strike surprised many.', '[His] <* about> {the strike}', 'query'],
];

test.for(
  rows.flatMap(([sentence, relation, words]) =>
    words
      .split(' ')
      .map((word) => [sentence.replace('*', word), relation.replace('*', word)] as const),
  ),
)('%s', ([sentence, relation]) => {
  expect(relationsIn(sentence)).toEqual([relation]);
});
