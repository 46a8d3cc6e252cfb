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
  expect(heard(pageOf('israel').onItsPart.shown)).toEqual([
    [
      ['Explosion at Amirli, 19 July 2019', 'asserted', 'Israel declines to comment'],
      [
        ['Iran', 'named', '', ''],
        [
          'Iran said it was Israel.',
          'says that Israel did it',
          '',
          'not stated → The Associated Press, 20 July 2019',
        ],
      ],
      [
        ['somebody', 'no speaker recorded', '', ''],
        [
          'May be about this incident: the article does not say which one it means',
          'It is widely blamed on Israel.',
          'says that Israel did it',
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
          ['Iran denied it.', 'denies it', '', 'not stated → The Associated Press, 20 July 2019'],
          [
            'Iran said it was Israel.',
            'says that Israel did it',
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
