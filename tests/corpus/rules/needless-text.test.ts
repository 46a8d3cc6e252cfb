import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

test('text below the fields of all but articles', () => {
  const found = reportBy('needless-text', {
    'actors/a.md': entry('name: A\nkind: state', '\n\n  Text, and more\nof it.\n'),
    'actors/blank.md': entry('name: B\nkind: state', '\n \t\n'),
    'actors/unread.md': entry('name: [C', 'Text'),
    'incidents/i.md': entry('title: I\nkind: attack', 'x'),
    'outlets/o.md': entry('name: O\nkind: online', 'Text'),
    'articles/a.md': article(
      'source: toi',
      '- {id: we, about: other, speaker: israel, incidents: [], evidence: We did.}',
      'We did.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/a.md:7:3-7:17 warning: there is text below the fields of the actor, which nobody is shown: “Text, and more of it.”
      expected: fields, and nothing after the second line of three hyphens
      fix: put what tells the actor from others into description:, and take the rest away
      answer: {rule: needless-text, at: text, hash: ab4a3518, reason: "…"}
    incidents/i.md:5:1-5:2 warning: there is text below the fields of the incident, which nobody is shown: “x”
      expected: fields, and nothing after the second line of three hyphens
      fix: put what readers need into note:, and take the rest away
      answer: {rule: needless-text, at: text, hash: 54bf1662, reason: "…"}
    outlets/o.md:5:1-5:5 warning: there is text below the fields of the outlet, which nobody is shown: “Text”
      expected: fields, and nothing after the second line of three hyphens
      fix: take it away
      answer: {rule: needless-text, at: text, hash: 2526c779, reason: "…"}"
  `);
});
