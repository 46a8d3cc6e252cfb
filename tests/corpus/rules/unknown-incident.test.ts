import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (incidents: string) =>
  `- {id: a, about: other, speaker: iran, incidents: [${incidents}], evidence: Not us.}`;

test('incidents without an entry', () => {
  const found = reportBy('unknown-incident', {
    'incidents/part.md': entry('title: P\nkind: attack\nseries: [nowhere, blasts]'),
    'incidents/was.md': entry('title: W\nkind: attack\nprevious: [once]'),
    'articles/a.md': article('source: toi', claim('amirli, amirly, iran, once'), 'Not us.'),
    'articles/b.md': article('source: toi', claim('Explosion at Amirli'), 'Not us.'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:62-6:68 error: there is no incident “amirly”
      expected: the id of an entry in incidents/
      fix: did you mean amirli?
    articles/a.md:6:70-6:74 error: there is no incident “iran”
      expected: the id of an entry in incidents/
      fix: actors/iran.md is an entry of another kind (actor); name an incident here
    articles/a.md:6:76-6:80 error: there is no incident “once”
      expected: the id of an entry in incidents/
      fix: write was: the incident had the id once before
    articles/b.md:6:54-6:73 error: there is no incident “Explosion at Amirli”
      expected: the id of an entry in incidents/
      fix: write amirli, the id of the incident of that name
    incidents/part.md:4:10-4:17 error: there is no incident “nowhere”
      expected: the id of an entry in incidents/
      fix: add incidents/nowhere.md, or name one that is there"
  `);
});
