import { expect, test } from 'vitest';
import { shapes } from '../../../../src/corpus/parsing/explaining/field-description.ts';
import { foundIn } from '../../../told.ts';

const body = `On Friday, two officials told AFP that Israel hit the base, reportedly by night.

Two people were killed, and the fire burnt for hours. “We did not do it,” a minister said.

Iran’s foreign ministry condemned the strike, and said on August 24, 2019: “Israel is behind this.”
`;
const article = `---
title: A base hit
source: toi
date: 2019-08-25
language: en
not-in-text: {title: given by the editors, source: it is known, date: it is known}
speakers:
  us-officials:
    anonymous: two officials
    of: united-states
  minister:
    anonymous: a minister
claims:
  - id: one
    speaker: us-officials
    chain: afp
    stance: asserts
    accused: israel
    incidents: amirli
    evidence: Israel hit the base
    hedge: reportedly
  - id: two
    about: toll
    speaker: author
    incidents: amirli
    value: {killed: 2}
    evidence: Two people were killed
  - id: denial
    speaker: minister
    stance: disputes
    accused: israel
    incidents: amirli
    evidence: >-
      We did not do it
    responds-to: one
  - id: condemned
    speaker: iran
    said: 2019-08-24
    stance: asserts
    accused: israel
    incidents: [amirli]
    evidence:
      - Iran’s foreign ministry condemned the strike
      - Israel is behind this
---
${body}`;
const persian = `---
title: انفجار در آمرلی
source: toi
date: 2019-08-23
language: fa
not-in-text: {title: given by the editors, source: it is known, date: it is known}
claims:
  - id: fa-one
    speaker: iran
    stance: asserts
    accused: israel
    incidents: amirli
    evidence: اسرائیل انبارهای مهمات‌سازی را هدف گرفت
---
ایران گفت که اسرائیل انبارهای مهمات‌سازی را هدف گرفت.
`;
const sound: Readonly<Record<string, string>> = {
  'actors/israel.md': '---\nname: Israel\nkind: state\ncountry: IL\n---\n',
  'actors/iran.md': '---\nname: Iran\nkind: state\ncountry: IR\n---\n',
  'actors/united-states.md': '---\nname: United States\nkind: state\ncountry: US\n---\n',
  'incidents/amirli.md':
    '---\ntitle: Explosion at Amirli\nkind: explosion\ndate: 2019-07-19\nplace:\n  name: Amirli\n  country: IQ\n  point: [34.7, 44.5]\n---\n',
  'outlets/toi.md': '---\nname: Times of Israel\nkind: online\n---\n',
  'outlets/afp.md': '---\nname: AFP\nkind: wire\n---\n',
  'articles/base.md': article,
  'articles/base-fa.md': persian,
};

test('the record that the mistakes are made in is sound', () => {
  expect(foundIn(sound)).toEqual([]);
});

type Mistake = [name: string, path: string, before: string, after: string, told: string[]];

