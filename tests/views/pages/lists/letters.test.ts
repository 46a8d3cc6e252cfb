import { expect, test } from 'vitest';
import { firstLettersOf, lettersLabel } from '../../../../src/views/pages/lists/letters.ts';

test.for([
  ['Israel', ['i', 's', 'r', 'a'], 'Isra'],
  ['Émile', ['e', 'm', 'i', 'l'], 'Emil'],
  ['Łukasz', ['l', 'u', 'k', 'a'], 'Luka'],
  ['Ørsted', ['o', 'r', 's', 't'], 'Orst'],
  ['Æthel', ['a', 'e', 't', 'h'], 'Aeth'],
  ['İzmir', ['i', 'z', 'm', 'i'], 'Izmi'],
  ['ʿAbbas', ['a', 'b', 'b', 'a'], 'Abba'],
  ['“The A”', ['t', 'h', 'e', 'a'], 'Thea'],
  ['Al-1', ['a', 'l', '1'], 'Al1'],
  ['צבא', ['צ', 'ב', 'א'], 'צבא'],
  ['آية', ['ا', 'ي', 'ة'], 'اية'],
  ['Йод', ['и', 'о', 'д'], 'Иод'],
  ['김', ['ᄀ', 'ᅵ', 'ᆷ'], '김'],
  ['8200 Unit', ['0', '8', '2', '0'], '820'],
  ['…', ['0'], '#'],
] as const)('%s stands under its first letters', ([name, letters, label]) => {
  expect([firstLettersOf(name), lettersLabel(letters)]).toEqual([letters, label]);
  expect(letters.map((letter) => letter.normalize('NFC'))).toEqual(letters);
});
