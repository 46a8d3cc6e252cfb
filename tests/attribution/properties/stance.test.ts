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
    'declines-to-comment': [
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