// Each is one mistake, and nearly each one message: what only follows from it is left out.
test.for<Mistake>([
  [
    'one tab for the spaces',
    'articles/base.md',
    '    stance: asserts',
    '\tstance: asserts',
    [
      'articles/base.md:17:2 broken-yaml: the line is indented with a tab: “stance: asserts” / indent with spaces',
    ],
  ],
  [
    'typographic quotation marks round an id',
    'articles/base.md',
    'accused: israel',
    'accused: “israel”',
    ['articles/base.md:18:14 unknown-actor: there is no actor ““israel”” / write israel'],
  ],
  [
    'typographic quotation marks round a date',
    'articles/base.md',
    'said: 2019-08-24',
    'said: “2019-08-24”',
    [
      'articles/base.md:38:11 impossible-date: said is ““2019-08-24””, which is no date in EDTF / did you mean 2019-08-24?',
    ],
  ],
  [
    'typographic quotation marks round a field’s name',
    'articles/base.md',
    '    stance: asserts',
    '    “stance”: asserts',
    ['articles/base.md:17:5 unknown-field: there is no field ““stance”” here / write stance:'],
  ],
  [
    'a field’s name in bold',
    'articles/base.md',
    '    stance: asserts',
    '    **stance**: asserts',
    [
      'articles/base.md:17:5 broken-yaml: the field’s name stands between signs of Markdown, **: “**stance**: asserts” / take them away: stance: asserts',
    ],
  ],
  [
    'a field’s name with a capital',
    'articles/base.md',
    '    stance: asserts',
    '    Stance: asserts',
    ['articles/base.md:17:5 unknown-field: there is no field “Stance” here / write stance:'],
  ],
  [
    'a field’s name with a capital at the margin',
    'articles/base.md',
    'title: A base hit',
    'Title: A base hit',
    ['articles/base.md:2:1 unknown-field: there is no field “Title” here / write title:'],
  ],
  [
    'a field’s name with a low line',
    'articles/base.md',
    'responds-to: one',
    'responds_to: one',
    [
      'articles/base.md:35:5 unknown-field: there is no field “responds_to” here / write responds-to:',
    ],
  ],
  [
    'a field called otherwise',
    'articles/base.md',
    'said: 2019-08-24',
    'date: 2019-08-24',
    [
      'articles/base.md:38:5 unknown-field: there is no field “date” here / write said: instead: when it was said, if the article tells (EDTF)',
    ],
  ],
  [
    'incident for incidents',
    'articles/base.md',
    '    incidents: amirli\n    evidence: Israel',
    '    incident: amirli\n    evidence: Israel',
    [
      'articles/base.md:19:5 unknown-field: there is no field “incident” here / did you mean incidents?',
    ],
  ],
  [
    'no colon after claims',
    'articles/base.md',
    '\nclaims:',
    '\nclaims',
    ['articles/base.md:13:1 broken-yaml: there is no colon after claims: “claims” / write claims:'],
  ],
  [
    'no colon after the id of a speaker',
    'articles/base.md',
    '  us-officials:',
    '  us-officials',
    [
      'articles/base.md:8:3 broken-yaml: there is no colon after us-officials: “us-officials” / write us-officials:',
    ],
  ],
  [
    'no colon after an id',
    'articles/base.md',
    '  - id: two',
    '  - id two',
    ['articles/base.md:22:5 broken-yaml: there is no colon after id: “- id two” / write - id: two'],
  ],
  [
    'a semicolon for the colon',
    'articles/base.md',
    'stance: asserts',
    'stance; asserts',
    [
      'articles/base.md:17:5 broken-yaml: there is ; where a colon belongs: “stance; asserts” / write stance: asserts',
    ],
  ],
  [
    'claims indented',
    'articles/base.md',
    '\nclaims:',
    '\n  claims:',
    [
      'articles/base.md:13:3 unknown-field: claims is indented, and stands under speakers as if it were a part of it / take the spaces before claims: away; if the lines below it were moved with it, move them back, too',
    ],
  ],
  [
    'fields of a speaker not indented',
    'articles/base.md',
    '    anonymous: two officials\n    of',
    '  anonymous: two officials\n  of',
    [
      'articles/base.md:9:3 unknown-field: anonymous is not indented below us-officials:, to which it belongs / put two more spaces before anonymous:, and before of',
    ],
  ],
  [
    'a toll not indented',
    'articles/base.md',
    'value: {killed: 2}',
    'value:\n    killed: 2',
    [
      'articles/base.md:27:5 unknown-field: killed is not indented below value:, to which it belongs / put two more spaces before killed:',
    ],
  ],
  [
    'a title on the next line',
    'articles/base.md',
    'title: A base hit',
    'title:\nA base hit',
    [
      'articles/base.md:3:1 broken-yaml: the words of title are not indented below it: “A base hit” / put 2 spaces before them, two more than before title:',
    ],
  ],
  [
    'words not indented after >-',
    'articles/base.md',
    'evidence: >-\n      We',
    'evidence: >-\n    We',
    [
      'articles/base.md:34:5 broken-yaml: the words of evidence are not indented below it: “We did not do it” / put 6 spaces before them, two more than before evidence:',
    ],
  ],
  [
    'two hyphens',
    'articles/base.md',
    '  - id: two',
    '  - - id: two',
    [
      'articles/base.md:22:3 broken-yaml: the line begins with two hyphens: “- - id: two” / take one of them away',
    ],
  ],
  [
    'no hyphen before a claim',
    'articles/base.md',
    '  - id: two',
    '    id: two',
    [
      'articles/base.md:22:5 broken-yaml: the field “id” is there twice, first in line 14 / keep one of the two; several values go into one field as a list, and each claim of several begins with a hyphen',
    ],
  ],
  [
    'no hyphen before a passage',
    'articles/base.md',
    '      - Israel is',
    '      Israel is',
    [
      'articles/base.md:44:7 broken-yaml: the line stands below the hyphens of its list and has none: “Israel is behind this” / write a hyphen and a space before it if it is another of the list; give it two more spaces if it goes on from the line above',
    ],
  ],
  [
    'no space after the hyphen of a passage',
    'articles/base.md',
    '      - Israel is',
    '      -Israel is',
    [
      'articles/base.md:44:7 broken-yaml: there is no space after the hyphen: “-Israel is behind this” / write a space after it: - Israel is behind this',
    ],
  ],
  [
    'a dash for the hyphen',
    'articles/base.md',
    '      - Israel is',
    '      – Israel is',
    [
      'articles/base.md:44:7 broken-yaml: the line begins with –, which is no hyphen: “– Israel is behind this” / write a hyphen and a space in its place: -',
    ],
  ],
  [
    'a hyphen with nothing behind it',
    'articles/base.md',
    '  - id: denial',
    '  -\n  - id: denial',
    [
      'articles/base.md:28:4 missing-field: a hyphen, or a comma, stands in claims with nothing after it / take it away, or write what belongs after it',
    ],
  ],
  [
    'speakers as a list',
    'articles/base.md',
    '  us-officials:\n    anonymous',
    '  - us-officials:\n    anonymous',
    [
      'articles/base.md:8:3 broken-yaml: what stands under speakers: has no hyphens: “- us-officials:” / take the hyphen away, here and before the others: us-officials:',
    ],
  ],
  [
    'two fields on one line',
    'articles/base.md',
    '    stance: asserts\n    accused: israel',
    '    stance: asserts, accused: israel',
    [
      'articles/base.md:17:13 broken-yaml: two fields stand on one line, stance and accused: “stance: asserts, accused: israel” / give each a line of its own: stance: asserts, and below it accused: israel',
    ],
  ],
  [
    'the line of the claims lost',
    'articles/base.md',
    'claims:\n',
    '',
    [
      'articles/base.md:13:3 broken-yaml: a claim stands under speakers: without a line claims: before it: “- id: one” / write claims: on a line of its own above it, at the margin',
    ],
  ],
  [
    'the line of the speakers lost',
    'articles/base.md',
    'not-in-text: {title: given by the editors, source: it is known, date: it is known}\nspeakers:\n',
    'not-in-text:\n  title: given by the editors\n  source: it is known\n  date: it is known\n',
    [
      'articles/base.md:10:3 unknown-field: us-officials is a speaker, and stands under not-in-text / write speakers: on a line of its own above the first speaker, at the margin, unless it is there already',
    ],
  ],
  [
    'an answer in the claim that it is about',
    'articles/base.md',
    '    stance: asserts\n    accused: israel',
    '    answer: {rule: doubt-left-out}\n    stance: asserts\n    accused: israel',
    [
      'articles/base.md:17:5 unknown-field: there is no field “answer” here / write answers: at the margin, and the answer below it after two spaces and a hyphen',
    ],
  ],
  [
    'not-in-text as a sentence',
    'articles/base.md',
    'not-in-text: {title: given by the editors, source: it is known, date: it is known}',
    'not-in-text: The outlet is from elsewhere.',
    [
      'articles/base.md:6:14 mistyped-field: not-in-text is “The outlet is from elsewhere.” / write below not-in-text:, indented, the field that it tells of, such as source: The outlet is from elsewhere.',
    ],
  ],
  [
    'claims written like speakers',
    'articles/base-fa.md',
    '  - id: fa-one\n    speaker',
    '  fa-one:\n    speaker',
    [
      'articles/base-fa.md:8:3 mistyped-field: the claims have names before them, and no hyphens: “fa-one:” / begin each claim with a hyphen and its id: - id: fa-one',
    ],
  ],
  [
    'a colon twice on a line',
    'articles/base.md',
    'accused: israel',
    'accused: israel: enabled',
    [
      'articles/base.md:18:14 broken-yaml: israel and its value stand on one line with accused: “accused: israel: enabled” / write braces round the two: accused: {israel: enabled}',
    ],
  ],
  [
    'brackets within brackets',
    'articles/base.md',
    'accused: israel',
    'accused: [[israel]]',
    [
      'articles/base.md:18:15 mistyped-field: accused has a list within its list: “[israel]” / take the inner brackets away: [israel]',
    ],
  ],
  [
    'no comma in a list',
    'articles/base.md',
    'accused: israel',
    'accused: [united-states iran]',
    [
      'articles/base.md:18:15 unknown-actor: there is no actor “united-states iran” / write a comma between them: united-states, iran',
    ],
  ],
  [
    'a brace not closed',
    'articles/base.md',
    '{killed: 2}',
    '{killed: 2',
    [
      'articles/base.md:26:12 broken-yaml: the value begins with a bracket that is not closed on the line: “value: {killed: 2” / a } is missing: write it at the end, value: {killed: 2}',
    ],
  ],
  [
    'two values of one field',
    'articles/base.md',
    'stance: asserts',
    'stance: asserts, denies',
    [
      'articles/base.md:17:13 unknown-value: “asserts, denies” is none of the values of stance / write one of them, asserts or denies; what else is said is a claim of its own',
    ],
  ],
  [
    'a stance of the editor’s own',
    'articles/base.md',
    'stance: disputes',
    'stance: rejects',
    [
      'articles/base.md:30:13 unknown-value: “rejects” is none of the values of stance / did you mean denies (says that it is not so, about itself) or disputes (says that it is not so, about others)?',
    ],
  ],
  [
    'a stance in German',
    'articles/base.md',
    'stance: disputes',
    'stance: bestreitet',
    [
      'articles/base.md:30:13 unknown-value: “bestreitet” is none of the values of stance / did you mean denies (says that it is not so, about itself) or disputes (says that it is not so, about others)?',
    ],
  ],
  [
    'claims twice',
    'articles/base.md',
    '  - id: denial',
    'claims:\n  - id: denial',
    [
      'articles/base.md:28:1 broken-yaml: the field “claims” is there twice, first in line 13 / take the second claims: away, so that its claims go on the list of the first',
    ],
  ],
  [
    'a speaker twice',
    'articles/base.md',
    '  minister:\n',
    '  us-officials:\n',
    [
      'articles/base.md:11:3 broken-yaml: the field “us-officials” is there twice, first in line 8 / keep one of the two, or give one another id',
    ],
  ],
  [
    'a date with the day first',
    'articles/base.md',
    'date: 2019-08-25',
    'date: 25.8.2019',
    [
      'articles/base.md:4:7 impossible-date: date is “25.8.2019”, which has the year last / did you mean 2019-08-25?',
    ],
  ],
  [
    'a date that may be two',
    'articles/base.md',
    'date: 2019-08-25',
    'date: 5/9/2019',
    [
      'articles/base.md:4:7 impossible-date: date is “5/9/2019”, which has the year last / write the year first, then the month: 2019-09-05 or 2019-05-09',
    ],
  ],
  [
    'a time without its offset',
    'articles/base.md',
    'date: 2019-08-25',
    'date: 2019-08-25 3:15 PM',
    [
      'articles/base.md:4:7 impossible-date: date is “2019-08-25 3:15 PM”, which is no date in EDTF / write the time with its offset from UTC, as in 2019-08-25T15:15+03:30, or leave it out: 2019-08-25',
    ],
  ],
  [
    'a day that nobody knows',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: 2019-07-xx',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “2019-07-xx”, which is no date in EDTF / did you mean 2019-07?',
    ],
  ],
  [
    'days of one month',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: 19-20 July 2019',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “19-20 July 2019”, which is no date in EDTF / did you mean 2019-07-19/2019-07-20?',
    ],
  ],
  [
    'a day of the Persian calendar',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: ۱۳۹۸-۰۴-۲۸',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “۱۳۹۸-۰۴-۲۸”, which is no date in EDTF / write the day in the Gregorian calendar: in the Persian one this is 2019-07-19',
    ],
  ],
  [
    'no date',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: unknown',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “unknown”, which is no date in EDTF / write as much as is known, such as 2019-07, 2019 or 2019~ (about); leave a field out that nothing is known of',
    ],
  ],
  [
    'a time without its offset as a value',
    'articles/base.md',
    'about: toll\n    speaker: author\n    incidents: amirli\n    value: {killed: 2}',
    'about: date\n    speaker: author\n    incidents: amirli\n    value: 2019-07-19T23:30',
    [
      'articles/base.md:26:12 value-of-wrong-kind: the claim two is about date, and its value is “2019-07-19T23:30”, which gives a time without its offset from UTC / write the time with its offset from UTC, as in 2019-07-19T23:30+03:30, or leave it out: 2019-07-19',
    ],
  ],
  [
    'a toll in words',
    'articles/base.md',
    '{killed: 2}',
    'at least 2 people dead, 3 wounded',
    [
      'articles/base.md:26:12 value-of-wrong-kind: the claim two is about toll, and its value is “at least 2 people dead, 3 wounded” / write value: {killed: 2+, injured: 3}',
    ],
  ],
  [
    'a toll without a space',
    'articles/base.md',
    '{killed: 2}',
    '{killed:176}',
    [
      'articles/base.md:26:13 unknown-value: “killed:176” is none of the values of a toll / write a space after the colon: {killed: 176}',
    ],
  ],
  [
    'a toll with another sign',
    'articles/base.md',
    '{killed: 2}',
    '{killed = 2}',
    [
      'articles/base.md:26:13 unknown-value: “killed = 2” is none of the values of a toll / write a colon and a space between the two: {killed: 2}',
    ],
  ],
  [
    'a number alone',
    'articles/base.md',
    '{killed: 2}',
    '2',
    [
      'articles/base.md:26:12 value-of-wrong-kind: the claim two is about toll, and its value is “2” / write whom the number counts, such as value: {killed: 2}',
    ],
  ],
  [
    'a point without brackets',
    'incidents/amirli.md',
    '\n  name: Amirli\n  country: IQ\n  point: [34.7, 44.5]',
    ' {name: Amirli, point: 34.7, 44.5}',
    [
      'incidents/amirli.md:5:30 mistyped-field: point has no brackets round its two numbers: “34.7, 44.5” / write point: [34.7, 44.5]',
    ],
  ],
  [
    'a point in degrees',
    'incidents/amirli.md',
    '[34.7, 44.5]',
    '34°42′N 44°30′E',
    [
      'incidents/amirli.md:8:10 mistyped-field: point is “34°42′N 44°30′E” / write point: [34.7, 44.5]',
    ],
  ],
  [
    'a country of three letters',
    'incidents/amirli.md',
    'country: IQ',
    'country: IRQ',
    ['incidents/amirli.md:7:12 mistyped-field: country is “IRQ” / write IQ if Iraq is meant'],
  ],
  [
    'two countries',
    'incidents/amirli.md',
    'country: IQ',
    'country: IQ/SY',
    [
      'incidents/amirli.md:7:12 mistyped-field: country is “IQ/SY” / write one country, IQ or SY, or leave country: out',
    ],
  ],
  [
    'yes for true',
    'articles/base.md',
    'language: en',
    'language: en\ndraft: yes',
    ['articles/base.md:6:8 unknown-value: “yes” is none of the values of draft / write true'],
  ],
  [
    'both unnamed people and a document',
    'articles/base.md',
    '    anonymous: a minister',
    '    anonymous: a minister\n    document: a letter',
    [
      'articles/base.md:12:5 mistyped-field: the speaker minister is both unnamed people and a document / keep the one that speaks and take the other away; what a document says of unnamed people, the document says',
    ],
  ],
  [
    'not-in-text without a reason',
    'articles/base.md',
    'source: it is known',
    'source: x',
    [
      'articles/base.md:6:52 mistyped-field: not-in-text does not say how you know the source: “x” / write a sentence, as in source: The web page names the source; the text does not.',
    ],
  ],
  [
    'a claim without its speaker',
    'articles/base.md',
    '    speaker: us-officials\n',
    '',
    [
      'articles/base.md:14:5 missing-field: the field speaker is missing / write speaker: and its value',
    ],
  ],
  [
    'a claim without its id that another answers',
    'articles/base.md',
    '  - id: one\n    speaker',
    '  - speaker',
    ['articles/base.md:14:5 missing-field: the field id is missing / write id: and its value'],
  ],
  [
    'an empty speaker',
    'articles/base.md',
    'speaker: us-officials',
    'speaker:',
    [
      'articles/base.md:15:5 missing-field: the field speaker is empty / write a value after speaker:',
    ],
  ],
  [
    'no title, and a reason why it is not in the text',
    'articles/base.md',
    'title: A base hit\n',
    '',
    ['articles/base.md:2:1 missing-field: the field title is missing / write title: and its value'],
  ],
  [
    'a speaker by its description',
    'articles/base.md',
    'speaker: us-officials',
    'speaker: two officials',
    [
      'articles/base.md:15:14 unknown-speaker: there is no speaker “two officials” / write us-officials, the id of the speaker described so',
    ],
  ],
  [
    'nobody as a speaker',
    'articles/base.md',
    'speaker: us-officials',
    'speaker: anonymous',
    [
      'articles/base.md:15:14 unknown-speaker: there is no speaker “anonymous” / describe the unnamed people once under speakers:, below an id of your choice, and write that id here',
    ],
  ],
  [
    'an incident by its title',
    'articles/base.md',
    'incidents: [amirli]',
    'incidents: Explosion at Amirli',
    [
      'articles/base.md:41:16 unknown-incident: there is no incident “Explosion at Amirli” / write amirli, the id of the incident of that name',
    ],
  ],
  [
    'an outlet by its address',
    'articles/base.md',
    'source: toi',
    'source: https://www.timesofisrael.com/x',
    [
      'articles/base.md:3:9 unknown-outlet: there is no outlet “https://www.timesofisrael.com/x” / write toi, the id of the outlet; the address goes into url:',
    ],
  ],
  [
    'an outlet with words round it',
    'articles/base.md',
    'chain: afp',
    'chain: told AFP',
    [
      'articles/base.md:16:12 unknown-outlet: there is no outlet, document or person “told AFP” / did you mean afp? An id stands alone, without other words',
    ],
  ],
  [
    'a state by its letters',
    'articles/base.md',
    'of: united-states',
    'of: USA',
    [
      'articles/base.md:10:9 unknown-actor: there is no actor “USA” / write united-states, the id of that state',
    ],
  ],
  [
    'a claim of another article',
    'articles/base.md',
    'responds-to: one',
    'responds-to: fa-one',
    [
      'articles/base.md:35:18 unknown-claim: there is no claim “fa-one” / write base-fa/fa-one: that article has a claim of this id',
    ],
  ],
  [
    'a claim by its address',
    'articles/base.md',
    'responds-to: one',
    'responds-to: https://example.org/claims/base/one/',
    [
      'articles/base.md:35:18 mistyped-field: responds-to is “https://example.org/claims/base/one/” / write base/one',
    ],
  ],
  [
    'a vowel sign in Persian evidence',
    'articles/base-fa.md',
    'evidence: اسرائیل',
    'evidence: اِسرائیل',
    [
      'articles/base-fa.md:13:15 evidence-not-found: the article does not say “اِسرائیل انبارهای مهمات‌سازی را هدف گرفت” / nearest: “اسرائیل انبارهای مهمات‌سازی را هدف گرفت”; difference: ا[-◌ِ-]سرائیل انبارهای مهمات‌سازی را هدف گرفت',
    ],
  ],
  [
    'no half-space in Persian evidence',
    'articles/base-fa.md',
    'انبارهای مهمات‌سازی را هدف گرفت\n---',
    'انبارهای مهماتسازی را هدف گرفت\n---',
    [
      'articles/base-fa.md:13:15 evidence-not-found: the article does not say “اسرائیل انبارهای مهماتسازی را هدف گرفت” / nearest: “اسرائیل انبارهای مهمات‌سازی را هدف گرفت”; difference: اسرائیل انبارهای مهمات[+‹half-space, U+200C›+]سازی را هدف گرفت',
    ],
  ],
  [
    'evidence with a letter left out',
    'articles/base.md',
    'evidence: Two people were killed',
    'evidence: Two people were kiled',
    [
      'articles/base.md:27:15 evidence-not-found: the article does not say “Two people were kiled” / nearest: “Two people were killed”; difference: Two people were [-kiled-][+killed+]',
    ],
  ],
  [
    'evidence with words left out',
    'articles/base.md',
    'evidence: Two people were killed',
    'evidence: Two people … burnt for hours',
    [
      'articles/base.md:27:15 evidence-not-found: the article does not say “Two people … burnt for hours” / a passage cannot leave words out: give the words before and after the dots as two passages',
    ],
  ],
  [
    'a correction without its fields',
    'articles/base.md',
    'language: en',
    'language: en\ncorrections:\n  - 2019-08-30: The date was wrong',
    [
      'articles/base.md:7:5 missing-field: the correction has no date: and text: / write date: and text:, or take the correction away',
    ],
  ],
  [
    'dots for the second three hyphens',
    'articles/base.md',
    '\n---\nOn Friday',
    '\n...\nOn Friday',
    [
      'articles/base.md:45:1 broken-frontmatter: the fields are not closed; this line is “...” / write three hyphens, --- and nothing else, at the beginning of this line',
    ],
  ],
  [
    'two hyphens at the beginning',
    'articles/base.md',
    '---\ntitle: A',
    '--\ntitle: A',
    [
      'articles/base.md:1:1 broken-frontmatter: the first line is not three hyphens: “--” / write three hyphens, --- and nothing else, in the first line',
    ],
  ],
  [
    'an empty line at the beginning',
    'articles/base.md',
    '---\ntitle: A',
    '\n---\ntitle: A',
    [
      'articles/base.md:1:1 broken-frontmatter: an empty line, or a space, stands before the first three hyphens / take it away: nothing stands before the first ---',
    ],
  ],
  [
    'words before the fields',
    'articles/base.md',
    '---\ntitle: A',
    'My article\n---\ntitle: A',
    [
      'articles/base.md:1:1 broken-frontmatter: the file begins with “My article” / take away what stands before the first ---, or move it below the second one',
    ],
  ],
  [
    'a claim below the fields',
    'articles/base.md',
    '\n---\nOn Friday',
    '\n---\n  - id: late\n    speaker: author\n    about: toll\nOn Friday',
    [
      'articles/base.md:45:1 broken-frontmatter: the fields end here, and more fields follow, which would be the article’s text / move this line below the last of the fields',
    ],
  ],
  [
    'an id without the word id',
    'articles/base.md',
    '  - id: two',
    '  - two',
    [
      'articles/base.md:22:5 broken-yaml: the line has a hyphen and one word, and fields follow: “- two” / write - id: two if this is the claim’s id',
    ],
  ],
  [
    'an id in the place of the word id',
    'articles/base.md',
    '  - id: two\n',
    '  - two:\n',
    [
      'articles/base.md:22:5 unknown-field: the claim begins with two:, and has no id: / write - id: two',
    ],
  ],
  [
    'a hedge where there is none',
    'articles/base.md',
    'hedge: reportedly',
    'hedge: none',
    [
      'articles/base.md:21:12 verbatim-not-found: hedge is “none”, and the text around its evidence does not say that / leave hedge: out where the text has no such words',
    ],
  ],
  [
    'an outlet with a comma and words behind it',
    'articles/base.md',
    'chain: afp',
    'chain: AFP, citing officials',
    [
      'articles/base.md:16:12 unknown-outlet: there is no outlet, document or person “AFP, citing officials” / did you mean afp? An id stands alone, without other words',
    ],
  ],
  [
    'names for a list of ids',
    'articles/base.md',
    'language: en',
    'language: en\nactors: Israel and Iran',
    [
      'articles/base.md:6:9 unknown-actor: there is no actor “Israel and Iran” / write a list: [israel, iran]',
    ],
  ],
  [
    'a number of a table program for a date',
    'articles/base.md',
    'said: 2019-08-24',
    'said: 43701',
    [
      'articles/base.md:38:11 impossible-date: said is “43701”, which has more than four digits and no hyphens / did you mean 2019-08-24?',
    ],
  ],
  [
    'a letter for a digit',
    'articles/base.md',
    'said: 2019-08-24',
    'said: 2O19-08-24',
    [
      'articles/base.md:38:11 impossible-date: said is “2O19-08-24”, which is no date in EDTF / did you mean 2019-08-24?',
    ],
  ],
  [
    'a season',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: summer 2019',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “summer 2019”, which is no date in EDTF / write 2019-22: 21 to 24 stand for spring, summer, autumn and winter',
    ],
  ],
  [
    'before a day',
    'incidents/amirli.md',
    'date: 2019-07-19',
    'date: before 2019-07-19',
    [
      'incidents/amirli.md:4:7 impossible-date: date is “before 2019-07-19”, which is no date in EDTF / did you mean ../2019-07-19?',
    ],
  ],
  [
    'a place with a colon',
    'incidents/amirli.md',
    '\n  name: Amirli\n  country: IQ\n  point: [34.7, 44.5]',
    ' Amirli: base',
    [
      'incidents/amirli.md:5:8 broken-yaml: the value has a colon and a space in it, which YAML takes for another field: “place: Amirli: base” / write >- after place: and the words, indented, on the next line',
    ],
  ],
  [
    'speakers in one line',
    'articles/base.md',
    '\n  us-officials:\n    anonymous: two officials\n    of: united-states\n  minister:\n    anonymous: a minister',
    ' us-officials, minister',
    [
      'articles/base.md:7:11 mistyped-field: speakers is “us-officials, minister” / write after speakers: each speaker’s id and a colon, and below it, indented, its fields',
    ],
  ],
  [
    'a conflict without its reason',
    'articles/base.md',
    'responds-to: one',
    'conflicts-with: {one}',
    [
      'articles/base.md:35:22 missing-field: the field reason is empty / write conflicts-with: {one: the reason in one sentence}',
    ],
  ],
  [
    'two versions that git could not join',
    'articles/base.md',
    '    stance: asserts',
    '<<<<<<< HEAD\n    stance: asserts\n=======\n    stance: suspects\n>>>>>>> other',
    [
      'articles/base.md:17:1 broken-yaml: two versions of the file met here, and git left both: “<<<<<<< HEAD” / keep one of the two, and take the lines <<<<<<<, ======= and >>>>>>> away',
    ],
  ],
  [
    'author in a chain',
    'articles/base.md',
    'chain: afp',
    'chain: author',
    [
      'articles/base.md:16:12 unknown-outlet: there is no outlet, document or person “author” / author can speak and cannot stand here: a chain holds what is between it and the article',
    ],
  ],
  [
    'an incident that is its own series',
    'incidents/amirli.md',
    'kind: explosion',
    'kind: explosion\nseries: amirli',
    [
      'incidents/amirli.md:4:9 refers-to-itself: amirli → amirli leads back to itself / name the one that is meant, or take the line away',
    ],
  ],
])('%s', ([, path, before, after, told]) => {
  const text = sound[path] ?? '';
  expect(text).toContain(before);
  expect(foundIn({ ...sound, [path]: text.replace(before, () => after) })).toEqual(told);
});

