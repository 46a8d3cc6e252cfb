import { describe, expect, test } from 'vitest';
import ClaimCard from '../../src/components/claim-card.astro';
import { readAll, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-every-field');
const other = await shownFixture('good-right-to-left');

describe('a claim', () => {
  test('stands under its words, and says who says it, through whom, and how they know', async () => {
    const card = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/us-officials-israel'),
    });
    expect(readAll(card, 'blockquote')).toEqual([
      'Israel carried out an attack on an Iranian weapons depot in July',
      'US Officials Confirm Israel Behind (headline, put more firmly: confirms)',
      'mystery explosion (caption)',
    ]);
    expect(readAll(card, 'article > p:not(.translation)')).toEqual([
      'Two American officials unnamed say Israel did it and the United States made it possible',
      'via The Associated Press · how they know: on condition of anonymity',
      'Zero Hedge, 23 August 2019 · in the article · the claim',
      'About: Explosion at Amirli',
      'Editors’ note: The headline makes of it a confirmation.',
    ]);
    expect(readAll(card, '.translation')).toEqual([
      'explosion mystérieuse (translated by Jane Doe)',
    ]);
    expect(unsaid(card, record)).toEqual([]);
  });

  test('leads to all it names', async () => {
    const { links } = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/us-officials-israel'),
    });
    expect(links).toEqual([
      ['Israel', '/record/actors/israel/'],
      ['United States', '/record/actors/united-states/'],
      ['The Associated Press', '/record/outlets/associated-press/'],
      ['Zero Hedge', '/record/outlets/zero-hedge/'],
      ['in the article', '/record/articles/iraq-strikes-2019/#us-officials-israel'],
      ['the claim', '/record/claims/iraq-strikes-2019/us-officials-israel/'],
      ['Explosion at Amirli', '/record/incidents/2019-07-19-amirli/'],
    ]);
  });

  test('that is a reading of somebody’s words says whose reading it is', async () => {
    const { text } = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/netanyahu-hint'),
    });
    expect(text).toContain('is taken by Zero Hedge to mean that Israel did it');
  });

  test('of nobody names nobody', async () => {
    const { text, links } = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/nobody-claims-it'),
    });
    expect(text).toContain('Nobody is reported to have claimed responsibility for it');
    expect(links.filter(([, href]) => href.includes('/actors/'))).toEqual([]);
  });

  test('does not say how its article got it where the article does not', async () => {
    const { text } = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/admitted'),
    });
    expect(text).toContain('the article does not say how it got this · how they know: not stated');
  });

  test.for([
    ['nothing', true, true],
    ['the speaker', false, false],
    ['the incident', true, false],
  ] as const)('leaves out what its place tells: %s', async ([stated, speaker, incident]) => {
    const { text } = await record.render(ClaimCard, {
      card: record.card('iraq-strikes-2019/us-officials-israel'),
      stated,
    });
    expect(text.includes('Two American officials unnamed')).toBe(speaker);
    expect(text.includes('About: Explosion at Amirli')).toBe(incident);
  });
});

test('a claim of another record says only what that record has', async () => {
  const card = await other.render(ClaimCard, {
    card: other.card('boker-harbour-2020/guard-denies'),
  });
  expect(card.text).toContain('גדוד הדרום denies doing it');
  expect(card.document.querySelector('blockquote')?.outerHTML).toBe(
    '<blockquote lang="he" dir="rtl"><q>גדוד הדרום הכחיש מכול וכול</q></blockquote>',
  );
  expect(unsaid(card, other)).toEqual([]);
  expect(card.text).not.toMatch(/Israel|Zero Hedge/);
});
