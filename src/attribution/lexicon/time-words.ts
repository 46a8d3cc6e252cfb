import { words } from './words.ts';

const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');

/** Months, with the short forms of news agencies (AP style writes March to July out). */
const months = words(
  'january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. aug. sept. oct. nov. dec.',
);

/** Words for when, that stand between a verb and what follows it: “told reporters Monday that”. */
export const timeWords = words(
  'today yesterday tomorrow tonight morning afternoon evening night week weekend month year years days weeks ' +
    'months earlier later ago recently last next this early late day time spring summer fall winter minutes hours hour',
  weekdays,
  months,
);
