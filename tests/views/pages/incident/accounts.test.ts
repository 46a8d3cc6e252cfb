import { describe, expect, test } from 'vitest';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import type { Verdict } from '../../../../src/views/pages/incident/verdict.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, incidentOf, recordOf } from '../../../record.ts';
import { severalAccused } from '../../several-accused.ts';
import { site } from '../../site.ts';

const { accounts } = incidentPage(incidentOf(severalAccused, 'amirli'), severalAccused, site);

const text = (piece: string | { text: string }) => (typeof piece === 'string' ? piece : piece.text);
const verdictText = ({ kind, label, why, sides }: Verdict) => [
  kind,
  label,
  why,
  ...sides.map((side) => side.map(text)),
];

describe('the accounts of an incident', () => {
  test('stand under their values, claims with the same value together', () => {
    expect(
      accounts.map(({ id, positions }) => [
        id,
        ...positions.map(({ value, voices }) => [
          value,
          ...voices.shown.map(({ quotes, speakers, said, where }) => [
            quotes.map((quote) => quote.text).join(),
            plain(speakers.flatMap(({ name }) => name)),
            said.text,
            plain(where),
          ]),
        ]),
      ]),
    ).toEqual([
      ['about-attribution'],
      [
        'about-target',
        [
          'depot',
          ['the depot', '“Two local officials”', 'say so', 'The Associated Press'],
          ['the depot', 'The Times of Israel', 'says so', 'The Times of Israel'],
        ],
        ['not: camp', ['no camp', 'The Times of Israel', 'disputes this', 'The Times of Israel']],
      ],
      [
        'about-toll',
        [
          '7 killed',
          ['They counted seven dead', '“Two local officials”', 'say so', 'The Associated Press'],
        ],
        [
          '5 killed',
          [
            'Five people died in the depot.',
            'The Times of Israel',
            'says so',
            'The Times of Israel',
          ],
        ],
      ],
      [
        'about-damage',
        ['In their own words', ['a fire', 'The Times of Israel', 'says so', 'The Times of Israel']],
      ],
    ]);
  });

  test('bear a verdict only where a rule or an editor finds that two do not fit together', () => {
    expect(
      accounts.map(({ about, findings, verdicts }) => [
        about,
        findings.map(({ kind, label }) => `${kind}: ${label}`),
        ...verdicts.shown.map(verdictText),
      ]),
    ).toEqual([
      [
        'Who did it',
        ['contradiction: asserted and denied', 'contradiction: different accused'],
        [
          'contradiction',
          'asserted and denied',
          'One claim affirms what another denies or disputes: the same accused in the same role, the same value or a kind of it, or that it happened at all.',
          ['“A senior official” says Iran did it'],
          ['Iran denies doing it'],
        ],
        [
          'contradiction',
          'different accused',
          'Two claims say that different actors carried it out, and nobody of one side is, belongs to or is a part of somebody of the other.',
          ['“A senior official” says Iran did it'],
          ['Iran says Israel did it'],
        ],
      ],
      ['Target', []],
      [
        'Toll',
        ['contradiction: numbers exclude each other'],
        [
          'contradiction',
          'numbers exclude each other',
          'Two tolls count the same people, in whole or in part, and no number fits both.',
          ['“Two local officials” count 7 killed'],
          ['The Times of Israel counts 5 killed'],
        ],
      ],
      [
        'Damage',
        ['noted by the editors: noted by the editors'],
        [
          'noted by the editors',
          'noted by the editors',
          'A fire here and seven dead there.',
          ['The Times of Israel: “a fire”'],
          ['“Two local officials” count 7 killed'],
        ],
      ],
    ]);
  });
});

test('of many who say the same the first stand open, and the rest are counted', () => {
  const voices = (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => at);
    const claims = ids.map(
      (id) =>
        `- {id: c${id}, about: cause, speaker: author, value: explosion, incidents: amirli, evidence: Word ${id}.}`,
    );
    const record = recordOf({
      'articles/a.md': article(
        'source: toi\ndate: 2019-08-23',
        claims.join('\n'),
        ids.map((id) => `Word ${id}.`).join(' '),
      ),
    });
    return incidentPage(incidentOf(record, 'amirli'), record, site).accounts.flatMap(
      ({ positions }) =>
        positions.map(({ voices: { shown, rest, label } }) => [shown.length, rest.length, label]),
    );
  };
  expect([voices(7), voices(8)]).toEqual([[[7, 0, '']], [[6, 2, '2 more claims']]]);
});
