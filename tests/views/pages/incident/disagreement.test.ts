import { describe, expect, test } from 'vitest';
import { differencesByClaim } from '../../../../src/analysis/differences.ts';
import { claimPage } from '../../../../src/views/pages/claim/claim-page.ts';
import { homePage } from '../../../../src/views/pages/home-page.ts';
import { hasDisagreement } from '../../../../src/views/pages/incident/accounts.ts';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { incidentRow } from '../../../../src/views/pages/lists/incident-row.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, claimOf, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body = 'They did it. They did not do it. Three were killed. Seven were killed.';

function pageOf(fields: string, ...written: string[]) {
  const listed = written.map((claim) => `- {incidents: amirli, ${claim}}`).join('\n');
  const graph = recordOf({
    'articles/a.md': article(`source: zh\ndate: 2019-08-23${fields}`, listed, body),
  });
  const incident = incidentOf(graph, 'amirli');
  const page = incidentPage(incident, graph, site);
  const answer = page.answers.at(-1);
  return {
    graph,
    answer: [answer?.question, plain(answer?.answer ?? []), answer?.detail],
    isAnyDisagreement: hasDisagreement(page.accounts),
    verdicts: page.accounts.flatMap(({ about, findings, verdicts }) =>
      verdicts.shown.map(({ kind, why, sides }) => [
        about,
        ...findings.map(({ label }) => label),
        kind,
        why,
        ...sides.flat().map((piece) => (typeof piece === 'string' ? piece : piece.text)),
      ]),
    ),
    row: incidentRow(incident, site).differences,
    home: homePage(graph, site).contested.map(({ differ }) => plain(differ)),
  };
}

describe('where sources disagree', () => {
  test('a hint and a refusal do not disagree on who did it', () => {
    const { answer, verdicts, row, home } = pageOf(
      '',
      'id: says, speaker: iraq, stance: asserts, accused: israel, evidence: They did it.',
      'id: hint, speaker: netanyahu, stance: hints, read-by: author, accused: israel, evidence: They did it., conflicts-with: {no: A hint here.}',
      'id: no, speaker: israel, stance: neither-confirms-nor-denies, accused: israel, evidence: They did not do it.',
    );
    expect(answer).toEqual([
      'Where do the sources disagree?',
      'on how the attribution is put',
      '1 difference inside one article, noted by the editors',
    ]);
    expect(verdicts.map(([about, ...labels]) => [about, labels[0]])).toEqual([
      ['How the attribution is put', 'noted by the editors'],
    ]);
    expect([row, home]).toEqual([
      '1 difference',
      ['Accounts differ on how the attribution is put.'],
    ]);
  });

  test('a caption’s year is told as one, and not counted', () => {
    const { graph, verdicts, ...told } = pageOf(
      '\ncaptions: [On 19 July 2017.]',
      'id: photo, about: date, speaker: author, value: 2017-07-19, evidence: On 19 July 2017.',
    );
    expect(told).toEqual({
      answer: [
        'Where do the sources disagree?',
        'nowhere in the articles collected here',
        'not counted: 1 likely slip',
      ],
      isAnyDisagreement: false,
      row: '',
      home: [],
    });
    expect(verdicts).toEqual([
      [
        'Date',
        'likely a slip',
        'likely slip',
        'Only the year differs from the record’s own date.',
        'A photo caption gives the year as 2017',
      ],
    ]);
    const claim = claimOf(graph, 'a/photo');
    const { differences } = claimPage(claim, differencesByClaim(graph).get(claim) ?? [], site);
    expect(
      differences.shown.map(({ heading, sides }) => [
        heading,
        ...sides.map(({ record }) => record),
      ]),
    ).toEqual([
      ['On the date: likely a slip', undefined, 'The editors date this incident 19 July 2019.'],
    ]);
  });

  test('a change over time is told in order, with its dates', () => {
    const { answer, verdicts, isAnyDisagreement } = pageOf(
      '',
      'id: yes, speaker: iran, stance: claims-own, accused: {iran: supplied}, said: 2019-08, evidence: They did it.',
      'id: no, speaker: iran, stance: denies, accused: {iran: supplied}, said: 2019-07-20, evidence: They did not do it.',
    );
    expect([answer.slice(1), isAnyDisagreement, verdicts]).toEqual([
      ['nowhere in the articles collected here', 'not counted: 1 change over time'],
      false,
      [
        [
          'Who did it',
          'changed over time',
          'change over time',
          'All said by the same side, in this order.',
          '20 July 2019: Iran denies supplying the means',
          'August 2019: Iran claims responsibility for supplying the means, as ZeroHedge puts it: “They did it.”',
        ],
      ],
    ]);
  });

  test('what a rule finds and what the editors note are counted together', () => {
    const { answer, row, home } = pageOf(
      '',
      'id: three, about: toll, speaker: iraq, value: {killed: 3}, evidence: Three were killed.',
      'id: seven, about: toll, speaker: iran, value: {killed: 7}, evidence: Seven were killed.',
      'id: base, about: target, speaker: iraq, value: base, evidence: They did it., conflicts-with: {none: One and none.}',
      'id: none, about: target, speaker: iran, value: nothing, evidence: They did not do it.',
    );
    expect([...answer.slice(1), row, ...home]).toEqual([
      'on the target and the toll',
      '2 differences: 1 found automatically, 1 noted by the editors, all inside one article',
      '2 differences',
      'Accounts differ on the target and the toll.',
    ]);
  });
});
