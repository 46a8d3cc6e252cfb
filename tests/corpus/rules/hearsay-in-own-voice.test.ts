import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'hearsay-in-own-voice';

test('points to the hedge', () => {
  const claim =
    '- id: one\n  speaker: [iran, author]\n  about: other\n  evidence: They did it.\n  hedge: it Reportedly was';
  const files = { 'articles/a.md': article('source: toi', claim, 'They did it.') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:10:12 “it Reportedly was” the claim one is said in the article’s own voice, and hedged with “it Reportedly was” / write speaker: unattributed, or the speaker whom the text names',
  ]);
});

test('speaks where an article hedges its own words with those of others', () => {
  const told = {
    reportedly: 'about: other, speaker: author, hedge: reportedly',
    allegedly: 'about: other, speaker: author, hedge: allegedly',
  };
  const silent = {
    perhaps: 'about: other, speaker: author, hedge: perhaps',
    unhedged: 'about: other, speaker: author',
    nobody: 'about: other, speaker: unattributed, hedge: reportedly',
    somebody: 'about: other, hedge: allegedly',
    within: 'about: other, speaker: author, hedge: unreportedly',
    longer: 'about: other, speaker: author, hedge: allegedlys',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
