import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, ...evidence: string[]) =>
  `- {id: ${id}, about: other, speaker: israel, incidents: [], evidence: [${evidence.join(', ')}]}`;

test('passages of one claim that are the same or lie within another, and those that do not', () => {
  const found = reportBy('quoted-twice', {
    'articles/a.md': article(
      'source: toi\nsubtitle: They saw it\ncaptions: [Of the raid, Of the camp]',
      [
        claim('same', 'We did it', 'They left', 'We did it'),
        claim('other-signs', 'We did it', '"We  did it"'),
        claim('within', 'We did it', 'we say We did it'),
        claim('around', 'we say We did it', 'did it'),
        claim('same-start', 'We did', 'We did it'),
        claim('same-end', 'We did it', 'did it'),
        claim('within-two', 'did', 'We did', 'We did it'),
        claim('overlapping', 'We did', 'did it'),
        claim('touching', 'We did', 'it soon'),
        claim('same-place-in-another-paragraph', 'On the', 'They left'),
        claim('same-place-in-another-part', 'They saw', '{quote: On the day, in: body}'),
        claim('same-place-in-another-caption', 'Of the raid', 'Of the camp'),
        claim('absent', 'We did', 'nowhere', 'nowhere'),
        claim('once', 'We did it'),
        claim('once-again', 'We did it'),
      ].join('\n'),
      'On the day we say We did it soon.\n\nThey left.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:95-8:104 warning: the claim same quotes “We did it” twice
      expected: passages that have no words in common
      fix: take one of the two out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.same, hash: 88dd6522, reason: "…"}
      articles/a.md:8:73 the same words
    articles/a.md:9:91-9:103 warning: the claim other-signs quotes “We did it” twice
      expected: passages that have no words in common
      fix: take one of the two out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.other-signs, hash: 070f4400, reason: "…"}
      articles/a.md:9:80 the same words
    articles/a.md:10:75-10:84 warning: the claim within quotes “We did it” and, around it, “we say We did it”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.within, hash: 4d0367b4, reason: "…"}
      articles/a.md:10:86 the words around them
    articles/a.md:11:93-11:99 warning: the claim around quotes “did it” and, around it, “we say We did it”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.around, hash: 90d68bff, reason: "…"}
      articles/a.md:11:75 the words around them
    articles/a.md:12:79-12:85 warning: the claim same-start quotes “We did” and, around it, “We did it”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.same-start, hash: 19141f31, reason: "…"}
      articles/a.md:12:87 the words around them
    articles/a.md:13:88-13:94 warning: the claim same-end quotes “did it” and, around it, “We did it”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.same-end, hash: 3034af31, reason: "…"}
      articles/a.md:13:77 the words around them
    articles/a.md:14:79-14:82 warning: the claim within-two quotes “did” and, around it, “We did”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.within-two, hash: d6ff9102, reason: "…"}
      articles/a.md:14:84 the words around them
    articles/a.md:14:84-14:90 warning: the claim within-two quotes “We did” and, around it, “We did it”
      expected: passages that have no words in common
      fix: take the shorter one out, or quote the passage that was meant
      answer: {rule: quoted-twice, at: claims.within-two, hash: d6ff9102, reason: "…"}
      articles/a.md:14:92 the words around them"
  `);
});
