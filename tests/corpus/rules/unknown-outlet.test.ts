import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const of = (source: string) =>
  article(
    `source: ${source}`,
    '- {id: a, about: other, speaker: iran, incidents: zzz, chain: zzz, evidence: Not us.}',
    'Not us.',
  );

test('sources without an entry: those of several articles once', () => {
  const found = reportBy('unknown-outlet', {
    'articles/a.md': of('lost-post'),
    'articles/b.md': of('lost-post'),
    'articles/c.md': of('alone'),
    'articles/d.md': of('iran'),
    'articles/e.md': of('The New York Times'),
    'articles/f.md': of('https://www.example.org/x'),
    'articles/g.md': of('stray'),
    'articles/h.md': of('toi'),
    'stray.md': entry('name: Stray\nkind: online'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:4:9-4:18 error: there is no outlet “lost-post”, here and in 1 more place, in 2 files
      expected: the id of an entry in outlets/
      fix: add outlets/lost-post.md, which 2 entries refer to, or name one that is there
    articles/a.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/b.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/c.md:4:9-4:14 error: there is no outlet “alone”
      expected: the id of an entry in outlets/
      fix: add outlets/alone.md, or name one that is there
    articles/c.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/d.md:4:9-4:13 error: there is no outlet “iran”
      expected: the id of an entry in outlets/
      fix: actors/iran.md is an entry of another kind (actor); name an outlet here
    articles/d.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/e.md:4:9-4:27 error: there is no outlet “The New York Times”
      expected: the id of an entry in outlets/
      fix: write nyt, the id of the outlet of that name
    articles/e.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/f.md:4:9-4:34 error: there is no outlet “https://www.example.org/x”
      expected: the id of an entry in outlets/
      fix: add outlets/example.md, or name one that is there
    articles/f.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/g.md:4:9-4:14 error: there is no outlet “stray”
      expected: the id of an entry in outlets/
      fix: stray.md is there, and nothing reads it: rename or move it to outlets/stray.md
    articles/g.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?
    articles/h.md:6:65-6:68 error: there is no outlet, document or person “zzz”
      expected: the id of an entry in outlets/ or actors/, or of one of the article’s speakers
      fix: did you mean zh?"
  `);
});
