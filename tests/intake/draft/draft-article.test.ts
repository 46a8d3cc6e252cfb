import { describe, expect, it } from 'vitest';
import type { Drafted } from '../../../src/intake/draft/draft.ts';
import { draftArticle } from '../../../src/intake/draft/draft-article.ts';

const nothing = { outlets: [], actors: [] };
const draft = (text: string, known = nothing): Drafted =>
  draftArticle({ name: 'raw.txt', text }, known);

/** Every line a draft accounts for, in the body or elsewhere. */
function accounted(drafted: Drafted): string[] {
  if (drafted.kind === 'refused') return drafted.removed.map(({ words }) => words);
  const { body, extracted, removed } = drafted.draft;
  return [...body.map(({ text }) => text), ...[...extracted, ...removed].map(({ words }) => words)];
}

describe('draftArticle', () => {
  it('accounts for every line of a text', () => {
    const lines = [
      'The Courier',
      'Blast kills two at the port of Varra',
      'Ministry blames drones it does not name',
      'By Ana Lind',
      '23 August 2019',
      'Two people were killed in a blast at the port of Varra on Friday.',
      'Photo: Ana Lind',
      'Advertisement',
      'A subheading',
      '“We know who did it,” the minister said.',
      'Reuters contributed to this report.',
      'Latest Stories',
      'Rain expected',
    ];
    expect(accounted(draft(lines.join('\n'))).sort()).toEqual([...lines].sort());
  });

  it('makes nothing of a text that is only what sites put around texts', () => {
    const text = 'Subscribe to our newsletter\nPopular Articles\nDonate now';
    expect(draft(text)).toEqual({
      kind: 'refused',
      reason: 'no text is left in it beside these lines',
      extracted: [],
      removed: [
        { words: 'Subscribe to our newsletter', line: 1, because: 'asks the reader to sign up' },
        { words: 'Popular Articles', line: 2, because: 'a heading over links to other texts' },
        { words: 'Donate now', line: 3, because: 'asks the reader for support' },
      ],
    });
  });

  it('refuses a text of more paragraphs than any article has', () => {
    expect(draft('A line.\n'.repeat(2_001))).toEqual({
      kind: 'refused',
      reason: 'it falls into 2001 paragraphs, and no single article does',
      extracted: [],
      removed: [],
    });
  });

  it('asks about names alone above the text, unless they are an actor’s', () => {
    const text =
      'Blast kills two at the port\nAna Lind\n23 August 2019\nTwo people were killed on Friday.';
    const bylineOf = (drafted: Drafted) =>
      drafted.kind === 'draft' ? drafted.draft.fields.byline : drafted.reason;
    expect(bylineOf(draft(text))).toBe('Ana Lind');
    const known = { outlets: [], actors: [{ id: 'ana-lind', names: ['Ana Lind'] }] };
    expect(bylineOf(draftArticle({ name: 'raw.txt', text }, known))).toBeUndefined();
  });

  it('takes two credit lines for one where they follow each other, and asks about another', () => {
    const drafted = draft(
      [
        'Two people were killed at the port on Friday.',
        'Ana Lind contributed to this report.',
        'The minister blamed drones.',
        'Tom Hale contributed reporting.',
        '(Editing by Nadia Berg)',
      ].join('\n\n'),
    );
    const found = drafted.kind === 'draft' ? drafted.draft : undefined;
    expect(found?.fields.credit).toBe('Ana Lind contributed to this report.');
    expect(found?.questions).toEqual(
      ['Tom Hale contributed reporting.', '(Editing by Nadia Berg)'].map((words, index) => ({
        words,
        line: 7 + 2 * index,
        question: 'a second credit line: does it belong to the first?',
      })),
    );
  });

  it('offers a short first sentence as the headline that is missing', () => {
    const drafted = draft(
      'Blast kills two.\n\nTwo people were killed at the port of Varra on Friday.',
    );
    expect(drafted.kind === 'draft' && drafted.draft.unresolved[0]).toEqual({
      field: 'title',
      candidates: [
        {
          value: 'Blast kills two.',
          words: 'Blast kills two.',
          line: 1,
          because: 'the first line, short, but a sentence with a full stop',
        },
      ],
    });
  });

  it('makes the id of the file’s name where the words have no Latin letters', () => {
    const text = 'דובר הצבא סירב להגיב\n\nשני בני אדם נהרגו בפיצוץ ביום שישי, כך אמר גורם רשמי.';
    const drafted = draftArticle({ name: '003_Haaretz.txt', text }, nothing);
    expect(drafted.kind === 'draft' && drafted.draft.id).toBe('003-haaretz');
  });
});
