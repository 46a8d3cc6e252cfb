import type { Sentence } from '../sentence.ts';
import { plain } from '../sentence.ts';
import { and, number } from './grammar.ts';

/** What refers to an entry, by how it does; told from the side of the entry. */
export const backLinks = {
  heading: 'What links here',
  kind: {
    accuses: 'Accused in',
    says: 'Says',
    'its people say': 'Its unnamed people, documents and outlets say',
    about: 'Claims about it',
    in: 'Claims in it',
    relays: 'Passed on by it',
    'relays its document': 'A document of it is passed on in',
    'its people relay': 'Passed on by unnamed people of it',
    reads: 'Reads as a hint',
    'its people read': 'Its unnamed people, documents and outlets read as a hint',
    answers: 'Answered by',
    follows: 'Built on by',
    conflicts: 'At odds with',
    'answers within': 'A claim here is answered by',
    'follows within': 'A claim here is built on by',
    'conflicts within': 'A claim here is at odds with',
    'same people': 'Speakers of it speak in',
    'independent of': 'Held to be independent of a speaker in',
    'published by': 'Published',
    names: 'Named in',
    'part of': 'What is part of it',
    'speaks for': 'Who speaks for it',
  },
  /** What a claim from elsewhere is about, before where it was published. */
  on: (incidents: readonly Sentence[], published: string) =>
    `on ${plain(and(incidents))}${published === '' ? '' : `; ${published}`}`,
  label: (kind: string, count: number) => (count > 1 ? `${kind} (${number(count)})` : kind),
};
