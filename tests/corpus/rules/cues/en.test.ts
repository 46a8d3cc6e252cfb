import { describe, expect, test } from 'vitest';
import { type Cue, cueIn } from '../../../../src/corpus/rules/cues/cues.ts';
import { en } from '../../../../src/corpus/rules/cues/en.ts';
import type { Cause, Stance } from '../../../../src/model/vocabularies.ts';

// One form for each word of each list: a word that is lost from a list is a rule that warns of good words.
const confirming =
  'confirmed, admits, admission, acknowledging, conceded, verified, corroborates, reaffirmed, affirmed, confessed, vouched, substantiated';
const regretting =
  'apology, regretted, sorry, mistakenly, error, fault, blame, responsibility, unforgivable, owned up, owns up, owning up';
const denying =
  'deny, denies, denied, denying, denial, denials, rejects, rejection, dismissed, dismissing, refute, refutes, rebut, rebutted, repudiated, disputes, disputing, contradicts, disavowed, rules out, ruling out, was not behind, were not responsible, is not involved, no involvement, no role, no part, no hand, no responsibility, nothing to do with';
const negation =
  "no, not, none, nobody, nothing, never, neither, nor, without, cannot, wasn't, falsely, untrue, baseless, unfounded, groundless, fabricated, invented, lie, lies, lying, nonsense, absurd, ridiculous, ludicrous, preposterous, hoax, fairy tale, fairytales, myth, fake, propaganda, slander, smears, wrong, innocent, doubted, disbelief, sceptical, skeptical, questioned, challenged, rather than, instead, debunked, pushed back, failed, lacked, unrelated, unconnected, unaware, untouched, unharmed, unlikely, impossible, implausible, incapable, far from";
const doubting =
  'suspects, suspicious, believes, belief, thinking, thought, likely, probably, possibility, perhaps, maybe, may, might, could, would, can, appears, seemed, suggested, points, indicates, considered, assumes, presumed, feared, speculated, estimates, assessment, guess, theory, hints, sign, apparently, alleged, imagined, expects, concluded, worried, wondered, potentially, plausible, conceivably, supposedly, surmised, reckons, treating, implicated, accuses, blamed, charges, feels, felt, viewed, see, saw, seen, tied, linked, questions, traced, bears, hallmark';

const stances: readonly (readonly [Stance, string])[] = [
  ['confirms', confirming],
  ['admits', `${confirming}, ${regretting}`],
  ['suspects', doubting],
  ['denies', `${denying}, ${negation}`],
  ['disputes', `${denying}, ${negation}`],
  [
    'neither-confirms-nor-denies',
    'confirm, deny, denied, denies, denying, denial, neither, nor, ambiguity, comment, acknowledged, ruled out, ruling out, whether, too early, too soon, unclear, not clear, premature, not known, not yet say, not know',
  ],
  [
    'declines-to-comment',
    "declined, refusing, no comment, would not, will not, going not, won't, wouldn't, not going to, not get into, not go into, not be drawn into, cannot, can't, avoided, evaded, dodged, sidestepped, demurred, deflects, silence, unanswered, did not ever respond, never replied, didn't respond, hasn't answered, did not return, without an answer, no replies, neither responded",
  ],
  ['no-comment', 'not, silent, yet to, quiet, mum, declined, refused, never'],
  [
    'retracts',
    'take it back, takes that back, taken back, taking it back, took it back, walked it back, rolled back, rowed back, retracted, recanted, withdrew, withdrawn, withdraws, reversed, backtracked, corrected, disowned, revoked, rescinded, apologised, mistaken, error, no longer, deleted, removed, amended, backed off, backs away, backing down, denied, deny',
  ],
];

