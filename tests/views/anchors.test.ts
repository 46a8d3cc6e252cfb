import { expect, test } from 'vitest';
import { anchoredOnce } from '../../src/views/anchors.ts';

test('leaves an anchor to the first that has it, however deep, and everything else as it is', () => {
  const page = {
    title: 'a/one',
    first: { cards: [{ anchor: 'a/one', text: 'one' }] },
    later: [
      { anchor: 'a/two', beside: { anchor: 'a/one' } },
      { anchor: undefined },
      { anchor: 'a/two', text: undefined },
    ],
  };
  expect(anchoredOnce(page)).toStrictEqual({
    title: 'a/one',
    first: { cards: [{ anchor: 'a/one', text: 'one' }] },
    later: [
      { anchor: 'a/two', beside: { anchor: undefined } },
      { anchor: undefined },
      { anchor: undefined, text: undefined },
    ],
  });
});

test('changes nothing in what it is given', () => {
  const page = [{ anchor: 'a/one' }, { anchor: 'a/one' }];
  anchoredOnce(page);
  expect(page).toEqual([{ anchor: 'a/one' }, { anchor: 'a/one' }]);
});
