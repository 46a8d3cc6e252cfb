import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'hint-without-reading';

test('points to the stance of the claim, or of the passage', () => {
  const claims = `- id: one
  speaker: iran
  accused: iran
  stance: hints
  evidence: They did it.
- id: two
  speaker: iran
  accused: iran
  stance: denies
  evidence:
    - They did it.
    - {quote: So it was., stance: hints}`;
  const files = { 'articles/a.md': article('source: toi', claims, 'They did it. So it was.') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:9:13 “hints” the claim one hints, and nobody is named who reads it so / write read-by: author for the article’s own reading, or the id of whoever reads it so',
    'articles/a.md:17:37 “hints” a passage of the claim two hints, and the claim does not / give the passage another stance, or make the reading a claim of its own, with stance: hints and read-by:',
  ]);
});

test('speaks where a hint has no reader', () => {
  const hint = 'evidence: {quote: They did it., stance: hints}';
  const told = {
    unread: 'accused: iran, stance: hints',
    passage: `accused: iran, stance: denies, ${hint}`,
    'without-stance': `about: other, ${hint}`,
    'read-but-no-hint': `accused: iran, stance: denies, read-by: author, ${hint}`,
    'hints-twice': `accused: iran, stance: hints, ${hint}`,
  };
  const silent = {
    read: `accused: iran, stance: hints, read-by: author, ${hint}`,
    'read-by-an-unknown': 'accused: iran, stance: hints, read-by: nowhere',
    denies: 'accused: iran, stance: denies, evidence: {quote: They did it., stance: asserts}',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
