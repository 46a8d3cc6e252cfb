export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const relativePronouns = words('who which that whom');

export const subjectPronouns = words(
  'i you he she it we they there this that these those who everyone someone nobody anyone somebody everybody what',
);

/** Words for when, that stand between a verb and what follows it: “told reporters Monday that”. */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow ' +
    'tonight morning afternoon evening night week weekend month year years days weeks months earlier later ago ' +
    'recently last next this early late day time spring summer fall winter minutes hours hour',
);

/** Words that open a dependent clause. */
export const subordinators = words(
  'while although though if when whenever because after before since unless until as whereas once whether',
);

export const whWords = words('what how why whether who when where which if whose whom whatever');

export const prepositions = words(
  'of in on at by for with from to about against into over under between during through among after before ' +
    'without within toward towards across behind near since until like as per via despite amid around upon',
);
