import { expect, test } from 'vitest';
import { responsesOf } from '../../../../src/analysis/attribution-records.ts';
import type { Actor } from '../../../../src/corpus/linking/graph.ts';
import { actorPage } from '../../../../src/views/pages/actor/actor-page.ts';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { outletPage } from '../../../../src/views/pages/outlet-page.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, entry, incidentOf, recordOf } from '../../../record.ts';
import { severalAccused } from '../../several-accused.ts';
import { site } from '../../site.ts';
import { heard } from '../../tables.ts';

function pageOf(id: string) {
  const actor: Actor | undefined = severalAccused.actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actorPage(actor, severalAccused, site);
}

test('an actor’s page tells what others say of it, incident by incident, and where it stands', () => {
  expect(heard(pageOf('israel').onItsPart.shown)).toEqual([
    [
      ['Explosion at Amirli (19 July 2019)', 'asserted', 'Israel declines to comment'],
      [
        ['Iran', 'named', '', ''],
        [
          'Iran said it was Israel.',
          'says Israel did it',
          '',
          'not stated → The Associated Press, 20 July 2019',
        ],
      ],
      [
        ['Unattributed', 'no source named', '', ''],
        [
          'May be about this incident: the article does not say which one it means',
          'It is widely blamed on Israel.',
          'it is said that Israel did it',
          '',
          'The Times of Israel, 21 July 2019',
        ],
      ],
    ],
  ]);
});

test('an actor’s page tells what it and its people say, by what it is about', () => {
  const { said, saidByItsPeople, reads } = pageOf('iran');
  expect([said, saidByItsPeople, reads].map(({ shown }) => heard(shown))).toEqual([
    [
      [
        ['Explosion at Amirli (19 July 2019)'],
        [
          ['Iran', 'named', '', ''],
          [
            'Iran denied it.',
            'denies doing it',
            '',
            'not stated → The Associated Press, 20 July 2019',
          ],
          [
            'Iran said it was Israel.',
            'says Israel did it',
            '',
            'not stated → The Associated Press, 20 July 2019',
          ],
        ],
      ],
    ],
    [],
    [],
  ]);
});

const organ = recordOf({
  'outlets/ina.md': entry('name: Iraqi News Agency\nkind: wire\nof: iraq'),
  'articles/a.md': article(
    'source: ina\ndate: 2019-08-23',
    `- {id: own, speaker: author, stance: denies, accused: iraq, incidents: amirli, evidence: Iraq did nothing.}
- {id: general, speaker: iran, stance: asserts, accused: iraq, incidents: [], evidence: Iraq plans attacks.}
- {id: nobody, about: attribution, speaker: unattributed, stance: no-comment, incidents: amirli, evidence: Nobody has claimed it.}`,
    'Iraq did nothing. Iraq plans attacks. Nobody has claimed it.',
  ),
});
const [iraq, ina] = [organ.actors.get('iraq'), organ.outlets.get('ina')];

test('an organ and whom it speaks for lead to each other, and its own voice is that side’s', () => {
  if (!iraq || !ina) throw new Error('no entries');
  expect(outletPage(ina, site).of).toEqual({ text: 'Iraq', href: '/record/actors/iraq/' });
  const page = actorPage(iraq, organ, site);
  expect(page.relations.map(({ label, actors }) => [label, actors[0]?.text])).toEqual([
    ['Officials and institutions', 'Iraqi army'],
    ['Own outlets', 'Iraqi News Agency'],
  ]);
  expect(iraq.saidByItsPeople.map(({ id }) => id)).toEqual(['own']);
  const [response] = responsesOf(incidentOf(organ, 'amirli'));
  expect([response?.actor.id, response?.standing.on]).toEqual(['iraq', 'the incident']);
});

test('an accusation that names no incident stands on the page of whom it accuses, and in no count', () => {
  if (!iraq) throw new Error('no entry');
  const page = actorPage(iraq, organ, site);
  expect(
    heard(page.onItsPart.shown).map(([[heading = ''] = [], ...rows]) => [heading, rows.length]),
  ).toEqual([['About no particular incident', 1]]);
  expect(page.answers.map(({ question }) => question)).not.toContain('Accused in');
});

test('that nobody claimed it stands among the accounts, and accuses nobody', () => {
  const page = incidentPage(incidentOf(organ, 'amirli'), organ, site);
  expect(
    page.accounts.map(({ about, positions }) => [
      about,
      ...positions.map(({ value, voices: { shown } }) => [
        value,
        ...shown.map(({ speakers, said }) => [plain(speakers[0]?.name ?? []), said.text]),
      ]),
    ]),
  ).toEqual([
    [
      'Who did it',
      [
        'No claim of responsibility',
        ['Nobody', 'is reported to have claimed responsibility for it'],
      ],
    ],
  ]);
  expect(page.attributions).toEqual([]);
  expect(page.matrix).toBeUndefined();
});
