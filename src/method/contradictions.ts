import type { Rule } from './rule.ts';

/** When claims cannot both be true. Each kind of contradiction is a rule of its own, under the name of the kind. */

export const whereSourcesDisagree = {
  id: 'where-sources-disagree',
  title: 'Where the sources disagree',
  rule: 'Contradictions that a rule finds and differences that the editors note are counted. An incident’s page names their subjects as those on which the sources disagree.\nOnly claims that count are compared, two at a time and one aspect of the incident at a time; causes and means are one aspect, since one list serves both. A suspicion excludes nothing: it only contradicts what denies it. What no rule compares stands side by side without a verdict.\nOn a series only “asserted and denied” and “numbers” are looked for: its incidents may have different causes, dates and authors.\nThe page says that sources disagree on who did it in two cases: a rule finds a contradiction on it; or editors have linked two claims, both surely about the incident, and one denies what the other affirms, or they say that different actors carried it out. Of any other linked attributions, such as a hint and a refusal to answer, it says that they differ in how the attribution is put.',
  example:
    'Baghdad says an electrical fault, Washington says an air strike: a contradiction on the cause.',
  leavesOpen: 'Words outside the lists are not compared; an editor may link them, with a reason.',
  relates: '',
  records: {
    'suspicions-exclude-nothing': 'Two suspicions of two actors contradict nothing.',
    'members-of-a-series-differ': 'Of a series two actors may each have carried out some.',
    'cause-meets-means':
      'A drone strike as the means and an accident as the cause exclude each other.',
  },
} as const satisfies Rule;

export const numbers = {
  id: 'numbers',
  title: 'Numbers exclude each other',
  rule: 'Two tolls of the same incidents exclude each other if, for at least one group of people whom both count, no number fits both. Parts are reckoned with their wholes: at least as many were killed as civilians and combatants together, and at most as many of either as the other leaves of the total. The same goes for the injured.\nA toll of several incidents together contradicts a toll of only some of them if the toll of the part is greater than that of the whole, and not otherwise.',
  example:
    '5 combatants killed contradicts 3 killed; 3 civilians killed does not contradict 5 killed.',
  leavesOpen: 'Whether two tolls count the same people, where their texts do not tell.',
  relates:
    'Every Casualty Counts, Standards for Casualty Recording (2016). Airwars gives a minimum and a maximum for each incident; here each source keeps its own.',
  records: {
    'part-greater-than-whole': 'Five combatants killed against three killed.',
    'part-of-a-whole': 'Three civilians killed and five killed fit.',
    'two-parts-and-a-whole': 'Four civilians and three combatants against six killed.',
    'two-incidents-together': 'Ten in both together and three in one fit.',
    'one-more-than-both': 'Twelve in one against ten in both together.',
    'touching-ranges': 'Two to five and five to nine fit.',
    'parts-of-one-against-both-together':
      'The parts in one add up to more than there were in both.',
    'parts-against-about-twenty': '10 and 15 in parts fit about 20 in all.',
    'parts-beyond-about-twenty': '10 and 16 in parts do not.',
    'overlapping-incidents': 'Tolls of incidents that overlap in part are not compared.',
    'part-and-whole-left-over':
      'Ten killed, eight of them civilians, leave no room for three combatants.',
  },
} as const satisfies Rule;

export const dates = {
  id: 'dates',
  title: 'Dates exclude each other',
  rule: 'Two dates of the incident have no possible day in common, by the rule for days; the date it is recorded under counts as one.',
  example: '“About 12 August” and 13 August may be one day; 12 August and 14 August may not.',
  leavesOpen: 'Incidents that lasted over midnight: give an interval.',
  relates: 'EDTF (ISO 8601-2:2019).',
  records: {
    'other-days': '12 and 14 August exclude each other.',
    'against-the-record': 'A date that is not the record’s own is told.',
    'a-suspected-date': 'A suspected date contradicts nothing, the record’s own among it.',
  },
} as const satisfies Rule;

export const values = {
  id: 'values',
  title: 'Values exclude each other',
  rule: 'Two causes, two means, or a cause and a means exclude each other if both are on the list of causes, neither is a kind of the other, and the list does not say, under either, that the two can hold together. A wider value excludes only what all its kinds exclude. Differences of spelling, hyphens, spaces and plurals are ignored. Two kinds of attack, or two kinds of accident, given by one side and not surely one after the other, are a list and exclude nothing.',
  example:
    'An air strike and an electrical fault exclude each other. Drones and missiles may have been used together; heat may have set off badly stored munitions.',
  leavesOpen:
    'Two kinds of attack by different sources, other than those pairs, are told as a contradiction although both may have been used.',
  relates:
    'Compare ACLED’s sub-event types; which kinds exclude each other is this project’s own rule.',
  records: {
    'attack-or-accident': 'An air strike and an electrical fault exclude each other.',
    'kind-of-the-other': 'An attack and a drone strike do not.',
    'heat-and-bad-storage': 'A natural cause and unsafe storage can hold together.',
    'drones-and-missiles': 'Drones and missiles can be used together.',
    'one-side-lists-two': 'One side that gives two kinds of attack lists them.',
    'form-alone': '“Airstrikes” and “air strike” are one value.',
    'one-side-one-after-the-other': 'One side gives two means, one later: a change.',
    'one-side-attack-and-accident': 'An attack and an accident contradict, from one side, too.',
    'air-strike-and-missiles': 'An air strike may have been by drones, and with missiles.',
  },
} as const satisfies Rule;

