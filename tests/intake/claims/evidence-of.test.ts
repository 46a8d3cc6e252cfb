import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/attribution/tagging/sentences.ts';
import { evidenceOf } from '../../../src/intake/claims/evidence-of.ts';
import { joinSegments } from '../../../src/intake/claims/text-segment.ts';

/** The passages for a place that stands between strokes in lines of an article, and the line of the first. */
function evidence(...lines: string[]) {
  const { text: marked } = joinSegments(lines.map((text) => ({ part: 'body', text, line: 1 })));
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const { text, segments } = joinSegments(
    lines.map((line, at) => ({ part: 'body', text: line.replaceAll('|', ''), line: 2 * at + 1 })),
  );
  const sentences = sentencesOf(text).map(({ nodes }): [number, number] => [
    nodes[0]?.start ?? 0,
    nodes.at(-1)?.end ?? 0,
  ]);
  const found = evidenceOf([[start, end]], segments, sentences);
  return found && { line: found.line, quotes: found.passages.map(({ quote }) => quote) };
}

const long = `The army of the north, which ${'had for years '.repeat(16)}held the hill, |left| the town.`;

test.for([
  [
    'a short sentence as a whole',
    ['It rained. The army |left| the town. It rained again.'],
    'The army left the town.',
  ],
  ['words of a long one', [long], 'left'],
  ['whole words', [long.replace('|left|', '|le|ft')], 'left'],
  [
    'more, where they stand twice',
    ['The army |left|. It rained.', 'The army left.'],
    'The army left. It rained.',
  ],
] as const)('%s', ([, lines, quote]) => {
  expect(evidence(...lines)).toEqual({ line: 1, quotes: [quote] });
});

test('none where even the whole line stands twice', () => {
  expect(evidence('The army |left|.', 'The army left.')).toBeUndefined();
});

test('the line is that of the segment', () => {
  expect(evidence('It rained.', 'The army |left|.')?.line).toBe(3);
});
