import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, about: other, speaker: israel, evidence: We did., ${fields}}`;

test('what is published and leans on a draft, once for each draft of an entry, and nothing else', () => {
  const found = reportBy('refers-to-draft', {
    'incidents/raid.md': entry('title: Raid\nkind: attack\ndraft: true'),
    'incidents/part.md': entry('title: Part\nkind: attack\nseries: wave'),
    'incidents/wave.md': entry('title: Wave\nkind: series\ndraft: true'),
    'incidents/finished.md': entry('title: Finished\nkind: attack\ndraft: false'),
    'actors/office.md': entry('name: Office\nkind: public-body\nof: bureau'),
    'actors/bureau.md': entry('name: Bureau\nkind: public-body\ndraft: true'),
    'articles/a.md': article(
      'source: toi',
      [
        claim('first', 'incidents: raid'),
        claim('second', 'incidents: [amirli, raid]'),
        claim('of-a-draft', 'incidents: [], after: draft/d'),
        claim('of-what-is-published', 'incidents: finished'),
        claim('of-nothing', 'incidents: nowhere'),
      ].join('\n'),
      'We did.',
    ),
    'articles/draft.md': article(
      'source: toi\ndraft: true',
      claim('d', 'incidents: raid'),
      'We did.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/office.md:4:5-4:11 error: this entry is published, and “bureau” leads to a draft
      expected: what is published to name only what is published
      fix: finish actors/bureau.md and take draft: true out of it, or make this entry a draft, too
      actors/bureau.md:4:8 what makes it a draft
    articles/a.md:6:78-6:82 error: this entry is published, and “raid” leads to a draft, here and in 1 more place
      expected: what is published to name only what is published
      fix: finish incidents/raid.md and take draft: true out of it, or make this entry a draft, too
      incidents/raid.md:4:8 what makes it a draft
    articles/a.md:8:94-8:101 error: this entry is published, and “draft/d” leads to a draft
      expected: what is published to name only what is published
      fix: finish articles/draft.md and take draft: true out of it, or make this entry a draft, too
      articles/draft.md:5:8 what makes it a draft
    incidents/part.md:4:9-4:13 error: this entry is published, and “wave” leads to a draft
      expected: what is published to name only what is published
      fix: finish incidents/wave.md and take draft: true out of it, or make this entry a draft, too
      incidents/wave.md:4:8 what makes it a draft"
  `);
});
