import { expect, test } from 'vitest';
import { claimTitle } from '../../../src/views/claims/claim-card.ts';
import { predicateOf } from '../../../src/views/claims/predicate.ts';
import { statementOf } from '../../../src/views/claims/statement.ts';
import { plain } from '../../../src/views/pieces.ts';
import { article, claimOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const body = 'Two officials spoke. An official spoke. It is so.';

const predicate = (claim: string) => plain(predicateOf(coded(claim), site));

function coded(claim: string) {
  const graph = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23\nspeakers:\n  two: {anonymous: Two officials}\n  one: {anonymous: An official}',
      `- id: says\n  incidents: amirli\n  evidence: It is so.\n  ${claim.replaceAll('; ', '\n  ')}`,
      body,
    ),
  });
  return claimOf(graph, 'a/says');
}

test.each([
  ['speaker: two; accused: israel; stance: asserts', 'say that Israel did it'],
  ['speaker: one; accused: {israel: ordered}; stance: confirms', 'confirms that Israel ordered it'],
  [
    'speaker: one; accused: [israel, {iran: supplied}]; stance: suspects',
    'says it may be that Israel did it and Iran supplied the means',
  ],
  ['speaker: israel; accused: israel; stance: claims-own', 'claims responsibility'],
  ['speaker: israel; accused: israel; stance: denies', 'denies it'],
  [
    'speaker: [israel, netanyahu]; accused: israel; stance: neither-confirms-nor-denies',
    'neither confirm nor deny',
  ],
  ['speaker: israel; accused: israel; stance: no-comment', 'has not commented'],
  [
    'speaker: netanyahu; accused: israel; stance: hints; read-by: author',
    'is read by ZeroHedge as hinting that Israel did it',
  ],
  ['speaker: one; about: cause; value: drone strike', 'says: drone strike'],
  ['speaker: one; about: date; value: 2019-07-19', 'says: 19 July 2019'],
  [
    'speaker: two; about: toll; value: {killed: 1+, injured: 2-5, missing: 0}',
    'say: at least 1 killed, 2 to 5 injured, 0 missing',
  ],
  [
    'speaker: one; about: cause; stance: disputes; value: electrical fault',
    'disputes: electrical fault',
  ],
  ['speaker: one; about: other', 'says so'],
  ['speaker: one; about: other; stance: confirms', 'confirms it'],
  ['speaker: israel; accused: israel; stance: admits', 'admits doing it'],
  [
    'speaker: iran; accused: [{iran: ordered}, {iran: supplied}]; stance: admits',
    'admits ordering it and supplying the means',
  ],
  ['speaker: netanyahu; accused: israel; stance: admits', 'admits that Israel did it'],
  ['speaker: one; about: occurrence', 'says that it happened'],
  ['speaker: israel; about: occurrence; stance: denies', 'denies that it happened'],
  [
    'speaker: israel; about: occurrence; stance: no-comment',
    'has not commented on whether it happened',
  ],
  ['speaker: one; about: occurrence; value: an explosion', 'says: an explosion'],
  [
    'speaker: unattributed; about: attribution; stance: no-comment',
    'is reported to have claimed responsibility',
  ],
  [
    'speaker: one; about: toll; value: {killed: 20~, injured: 1500~}',
    'says: about 20 killed, about 1,500 injured',
  ],
  ['speaker: one; about: toll; value: {civilians-killed: 1~}', 'says: about 1 civilian killed'],
  ['speaker: iran; accused: israel; stance: disputes', 'disputes that Israel did it'],
  [
    'speaker: iran; accused: {iran: ordered}; stance: claims-own',
    'claims responsibility for ordering it',
  ],
  [
    'speaker: one; about: toll; value: {civilians-killed: 1+, combatants-killed: 2}',
    'says: at least 1 civilian killed, 2 combatants killed',
  ],
  ['speaker: unattributed; accused: israel; stance: disputes', 'disputes that Israel did it'],
  [
    'speaker: unattributed; about: cause; stance: suspects; value: gas leak',
    'says it may be: gas leak',
  ],
])('%s: “%s”', (claim, words) => {
  expect(predicate(claim)).toBe(words);
});

test('that nobody claims it is a sentence of its own, and accuses nobody', () => {
  const claim = coded('speaker: unattributed; about: attribution; stance: no-comment');
  expect(plain(statementOf(claim, site))).toBe('Nobody is reported to have claimed responsibility');
  expect(claimTitle(claim, site)).toBe('No claim of responsibility');
});