describe('words for a stance', () => {
  test.for(
    stances.flatMap(([stance, words]) =>
      words.split(', ').map((phrase) => [stance, phrase] as const),
    ),
  )('%s: %s', ([stance, phrase]) => {
    expect(found(`So it ${phrase} then`, en.stances?.[stance])).not.toBeUndefined();
  });

  test.for(stances.map(([stance]) => stance))('%s: none in plain words', (stance) => {
    expect(found('Planes flew over the town at night', en.stances?.[stance])).toBeUndefined();
  });

  test.for([
    ...['neither', 'nor', 'not', "didn't", 'never', 'no', 'cannot', 'without', 'declined to'],
    ...[
      'refused to',
      'unable to',
      'yet to',
      'yet to be',
      'if',
      'whether',
      'until',
      'unless',
      'once',
    ],
  ])('to confirm is none behind: %s', (before) => {
    expect(found(`${before} confirm it`, en.stances?.['confirms'])).toBeUndefined();
    expect(found(`${before} quite openly confirm it`, en.stances?.['admits'])).toBeUndefined();
    expect(found(`${before} at all in any way confirm it`, en.stances?.['confirms'])).toBe(
      'confirm',
    );
  });
});

const found = (text: string, cue: Cue | undefined) => cue && cueIn(text, cue);

describe.for<[name: string, cue: Cue | undefined, words: string]>([
  [
    'a denial',
    en.denial,
    `${denying}, is lying, are liars, was false, is untrue, being baseless, were unfounded, is groundless, was fabricated, is wrong, is nonsense, is innocent, is not true, isn't true, a lie, outright lies, distorted, distortion, false claims, baseless accusation, unfounded reports, fabricated charges, no evidence, no link, no signs, no indication, no proof, no connection, not see any evidence`,
  ],
  [
    'no answer',
    en.noAnswer,
    'neither confirmed nor, neither publicly denied nor, neither confirming, neither admitted, declined to comment, refused to answer, declined to respond, refuses to say, declining to confirm, refused to discuss, not comment, not respond, not immediately reply, no comment, neither of them commented',
  ],
  ['what is reported', en.reported, 'reportedly, allegedly, purportedly, supposedly'],
  [
    'hearsay',
    en.hearsay,
    'reportedly, ostensibly, rumoured, rumored, unconfirmed, is said to, were said to, are reported to, was reported to, the alleged plot, an alleged plot, of alleged plots, two alleged plots',
  ],
  [
    'a likelihood',
    en.likelihood,
    'probably, possibly, perhaps, presumably, apparently, seemingly, most likely, is likely, were very likely, may have, might well have, could have, may be, might be, appears to be, appeared to have, seemed to have, is believed to, are widely thought to, was understood to, were presumed to, is suspected to, suspected strike',
  ],
  [
    'a chance',
    en.chances,
    'probably, possibly, presumably, apparently, seemingly, likely, suspected strike',
  ],
  ['what somebody is held for', en.heldFor, 'on suspicion of'],
  [
    'a belief',
    en.belief,
    'believe, believes, believed, believing, suspect, suspects, suspected, suspecting, speculate, speculates, speculated, suspicion, suspicions, think, thinks, thinking, thought, speculation, suggestion that, suggestions that, presume, presumes, presumed, assume, assumes, assumed',
  ],
  ['a suspicion', en.suspicion, 'believe, believed, suspects, suspecting, speculated'],
  [
    'a doubt of one’s own',
    en.chance && { words: en.chance },
    'likely, probably, possibly, perhaps, maybe, may, might, could, speculation, suspected, suspicious, presumed, believed, thought, rumours, rumors, unconfirmed',
  ],
])('words for %s', ([, cue, words]) => {
  test.for(words.split(', '))('%s', (phrase) => {
    expect(found(`There, ${phrase} then`, cue)).not.toBeUndefined();
  });

  test('none in plain words', () => {
    expect(found('Planes flew over the town at night', cue)).toBeUndefined();
  });
});

