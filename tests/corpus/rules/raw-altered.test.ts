import { expect, test } from 'vitest';
import { digestOf } from '../../../src/corpus/files/content-file.ts';
import { sha256Of } from '../../../src/corpus/files/sha256.ts';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const LF = 'A title\n\nWe did.\n';
const CRLF = LF.replaceAll('\n', '\r\n');
const MIXED = LF.replace('\n', '\r\n');
const OTHER = 'A title\n\nWe did not.\n';
const PAGE = '<p>We did.</p>';
const digests = Object.entries({ LF, CRLF, MIXED, OTHER, PAGE }).map(
  ([name, text]) => [name, sha256Of(text)] as const,
);

const kept = (...texts: string[]) => {
  const written = texts.map((text) => sha256Of(text)).join(', ');
  return article(
    `source: toi\n${texts.length > 0 ? `raw-sha256: [${written}]` : ''}`,
    '- {id: we, about: other, speaker: israel, incidents: [], evidence: We did.}',
    'We did.',
  );
};

test('files that are not those that were received, and files that are', () => {
  const found = reportBy(
    'raw-altered',
    {
      'articles/as-kept.md': kept(LF),
      'raw/as-kept.txt': LF,
      'articles/got-returns.md': kept(LF),
      'raw/got-returns.txt': CRLF,
      'articles/lost-returns.md': kept(CRLF),
      'raw/lost-returns.txt': LF,
      'articles/lost-some.md': kept(CRLF),
      'raw/lost-some.txt': MIXED,
      'articles/was-mixed.md': kept(MIXED),
      'raw/was-mixed.txt': LF,
      'articles/altered.md': kept(LF),
      'raw/altered.txt': OTHER,
      'articles/two.md': kept(LF, PAGE),
      'raw/two.txt': LF,
      'raw/two.html': PAGE,
      'articles/one-of-two.md': kept(LF),
      'raw/one-of-two.txt': LF,
      'raw/one-of-two.html': PAGE,
      'articles/one-gone.md': kept(LF, PAGE),
      'raw/one-gone.txt': LF,
      'articles/one-altered-of-two.md': kept(LF, PAGE),
      'raw/one-altered-of-two.txt': OTHER,
      'articles/gone.md': kept(LF),
      'articles/nothing-kept.md': kept(),
      'raw/nothing-kept.txt': OTHER,
      'articles/unread.md': kept(LF, PAGE),
      'raw/unread.html': OTHER,
    },
    [
      { path: 'raw/unread.txt', text: '', unread: { kind: 'folder' } },
      // By its bytes, and not by what was decoded from them.
      { path: 'raw/bytes.txt', text: OTHER, sha256: digestOf({ path: '', text: LF }) },
      { path: 'articles/bytes.md', text: kept(LF) },
    ],
  );
  const named = digests.reduce((text, [name, digest]) => text.replaceAll(digest, name), found);
  expect(named).toMatchInlineSnapshot(`
    "articles/altered.md:5:13-5:79 error: raw/altered.txt is not the file that was received: its SHA-256 is OTHER
      expected: a file whose SHA-256 is LF
      fix: put the file back as it was received; if the outlet’s own new version was received since, keep that whole, and write raw-sha256: OTHER
      raw/altered.txt:1:1 the file
    articles/gone.md:5:13-5:79 error: no file raw/gone.* has the SHA-256 LF
      expected: in raw/ the article as it was received, named like its entry
      fix: put the file that was received back as raw/gone.txt, a page as raw/gone.html
    articles/got-returns.md:5:13-5:79 error: raw/got-returns.txt has other line ends than the file that was received: its SHA-256 is CRLF
      expected: a file whose SHA-256 is LF
      fix: put the file back with its own line ends; “content/raw/** -text” in .gitattributes keeps git from rewriting them
      raw/got-returns.txt:1:1 the file
    articles/lost-returns.md:5:13-5:79 error: raw/lost-returns.txt has other line ends than the file that was received: its SHA-256 is LF
      expected: a file whose SHA-256 is CRLF
      fix: put the file back with its own line ends; “content/raw/** -text” in .gitattributes keeps git from rewriting them
      raw/lost-returns.txt:1:1 the file
    articles/lost-some.md:5:13-5:79 error: raw/lost-some.txt has other line ends than the file that was received: its SHA-256 is MIXED
      expected: a file whose SHA-256 is CRLF
      fix: put the file back with its own line ends; “content/raw/** -text” in .gitattributes keeps git from rewriting them
      raw/lost-some.txt:1:1 the file
    articles/one-altered-of-two.md:5:13-5:145 error: raw/one-altered-of-two.txt is not the file that was received: its SHA-256 is OTHER
      expected: a file whose SHA-256 is LF or PAGE
      fix: put the file back as it was received; if the outlet’s own new version was received since, keep that whole, and write raw-sha256: OTHER
      raw/one-altered-of-two.txt:1:1 the file
    articles/one-gone.md:5:13-5:145 error: no file raw/one-gone.* has the SHA-256 PAGE
      expected: in raw/ the article as it was received, named like its entry
      fix: put the file that was received back as raw/one-gone.txt, a page as raw/one-gone.html
    articles/one-of-two.md:5:13-5:79 error: raw/one-of-two.html is not the file that was received: its SHA-256 is PAGE
      expected: a file whose SHA-256 is LF
      fix: put the file back as it was received; if the outlet’s own new version was received since, keep that whole, and write raw-sha256: [PAGE, LF]
      raw/one-of-two.html:1:1 the file
    articles/was-mixed.md:5:13-5:79 error: raw/was-mixed.txt is not the file that was received: its SHA-256 is LF
      expected: a file whose SHA-256 is MIXED
      fix: put the file back as it was received; if the outlet’s own new version was received since, keep that whole, and write raw-sha256: LF
      raw/was-mixed.txt:1:1 the file"
  `);
});
