import { arabic } from './ar.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { russian } from './ru.ts';
import type { SpeechTable } from './speech-table.ts';
import { ukrainian } from './uk.ts';

/** Every table, the languages in the order in which they were begun. */
export const tables: readonly SpeechTable[] = [
  french,
  arabic,
  russian,
  ukrainian,
  german,
  spanish,
  persian,
  hebrew,
];