describe('what takes a word its meaning', () => {
  test.for<[text: string, cue: Cue | undefined]>([
    ['never denied it', en.denial],
    ['declined to deny it', en.denial],
    ['despite the denial', en.denial],
    ['contrary to a denial', en.denial],
    ['he alleged that it was', en.hearsay],
    ['officials alleged a plot', en.hearsay],
    ['not probably so', en.likelihood],
    ['never suspected of it', en.likelihood],
    ['nor likely', en.chances],
    ['officials suspected strikes', en.chances],
    ['few believe it', en.belief],
    ['nobody quite believes it', en.suspicion],
    ['suspicion of fraud', en.suspicion],
  ])('%s', ([text, cue]) => {
    expect(found(text, cue)).toBeUndefined();
  });
});

describe('how many', () => {
  test('words for whole numbers', () => {
    const words =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
    expect(words.split(' ').map((word) => en.numbers?.exact[word])).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    const tens = 'thirty forty fifty sixty seventy eighty ninety hundred';
    expect(tens.split(' ').map((word) => en.numbers?.exact[word])).toEqual([
      ...[30, 40, 50, 60, 70, 80, 90, 100],
    ]);
    expect(en.numbers?.exact).toMatchObject({
      no: 0,
      a: 1,
      an: 1,
      another: 1,
      both: 2,
      thousand: 1000,
    });
  });

  test('words for no fewer than some', () => {
    expect(en.numbers?.least).toEqual({
      ...{ several: 2, some: 2, multiple: 2, many: 2, few: 2, various: 2, numerous: 2 },
      ...{ couple: 2, pair: 2, trio: 3, dozen: 12, dozens: 24, scores: 40 },
      ...{ hundreds: 200, thousands: 2000 },
    });
    for (const words of ['at least', 'More than', 'no fewer than', 'no less than'])
      expect(en.numbers?.open.test(`killed ${words}`)).toBe(true);
    expect(en.numbers?.open.test('less than')).toBe(false);
  });

  test.for([
    [
      'killed',
      'killed kills killing kill dead die died dies death deaths fatalities lives slain bodies perished casualties',
    ],
    ['injured', 'injured injuries wounded hurt'],
    ['missing', 'missing unaccounted'],
  ] as const)('what people are: %s', ([who, words]) => {
    for (const word of words.split(' '))
      expect(`seven ${word}`).toMatch(en.numbers?.tolls[who] ?? /^$/);
  });
});

