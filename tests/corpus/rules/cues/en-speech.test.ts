import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/corpus/rules/cues/en.ts';

// One form for each word of each list, as for the stances: a word that is lost is a rule that warns of good words.
describe('what comes back to somebody named before', () => {
  test.for(
    'he, she, it, its, they, their, them, his, her, hers, him, we, us, our, ours, I, my, both, either, neither, who, which, that, same'.split(
      ', ',
    ),
  )('%s', (word) => {
    expect(`Then ${word} then`).toMatch(en.names?.anaphora ?? /^$/);
  });

  test.for(
    'official, officials, source, sources, report, statement, document, accused, suspect, suspects, defendant, defendants, gunman, gunmen, attacker, shooters, killer, perpetrators, ministry, government, military, army, group, movement, organisation, organization, agency, newspaper, paper, outlet, movie, film, book, memo, video, letter, investigation, probe, inquiry, study, survey, timeline, network, minister, president, leader, spokesman, diplomat, commander, general, envoy, director, company, authority, authorities, regime, militia, militias, country, state, kingdom, republic, nation, party, forces, men, man, woman, people, rebels, militants, witness, witnesses, residents, expert, experts, analysts, lawyers, doctors, hospital, committee, commission, council, court, police, prosecutors, investigator, interviewer, ambassador, premier, chancellor, king, prince, Kremlin, White House, Pentagon'.split(
      ', ',
    ),
  )('the %s', (word) => {
    for (const words of [`the ${word}`, `the senior ${word}`])
      expect(`Then ${words} then`).toMatch(en.names?.anaphora ?? /^$/);
    expect(`Then a ${word} then`).not.toMatch(en.names?.anaphora ?? /./);
  });
});

describe('what puts something into a country', () => {
  const isWithin = (words: string) =>
    new RegExp(`${en.names?.within} Iran`, 'u').test(`${words} Iran`);

  test.for(['in', 'inside', 'within', 'throughout', 'across'])('%s', (word) => {
    expect(isWithin(`It fell ${word}`)).toBe(true);
  });

  test.for(
    'official, officials, media, outlet, outlets, source, sources, authorities, analysts, observers, embassy, embassies, ambassador, leader, leaders, politicians, speaking, reporter, reporters, journalists, correspondent, activists, residents, interest, interests, influence, role, presence, visit, based'.split(
      ', ',
    ),
  )('not behind “%s”', (word) => {
    const capital = word.replace(/^./, (letter) => letter.toUpperCase());
    expect([`the ${word} in`, `${capital} in`].map(isWithin)).toEqual([false, false]);
  });
});

describe('who speaks, and who did it', () => {
  const has = (pattern: string | undefined, words: string) =>
    new RegExp(`\\b(?:${pattern})\\b`, 'iu').test(`He ${words} then`);

  test.for(
    'said says say saying told tells announced announces declared declares stated asserted asserts insisted insists alleged alleges argued argues warned warns claimed claims denied denies confirmed confirms admitted admits acknowledged acknowledges added adds replied wrote writes tweeted concluded concludes reported reports believe believes suspect suspects'.split(
      ' ',
    ),
  )('by the verb “%s”', (word) => {
    expect(has(en.speech?.verbs, word)).toBe(true);
  });

  test.for(
    'in on at after before during from by to as when while if since for of over under near despite amid because although though that until around about late early last this following earlier meanwhile'.split(
      ' ',
    ),
  )('“%s” begins no name', (word) => {
    expect(`${word} it`).toMatch(en.speech?.circumstances ?? /^$/);
    expect(`not ${word} it`).not.toMatch(en.speech?.circumstances ?? /./);
  });

  test.for(['according to', 'citing', 'in the words of'])('%s a source', (words) => {
    expect(has(en.speech?.sources, words)).toBe(true);
  });

  test.for(
    'behind, responsible for, carried out, conducted, launched, staged, perpetrated, struck, bombed, attacked, shelled, assassinated, poisoned, shot down, downed, sabotaged, hacked, orchestrated, masterminded, ordered, planted, fired, blew up, set off, did it'.split(
      ', ',
    ),
  )('who is or has “%s”', (words) => {
    expect(has(en.speech?.deeds, words)).toBe(true);
  });

  test.for(
    'carried out by, conducted by, launched by, staged by, perpetrated by, ordered by, orchestrated by, masterminded by, committed by, done by, fired by, planted by, claimed by, blamed on, blames it on, blaming this on, blamed, blames, blaming, accused, accuses, accusing, was the work of, were the work of, attributed to, pinned on, pointed the finger at, pointed a finger at, responsibility lies with, responsibility lay with'.split(
      ', ',
    ),
  )('what is “%s” somebody', (words) => {
    expect(has(en.speech?.doneBy, words)).toBe(true);
  });

  test.for(
    'drone, drones, jet, warplanes, planes, aircraft, missile, forces, force, troops, army, military, air force, navy, government, regime, agent, agents, operatives, soldiers, commandos, militants, fighters, rebels, militia, militias, intelligence, state, itself, officers'.split(
      ', ',
    ),
  )('a state’s %s', (words) => {
    expect(new RegExp(`^(?:${en.speech?.forces})$`, 'u').test(words)).toBe(true);
  });
});

test('words that many names have tell none apart, and a body is called by some of them alone', () => {
  const generic =
    'the of and but while whereas although though because that when for in on at to a an al el de la united state states national republic islamic democratic people peoples general special armed forces force defense defence security military army navy air government ministry minister office department parliament council committee commission agency service services police guard guards party movement front group groups organisation organization union league federation company corporation network association institute center centre research space human rights media news press times post journal daily television radio channel former president prime foreign deputy director chief';
  expect([...(en.names?.generic ?? [])]).toEqual(generic.split(' '));
  const bodies =
    'police army military navy government ministry parliament council committee commission agency court party';
  expect([...(en.names?.bodies ?? [])]).toEqual(bodies.split(' '));
});
