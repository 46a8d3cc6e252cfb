import { describe, expect, test } from 'vitest';
import { differencesByClaim } from '../../../../src/analysis/differences.ts';
import { claimPage } from '../../../../src/views/pages/claim/claim-page.ts';
import { pathOf } from '../../../../src/views/phrases/speaker.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, claimOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body =
  'Before it. Two American officials said Israel did it, reportedly. After it.\n\nA report by Iraq said so. The admission. Iran struck. It was Iran. Perhaps that night. Israel is silent.';
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nspeakers:\n  two: {anonymous: Two American officials, of: united-states}\n  report: {document: A report by Iraq, by: iraq}',
    `- id: two
  speaker: two
  chain: [toi, ap]
  stance: asserts
  accused: israel
  incidents: amirli
  hedge: reportedly
  evidence:
    - Two American officials said Israel did it, reportedly
    - {quote: The admission., stance: confirms}
- {id: untold, speaker: report, stance: asserts, accused: united-states, incidents: amirli, evidence: A report by Iraq said so.}
- {id: one, speaker: iraq, stance: asserts, accused: iran, incidents: [amirli, blasts], evidence: Iran struck.}
- {id: other, speaker: united-states, stance: asserts, accused: iran, incidents: amirli, evidence: It was Iran.}
- {id: maybe, speaker: iraq, about: date, incidents: [amirli, blasts], scope: ambiguous, evidence: Perhaps that night.}
- {id: silent, speaker: israel, stance: no-comment, accused: israel, evidence: Israel is silent.}
- {id: told, speaker: iran, chain: [toi, two, iraq], about: toll, evidence: After it.}
- {id: direct, speaker: iraq, chain: [], about: damage, evidence: After it.}
- {id: own, speaker: author, about: damage, evidence: Before it.}
- {id: both, speaker: [iran, two], chain: ap, about: toll, evidence: so. The}`,
    body,
  ),
});
const pageOf = (id: string) => claimPage(claimOf(graph, `a/${id}`), [], site);
const stations = (id: string) =>
  pageOf(id).stations.map(({ label, name }) => `${label}: ${plain(name)}`);

describe('a claim’s page', () => {
  test('shows the sentence that was said in its paragraph', () => {
    const [first] = pageOf('two').passages;
    expect([first?.before, first?.quote, first?.after, first?.here]).toEqual([
      'Before it. ',
      'Two American officials said Israel did it, reportedly',
      '. After it.',
      '/record/articles/a/#two',
    ]);
  });

  test('draws the chain from the speaker to the article', () => {
    expect(stations('two')).toEqual([
      'unnamed: “Two American officials”',
      'relayed by: The Associated Press',
      'relayed by: The Times of Israel',
      'published in: ZeroHedge: A title',
    ]);
  });

  test('names people whom it came through, unnamed ones as such', () => {
    expect(stations('told')).toEqual([
      'named: Iran',
      'as told by: Iraq',
      'as told by unnamed people: “Two American officials”',
      'relayed by: The Times of Israel',
      'published in: ZeroHedge: A title',
    ]);
    const claim = claimOf(graph, 'a/told');
    const path = 'via The Times of Israel, from “Two American officials”, from Iraq';
    expect(plain(pathOf(claim, site))).toBe(path);
  });

  test('says where the article does not tell how it got there', () => {
    expect(stations('untold')).toEqual([
      'document: “A report by Iraq”',
      'the article does not say how it got this: ?',
      'published in: ZeroHedge: A title',
    ]);
  });

  test('has no station between a speaker and the outlet spoke to, nor before the outlet’s own voice', () => {
    expect([stations('direct'), stations('own')]).toEqual([
      ['named: Iraq', 'published in: ZeroHedge: A title'],
      ['in its own voice: ZeroHedge', 'published in: ZeroHedge: A title'],
    ]);
  });

  test('has one station for several speakers', () => {
    expect(stations('both')).toEqual([
      'named, unnamed: Iran and “Two American officials”',
      'relayed by: The Associated Press',
      'published in: ZeroHedge: A title',
    ]);
  });

  test('draws its chain once: among those of other claims, or where there are none, alone', () => {
    const drawn = ['direct', 'one'].map((id) => [
      pageOf(id).chains?.wide.strands.length,
      pageOf(id).stations.length,
    ]);
    expect(drawn).toEqual([
      [undefined, 2],
      [2, 0],
    ]);
  });

  test('says in its title and its first line what it is about, and where that is open', () => {
    const told = ['two', 'one', 'maybe', 'direct'].map((id) => [
      pageOf(id).title,
      plain(pageOf(id).about),
    ]);
    expect(told).toEqual([
      ['“Two American officials” on who did it: Explosion at Amirli', 'About Explosion at Amirli.'],
      [
        'Iraq on who did it: Explosion at Amirli and 1 other incident',
        'About Explosion at Amirli and the series Blasts in Iraq.',
      ],
      [
        'Iraq on the date (may be about Explosion at Amirli, or about 1 other incident)',
        'May be about Explosion at Amirli or the series Blasts in Iraq; the article does not make clear which incident it means.',
      ],
      ['Iraq on the damage', ''],
    ]);
  });

  test('leads from its first line to the incident', () => {
    expect(pageOf('two').about).toContainEqual({
      text: 'Explosion at Amirli',
      href: '/record/incidents/amirli/',
    });
  });

  test('does not call accused whom nobody accuses', () => {
    const [, , concerned] = pageOf('silent').facts;
    expect(concerned && [concerned.term, plain(concerned.value)]).toEqual([
      'Actor concerned',
      'Israel',
    ]);
  });

  test('says what is not told as well as what is', () => {
    expect(pageOf('two').facts.map(({ term, value }) => [term, plain(value)])).toEqual([
      ['Stance', 'asserts'],
      ['Subject', 'who did it'],
      ['Accused', 'Israel did it'],
      ['Affiliation', 'the United States'],
      ['Why unnamed', 'not stated'],
      ['How they know', 'not stated'],
      ['Hedge', '“reportedly”'],
      ['Scope', 'exact'],
    ]);
  });

  test('shows how certainty changes only where it does', () => {
    expect(pageOf('two').wordings.map(({ stance, change }) => [stance, change])).toEqual([
      ['asserts', ''],
      ['confirms', 'more firmly than the source'],
    ]);
    expect(pageOf('untold').wordings).toEqual([]);
  });

  test('sets it beside the claims that say the same', () => {
    expect(
      pageOf('one').relations.shown.map(({ label, voices }) => [
        label,
        voices.map(({ said: { text, href } }) => ({ text, href })),
      ]),
    ).toEqual([['says the same', [{ text: 'says Iran did it', href: '/record/claims/a/other/' }]]]);
  });
});