describe('words for causes', () => {
  test.for<readonly [Cause, string]>([
    [
      'attack',
      'attacks, deliberately, intentional, on purpose, criminal act, crime, terrorist, assaulted, sabotage, assassinated, murdered, hostile, targeted, strike, strikes, struck, raids',
    ],
    [
      'drone strike',
      'drone, drones, UAV, uavs, UAS, unmanned, pilotless, quadcopter, quad-copters, aerial vehicle, loitering, kamikaze, remotely',
    ],
    [
      'warplane strike',
      'warplane, war planes, jets, fighter, aircraft, plane, bombers, F-16, Su-24, MiG-29, helicopter, pilot, sortie',
    ],
    [
      'air strike',
      'airstrike, air raids, air-attack, air force, air campaign, air power, aerial, from the air, airborne, drone, UAVs, jet, warplanes, aircraft, planes, helicopters, bombed, bombings, bombardment, sorties, skies, flew',
    ],
    [
      'missile strike',
      'missile, missles, rockets, shell, shelling, artillery, projectile, mortars, warhead, katyusha, scuds, anti-aircraft, surface-to-air, shot down, shoot down, shooting down, downed',
    ],
    [
      'bomb',
      'bombs, explosive, device, devices, charge, mines, IED, detonated, dynamite, TNT, car bomb, booby-trapped, planted, blew it up, blew himself up, suicide',
    ],
    [
      'ground attack',
      'ground, gunfire, shot, shooting, stormed, raided, assault, ambush, troops, soldiers, fighters, attackers, assailants, militants, commando, sniper, stabbed, knife, rifles, infantry, opened fire, incursion, invaded, invasion, overran, infiltrated, hitman, hit men, hit squad, gunmen, squad',
    ],
    [
      'cyber operation',
      'cyberattack, hackers, computers, malware, viruses, ransomware, worm, network, DDoS, phishing, software, servers, digital, online, Stuxnet',
    ],
    [
      'poisoning',
      'poisoned, toxic, nerve agent, novichok, polonium, ricin, sarin, chemicals, cholinesterase, gas, gassed, thallium, dioxin',
    ],
    [
      'electrical fault',
      'electrical, short circuit, short-circuits, wiring, power surge, power fault, voltage, cables, circuit',
    ],
    [
      'unsafe storage',
      'store, stored, stores, storage, storing, stockpile, kept, warehouses, depots, handling',
    ],
    [
      'natural cause',
      'naturally, heat, hot, temperature, lightning, earthquakes, quake, storms, weather, floods, wind, landslide, thunderstorm, wildfires, tremors, summer',
    ],
    [
      'accident',
      'accidentally, faulty, mishap, malfunctions, error, mistaken, unintentional, inadvertently, technical, mechanical, engine, negligence, failed, failure, leaked, electric, short circuit, gas, sparks, misidentified, mistook, misfired, human, safety, unsafe, stored, storage, crashed, overheating, stray, wrongly, lost control, welding, maintenance',
    ],
  ])('%s', ([cause, words]) => {
    const pattern = en.causes?.[cause];
    for (const word of words.split(', ')) expect(`by ${word} then`).toMatch(pattern ?? /^$/);
    expect('by whatever then').not.toMatch(pattern ?? /./);
  });
});

describe('the calendar', () => {
  test('months are written out, shortened or with a stop', () => {
    const names = [
      ...['January Jan Jan.', 'February Feb Feb.', 'March Mar Mar.', 'April Apr Apr.', 'May'],
      ...['June Jun Jun.', 'July Jul Jul.', 'August Aug Aug.', 'September Sept Sep Sep.'],
      ...['October Oct Oct.', 'November Nov Nov.', 'December Dec Dec.'],
    ];
    names.forEach((forms, month) => {
      for (const form of forms.split(' '))
        expect(form).toMatch(new RegExp(`^(?:${en.calendar?.months[month]})$`, 'iu'));
    });
    expect(en.calendar?.weekdays).toEqual(
      'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
    );
  });

  test.for([
    ...[
      'a year ago',
      'two decades earlier',
      'years before',
      'a decade later',
      'years after',
      'a year since',
    ],
    ...[
      'last year',
      'the previous year',
      'next year',
      'the following year',
      'that year',
      'the same year',
      'anniversary',
    ],
  ])('years apart: %s', (text) => {
    expect(text).toMatch(en.calendar?.yearsApart ?? /^$/);
  });

  test.for([
    'next',
    'coming',
    'following',
    'every',
    'each',
    'by',
    'until',
    'before',
    'since',
    'from',
  ])('another week: %s', (word) => {
    expect(`${word} `).toMatch(en.calendar?.otherWeek ?? /^$/);
    expect(`on ${word} late `).toMatch(en.calendar?.otherWeek ?? /^$/);
    expect(`${word} the very late `).not.toMatch(en.calendar?.otherWeek ?? /./);
  });

  test.for([
    ['today', 1],
    ['tonight', 1],
    ['yesterday', 2],
    ['last week', 15],
    ['earlier this week', 15],
    ['earlier that week', 15],
    ['past week', 15],
    ['the last two weeks', 22],
    ['past two weeks', 22],
    ['last month', 62],
    ['past month', 62],
    ['last year', 731],
  ] as const)('%s is at most %i days ago', ([words, most]) => {
    const found = en.calendar?.ago.filter((one) => one.words.test(`it was ${words}.`));
    expect(found).toMatchObject([{ least: 0, most }]);
  });
});
