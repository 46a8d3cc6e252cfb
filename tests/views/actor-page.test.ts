import { expect, test } from 'vitest';
import type { Actor } from '../../src/corpus/graph.ts';
import { actorPage } from '../../src/views/actor-page.ts';
import { severalAccused } from './several-accused.ts';
import { site } from './site.ts';
import { heard } from './tables.ts';

function pageOf(id: string) {
  const actor: Actor | undefined = severalAccused.actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actorPage(actor, severalAccused, site);
}

test('an actor’s page tells what others say of it, incident by incident, and where it stands', () => {
  expect(heard(pageOf('israel').accusedIn.shown)).toEqual([
    [
      ['Explosion at Amirli, 19 July 2019', 'asserted', 'Israel declines to comment'],
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
          'May be about this incident; the text leaves it open',
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
        ['Explosion at Amirli, 19 July 2019'],
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