describe('a claim about what many speak of', () => {
  const denials = Array.from({ length: 70 }, (_, at) => `Israel denied it, time ${at + 1}.`);
  const many = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      [
        '- {id: says, speaker: iraq, stance: asserts, accused: israel, incidents: amirli, evidence: Iraq said so.}',
        ...denials.map(
          (words, at) =>
            `- {id: d${at + 1}, speaker: israel, stance: denies, accused: israel, incidents: amirli, evidence: "${words}"}`,
        ),
      ].join('\n'),
      `Iraq said so. ${denials.join(' ')}`,
    ),
  });
  const differences = differencesByClaim(many);
  const manyPage = (id: string) => {
    const claim = claimOf(many, `a/${id}`);
    return claimPage(claim, differences.get(claim) ?? [], site);
  };
  const sidesOf = (id: string) =>
    manyPage(id).differences.shown.map(({ sides }) =>
      sides.map(({ voices }) => voices.map(({ said }) => said.href.split('/').at(-2))),
    );

  test('shows the first sixty, and leads to where the incident has them all', () => {
    const { relations } = manyPage('says');
    expect([relations.shown.map(({ voices }) => voices.length), relations.more]).toEqual([
      [60],
      [
        'See all 70 claims: ',
        { text: 'Explosion at Amirli', href: '/record/incidents/amirli/#who-says-who' },
      ],
    ]);
  });

  test('shows what contradicts it before what says the same, and itself among them', () => {
    expect([sidesOf('says'), sidesOf('d70')]).toEqual([
      [[['says'], denials.slice(0, 59).map((_, at) => `d${at + 1}`)]],
      [[['says'], [...denials.slice(0, 58).map((_, at) => `d${at + 1}`), 'd70']]],
    ]);
    expect(manyPage('d70').differences.more).toEqual([
      'See all 71 claims: ',
      { text: 'Explosion at Amirli', href: '/record/incidents/amirli/#differences' },
    ]);
  });

  test('shows all of sixty', () => {
    expect([pageOf('two').relations.more, pageOf('two').differences]).toEqual([
      [],
      { shown: [], more: [] },
    ]);
  });
});
