import { expect, test } from 'vitest';
import { soundOf } from '../../src/text/sound.ts';

test.for([
  ['esfahan', 'isfahan'],
  ['irak', 'iraq'],
  ['netanyahoo', 'netanyahu'],
  ['hezbolah', 'hezbollah'],
  ['hizbullah', 'hezbollah'],
  ['amirly', 'amirli'],
  ['osirac', 'osirak'],
  ['bagdad', 'baghdad'],
  ['mouhammad', 'muhamad'],
  ['defence', 'defense'],
  ['racial', 'rasial'],
  ['cyprus', 'syprus'],
  ['azhar', 'azar'],
  ['khan', 'kan'],
  ['wali', 'uali'],
  ['yusuf', 'yusuph'],
  ['jalal', 'yalal'],
  ['zayed', 'sayed'],
  ['centres', 'centers'],
  ['authorised', 'authorized'],
] as const)('%s sounds like %s', ([one, two]) => {
  expect(soundOf(one)).toBe(soundOf(two));
});

test.for([
  ['iran', 'iraq'],
  ['assad', 'asadi'],
  ['syria', 'russia'],
  ['kiev', 'kufa'],
  ['reutes', 'retreat'],
  ['cell', 'kill'],
  ['tehran', 'teran'],
  ['centre', 'centrei'],
  ['cat', 'sat'],
] as const)('%s does not sound like %s', ([one, two]) => {
  expect(soundOf(one)).not.toBe(soundOf(two));
});