type Move = [name: string, from: string, to: string, told: string[]];

test.for<Move>([
  [
    'an article among the incidents',
    'articles/base.md',
    'incidents/base.md',
    [
      'incidents/base.md:1:1 wrong-folder: the file lies in incidents/, and its fields are those of an article / move it to articles/base.md',
    ],
  ],
  [
    'an incident among the articles',
    'incidents/amirli.md',
    'articles/amirli.md',
    [
      'articles/amirli.md:1:1 wrong-folder: the file lies in articles/, and its fields are those of an incident / move it to incidents/amirli.md',
    ],
  ],
  [
    'a state among the outlets',
    'actors/israel.md',
    'outlets/israel.md',
    [
      'outlets/israel.md:1:1 wrong-folder: the file lies in outlets/, and its fields are those of an actor / move it to actors/israel.md',
    ],
  ],
  [
    'an outlet among the actors',
    'outlets/afp.md',
    'actors/afp.md',
    [
      'actors/afp.md:1:1 wrong-folder: the file lies in actors/, and its fields are those of an outlet / move it to outlets/afp.md',
    ],
  ],
  [
    'a copy',
    'actors/israel.md',
    'actors/israel copy.md',
    [
      'actors/israel copy.md:1:1 invalid-id: the file’s name, “israel copy”, is no valid id / rename the file to actors/israel.md',
    ],
  ],
  [
    'a file with an umlaut',
    'actors/israel.md',
    'actors/israël.md',
    [
      'actors/israël.md:1:1 invalid-id: the file’s name, “israël”, is no valid id / rename the file to actors/israel.md',
    ],
  ],
  [
    'a folder misspelt',
    'actors/israel.md',
    'actor/israel.md',
    [
      'actor/israel.md:1:1 misplaced-file: nothing reads actor/israel.md / move it to actors/israel.md, for its fields are those of an actor',
      'articles/base-fa.md:11:14 unknown-actor: there is no actor “israel”, here and in 3 more places, in 2 files / actor/israel.md is there, and nothing reads it: rename or move it to actors/israel.md',
    ],
  ],
  [
    'another ending',
    'actors/israel.md',
    'actors/israel.markdown',
    [
      'actors/israel.markdown:1:1 misplaced-file: nothing reads actors/israel.markdown / rename it to actors/israel.md if it is an entry',
      'articles/base-fa.md:11:14 unknown-actor: there is no actor “israel”, here and in 3 more places, in 2 files / actors/israel.markdown is there, and nothing reads it: rename or move it to actors/israel.md',
    ],
  ],
  [
    'a file of a word processor',
    'outlets/afp.md',
    'outlets/afp.docx',
    [
      'articles/base.md:16:12 unknown-outlet: there is no outlet, document or person “afp” / outlets/afp.docx is there, and nothing reads it: write it as plain text, outlets/afp.md',
      'outlets/afp.docx:1:1 misplaced-file: nothing reads outlets/afp.docx / a file of a word processor is no plain text: write the entry as plain text, outlets/afp.md, or take the file away',
    ],
  ],
  [
    'no entry of the incident',
    'incidents/amirli.md',
    '',
    [
      'articles/base-fa.md:12:16 unknown-incident: there is no incident “amirli”, here and in 4 more places, in 2 files / add incidents/amirli.md, which 2 entries refer to, or name one that is there',
    ],
  ],
])('%s', ([, from, to, told]) => {
  const { [from]: text = '', ...others } = sound;
  expect(foundIn(to === '' ? others : { ...others, [to]: text })).toEqual(told);
});

