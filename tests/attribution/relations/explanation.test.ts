import { describe, expect, test } from 'vitest';
import { readAttributions } from '../../../src/attribution/read-attributions.ts';
import type { RuleId } from '../../../src/attribution/relations/attribution-spans.ts';
import { printed } from '../../../src/attribution/relations/explanation.ts';

/** For each rule a sentence in which it finds something, and what is printed of why. */
const explained: Readonly<Record<RuleId, readonly [text: string, why: string]>> = {
  'according-to': ['According to Reuters, drones struck the factory.', 'according to'],
  adjectives: ['He is confident that it was over.', 'confident: clause; source beside the verb'],
  'as-said': ['It burned, as the paper noted.', 'note: as an aside; source beside the verb'],
  'before-quotation': [
    'The envoy was clearer: “Iran has personnel in Ukraine.”',
    'before a colon and a quotation; source beside the verb',
  ],
  blame: ['Iran accused Israel of the attack.', 'accuse: blame, active; source beside the verb'],
  'cited-as-saying': ['AP cited an official as saying it was over.', 'cited as saying'],
  'content-before-verb': ['It burned, two officials said.', 'say: aside; source beside the verb'],
  gap: [
    'The attack US officials say was carried out by drones killed two.',
    'say: gap; source beside the verb',
  ],
  headline: ['Police: Driver fled after the crash', 'name and colon'],
  hearsay: ['Seven people were reportedly killed.', 'reportedly'],
  'neither-nor': [
    'Israel has neither confirmed nor denied responsibility.',
    'neither confirm nor deny',
  ],
  nouns: ['Trump’s claim that the vote was rigged was false.', 'claim: clause'],
  passives: ['He is believed to have left.', 'believe: passive, raised'],
  seeming: ['He seemed to know it.', 'seem: seeming'],
  'verb-before-content': ['Police said it was over.', 'say: clause; source beside the verb'],
};

describe('says why, as an editor reads it', () => {
  test.for(Object.entries(explained))('%s', ([rule, [text, why]]) => {
    const found = readAttributions(text).find((attribution) => attribution.rule === rule);
    expect(found && printed(found).why).toBe(why);
  });
});

test('prints the explanation, and not the fields it is made of', () => {
  const [found] = readAttributions('Police confirmed the strike.').map(printed);
  expect(Object.keys(found ?? {})).toEqual([
    'source',
    'cue',
    'content',
    'quotation',
    'speaker',
    'readBy',
    'chain',
    'stance',
    'hedge',
    'basis',
    'within',
    'why',
    'certainty',
    'doubts',
  ]);
  expect(found?.doubts).toEqual(['found by a weak sign: confirm: object; source beside the verb']);
});
