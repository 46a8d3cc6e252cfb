import { describe, expect, test } from 'vitest';
import { readAttributions } from '../../../src/attribution/read-attributions.ts';

const stancesIn = (text: string): string[] => readAttributions(text).map(({ stance }) => stance);

describe('every word that tells a stance', () => {
  const said: Readonly<Record<string, readonly string[]>> = {
    retracts: [
      'The minister retracted his claim that the army left.',
      ...['recanted', 'withdrew', 'took back', 'walked back'].map(
        (verb) => `The minister ${verb} his claim: “We do not know who did it.”`,
      ),
    ],
    confirms: ['confirmed', 'acknowledged', 'affirmed', 'reaffirmed'].map(
      (verb) => `The ministry ${verb} that Israel struck the base.`,
    ),
    suspects: [
      ...['suspect', 'believe', 'think', 'fear', 'assume', 'presume', 'suppose', 'guess'].map(
        (verb) => `Investigators ${verb} that gas caused the blast.`,
      ),
      'Police said they believe gas caused it.',
      'Police said it may have been gas.',
      ...['probably', 'likely', 'possibly'].map((chance) => `Police said it was ${chance} gas.`),
      ...['could have', 'could well have', 'might have', 'may well have', 'may be'].map(
        (chance) => `The ministry said that Israel ${chance} hit the depot.`,
      ),
      ...['surmise', 'conjecture', 'speculate', 'estimate', 'suggest'].map(
        (verb) => `Investigators ${verb} that gas caused the blast.`,
      ),
    ],
    hints: ['hinted', 'insinuated', 'intimated', 'implied'].map(
      (verb) => `The minister ${verb} that Israel did it.`,
    ),
    disputes: ['disputed', 'refuted', 'contradicted', 'rejected', 'dismissed', 'ruled out'].map(
      (verb) => `The ministry ${verb} the report.`,
    ),
    denies: [
      'his part',
      'any part',
      'its part',
      'involvement',
      'responsibility',
      ...['charge', 'allegation', 'accusation', 'claim', 'report'].map((noun) => `the ${noun}s`),
      'having struck it',
      'being there',
      'that it had struck it',
    ].map((what) => `The minister denied ${what}.`),
    'declines-to-comment': [
      '“No comment,” the general said.',
      ...['comment', 'discuss it', 'respond', 'say it', 'elaborate', 'speak'].map(
        (what) => `The ministry refused to ${what}.`,
      ),
      'The army declined to comment.',
      'The army refused to answer.',
      'The army refused to discuss the strike.',
      'The army did not respond to a request for comment.',
      'Asked about it, the general answered: “No comment.”',
    ],
    'no-comment': ['confirm', 'disclose', 'reveal', 'specify', 'announce'].map(
      (verb) => `The police did not ${verb} the name.`,
    ),
    'claims-own': [
      'The group claimed responsibility for the strike.',
      '“We struck the base,” the general said.',
      '“We take full responsibility,” the general said.',
      ...[
        ...['took', 'accept', 'bear', 'claim'].map((verb) => `${verb} responsibility for it`),
        ...['acted', 'bombed it', 'hit it', 'killed them', 'destroyed it', 'launched them'],
        ...['carried out the strike', 'conducted it', 'gave the order', 'ordered it', 'shot it'],
        ...['have attacked it', 'also struck it', 'are bombing it', 'were attacking it'],
      ].map((deed) => `“We ${deed},” the general said.`),
      '“I ordered it,” the general said.',
      '“We’ve attacked it,” the general said.',
      'Israeli officials said Israel has struck the base.',
      'Israeli officials said Israel had attacked the base.',
    ],
  };

  test.for(
    Object.entries(said).flatMap(([stance, texts]) => texts.map((text) => [text, stance])),
  )('%s: %s', ([text = '', stance]) => {
    expect(stancesIn(text)).toContain(stance);
  });
});

test('a word that only holds an auxiliary makes no confession', () => {
  expect(stancesIn('Israeli officials said Israel struck a goodwill convoy.')).toEqual(['asserts']);
  expect(stancesIn('Israeli officials said Israel hit a shaded hall.')).toEqual(['asserts']);
});

test.for([
  'took it as a sign',
  'saw it as a signal',
  'interpreted it as an indication',
  'regarded it as an acknowledgement',
  'regarded it as an acknowledgment',
  'perceived it as a confirmation',
  'took it as a suggestion',
  'took it as a hint',
  'took it as an admission',
])('read as a hint: %s', (reading) => {
  expect(stancesIn(`The ministry ${reading}.`)).toEqual(['hints']);
});

test.for([
  'The ministry took it as a joke.',
  '“They struck it,” the general said.',
  'The ministry refused to leave.',
])('no more than asserted: %s', (text) => {
  expect(stancesIn(text)).toEqual(['asserts']);
});
