import { monthNames, weekdayNames } from '../../text/calendar-names.ts';
import { words } from './words.ts';

const small = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));

/** The months by their names, and by their short ones with a full stop: without it, “Mar” and “Sun” are names. */
const months = small(
  monthNames('en').flatMap(([whole = '', ...short]) => [whole, ...short.map((name) => `${name}.`)]),
);

/** Words for when, that stand between a verb and what follows it: “told reporters Monday that”. */
export const timeWords = words(
  'today yesterday tomorrow tonight morning afternoon evening night week weekend month year years days weeks ' +
    'months earlier later ago recently last next this early late day time spring summer fall winter minutes hours hour',
  small(weekdayNames),
  months,
);
