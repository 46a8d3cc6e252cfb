import type { Rule } from './rule.ts';

/** In units of a date’s own precision, to either side: the least by which it can be off. */
const WIDTH = 1;

export const days = {
  id: 'days',
  title: 'How dates are compared',
  rule: `By whole days of the calendar, never by moments: a time with an offset belongs to the day it was at that place.\nA date that is about (\`~\`), uncertain (\`?\`) or both (\`%\`) may be off by ${WIDTH === 1 ? 'one' : WIDTH} of its own units to either side: about 12 August is 11 to 13 August, about August is July to September, about 2019 is 2018 to 2020. One of several dates, and several dates together, are these days and none between them. A side of an interval that is open or unknown has no end. Two times that are one moment are one date, on whatever calendar day.\nWhat is no date is refused: 29 February of a common year, 24:00.`,
  example:
    '“12 or 14 August” excludes 13 August. 23:30 and 23:45 of one night do not exclude each other.',
  leavesOpen: 'Calendars other than the Gregorian.',
  relates:
    'EDTF (ISO 8601-2:2019) gives no width to its signs; ISO 8601-1:2019 dropped 24:00; its amendment of 2022 brought it back as the end of a day. Here it is refused.',
  values: { width: WIDTH },
  records: {
    'about-the-twelfth': 'About 12 August and 13 August may be one day.',
    'perhaps-the-twelfth': '12 August with a question mark and 13 August may be one day.',
    'about-is-not-a-week': 'About 12 August and 19 August exclude each other.',
    'twelfth-or-fourteenth': '12 or 14 August excludes 13 August.',
    'one-night': 'Two times of one night have a day in common.',
    'local-day': 'The day is that of the place: 01:00 in Iran is the 28th.',
    'about-at-the-end-of-an-interval': '“About” widens that end of an interval.',
    'about-at-the-other-end': '“About” leaves the other end as it is.',
    'about-in-a-choice': '“About” widens one of several dates.',
  },
} as const satisfies Rule;

export const seasons = {
  id: 'seasons',
  title: 'How seasons are read',
  rule: 'A season of the northern or of the southern hemisphere is three months: northern spring March to May, summer June to August, autumn September to November, winter December to February; southern spring September to November, summer December to February, autumn March to May, winter June to August. One that begins in December may be counted to the year it begins in or to the year it ends in.\nWhere no hemisphere is given, a season may be any months of its year, and winter any from the December before to the February after; the page then says that no hemisphere is given. Quarters, thirds and halves are what they say. None of them takes a sign that it is about or uncertain.',
  example: '“Spring 2020”, without a hemisphere, is any time of 2020.',
  leavesOpen: 'Astronomical seasons.',
  relates:
    'EDTF codes 21–24 (no hemisphere), 25–28 (north), 29–32 (south), 33–41 (parts of a year).',
  records: {
    'northern-spring': 'Northern spring 2020 excludes July 2020.',
    'spring-somewhere': 'Spring 2020 without a hemisphere does not.',
    'northern-winter-ends-in-its-year': 'February 2020 may be winter 2020.',
    'southern-winter-is-not-january': 'A southern winter excludes January.',
    'first-quarter': 'The first quarter excludes April.',
    'northern-winter-is-not-march': 'A northern winter excludes March.',
    'northern-winter-from-the-december-before': 'December 2019 may be winter 2020.',
  },
} as const satisfies Rule;

export const order = {
  id: 'order',
  title: 'The order of events',
  rule: 'By date of publication, then by the date on which something was said, where the article gives it, then by article and by the order within it. A date that is not known to the day is ordered by its earliest possible day. The accused’s answers stand in the order in which they were given, by the date on which they were said or else published; where a text tells that one came after another and an editor has recorded it (`after`), that decides before any date.',
  example: 'Said on 6 January and published on 20 January: the story tells it on both days.',
  leavesOpen: 'The order of two articles of one day.',
  relates: '',
  records: {
    'said-then-published': 'What was said first and published last stands first among answers.',
  },
} as const satisfies Rule;

export const knownOnADay = {
  id: 'known-on-a-day',
  title: 'The page as of a given day',
  rule: 'Everything on the page is computed anew from the claims that had been published by the end of that day.\nA claim was published with its article: on the day the article gives, counted at its own place, or on the last day its date allows. “About” a day is taken as that day and shown as “about”. A claim that a correction brought was published on the day of the correction. What was surely said after that day counts from the first day on which it can have been said. An article with no date, or with no end to it, never counts. A retraction counts from its own publication on. Claims about the incident’s series are treated in the same way.\nThe incident’s name, date and place, the editors’ notes, the links the editors have made and who is the same as whom are today’s; a link to a claim published later is left out. An article that was corrected after that day is shown with its text of today, and the page says so.\nThere is a page for every day on which a claim about the incident itself was published. The list of events says how each attribution stood by then, where its state or the number of its origins had changed.',
  example: 'A denial of 6 January, first reported on 20 January, is not on the page of 10 January.',
  leavesOpen: 'What a corrected article said before, where the record does not have it.',
  relates:
    'Compare bitemporal databases, which keep apart when a fact held and when it was recorded (temporal tables in SQL:2011). Here the second time is that of publication.',
  records: {
    'retracted-later': 'Asserted on the first day, withdrawn on the day it was taken back.',
    'reported-later': 'A denial counts from the day it was reported.',
    'brought-by-a-correction': 'A claim that a correction brought counts from the correction.',
    'last-possible-day': 'An article of a month counts from its last day.',
    'retraction-by-a-correction': 'A retraction that a correction brought counts from it.',
    'no-end': 'An article without a last day never counts.',
    'local-day-of-an-article': 'An article of 01:00 is of its own place’s day.',
  },
} as const satisfies Rule;
