import { expect, test } from 'vitest';
import { articlePage } from '../../../../src/views/pages/article/article-page.ts';
import type { Annotated } from '../../../../src/views/pages/article/article-text.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    `source: zh
date: 2019-08-23
subtitle: Officials confirm it
speakers:
  two: {anonymous: Two officials, of: united-states}`,
    `- id: two
  speaker: two
  chain: ap
  stance: asserts
  accused: israel
  incidents: amirli
  hedge: reportedly
  basis: briefed on it
  note: The subtitle calls it confirmed.
  evidence:
    - Israel reportedly did it, say Two officials briefed on it
    - {quote: Officials confirm it, stance: confirms}
    - {quote: The admission, stance: confirms}
    - {quote: this confirmation, stance: confirms}
- {id: toll, about: toll, speaker: two, chain: ap, incidents: amirli, value: {killed: 7}, evidence: and killed seven}
- {id: whose, about: other, speaker: two, chain: ap, incidents: [amirli, blasts], scope: ambiguous, basis: briefed on it, evidence: as others before}
- {id: denial, speaker: israel, stance: denies, accused: israel, incidents: amirli, evidence: Israel denied it}
- {id: general, speaker: author, about: damage, evidence: much was burnt}`,
    'Israel reportedly did it, say Two officials briefed on it, and killed seven, as others before.\n\nThe admission, this confirmation: Israel denied it, much was burnt.',
  ),
});
const found = graph.articles.get('a');
if (!found) throw new Error('the article is missing');
const { heading, subtitle, excerpts } = articlePage(found, site);

/** The notes as they are read. */
function told({ notes: groups }: Annotated): string[] {
  return groups.flatMap(({ speakers, path, subjects }) => [
    `${speakers.map(({ name, label }) => `${plain(name)} (${label})`).join()}; ${plain(path)}`,
    ...subjects.flatMap(({ incidents, basis, notes }) => [
      `: ${plain(incidents)}; ${basis?.quote ?? 'not told'}`,
      ...notes.map(({ number, topic, predicate, hedge, change, passages, editors }) =>
        [
          `  ${number} ${topic.text}: ${plain(predicate)}`,
          ...(hedge ? [hedge.quote] : []),
          ...(change.length > 0 ? [plain(change)] : []),
          ...(passages ? [`${passages.text}, ${passages.next.text} ${passages.next.href}`] : []),
          ...(editors === undefined ? [] : [editors]),
        ].join('; '),
      ),
    ]),
  ]);
}

test('a piece that carries no claim has no notes', () => {
  expect(heading).toEqual({ html: 'A title', notes: [] });
});

test('a subtitle’s note says whose claim it carries, that it puts it more firmly, and what the editors note', () => {
  expect(subtitle && told(subtitle)).toEqual([
    '“Two officials” (unnamed); via The Associated Press',
    ': about Explosion at Amirli; briefed on it',
    '  1 who did it: say Israel did it; reportedly; put more firmly: confirms; passage 1 of 4, the next #two; The subtitle calls it confirmed.',
  ]);
});

test('a paragraph’s notes stand together by who speaks, by what of and by how they know', () => {
  expect(excerpts.map(told)).toEqual([
    [
      '“Two officials” (unnamed); via The Associated Press',
      ': about Explosion at Amirli; briefed on it',
      '  1 who did it: say Israel did it; reportedly; passage 2 of 4, the next #two.3',
      ': about Explosion at Amirli; not told',
      '  2 the toll: count 7 killed',
      ': may be about Explosion at Amirli or Blasts in Iraq; briefed on it',
      '  3 other matters: say so',
    ],
    [
      '“Two officials” (unnamed); via The Associated Press',
      ': about Explosion at Amirli; briefed on it',
      '  1 who did it: say Israel did it; reportedly; put more firmly: confirms; passages 3 and 4 of 4, the first #two.2',
      'Israel (named); the article does not say how it got this',
      ': about Explosion at Amirli; not told',
      '  4 who did it: denies doing it',
      'ZeroHedge (in its own voice); ',
      ': ; not told',
      '  5 the damage: says so',
    ],
  ]);
});

test('a note leads to its passage and to the claim, and shares a class with its marks', () => {
  const [note] = excerpts[0]?.notes[0]?.subjects[0]?.notes ?? [];
  expect(note).toMatchObject({
    id: 'two.note',
    tie: 'k1',
    passage: '#two',
    topic: { href: '/record/claims/a/two/' },
    force: 'affirms',
  });
});

test('a mark tells how its passage stands to what is said, and to those who cannot see it whose it is', () => {
  expect(excerpts[1]?.html).toBe(
    [
      '<p id="p2"><mark id="two.3" class="k1 who">The admission</mark>',
      '<sup><a href="#two.3.note" class="ref k1" aria-label="Claim 1, passage 3 of 4: “Two officials” on who did it">1</a></sup>, ',
      '<mark id="two.4" class="k1 who">this confirmation</mark>',
      '<sup><a href="#two.3.note" class="ref k1" aria-label="Claim 1, passage 4 of 4: “Two officials” on who did it">1</a></sup>: ',
      '<mark id="denial" class="k2 who" data-force="denies">Israel denied it</mark>',
      '<sup><a href="#denial.note" class="ref k2" aria-label="Claim 4: Israel on who did it">4</a></sup>, ',
      '<mark id="general" class="k3">much was burnt</mark>',
      '<sup><a href="#general.note" class="ref k3" aria-label="Claim 5: ZeroHedge on the damage">5</a></sup>.</p>',
    ].join(''),
  );
});
