import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { toldBy } from '../../told.ts';

/** What the rule says of a speaker, and of a claim that it, or somebody else, makes. */
const found = (speaker: string, claim: string) =>
  toldBy('document-without-release', {
    'articles/a.md': article(
      `source: toi\nspeakers:\n  other: {anonymous: A man, of: iraq}\n  paper: {${speaker}}`,
      `- {id: no, about: other, speaker: other, evidence: They did it.}\n- {id: one, evidence: They did it., ${claim}}`,
      'They did it.',
    ),
  });

const own = 'speaker: paper, stance: denies, accused: iraq';

test('points to the name of the document, and names the first of its side', () => {
  expect(
    found(
      'document: A cable, by: iraq',
      'speaker: paper, stance: asserts, accused: [iran, iraqi-army, iraq]',
    ),
  ).toEqual([
    'articles/a.md:7:3 “paper” paper is by iraq and speaks of what iraqi-army did; how it came to be public is not told / write release: issued if its author made it public, release: leaked if somebody else did',
  ]);
});

test.for([
  ['document: A cable, by: iraq', own],
  ['document: A cable, by: iraqi-army', own],
  ['document: A cable, by: iraq', 'speaker: [other, paper], stance: asserts, accused: iraqi-army'],
] as const)('speaks of {%s}, of its own side: %s', ([speaker, claim]) => {
  expect(found(speaker, claim)).toHaveLength(1);
});

test.for([
  ['issued', 'document: A cable, by: iraq, release: issued', own],
  ['leaked', 'document: A cable, by: iraq, release: leaked', own],
  ['told wrongly', 'document: A cable, by: iraq, release: found', own],
  ['a misspelt field', 'document: A cable, by: iraq, relaese: leaked', own],
  ['nobody’s', 'document: A cable', own],
  ['no document', 'anonymous: A man, of: iraq', own],
  ['of others', 'document: A cable, by: iraq', 'speaker: paper, stance: asserts, accused: iran'],
  ['of another matter', 'document: A cable, by: iraq', 'speaker: paper, about: other'],
  ['an accused beside another matter', 'document: A cable, by: iraq', `${own}, about: other`],
  ['another’s claim', 'document: A cable, by: iraq', own.replace('paper', 'other')],
] as const)('says nothing where it is %s', ([, speaker, claim]) => {
  expect(found(speaker, claim)).toEqual([]);
});
