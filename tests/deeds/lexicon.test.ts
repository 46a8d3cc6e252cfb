import { expect, test } from 'vitest';
import { deedsOf, shown } from './found-deeds.ts';

/** A sentence and the deeds in it, with a star for each of the words behind them, between which stand commas. */
const rows: readonly (readonly [sentence: string, deeds: readonly string[], words: string])[] = [
  [
    'Israel has * the village.',
    ['Israel · * · actual'],
    'struck, attacked, bombed, bombarded, hit, destroyed, killed, raided, shelled, shot, ' +
      'poisoned, hacked, sabotaged, assassinated, murdered, invaded, torpedoed, ambushed, ' +
      'massacred, slaughtered, stabbed, tortured, abducted, kidnapped, hijacked, torched, ' +
      'strafed, pounded, firebombed, sunk, detonated, infiltrated, breached, crippled, ' +
      'obliterated, slain, wounded, injured, assaulted, stormed',
  ],
  [
    'Israel has * an airstrike.',
    ['Israel · * · actual'],
    'conducted, committed, perpetrated, launched, mounted, orchestrated, masterminded, ' +
      'executed, undertaken, performed, engineered, instigated, directed, plotted, fired, ' +
      'dropped, lobbed, hurled',
  ],
  [
    'Israel has * missiles.',
    ['Israel · * · actual · supplied'],
    'supplied, provided, delivered, given, sold, sent, shipped, transferred, furnished',
  ],
  [
    'Israel has supplied *.',
    ['Israel · supplied · actual · supplied'],
    'drones, missiles, rockets, weapons, arms, explosives, munitions, ammunition, bombs, ' +
      'warheads, launchers, guns, rifles, grenades, agents',
  ],
  [
    'Israel has * an airstrike.',
    ['Israel · * · actual · ordered'],
    'ordered, commanded, instructed, authorized, authorised',
  ],
  [
    'Israel has carried out the *.',
    ['Israel · carried out · actual'],
    'strike, airstrike, attack, raid, bombing, bombardment, assault, offensive, massacre, ' +
      'killing, murder, assassination, explosion, blast, shelling, invasion, hack, ' +
      'cyberattack, cyber-attack, intrusion, sabotage, shooting, ambush, hijacking, ' +
      'kidnapping, abduction, poisoning, arson, genocide, incursion, barrage, breach, ' +
      'slaughter, execution, atrocity',
  ],
  [
    'Israel has fired a *.',
    ['Israel · fired · actual'],
    'missile, rocket, drone, projectile, mortar, bomb, grenade, torpedo, shot',
  ],
  [
    'The Israeli * was over.',
    ['The Israeli · * · actual'],
    'strike, airstrike, raid, bombardment, culpability, guilt, aggression, invasion, ' +
      'incursion',
  ],
  [
    'The Israeli * in the bombing was clear.',
    ['The Israeli · * · actual'],
    'involvement, responsibility, complicity, hand, role',
  ],
  [
    'The Israeli * against the village was over.',
    ['The Israeli · * · actual'],
    'attack, bombing, assault, killing, assassination, murder, sabotage, shooting, ' + 'operation',
  ],
  [
    'Israel has targeted the *.',
    ['Israel · targeted · actual'],
    'base, depot, convoy, compound, village, town, city, position, facility, site, ship, ' +
      'tanker, plant, refinery, airport, airfield, school, hospital, building, home, house, ' +
      'vehicle, car, truck, soldier, troop, force, militant, fighter, civilian, camp, bunker, ' +
      'warehouse, port, bridge, pipeline, station, checkpoint, embassy, consulate, mosque, ' +
      'church, network, server, system, computer, website, infrastructure, militia, ' +
      'commander, journalist, diplomat',
  ],
  [
    'Israel has struck the *.',
    [],
    'deal, agreement, chord, balance, tone, pact, bargain, note, optimism, report, claim, ' +
      'accusation, allegation, statement, decision, plan, law, bill, policy, critic, record, ' +
      'remark, proposal, resolution, idea, comment, suggestion, verdict, ruling, inflation, ' +
      'market, customer, audience, fund, contract, promise, pose, time, vein',
  ],
  [
    'Israel was * for the bombing.',
    ['Israel · was · actual'],
    'responsible, guilty, culpable, complicit, liable',
  ],
  [
    'The * was Karim Salih.',
    ['Karim Salih · was · actual'],
    'culprit, perpetrator, attacker, assailant, killer, gunman, shooter, bomber, ' +
      'mastermind, aggressor, author, murderer',
  ],
  [
    'Israel was the *.',
    ['Israel · was · actual'],
    'culprit, perpetrator, attacker, assailant, killer, gunman, shooter, bomber, ' +
      'mastermind, aggressor, author, murderer',
  ],
  [
    'The * Israeli airstrike was over.',
    ['The * Israeli · airstrike · unreal'],
    'planned, future, potential, imminent, possible, threatened, feared, further, new, ' +
      'hypothetical, attempted, next',
  ],
  [
    'The * Israeli airstrike was over.',
    ['The * Israeli · airstrike · possible'],
    'alleged, suspected, apparent, presumed, purported, reported',
  ],
  [
    'Israel * strike the depot.',
    ['Israel · strike · unreal'],
    'will, would, shall, should, can, could, may, might, must',
  ],
  [
    'Israel * have struck the depot.',
    ['Israel · struck · possible'],
    'may, might, could, must, can',
  ],
  ['Israel * have struck the depot.', ['Israel · struck · unreal'], 'will, would, should'],
  [
    'The army stays * Israel strikes the depot.',
    ['Israel · strikes · unreal'],
    'if, whether, unless, lest',
  ],
  ['* of the Israelis struck the depot.', ['* of the Israelis · struck · negated'], 'None'],
  ['* struck the depot.', ['* · struck · negated'], 'Nobody, None'],
  [
    'Israel * to strike the depot.',
    ['Israel · strike · unreal'],
    'planned, wanted, threatened, vowed, intended, prepared, promised, refused, declined, ' +
      'agreed, decided, meant, hoped, asked, expected, voted, wished, failed, pledged, aimed, ' +
      'designed',
  ],
  [
    'Israel was * to strike the depot.',
    ['Israel · strike · unreal'],
    'allowed, scheduled, set, ruled, told, ordered, commanded, instructed, authorized, ' + 'urged',
  ],
  [
    'Israel is * to have struck the depot.',
    ['Israel · struck · actual'],
    'believed, said, reported, thought, suspected, alleged, known, understood, presumed, ' +
      'assumed, rumored, supposed, found',
  ],
  ['Israel * to have struck the depot.', ['Israel · struck · actual'], 'seems, appears'],
  [
    'Israel * to strike the depot.',
    ['Israel · strike · actual'],
    'managed, began, continued, started, proceeded, helped, came',
  ],
  [
    'Israel * striking the depot.',
    ['Israel · striking · unreal'],
    'considered, planned, contemplated, avoided, suggested, stopped',
  ],
  ['It kept Israel * striking the depot.', ['Israel · striking · unreal'], 'from'],
  [
    'The army left * striking the depot.',
    ['The army · striking · unreal'],
    'against, without, before',
  ],
  [
    'There is no * that Israel struck the depot.',
    ['Israel · struck · negated'],
    'evidence, proof, indication, sign, suggestion, information, reason, record, ' +
      'confirmation, claim',
  ],
  [
    'There were no * that Israel struck the depot.',
    ['Israel · struck · negated'],
    'grounds, indications, signs, suggestions, reasons, records, claims',
  ],
  [
    'There was no * for saying that Israel struck the depot.',
    ['Israel · struck · negated'],
    'basis, grounds',
  ],
  ['The army had no * that Israel struck the depot.', ['Israel · struck · negated'], 'knowledge'],
  [
    'There is * evidence that Israel struck the depot.',
    ['Israel · struck · negated'],
    'no, not, little, without',
  ],
  [
    'The army * evidence that Israel struck the depot.',
    ['Israel · struck · negated'],
    'lacks, lacked, lacking, never',
  ],
  ['The army * out that Israel struck the depot.', ['Israel · struck · negated'], 'ruled'],
  [
    'It is * that Israel struck the depot.',
    ['Israel · struck · negated'],
    'unlikely, doubtful, impossible, untrue, false, inconceivable',
  ],
  ['It is a * that Israel struck the depot.', ['Israel · struck · negated'], 'lie, myth'],
  ['The army * that Israel struck the depot.', ['Israel · struck · negated'], 'doubts, doubted'],
  ['Israel * struck the depot.', ['Israel · struck · unreal'], 'nearly, almost'],
  [
    'Israel * struck the depot.',
    ['Israel · struck · possible'],
    'likely, probably, possibly, perhaps, presumably',
  ],
  [
    'The army * an Israeli airstrike.',
    ['an Israeli · airstrike · unreal'],
    'fears of, fear of, feared, fearing, worries about, worry about, worried about, concern ' +
      'about, concerns over, risk of, threat of, threats of, threatens, threatened, ' +
      'possibility of, danger of, likelihood of, prospect of, plans for, planned, intention ' +
      'of, warned of, warns against, warning of, prevented, prevents, prevent, deterred, ' +
      'deters, averted, averts, avoided, avoids, stopped, braced for, braces for, prepared ' +
      'for, prepares for, was ready for, in case of, in the event of, protects it against, ' +
      'protected it from, defended it against, was capable of, called for, calls for, ' +
      'expected, expects',
  ],
];

