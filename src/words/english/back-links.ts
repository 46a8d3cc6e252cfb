import type { RichText } from '../sentences/rich-text.ts';
import { plain } from '../sentences/rich-text.ts';
import { and, number } from './grammar.ts';

/** What refers to an entry, by how it does; told from the side of the entry. */
export const backLinks = {
  heading: 'What links here',
  kind: {
    accuses: 'Accused in',
    concerns: 'Denials, refusals and silences about its role',
    says: 'Statements by this source',
    'its people say': 'Statements by unnamed people, documents or outlets from this side',
    about: 'Claims about it',
    in: 'Claims in it',
    relays: 'Relayed by this source',
    'relays its document': 'Taken from a document from this side',
    'its people relay': 'Relayed by unnamed people from this side',
    reads: 'Hints this source reads in others’ words',
    'its people read': 'Hints read by unnamed people, documents or outlets from this side',
    answers: 'Answered by',
    follows: 'Repeated or built on by',
    conflicts: 'At odds with',
    'answers within': 'Answers a claim here',
    'follows within': 'Repeats or builds on a claim here',
    'conflicts within': 'At odds with a claim here',
    'same people': 'The same sources also speak in',
    'independent of': 'Established as independent of a source in',
    'published by': 'Published',
    names: 'Named in',
    'part of': 'Parts of it',
    'speaks for': 'Speaking for it',
  },
  /** What a claim from elsewhere is about, before where it was published. */
  on: (incidents: readonly RichText[], published: string) =>
    `(on ${plain(and(incidents))})${published === '' ? '' : ` · ${published}`}`,
  label: (kind: string, count: number) => (count > 1 ? `${kind} (${number(count)})` : kind),
};
