import { expect, test } from 'vitest';
import { drawable } from '../../../../src/views/drawings/share/drawable.ts';

test.for([
  ['Česká Lípa, Αθήνα, Исфахан, ישראל, إسرائيل', 'Česká Lípa, Αθήνα, Исфахан, ישראל, إسرائيل'],
  ['می‌گوید', 'می‌گوید'],
  ['東京 reports 🚀🚀 “x” – 7 © 2019', '[…] reports […] “x” – 7 © 2019'],
  ['turned \u202earound\u202c and\u0000 \u2066hidden\u2069', 'turned around and hidden'],
] as const)('of %j the faces can draw %j', ([text, drawn]) => {
  expect(drawable(text)).toBe(drawn);
});
