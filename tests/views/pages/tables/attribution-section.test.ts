import { describe, expect, test } from 'vitest';
import { attributionRecordsOf } from '../../../../src/analysis/attribution-records.ts';
import { attributionSection } from '../../../../src/views/pages/tables/attribution-section.ts';
import { article, entry, incidentOf, recordOf } from '../../../record.ts';
import { severalAccused } from '../../several-accused.ts';
import { site } from '../../site.ts';
import { heard } from '../../tables.ts';

const sections = attributionRecordsOf(incidentOf(severalAccused, 'amirli')).map((attribution) =>
  attributionSection(attribution, site),
);
const tableOf = (id: string) => {
  const section = sections.find((one) => one.id === `accused-${id}`);
  return section && heard(section.groups);
};

describe('the table of those who accuse somebody', () => {
  test('keeps copies of one origin below the claim nearest to it, and the accused’s own words last', () => {
    expect(tableOf('iran')).toEqual([
      [
        ['Recorded origins'],
        [
          ['“A senior official”', 'unnamed', 'the United States', 'not allowed to speak'],
          [
            'A senior official said Iran did it on intercepted calls.',
            'says Iran did it',
            '“intercepted calls”',
            'The Associated Press, 20 July 2019 (told directly)',
          ],
          [
            'Same origin as above',
            'A senior official told AP that it was Iran.',
            'says Iran did it',
            '',
            'The Associated Press → The Times of Israel, 21 July 2019',
            'Editors’ note: A repeat.',
          ],
          [
            'Same origin as above',
            'A senior official told AP Iran did it.',
            'says Iran did it',
            '',
            'The Associated Press → The Times of Israel → ZeroHedge, 22 July 2019',
          ],
        ],
      ],
      [
        ['In an outlet’s own voice, with no source given'],
        [
          ['ZeroHedge', 'in its own voice', '', ''],
          ['Iran ordered it.', 'says Iran ordered it', '', 'ZeroHedge, 22 July 2019'],
        ],
      ],
      [
        ['Read into somebody’s words (not counted as an origin)'],
        [
          ['Iraqi army', 'named', 'Iraq', ''],
          [
            'The army seemed to hint at Iran.',
            'is taken by The Times of Israel to mean that Iran did it',
            '',
            'not stated → The Times of Israel, 21 July 2019',
          ],
        ],
      ],
      [
        ['Iran: position as these articles report it'],
        [
          ['Iran', 'named', '', ''],
          [
            'Iran denied it.',
            'denies doing it',
            '',
            'not stated → The Associated Press, 20 July 2019',
          ],
        ],
      ],
    ]);
  });

  test('says where the accused has said nothing, and keeps the hedge', () => {
    expect(tableOf('iraq')).toEqual([
      [
        ['Recorded origins'],
        [
          ['“Two local officials”', 'unnamed', '', ''],
          [
            'Two local officials said Iraq may have supplied the bomb.',
            'say Iraq may have supplied the means “may have”',
            '',
            'The Associated Press, 20 July 2019 (told directly)',
          ],
        ],
      ],
      [['The articles collected here do not say how Iraq responded']],
    ]);
  });

  test('tells that the accused’s words are about the series', () => {
    const graph = recordOf({
      'articles/a.md': article(
        'source: ap\ndate: 2019-07-20',
        `- {id: it, speaker: iran, chain: [], stance: asserts, accused: israel, incidents: amirli, evidence: It was Israel.}
- {id: none, speaker: netanyahu, chain: [], stance: denies, accused: israel, incidents: blasts, evidence: We did none of it.}`,
        'It was Israel. We did none of it.',
      ),
    });
    const [attribution] = attributionRecordsOf(incidentOf(graph, 'amirli'));
    expect(attribution && heard(attributionSection(attribution, site).groups)).toEqual([
      [
        ['Recorded origins'],
        [
          ['Iran', 'named', '', ''],
          [
            'It was Israel.',
            'says Israel did it',
            '',
            'The Associated Press, 20 July 2019 (told directly)',
          ],
        ],
      ],
      [
        ['Israel: position as these articles report it, on the series this incident belongs to'],
        [
          ['Benjamin Netanyahu', 'named', 'Israel', ''],
          [
            'We did none of it.',
            'denies that Israel did it',
            '',
            'The Associated Press, 20 July 2019 (told directly)',
          ],
        ],
      ],
    ]);
  });

  test('does not take what nobody in particular says in two articles for one origin', () => {
    const claim =
      '- {id: it, speaker: unattributed, stance: asserts, accused: israel, incidents: amirli, evidence: Israel is blamed.}';
    const graph = recordOf({
      'outlets/afp.md': entry('name: AFP\nkind: wire'),
      'articles/a.md': article('source: ap\ndate: 2019-07-20', claim, 'Israel is blamed.'),
      'articles/b.md': article('source: afp\ndate: 2019-07-21', claim, 'Israel is blamed.'),
    });
    const [attribution] = attributionRecordsOf(incidentOf(graph, 'amirli'));
    expect(attribution && heard(attributionSection(attribution, site).groups)).toEqual([
      [
        ['Unattributed'],
        [
          ['Unattributed', 'no source named', '', ''],
          [
            'Israel is blamed.',
            'it is said that Israel did it',
            '',
            'The Associated Press, 20 July 2019',
          ],
        ],
        [
          ['Unattributed', 'no source named', '', ''],
          ['Israel is blamed.', 'it is said that Israel did it', '', 'AFP, 21 July 2019'],
        ],
      ],
      [['The articles collected here do not say how Israel responded']],
    ]);
  });

  test('keeps what is beyond thirty claims closed, under the same headings', () => {
    const names = Array.from({ length: 32 }, (_, at) => `speaker-${at + 10}`);
    const claims = names.map(
      (name) =>
        `- {id: by-${name}, speaker: ${name}, chain: [], stance: asserts, accused: israel, incidents: amirli, evidence: Words of ${name}.}`,
    );
    const graph = recordOf({
      ...Object.fromEntries(
        names.map((name) => [`actors/${name}.md`, entry(`name: ${name}\nkind: person`)]),
      ),
      'articles/a.md': article(
        'source: ap\ndate: 2019-07-20',
        claims.join('\n'),
        names.map((name) => `Words of ${name}.`).join(' '),
      ),
    });
    const [attribution] = attributionRecordsOf(incidentOf(graph, 'amirli'));
    const section = attribution && attributionSection(attribution, site);
    const sizes = (groups: readonly { heading: unknown; speakers: readonly unknown[] }[] = []) =>
      groups.map(({ heading, speakers }) => [heading, speakers.length]);
    expect([sizes(section?.groups), sizes(section?.rest.groups), section?.rest.label]).toEqual([
      [
        [['Recorded origins'], 30],
        [expect.anything(), 0],
      ],
      [[['Recorded origins'], 2]],
      '2 more claims',
    ]);
  });
});
