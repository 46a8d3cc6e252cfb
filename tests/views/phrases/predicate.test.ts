import { expect, test } from 'vitest';
import { claimTitle } from '../../../src/views/phrases/claim-card.ts';
import { predicateOf, predicateUnderTopic } from '../../../src/views/phrases/predicate.ts';
import { statementOf } from '../../../src/views/phrases/statement.ts';
import { plain } from '../../../src/views/shared/rich-text.ts';
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
  ['speaker: two; accused: israel; stance: asserts', 'say Israel did it'],
  ['speaker: one; accused: {israel: ordered}; stance: confirms', 'confirms that Israel ordered it'],
  [
    'speaker: one; accused: [israel, {iran: supplied}]; stance: suspects',
    'says Israel may have done it and Iran may have supplied the means',
  ],
  ['speaker: israel; accused: israel; stance: claims-own', 'claims responsibility for it'],
  ['speaker: israel; accused: israel; stance: denies', 'denies doing it'],
  [
    'speaker: [israel, netanyahu]; accused: israel; stance: neither-confirms-nor-denies',
    'neither confirm nor deny it',
  ],
  ['speaker: israel; accused: israel; stance: no-comment', 'has not commented'],
  [
    'speaker: netanyahu; accused: israel; stance: hints; read-by: author',
    'is taken by ZeroHedge to mean that Israel did it',
  ],
  ['speaker: one; about: cause; value: drone strike', 'says it was a drone strike'],
  ['speaker: one; about: date; value: 2019-07-19', 'dates it to 19 July 2019'],
  [
    'speaker: two; about: toll; value: {killed: 1+, injured: 2-5, missing: 0}',
    'count at least 1 killed, 2 to 5 injured and 0 missing',
  ],
  [
    'speaker: one; about: cause; stance: disputes; value: electrical fault',
    'disputes that it was an electrical fault',
  ],
  ['speaker: one; about: other', 'says so'],
  ['speaker: one; about: other; stance: confirms', 'confirms this'],
  ['speaker: israel; accused: israel; stance: admits', 'admits doing it'],
  [
    'speaker: iran; accused: [{iran: ordered}, {iran: supplied}]; stance: admits',
    'admits ordering it and supplying the means',
  ],
  ['speaker: netanyahu; accused: israel; stance: admits', 'admits that Israel did it'],
  ['speaker: one; about: occurrence', 'says it happened'],
  ['speaker: israel; about: occurrence; stance: denies', 'denies that it happened'],
  [
    'speaker: israel; about: occurrence; stance: no-comment',
    'has not commented on whether it happened',
  ],
  ['speaker: one; about: occurrence; value: an explosion', 'says so'],
  [
    'speaker: unattributed; about: attribution; stance: no-comment',
    'is reported to have claimed responsibility for it',
  ],
  [
    'speaker: one; about: toll; value: {killed: 20~, injured: 1500~}',
    'counts about 20 killed and about 1,500 injured',
  ],
  ['speaker: one; about: toll; value: {civilians-killed: 1~}', 'counts about 1 civilian killed'],
  ['speaker: iran; accused: israel; stance: disputes', 'disputes that Israel did it'],
  [
    'speaker: iran; accused: {iran: ordered}; stance: claims-own',
    'claims responsibility for ordering it',
  ],
  [
    'speaker: one; about: toll; value: {civilians-killed: 1+, combatants-killed: 2}',
    'counts at least 1 civilian killed and 2 combatants killed',
  ],
  ['speaker: unattributed; accused: israel; stance: disputes', 'it is disputed that Israel did it'],
  [
    'speaker: unattributed; about: cause; stance: suspects; value: ghost train',
    'this is said about the cause',
  ],
  // Each part is denied as what it is: who denies having ordered it has not denied having done it.
  ['speaker: israel; accused: {israel: ordered}; stance: denies', 'denies ordering it'],
  ['speaker: netanyahu; accused: israel; stance: denies', 'denies that Israel did it'],
  ['speaker: netanyahu; accused: israel; stance: claims-own', 'says Israel did it'],
  ['speaker: iran; accused: {iran: supplied}; stance: admits', 'admits supplying the means'],
  ['speaker: one; about: target; value: munitions depot', 'says this about the target'],
  [
    'speaker: one; about: damage; stance: confirms; value: two cranes',
    'confirms this about the damage',
  ],
  ['speaker: one; about: place; stance: suspects; value: pier four', 'says this may be so'],
  [
    'speaker: two; about: target; stance: hints; read-by: author; value: a depot',
    'are taken by ZeroHedge to mean this about the target',
  ],
  [
    'speaker: unattributed; about: target; stance: disputes; value: a depot',
    'it is disputed that the target was a depot',
  ],
  [
    'speaker: unattributed; about: means; value: drone strike',
    'it is said that it was a drone strike',
  ],
  ['speaker: unattributed; about: other; value: a rumour', 'this is said'],
  ['speaker: one; about: cause; value: natural cause', 'says it was down to natural causes'],
  [
    'speaker: one; about: toll; value: {killed: 0-1, injured: 0-3}',
    'counts up to 1 killed and up to 3 injured',
  ],
  [
    'speaker: one; about: target; value: a depot; stance: disputes',
    'disputes that the target was a depot',
  ],
  [
    'speaker: one; about: date; value: 2019-07-19/2019-08-01',
    'dates it from 19 July 2019 to 1 August 2019',
  ],
  // Each part is denied as what it is: who denies having ordered it has not denied having done it.
  ['speaker: israel; accused: {israel: ordered}; stance: denies', 'denies ordering it'],
  ['speaker: netanyahu; accused: israel; stance: denies', 'denies that Israel did it'],
  ['speaker: netanyahu; accused: israel; stance: claims-own', 'says Israel did it'],
  ['speaker: iran; accused: {iran: supplied}; stance: admits', 'admits supplying the means'],
  ['speaker: one; about: target; value: munitions depot', 'says this about the target'],
  [
    'speaker: one; about: target; value: a depot; stance: disputes',
    'disputes that the target was a depot',
  ],
  [
    'speaker: one; about: date; value: 2019-07-19/2019-08-01',
    'dates it from 19 July 2019 to 1 August 2019',
  ],
])('%s: “%s”', (claim, words) => {
  expect(predicate(claim)).toBe(words);
});

test('that nobody claims it is a sentence of its own, and accuses nobody', () => {
  const claim = coded('speaker: unattributed; about: attribution; stance: no-comment');
  expect(plain(statementOf(claim, site))).toBe(
    'Nobody is reported to have claimed responsibility for it',
  );
  expect(claimTitle(claim, site)).toBe('No claim of responsibility');
});

test.each([
  ['about: target; value: a depot', 'a depot'],
  [
    'about: target; stance: hints; read-by: author; value: a depot',
    'is taken by ZeroHedge to mean this',
  ],
  ['about: damage; stance: confirms; value: two cranes', 'confirms this'],
  ['about: target; stance: disputes; value: a depot', 'disputes that the target was a depot'],
])('behind its subject, %s is told without naming it again: “%s”', (claim, words) => {
  expect(plain(predicateUnderTopic(coded(`speaker: one; ${claim}`), site))).toBe(words);
});
