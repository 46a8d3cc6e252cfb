import { expect, test } from 'vitest';
import { builtFrom } from '../record.ts';

const files: Readonly<Record<string, string>> = {
  'actors/israel.md': '---\nname: Israel\nkind: state\n---\n',
  'outlets/toi.md': '---\nname: Times of Israel\nkind: online\n---\n',
  'incidents/balad.md': '---\ntitle: Explosion at Balad\nkind: explosion\ndate: 2019-09\n---\n',
  'articles/base.md': `---
title: A base hit
source: toi
date: 2019-08-23
language: en
not-in-text: {title: given by the editors, source: it is known, date: it is known}
speakers:
  officials: {anonymous: two officials, of: israel}
claims:
  - id: one
    speaker: officials
    stance: asserts
    accused: israel
    incidents: balad
    evidence: Israel hit the base
---
On Friday, two officials said that Israel hit the base.
`,
};

/** The rules that warn once some words of a file are others, how many were answered, and what would answer the first. */
function outcome(
  changes: readonly (readonly [path: string, words: string, instead: string])[] = [],
) {
  const changed = { ...files };
  for (const [path, words, instead] of changes) {
    expect(changed[path]).toContain(words);
    changed[path] = changed[path]?.replace(words, instead) ?? '';
  }
  const { diagnostics, answered } = builtFrom(changed);
  return {
    rules: diagnostics.map(({ rule }) => rule),
    answered,
    fixes: diagnostics.map(({ fix }) => fix),
    answer: diagnostics[0]?.answer ?? '',
  };
}

/** The article with an answer before its claims. */
const answering = (answer: string) =>
  ['articles/base.md', 'claims:\n', `answers:\n  - ${answer}\nclaims:\n`] as const;

const answer = outcome().answer.replace('…', 'The text counts them as one');

test('a warning tells how it is answered, and the answer is heard', () => {
  expect(outcome().rules).toEqual(['said-before-incident']);
  expect(outcome([answering(answer)])).toMatchObject({ rules: [], answered: 1 });
});

test('an answer without a reason is none', () => {
  expect(outcome([answering(outcome().answer)]).rules).toEqual([
    'mistyped-field',
    'said-before-incident',
  ]);
});

test('the order of a claim’s fields does not count', () => {
  const moved = [
    ['articles/base.md', '    stance: asserts\n', ''],
    ['articles/base.md', '    incidents: balad\n', '    incidents: balad\n    stance: asserts\n'],
  ] as const;
  expect(outcome([answering(answer), ...moved]).rules).toEqual([]);
});

test.for([
  ['its stance', ['articles/base.md', 'asserts', 'claims-own']],
  ['its evidence', ['articles/base.md', 'evidence: Israel hit', 'evidence: that Israel hit']],
  ['its speaker', ['articles/base.md', ', of: israel}', '}']],
  ['the date of its incident', ['incidents/balad.md', '2019-09', '2019-10']],
] as const)('an answer does not outlive a change of %s', ([, change]) => {
  const { rules, answered, fixes, answer: now } = outcome([answering(answer), change]);
  expect({ rules, answered }).toEqual({
    rules: ['answer-without-warning', 'said-before-incident'],
    answered: 0,
  });
  const [hash = 'none'] = /[0-9a-f]{8}/.exec(fixes[0] ?? '') ?? [];
  expect(hash).not.toBe(/[0-9a-f]{8}/.exec(now)?.[0]);
  expect(fixes[0]).toContain('if the reason still holds, write hash:');
});

test('an answer outlives the confirming of its claim', () => {
  const proposed = [
    ['articles/base.md', 'language: en\n', 'language: en\ndraft: true\n'],
    ['articles/base.md', 'hit the base\n---', 'hit the base\n    proposed: true\n---'],
  ] as const;
  expect(outcome(proposed).answer).toBe(outcome().answer);
  expect(outcome([answering(answer), ...proposed]).rules).toEqual([]);
});

test('what is mended needs no answer', () => {
  const mended = ['incidents/balad.md', '2019-09', '2019-08'] as const;
  expect(outcome([answering(answer), mended]).rules).toEqual(['answer-without-warning']);
});

test('an error is not answered', () => {
  const wrong = ['articles/base.md', 'evidence: Israel hit', 'evidence: Iran hit'] as const;
  const inVain = answering(
    '{rule: evidence-not-found, at: claims.one, hash: 00000000, reason: So.}',
  );
  const { rules } = outcome([wrong]);
  expect(rules).toContain('evidence-not-found');
  expect(outcome([inVain, wrong]).rules).toEqual(['answer-without-warning', ...rules]);
});
