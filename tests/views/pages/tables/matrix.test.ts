import { expect, test } from 'vitest';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, incidentOf, recordOf } from '../../../record.ts';
import { severalAccused } from '../../several-accused.ts';
import { site } from '../../site.ts';

test('where several are accused, a matrix shows who says what of whom, each cell leading to its claim', () => {
  const { matrix } = incidentPage(incidentOf(severalAccused, 'amirli'), severalAccused, site);
  const cell = (text: string, force: string, claim: string) => [
    { text, force, href: `/record/claims/${claim}/` },
  ];
  expect([
    matrix?.accused.map(({ text }) => text),
    ...(matrix?.rows ?? []).map(({ speaker, cells }) => [plain(speaker.name), ...cells]),
  ]).toEqual([
    ['Iran', 'Iraq', 'Israel'],
    ['“A senior official”', cell('says so (did it)', 'affirms', 'a/us-iran'), [], []],
    [
      'Iran',
      cell('denies it (did it)', 'denies', 'a/iran-denies'),
      [],
      cell('says so', 'affirms', 'a/iran-israel'),
    ],
    ['Israel', [], [], cell('declines comment', 'silent', 'a/israel-silent')],
    [
      '“Two local officials”',
      [],
      cell('suspects it (supplied the means)', 'affirms', 'a/local'),
      [],
    ],
    ['Iraqi army', cell('read as hinting (did it)', 'reading', 'b/army'), [], []],
    ['ZeroHedge', cell('says so (ordered it)', 'affirms', 'c/own'), [], []],
  ]);
});

test('where one is accused of the incident itself there is no matrix', () => {
  const graph = recordOf({
    'articles/a.md': article(
      'source: ap\ndate: 2019-07-20',
      `- {id: it, speaker: iran, chain: [], stance: asserts, accused: israel, incidents: amirli, evidence: It was Israel.}
- {id: all, speaker: iran, chain: [], stance: asserts, accused: united-states, incidents: blasts, evidence: The others were the US.}`,
      'It was Israel. The others were the US.',
    ),
  });
  expect(incidentPage(incidentOf(graph, 'amirli'), graph, site).matrix).toBeUndefined();
});