test.for(
  rows.flatMap(([sentence, deeds, words]) =>
    words
      .split(', ')
      .map(
        (word) =>
          [sentence.replace('*', word), deeds.map((deed) => deed.replace('*', word))] as const,
      ),
  ),
)('%s', ([sentence, deeds]) => {
  expect(deedsOf(sentence).map((deed) => shown(deed, sentence))).toEqual(deeds);
});

test.for([
  'capable',
  'afraid',
  ...['possibility', 'risk', 'idea', 'intention', 'plan', 'aim', 'goal'].map(
    (noun) => `for the ${noun}`,
  ),
])('%s of striking: nothing is done', (words) => {
  const found = deedsOf(`Israel was ${words} of striking the depot.`);
  expect(found.map(({ factuality }) => factuality)).toEqual(['unreal']);
});

/** Words for deeds that are none there, or whose like is not said to have been done. */
test.for([
  ['Israel struck out at its critics.', []],
  ['Israel struck back at its critics.', []],
  ['Israel attacked Salih for his record.', []],
  ['Israel attacked Salih over his record.', []],
  ['Israel attacked Salih as a liar.', []],
  ['Israel hit itself.', []],
  ['Israel targeted young voters.', []],
  ['Soldiers fired at the crowd.', ['Soldiers · fired · actual']],
  ['Soldiers fired on the crowd.', ['Soldiers · fired · actual']],
  ['Soldiers fired upon the crowd.', ['Soldiers · fired · actual']],
  ['Soldiers fired into the crowd.', ['Soldiers · fired · actual']],
  ['Israel has shot down the plane.', ['Israel · shot down · actual']],
  ['Israel blew up the bridge.', ['Israel · blew up · actual']],
  ['Israel set fire to the depot.', ['Israel · set · actual']],
  ['Israel did this.', ['Israel · did · actual']],
  ['Israel did this work.', []],
  ['Israel carried it out.', ['Israel · carried · actual']],
  ['Israel launched it.', []],
  ['Israel executed the prosecutor.', ['Israel · executed · actual']],
  ['Israel executed the plan.', []],
  ['Israel had a hand in the bombing.', ['Israel · had · actual']],
  ['Israel played a part in the bombing.', ['Israel · played · actual']],
  ['Israel took a role in the bombing.', ['Israel · took · actual']],
  ['Israel had an involvement in the bombing.', ['Israel · had · actual']],
  ['Israel had a hand in the talks.', []],
  ['Israel stood behind the bombing.', ['Israel · stood · actual']],
  ['Israel remained responsible for the bombing.', ['Israel · remained · actual']],
  ['The bombing was the handiwork of Israel.', ['Israel · was · actual']],
  ['The bombing was the doing of Israel.', ['Israel · was · actual']],
  ['The bombing was Israel’s work.', ['Israel · was · actual']],
  ['The bombing bore the fingerprints of Israel.', ['Israel · bore · possible']],
  ['The bombing bore the signature of Israel.', ['Israel · bore · possible']],
  ['The bombing bore every hallmark of Israel.', ['Israel · bore · possible']],
  [
    'The murder of the writer inside the Saudi consulate by agents was over.',
    ['agents · murder · actual'],
  ],
  ['Police suspect Israel of the bombing.', ['Israel · suspect · possible']],
  ['Israel is going to strike the depot.', ['Israel · strike · unreal']],
  ['Israel has to strike the depot.', ['Israel · strike · unreal']],
  ['Israel needs to strike the depot.', ['Israel · strike · unreal']],
  ['Iran was accused of the bombing by the ministry.', ['Iran · accused · actual']],
  ['Officials said striking the depot would fail.', []],
  ['Israel was behind the talks at the old dam near the border.', []],
  ['Israel was involved in the deadly and secret strike.', ['Israel · was · actual']],
  ['The signs pointed towards Israel.', []],
  ['The strike bore all of the old hallmarks of Iran.', ['Iran · bore · possible']],
  ['The strike bore nearly all of the many old hallmarks of Iran.', []],
  ['The strike was the old Iranian army’s doing.', ['the old Iranian army · was · actual']],
  [
    'The murder of the writer inside the old Saudi consulate by agents was over.',
    ['agents · murder · actual'],
  ],
  ['Iran left the town on Monday and struck the depot.', ['Iran · struck · actual']],
  ['Police accused Israel of lying.', []],
] as const)('%s', ([sentence, deeds]) => {
  expect(deedsOf(sentence).map((deed) => shown(deed, sentence))).toEqual(deeds);
});

test.for([
  'trace',
  'clue',
  'indication',
  'fingerprint',
  'fact',
])('every %s points to somebody', (sign) => {
  const sentence = `Every ${sign} points to Israel.`;
  expect(deedsOf(sentence).map((deed) => shown(deed, sentence))).toEqual([
    'Israel · points · possible',
  ]);
});

test.for(
  'admitted denied acknowledged confessed began started kept finished continued recalled remembered'.split(
    ' ',
  ),
)('who %s doing it is who does it', (verb) => {
  const sentence = `Iran ${verb} striking the depot.`;
  expect(deedsOf(sentence).map((deed) => shown(deed, sentence))).toEqual([
    'Iran · striking · actual',
  ]);
});

test.for(
  'death explosion blast fire incident disappearance sinking downing violence poisoning hacking disaster'.split(
    ' ',
  ),
)('whoever was behind a %s did it', (noun) => {
  const sentence = `Israel was behind the ${noun} that the old man told his friends about.`;
  expect(deedsOf(sentence).map((deed) => shown(deed, sentence))).toContain('Israel · was · actual');
});
