import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, stance: string, conflict = '') =>
  `- {id: ${id}, speaker: israel, evidence: We did., ${stance}${conflict && `, conflicts-with: [{claim: ${conflict}, reason: r}]`}}`;

test('a conflict between a hint and a refusal, whichever has it, and no other', () => {
  const found = reportBy('needless-conflict', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('refusal', 'stance: no-comment'),
        claim('silence', 'stance: declines-to-comment'),
        claim('open', 'stance: neither-confirms-nor-denies'),
        claim('denial', 'stance: denies'),
        claim('hint', 'stance: hints', 'refusal'),
        claim('hint-and-silence', 'stance: hints', 'silence'),
        claim('hint-and-open', 'stance: hints', 'open'),
        claim('hint-and-retraction', 'stance: hints', 'retraction'),
        claim('retraction', 'stance: retracts'),
        claim('refusal-and-hint', 'stance: no-comment', 'a/hint'),
        claim('hint-and-another-article', 'stance: hints', 'b/refusal'),
        claim('hint-and-denial', 'stance: hints', 'denial'),
        claim('hint-and-hint', 'stance: hints', 'hint'),
        claim('refusal-and-denial', 'stance: no-comment', 'denial'),
        claim('assertion-and-refusal', 'stance: asserts', 'refusal'),
        claim('without-stance', 'about: toll', 'hint'),
        claim('unknown', 'stance: hints', 'nowhere'),
      ].join('\n'),
      'We did.',
    ),
    'articles/b.md': article(
      'source: toi',
      `${claim('first', 'stance: denies')}\n${claim('refusal', 'stance: no-comment')}`,
      'We did.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:10:84-10:111 warning: the conflict with “refusal” is between a hint and a refusal to answer
      expected: two claims that cannot both be true as worded; who hints has not answered
      fix: take it out; the site shows both where it tells what the accused says
      answer: {rule: needless-conflict, at: claims.hint, hash: 3fccdf81, reason: "…"}
      articles/a.md:6:10 the other claim
    articles/a.md:11:96-11:123 warning: the conflict with “silence” is between a hint and a refusal to answer
      expected: two claims that cannot both be true as worded; who hints has not answered
      fix: take it out; the site shows both where it tells what the accused says
      answer: {rule: needless-conflict, at: claims.hint-and-silence, hash: abbac7a5, reason: "…"}
      articles/a.md:7:10 the other claim
    articles/a.md:12:93-12:117 warning: the conflict with “open” is between a hint and a refusal to answer
      expected: two claims that cannot both be true as worded; who hints has not answered
      fix: take it out; the site shows both where it tells what the accused says
      answer: {rule: needless-conflict, at: claims.hint-and-open, hash: d109aab3, reason: "…"}
      articles/a.md:8:10 the other claim
    articles/a.md:15:101-15:127 warning: the conflict with “a/hint” is between a hint and a refusal to answer
      expected: two claims that cannot both be true as worded; who hints has not answered
      fix: take it out; the site shows both where it tells what the accused says
      answer: {rule: needless-conflict, at: claims.refusal-and-hint, hash: 0e0a0d6c, reason: "…"}
      articles/a.md:10:10 the other claim
    articles/a.md:16:104-16:133 warning: the conflict with “b/refusal” is between a hint and a refusal to answer
      expected: two claims that cannot both be true as worded; who hints has not answered
      fix: take it out; the site shows both where it tells what the accused says
      answer: {rule: needless-conflict, at: claims.hint-and-another-article, hash: 2a0c85a1, reason: "…"}
      articles/b.md:7:10 the other claim"
  `);
});
