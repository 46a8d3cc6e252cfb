import { article, incidentOf, recordOf } from '../record.ts';

const claim = (id: string, extra: string) =>
  `- id: ${id}\n  incidents: amirli\n  accused: israel\n  stance: asserts\n${extra}\n`;
/** An incident in Iraq, and what three articles say of it: one late, one early, one without a date. */
export const graph = recordOf({
  'articles/late.md': article(
    'source: zh\ndate: 2019-08-23',
    claim(
      'army',
      '  speaker: iraqi-army\n  said: 2019-07-20\n  evidence: The army said Israel did it.',
    ),
    'The army said Israel did it.',
  ),
  'articles/early.md': article(
    'source: toi\ndate: 2019-08-01',
    claim('toi', '  speaker: author\n  evidence: Israel did it.'),
    'Israel did it.',
  ),
  'articles/undated.md':
    '---\ntitle: x\ndraft: true\nsource: nyt\nlanguage: fr\nclaims:\n  - id: a\n    speaker: author\n    about: damage\n    incidents: amirli\n    evidence: Israel did it.\n---\nIsrael did it.',
});
export const amirli = incidentOf(graph, 'amirli');