test('an article renamed without its text as it arrived', () => {
  const { 'articles/base.md': text = '', ...others } = sound;
  const told = foundIn({ ...others, 'articles/base-2019.md': text, 'raw/base.txt': body });
  expect(told.filter((line) => !line.includes('raw-without-sha256'))).toEqual([
    'raw/base.txt:1:1 misplaced-file: nothing reads raw/base.txt: there is no article base / rename it to raw/base-2019.txt',
  ]);
});

// What the schema library says in its own words.
const ITS_WORDS =
  /Invalid |received|expected (?:string|number|array|object|record|nonoptional)|\bzod\b|\[object /i;

const oddValues = ['[]', '{}', '[[x]]', '{a: {b: c}}', '[x, {y: z}]'];

/** Some text with a field below a line: in the place of the one that is there, or before all others. */
function withField(text: string, above: string, field: string): string {
  const lines = text.split('\n');
  const at = lines.indexOf(above);
  const name = field.replace(/:.*$/, ':');
  const end = lines.findIndex((line, index) => index > at && /^(?: {2}- id|---)/.test(line));
  const old = lines.findIndex(
    (line, index) => index > at && index < end && line.startsWith(`${name} `),
  );
  return (old < 0 ? lines.toSpliced(at + 1, 0, field) : lines.with(old, field)).join('\n');
}

test.for([
  ['article', 'articles/base.md', '---', ''],
  ['claim', 'articles/base.md', '  - id: one', '    '],
  ['speaker', 'articles/base.md', '  us-officials:', '    '],
  ['incident', 'incidents/amirli.md', '---', ''],
  ['place', 'incidents/amirli.md', 'place:', '  '],
  ['actor', 'actors/israel.md', '---', ''],
  ['outlet', 'outlets/afp.md', '---', ''],
] as const)('whatever is written in a field of the %s, no word of the library is let through', ([
  thing,
  path,
  above,
  indent,
]) => {
  const told = Object.keys(shapes[thing])
    .flatMap((name) => oddValues.map((value) => `${indent}${name}: ${value}`))
    .flatMap((field) => foundIn({ ...sound, [path]: withField(sound[path] ?? '', above, field) }));
  expect(told.length).toBeGreaterThan(oddValues.length);
  expect(told.filter((words) => ITS_WORDS.test(words))).toEqual([]);
});
