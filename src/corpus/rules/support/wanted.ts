import type { Target } from '../../entries/references.ts';
import type { EntryKind } from '../../files/content-file.ts';

/** What has to stand in a place where an id is written. */
interface Wanted {
  noun: string;
  kinds: readonly EntryKind[];
  expected: string;
}

export const wanted: Record<Target, Wanted> = {
  actor: { noun: 'actor', kinds: ['actor'], expected: 'the id of an entry in actors/' },
  outlet: { noun: 'outlet', kinds: ['outlet'], expected: 'the id of an entry in outlets/' },
  incident: { noun: 'incident', kinds: ['incident'], expected: 'the id of an entry in incidents/' },
  claim: {
    noun: 'claim',
    kinds: [],
    expected: 'the id of a claim of this article, or article/claim for one of another',
  },
  link: {
    noun: 'outlet, document or person',
    kinds: ['outlet', 'actor'],
    expected: 'the id of an entry in outlets/ or actors/, or of one of the article’s speakers',
  },
  speaker: {
    noun: 'speaker',
    kinds: ['actor', 'outlet'],
    expected:
      'the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed',
  },
  reader: {
    noun: 'reader',
    kinds: ['actor', 'outlet'],
    expected:
      'the id of an entry in actors/ or outlets/, of one of the article’s speakers, or author',
  },
  'article-speaker': {
    noun: 'speaker',
    kinds: [],
    expected: 'article/speaker: a speaker under speakers of another article',
  },
};

/** The kinds of entries that a reference may name. */
export const kindsOf = (target: Target): readonly EntryKind[] => wanted[target].kinds;

/** Kinds of entries that somebody may refer to by a name. */
export const nameable: readonly EntryKind[] = ['actor', 'incident', 'outlet'];
