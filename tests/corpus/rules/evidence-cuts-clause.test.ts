import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'evidence-cuts-clause';

/** The claims that are told of, each by its other fields and a paragraph with its evidence between bars. */
function toldOf(claims: Readonly<Record<string, readonly [fields: string, sentence: string]>>) {
  const written = Object.entries(claims).map(([id, [fields, sentence]]): [string, string] => {
    // Each paragraph is another one.
    const passages = [...`${sentence}`.replaceAll('HERE', id).matchAll(/\|([^|]+)\|/g)];
    return [id, `${fields}, evidence: [${passages.map(([, words]) => `"${words}"`).join(', ')}]`];
  });
  const body = Object.entries(claims)
    .map(([id, [, sentence]]) => sentence.replaceAll('HERE', id).replaceAll('|', ''))
    .join('\n\n');
  return claimsToldBy(RULE, Object.fromEntries(written), { body });
}

test('says what is left out, on which side, and what to do about it', () => {
  const cases = [
    ['It did not |strike one|.', 'not', 'before', 'take those words into the evidence'],
    [
      '|That Iran struck two| is unlikely.',
      'is unlikely',
      'after',
      'take those words into the evidence',
    ],
    [
      'He denied that |Iran struck three|.',
      'denied that',
      'before',
      'take those words into the evidence, or correct the stance',
    ],
    ['They killed about |20 at four|.', 'about', 'before', 'take those words into the evidence'],
    [
      "It was Iran's |army at five|.",
      "Iran's",
      'before',
      'take those words into the evidence: they tell whose it is',
    ],
    [
      'It was reportedly |struck at six|.',
      'reportedly',
      'before',
      'take those words into the evidence, or give them as hedge',
    ],
    [
      '|It was struck at seven|, allegedly.',
      'allegedly',
      'after',
      'take those words into the evidence, or give them as hedge',
    ],
  ] as const;
  const claims = cases.map(
    ([sentence], index) =>
      `- {id: c-${index}, speaker: iran, accused: iran, stance: asserts, evidence: ${sentence.split('|')[1]}}`,
  );
  const body = cases.map(([sentence]) => sentence.replaceAll('|', '')).join('\n\n');
  const files = { 'articles/a.md': article('source: toi', claims.join('\n'), body) };
  expect(toldBy(RULE, files)).toEqual(
    cases.map(([sentence, words, side, fix], index) => {
      const [, quote] = sentence.split('|');
      const shown = `in the paragraph at line ${14 + 2 * index} “${sentence.replaceAll('|', '')}”`;
      return `articles/a.md:${6 + index}:72 “${quote}” “${quote}” leaves out “${words}”, right ${side} it: ${shown} / ${fix}`;
    }),
  );
});

const asserts = 'accused: iran, stance: asserts';
const denies = 'accused: iran, stance: denies';
const suspects = 'accused: iran, stance: suspects';

test('lets a stance or hedge say a denial or a doubt, and nothing else', () => {
  const told = {
    'not-beside-a-denial': [denies, 'It did not |strike HERE|.'],
    'amount-beside-a-denial': [denies, 'They killed about |20 at HERE|.'],
    'owner-beside-a-denial': [denies, "It was not Iran's |army at HERE|."],
    'denial-beside-a-suspicion': [suspects, 'He denied that |Iran struck HERE|.'],
    'denial-beside-its-hedge': [`${asserts}, hedge: denied`, 'He denied that |Iran struck HERE|.'],
    'not-beside-its-hedge': [`${asserts}, hedge: not`, 'It did not |strike HERE|.'],
    'doubt-beside-another-hedge': [
      `${asserts}, hedge: perhaps`,
      'It was reportedly |hit at HERE|.',
    ],
    'doubt-beside-a-firm-claim': ['accused: iran, stance: confirms', 'It may have |hit HERE|.'],
    'doubt-without-a-stance': ['about: other', 'It was reportedly |hit at HERE|.'],
  } as const;
  const silent = {
    'denial-beside-a-denial': [denies, 'He denied that |Iran struck HERE|.'],
    'doubt-beside-a-denial': [denies, 'It was reportedly |hit at HERE|.'],
    'doubt-beside-a-suspicion': [suspects, 'It was reportedly |hit at HERE|.'],
    'doubt-beside-its-hedge': [`${asserts}, hedge: Reportedly`, 'It was reportedly |hit at HERE|.'],
    'doubt-beside-a-part-of-it': [`${asserts}, hedge: may`, 'It may have |hit HERE|.'],
    'refusal-beside-a-silence': [
      'accused: iran, stance: declines-to-comment',
      'It declined to confirm that |Iran struck HERE|.',
    ],
  } as const;
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('looks right beside the evidence, and not beyond its clause', () => {
  const told = {
    'quoted-behind': [asserts, 'It did not "|strike HERE|".'],
    'two-passages': [asserts, 'It did not |strike HERE|, or |bomb HERE|.'],
    'stop-within': [asserts, '|Iran. It struck HERE| reportedly.'],
  } as const;
  const silent = {
    'not-further-back': [asserts, 'It did not say so: |it struck HERE|.'],
    'after-a-stop': [asserts, '|It struck HERE.| Reportedly.'],
    'after-a-comma': [asserts, '|It struck HERE,| allegedly.'],
    'number-behind': [asserts, 'It was about |men and 20 at HERE|.'],
    'denied-reports': [asserts, 'He denied |reports that Iran hit HERE|.'],
    within: [asserts, 'It |did not strike HERE|.'],
    'in-the-other-passage': [asserts, 'He |denied that Iran struck at HERE|, |HERE then|.'],
  } as const;
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('lets another passage reach over the edge', () => {
  const body =
    'He denied that Iran struck it. It was hit there, reportedly. He denied that (Israel struck it). It was hit then, reportedly. He knew.';
  const told = {
    'one-side-only':
      'accused: iran, stance: asserts, evidence: [Iran struck it, struck it. It was hit]',
    'up-to-the-edge': 'accused: iran, stance: asserts, evidence: [Iran struck it, He denied that]',
    'up-to-the-first-sign':
      'accused: israel, stance: asserts, evidence: [Israel struck it, "He denied that ("]',
    'from-the-last-sign':
      'accused: iran, stance: asserts, evidence: [It was hit then, ", reportedly. He knew"]',
  };
  const silent = {
    'over-the-edge': 'accused: iran, stance: asserts, evidence: [Iran struck it, denied that Iran]',
    'over-the-end':
      'accused: iran, stance: asserts, evidence: [It was hit there, "hit there, reportedly"]',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent }, { body })).toEqual(Object.keys(told));
});

test('knows no words of another language', () => {
  const claim = '- {id: a, speaker: iran, accused: iran, stance: asserts, evidence: strike it}';
  const text = article('source: toi', claim, 'It did not strike it.');
  const found = (language: string) =>
    toldBy(RULE, { 'articles/a.md': text.replace('language: en', `language: ${language}`) }).length;
  expect(['en', 'en-US', 'fr'].map(found)).toEqual([1, 1, 0]);
});
