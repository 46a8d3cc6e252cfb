import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { draftArticle } from '../../src/intake/draft/draft-article.ts';
import { fitBlocks } from '../../src/intake/draft/fit-blocks.ts';
import { formatEntry } from '../../src/intake/draft/format-entry.ts';
import { normalise } from '../../src/text/normalise.ts';

const reuters = '---\nname: Reuters\nkind: wire\n---\n';
const known = { outlets: [{ id: 'reuters', names: ['Reuters'] }], actors: [] };

const lines = [
  'Blast kills two: minister blames “drones” # not named',
  'Ministry Says Drones Hit Depot Near The Border.',
  'Blast kills two at the port | Reuters',
  'Blast kills two at the port',
  'Reuters',
  'The Varra Courier',
  'World',
  'By Ana Lind | Friday, 23 August 2019, 5:42 pm',
  'By Tom Hale',
  'Ana Lind',
  'Friday, August 23, 2019',
  'Updated: 24 August 2019',
  '23/08/2019',
  'VARRA, Aug 23, 2019 (Reuters) - Two people were killed on Friday, he said.',
  '1981. was the year in which the depot was built, the ministry said.',
  '- “No comment,” the spokesman *said* on _Monday_ in <b>Varra</b> & [elsewhere](http://a.b).',
  '“It’s \u00A0 sabotage,”  he said.\u200B “Iran\u00AD did it.”',
  'â€œThis was sabotage,â€\u009D he said.',
  'It was \u202Esabotage, he said; nobody\u2069 was there.',
  'It was \u2067sabotage\u2069, he said on \u000C Friday.',
  'The fire broke out in a depot that only Iran-',
  'backed groups are known to have used, according to two officials who',
  'spoke on condition of anonymity because they were not to speak at all',
  'Smoke over the port: (AP Photo/Ana Lind)',
  'Photo: Ana Lind',
  'Footage showing the blast, widely blamed on drones:',
  'Nadia Berg contributed to this report.',
  '(Editing by Eva Sand)',
  'Eva Sand is a reporter in Varra.',
  'Sign up for our newsletter',
  'Read more: Ten years of fires',
  'Most read',
  '© 2019 Reuters. All rights reserved.',
  '    indented, and no sentence',
  '---',
  '***',
  '```',
  'https://example.org/a_b_c?x=1&copy=2',
  '[1]: http://example.org',
  'שני בני אדם נהרגו בפיצוץ, "כך" אמר גורם רשמי.',
  '！部长说目前还不清楚是谁干的，调查还在进行。',
];

/** The same texts on every run: a linear congruential generator (Numerical Recipes’ constants). */
function* texts(count: number): Generator<string> {
  let state = 11;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const ends = ['\n', '\n', '\r\n', '\n\n', '\r\n\r\n', ' \u00A0\n\t\n'];
  for (let index = 0; index < count; index++)
    yield (next(9) === 0 ? '\uFEFF' : '') +
      Array.from(
        { length: 1 + next(14) },
        () => `${lines[next(lines.length)]}${ends[next(6)]}`,
      ).join('');
}

describe('whatever lines a text is made of', () => {
  const drafted = [...texts(700)].map((text) => ({
    text,
    result: draftArticle({ name: 'raw.txt', text }, known),
  }));
  const drafts = drafted.flatMap(({ text, result }) =>
    result.kind === 'draft' ? [{ text, draft: result.draft }] : [],
  );

  it('its draft passes check with warnings alone', () => {
    expect(drafts.length).toBeGreaterThan(550);
    const files = drafts.flatMap(({ text, draft }, index) => [
      { path: `articles/a-${index}.md`, text: formatEntry(draft) },
      { path: `raw/a-${index}.txt`, text },
    ]);
    const { diagnostics } = buildCorpus(
      [...files, { path: 'outlets/reuters.md', text: reuters }],
      'included',
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('each line is in the body, told apart or listed as taken out', () => {
    for (const { text, result } of drafted) {
      const { extracted, removed } = result.kind === 'draft' ? result.draft : result;
      const body = result.kind === 'draft' ? result.draft.body : [];
      const words = [...body.map((block) => ({ words: block.text })), ...extracted, ...removed];
      const accounted = normalise(words.map((each) => each.words).join(' ')).text;
      const missing = text
        .split(/[\r\n]+/)
        .map((line) => normalise(fitted(line)).text)
        .filter((line) => !wholeOrInTwo(line).every((part) => accounted.includes(part)));
      expect(missing).toEqual([]);
    }
  });
});

const fitted = (line: string) =>
  fitBlocks([{ text: line }])
    .map(({ text }) => text)
    .join('');

/** A headline and the outlet behind it, or a byline and its date, are accounted for apart. */
const wholeOrInTwo = (line: string) => line.split(' | ');
