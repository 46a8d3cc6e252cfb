import { expect, test } from 'vitest';
import { anchoredOnce } from '../../../src/views/shared/anchors.ts';

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

test('leaves an anchor once where one thing is shown twice', () => {
  const card = { anchor: 'a/one', text: 'one' };
  expect(anchoredOnce({ first: [card], later: [card] })).toEqual({
    first: [card],
    later: [{ anchor: undefined, text: 'one' }],
  });
});

test('keeps a list that loses an anchor a list, and copies nothing that loses none', () => {
  const drawing = { lines: ['M0 0h1'] };
  const page = { drawing, cards: [{ anchor: 'a/one' }, { anchor: 'a/one' }] };
  const { drawing: kept, cards } = anchoredOnce(page);
  expect([kept === drawing, Array.isArray(cards), cards.map(({ anchor }) => anchor)]).toEqual([
    true,
    true,
    ['a/one', undefined],
  ]);
});