export const assertedAndDenied = {
  id: 'asserted-and-denied',
  title: 'Asserted and denied',
  rule: 'One claim affirms what another denies or disputes: the same accused in the same role, the same value, or that it happened at all.\nTo deny something is to deny every kind and every narrower form of it. To deny an attack is to deny an air strike. To deny that anybody was killed (`1+`) is to deny that three were. To deny that the incident happened in August is to deny 12 August. To deny, in a claim on whether it happened, that anything happened is to deny whatever another such claim says happened. To deny that anybody was killed in several incidents is to deny that three were killed in one of them. The reverse does not hold: to deny an air strike is not to deny an attack. All this goes for values, not for actors: to deny that a group did it is not to deny that one of its parts did.',
  example: 'Iraq says there was no attack; the United States says there was an air strike.',
  leavesOpen:
    'A denial of several numbers at once denies their combination; a denial of several accused denies each.',
  relates:
    'Compare the square of opposition in logic, and events that FactBank marks as certainly not having happened.',
  records: {
    'asserted-and-denied-alike': 'One says that Israel did it, Israel denies it.',
    'kind-of-what-is-denied': 'An attack is disputed, an air strike asserted.',
    'denied-kind-of-it': 'An air strike is disputed, an attack asserted: no contradiction.',
    'nobody-killed': 'That anybody was killed is disputed, three killed asserted.',
    'suspected-and-denied': 'A suspicion contradicts what denies it.',
    'nobody-killed-and-civilians': 'Who denies that anybody was killed denies that civilians were.',
    'several-things-at-once': 'A denial of killed and injured together denies neither alone.',
    'denied-range': '“Not three or more” and “two or more” fit.',
    'denied-month': 'Who denies August denies the 12th.',
    'asserted-of-two-denied-of-one':
      'Two are accused and one denies: contested for that one alone.',
    'denied-of-both-asserted-of-one': 'Nobody killed in both together, three in one of them.',
  },
} as const satisfies Rule;

export const accused = {
  id: 'accused',
  title: 'Different accused',
  rule: 'Two claims say that different actors carried it out, and no actor named by either is, belongs to (`of`) or is a part of (`broader`) an actor named by the other. Actors that one side names, not surely one after the other, are a list and exclude nothing.',
  example: 'A says the army, B says the state: no contradiction. A says Iran, B says Israel: one.',
  leavesOpen: 'Two that did it together without either source saying so.',
  relates: '',
  records: {
    'other-accused': 'One names Iran, another Israel.',
    'part-and-whole': 'A militia and the militias it is a part of are not different accused.',
    'other-roles': 'One ordered it, another carried it out: no contradiction.',
    'two-siblings-of-one-state': 'An army and a ministry are different accused.',
    'one-of-several-in-common': 'Lists with one in common exclude nothing.',
    'one-source-names-two': 'Two that one source names at once are a list.',
  },
} as const satisfies Rule;

export const changeOverTime = {
  id: 'change-over-time',
  title: 'A change over time is no contradiction',
  rule: 'Two contradictory claims made by one side, surely one after the other, are a change over time: a toll that rises, a denial that becomes an admission. They are shown in order, with their dates, and not counted. Two claims come from one side if each speaker of either can be matched with a speaker of the other in one of three ways: one of the two, named or not, speaks for the other; they are the same unnamed people or the same outlet; or both speak for an actor accused in both claims.\nThe text settles which came first, if an editor has recorded it (`after`). Otherwise the days on which each may have been said settle it: the day the text gives or, if it gives none, the day of publication; no claim is taken to have been said after its publication. If the order is still not sure, it stays a contradiction.',
  example: 'The ministry counts 3 dead on 5 January and 7 on 11 January.',
  leavesOpen: 'Whether the later word is the better one.',
  relates: '',
  records: {
    'toll-that-rises': 'One source gives three dead and, a day later, seven.',
    'wounded-who-died': 'Killed and injured change together, as the wounded die.',
    'two-numbers-at-once': 'One source gives two numbers on one day: a contradiction.',
    'others-at-other-times': 'Two sources on two days: a contradiction.',
    'one-of-two-gives-another-number': 'One partner of a joint statement is not the same side.',
    'officials-then-their-state': 'Unnamed officials and their state are one side.',
    'a-former-minister-is-another-side': 'A former minister and the state are two sides.',
  },
} as const satisfies Rule;

export const likelySlip = {
  id: 'likely-slip',
  title: 'A likely slip',
  rule: 'A claim gives the incident’s recorded day and month with another year, and gives it only in a headline, a subtitle or a caption, or in a single passage of an article that elsewhere gives a date that fits. It is shown, with the place where it stands, but not counted.',
  example: 'A photo caption of January 2023 says “28 January 2022”.',
  leavesOpen: 'Other slips of the pen.',
  relates: '',
  records: {
    'year-in-a-caption': 'Another year, in a caption alone.',
    'caption-and-text': 'Another year in caption and text is no slip.',
    'one-passage-beside-a-date-that-fits': 'Another year beside a date that fits is one.',
  },
} as const satisfies Rule;

export const looseNumbers = {
  id: 'loose-numbers',
  title: 'How loose numbers are read',
  rule: 'A loose number, such as “about twenty”, may be off in either direction by half of what it looks rounded to: by half of the place value of its last digit that is not zero, and by one at least. About 20 is from 15 to 25, about 200 from 150 to 250, about 25 from 24 to 26. Only a number outside contradicts it.',
  example: '“About 20” and 24 fit; “about 20” and 26 do not.',
  leavesOpen: '“Dozens” and “scores” are coded as at least so many.',
  relates:
    'On why round numbers are read loosely: Krifka 2007, Approximate interpretation of number words. The widths are this project’s own.',
  records: {
    'about-twenty': 'About 20 and 24 fit.',
    'not-about-twenty': 'About 20 and 26 exclude each other.',
  },
} as const satisfies Rule;
