import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../../src/intake/draft/draft-article.ts';
import type { Candidate } from '../../../src/intake/segment/extracted-field.ts';

const known = {
  outlets: [
    { id: 'reuters', names: ['Reuters'] },
    { id: 'times-of-varra', names: ['The Times of Varra', 'ToV'] },
  ],
  actors: [],
};
const story = 'VARRA (Reuters) — Two people were killed on Friday.\n\nNobody said who did it.';

/** The source a draft was given, or what it was offered. */
function sourceOf(text: string): string | readonly Candidate['value'][] {
  const drafted = draftArticle({ name: 'raw.txt', text }, known);
  if (drafted.kind === 'refused') return drafted.reason;
  const { fields, unresolved } = drafted.draft;
  const candidates = unresolved.find(({ field }) => field === 'source')?.candidates ?? [];
  return fields.source ?? candidates.map(({ value }) => value);
}

describe('the source of a text', () => {
  it('is the known outlet whose name is the line above the headline', () => {
    expect(sourceOf(`Times of Varra\nBlast kills two at the port\n\n${story}`)).toBe(
      'times-of-varra',
    );
  });

  it('is the known outlet whose name follows the headline', () => {
    expect(sourceOf(`Blast kills two at the port | ToV\n\n${story}`)).toBe('times-of-varra');
  });

  it('is the known agency of the dateline, where no line above names another', () => {
    expect(sourceOf(`Blast kills two at the port\n\n${story}`)).toBe('reuters');
  });

  it('is left open where a line above the headline names an outlet the record does not know', () => {
    expect(sourceOf(`The Varra Herald\nBlast kills two at the port\n\n${story}`)).toEqual([
      'The Varra Herald',
      'reuters',
    ]);
  });

  it('is left open where only a line that asks for readers names the site', () => {
    const text =
      'Two people were killed on Friday.\n\nGet The Times of Varra’s newsletter\n\nNobody said why.';
    expect(sourceOf(text)).toEqual(['times-of-varra']);
  });

  it('is not an outlet that the text quotes', () => {
    expect(
      sourceOf('Two people were killed on Friday, Reuters reported.\n\nNobody said why.'),
    ).toEqual([]);
  });
});
