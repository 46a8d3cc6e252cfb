import { describe, expect, it } from 'vitest';
import { authorNoteSignal, creditSignal } from '../../../src/intake/segment/credit.ts';

describe('creditSignal', () => {
  it.each([
    ['Reuters contributed to this report.', 'says who contributed'],
    ['Ana Lind in Varra contributed reporting.', 'says who contributed'],
    ['(Reporting by Ana Lind; Editing by Tom Hale)', 'says who contributed'],
    ['With files from The Courier', 'says who contributed'],
    ['This article was originally published by The Courier.', 'says where the text is from'],
  ])('knows “%s”', (text, because) => {
    expect(creditSignal(text)).toEqual({ because });
  });

  it.each([
    'The heat contributed to the fire, the ministry said.',
    'This article of the treaty was written in 1981.',
  ])('leaves “%s” in the text', (text) => {
    expect(creditSignal(text)).toBeUndefined();
  });
});

describe('authorNoteSignal', () => {
  const because = 'the last lines, introducing who wrote it';

  it('knows an author by the trade, if the text has not spoken of them', () => {
    const note = 'Ana Lind is a reporter based in Varra.';
    expect(authorNoteSignal(note, ['Two people were killed.'])).toEqual({ because });
    expect(authorNoteSignal(note, ['Police arrested Ana Lind on Monday.'])).toBeUndefined();
  });

  it('leaves others in the text', () => {
    expect(authorNoteSignal('Ana Lind is the mayor of Varra.', [])).toBeUndefined();
  });
});
