import { describe, expect, it } from 'vitest';
import { rawBlocks } from '../../../src/intake/segment/raw-block.ts';

const texts = (raw: string) => rawBlocks(raw).map(({ text }) => text);

describe('rawBlocks', () => {
  it('takes a text apart at blank lines, and lines between them each for itself', () => {
    expect(texts('Headline\n\nOne sentence.\nAnother one.\n\n\nThe last.\n')).toEqual([
      'Headline',
      'One sentence.',
      'Another one.',
      'The last.',
    ]);
  });

  it('makes runs of spaces one, whatever kind they are, and changes nothing else', () => {
    expect(
      texts('\uFEFF Took it\u00A0 as —\u00A0a “hint” \u00A0\r\n\u200B\r\n\u2003Next\t one'),
    ).toEqual(['Took it as — a “hint”', 'Next one']);
  });

  it('says on which lines and where in the raw text a block stands', () => {
    const raw = '\uFEFFOne\r\n\r\n  two  words \r\n';
    expect(rawBlocks(raw)).toEqual([
      { text: 'One', line: 1, lastLine: 1, start: 1, end: 4 },
      { text: 'two words', line: 3, lastLine: 3, start: 10, end: 20 },
    ]);
    expect(raw.slice(10, 20)).toBe('two  words');
  });

  it('joins lines that were broken at one width, and begins anew at a short or indented one', () => {
    const raw = [
      'Two people were injured when a depot near the border caught fire on',
      'Monday, the ministry said. It blamed drones of a kind that only few',
      'groups are known to use. The fire was put out late in the evening of',
      'the same day.',
      'No other building of the compound was damaged by it, the ministry of',
      'the interior said in a statement.',
      '    The ministry did not say whom it suspects.',
    ].join('\n');
    expect(rawBlocks(raw).map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [1, 4],
      [5, 6],
      [7, 7],
    ]);
  });

  it('does not join lines of like length that are sentences', () => {
    const raw = [
      'The ministry blamed drones on Monday and named nobody.',
      'The governor spoke of a short circuit and of old wires.',
      'The fire brigade said that it had found no fuse at all.',
      'The owner of the depot did not answer any questions now.',
    ];
    expect(texts(raw.join('\n'))).toEqual(raw);
  });
});
