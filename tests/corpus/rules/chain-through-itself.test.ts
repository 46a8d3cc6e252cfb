import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { toldBy } from '../../told.ts';

const SPOKE_TO_OUTLET = 'write chain: [] where the speaker spoke to this outlet itself';

/** What the rule says of a claim of Iran with such a chain, in an article of The Times of Israel. */
const found = (chain: string, speaker = 'iran') =>
  toldBy('chain-through-itself', {
    'articles/a.md': article(
      'source: toi',
      `- id: one\n  about: other\n  evidence: They did it.\n  speaker: ${speaker}\n  chain: ${chain}`,
      'They did it.',
    ),
  });

test.for(['[]', 'nyt', '[nyt, ap]', 'iraq'])('says nothing of %s', (chain) => {
  expect(found(chain)).toEqual([]);
});

test('knows the outlet of the article', () => {
  expect(found('[ap, toi]')).toEqual([
    `articles/a.md:10:17 “toi” the chain passes through toi, which published this article / take it out; ${SPOKE_TO_OUTLET}`,
    '→ articles/a.md:4:9 the outlet of the article',
  ]);
});

test('knows each speaker', () => {
  expect(found('[ap, iraq]', '[iran, iraq]')).toEqual([
    'articles/a.md:10:17 “iraq” the chain passes through iraq, whose own words they are / take it out; write chain: [] where nothing lies between it and the article',
    '→ articles/a.md:9:14 the speaker',
  ]);
});

test('takes the outlet of the article for that where it speaks itself', () => {
  expect(found('toi', 'toi')).toEqual([
    expect.stringContaining('toi, which published this article'),
    '→ articles/a.md:4:9 the outlet of the article',
  ]);
});

test('points from what comes again to where it was first', () => {
  expect(found('[nyt, ap, nyt, ap]')).toEqual([
    'articles/a.md:10:22 “nyt” the chain passes through nyt twice / take one of the two out',
    '→ articles/a.md:10:13 the first',
    'articles/a.md:10:27 “ap” the chain passes through ap twice / take one of the two out',
    '→ articles/a.md:10:18 the first',
  ]);
});
