import { expect, test } from 'vitest';
import { plainDigits } from '../../src/text/plain-digits.ts';

test.for([
  ['٢٠١٩-٠٧-٢٠', '2019-07-20'],
  ['۱۳۹۸', '1398'],
  ['２０１９', '2019'],
  ['२०१९', '2019'],
  ['𝟙𝟘𝟡 𝟎', '109 0'],
  ['2019~ ½ ² Ⅳ 九', '2019~ ½ ² Ⅳ 九'],
] as const)('%s: %s', ([text, plain]) => {
  expect(plainDigits(text)).toBe(plain);
});
