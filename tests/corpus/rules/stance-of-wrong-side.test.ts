import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, speaker: string, stance: string, accused = 'israel') =>
  `- {id: ${id}, speaker: [${speaker}], stance: ${stance}, accused: [${accused}], incidents: amirli, evidence: Not us.}`;

test('others who deny and the accused who dispute, and each in its place', () => {
  const found = reportBy('stance-of-wrong-side', {
    'actors/state.md': entry('name: A state\nkind: state'),
    'actors/army.md': entry('name: An army\nkind: public-body\nof: israel'),
    'outlets/organ.md': entry('name: Organ\nkind: wire\nof: israel'),
    'articles/a.md': article(
      `source: organ
speakers:
  aide: {anonymous: an aide, of: israel}
  anyone: {anonymous: somebody}
  issued: {document: a statement, by: israel, release: issued}
  leaked: {document: a paper, by: israel, release: leaked}`,
      [
        claim('accused-denies', 'israel', 'denies'),
        claim('accused-disputes', 'israel', 'disputes'),
        claim('other-denies', 'iran', 'denies'),
        claim('other-disputes', 'iran', 'disputes'),
        claim('other-denies-for-two', 'iran', 'denies', 'israel, iraq'),
        claim('one-of-the-accused-denies', 'iraq', 'denies', 'israel, iraq'),
        claim('others-deny', 'iran, united-states', 'denies'),
        claim('together', 'israel, iran', 'denies'),
        claim('together-dispute', 'israel, iran', 'disputes'),
        claim('part-denies', 'army', 'denies'),
        claim('part-disputes', 'army', 'disputes'),
        claim('whole-disputes', 'israel', 'disputes', 'army'),
        claim('person-for-a-body', 'netanyahu', 'disputes', 'army'),
        claim('body-for-a-person', 'army', 'disputes', 'netanyahu'),
        claim('somebody-of-it', 'aide', 'disputes'),
        claim('somebody-of-nobody', 'anyone', 'denies'),
        claim('issued-by-it', 'issued', 'disputes'),
        claim('leaked', 'leaked', 'disputes'),
        claim('leaked-denies', 'leaked', 'denies'),
        claim('its-organ', 'organ', 'disputes'),
        claim('other-outlet', 'toi', 'denies'),
        claim('author-of-its-organ', 'author', 'disputes'),
        claim('unattributed', 'unattributed', 'denies'),
        claim('unknown-denies', 'nobody-known', 'denies'),
        claim('unknown-disputes', 'nobody-known', 'disputes'),
        claim('other-stance', 'iran', 'asserts'),
        claim('nobody-accused', 'iran', 'denies', ''),
      ].join('\n'),
      'Not us. an aide somebody a statement a paper',
    ),
    'articles/b.md': article('source: nowhere', claim('author', 'author', 'denies'), 'Not us.'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:12:38-12:44 warning: israel disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.accused-disputes, hash: f37b416a, reason: "…"}
      articles/a.md:12:74 whom the claim accuses
    articles/a.md:13:34-13:38 warning: iran denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.other-denies, hash: 3ec8c69a, reason: "…"}
      articles/a.md:13:66 whom the claim accuses
    articles/a.md:15:42-15:46 warning: iran denies what the claim says israel and iraq did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.other-denies-for-two, hash: c603ac77, reason: "…"}
      articles/a.md:15:74 whom the claim accuses
    articles/a.md:17:33-17:37 warning: iran denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.others-deny, hash: 33722995, reason: "…"}
      articles/a.md:17:80 whom the claim accuses
    articles/a.md:17:39-17:52 warning: united-states denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.others-deny, hash: 33722995, reason: "…"}
      articles/a.md:17:80 whom the claim accuses
    articles/a.md:21:35-21:39 warning: army disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.part-disputes, hash: db0ff754, reason: "…"}
      articles/a.md:21:69 whom the claim accuses
    articles/a.md:22:36-22:42 warning: israel disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.whole-disputes, hash: fcd9a385, reason: "…"}
      articles/a.md:22:72 whom the claim accuses
    articles/a.md:23:39-23:48 warning: netanyahu disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.person-for-a-body, hash: 4d7b84ba, reason: "…"}
      articles/a.md:23:78 whom the claim accuses
    articles/a.md:25:36-25:40 warning: aide disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.somebody-of-it, hash: a83fadeb, reason: "…"}
      articles/a.md:25:70 whom the claim accuses
    articles/a.md:26:40-26:46 warning: anyone denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.somebody-of-nobody, hash: 4341ce76, reason: "…"}
      articles/a.md:26:74 whom the claim accuses
    articles/a.md:27:34-27:40 warning: issued disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.issued-by-it, hash: 3014c1fe, reason: "…"}
      articles/a.md:27:70 whom the claim accuses
    articles/a.md:29:35-29:41 warning: leaked denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.leaked-denies, hash: 99249b7e, reason: "…"}
      articles/a.md:29:69 whom the claim accuses
    articles/a.md:30:31-30:36 warning: organ disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.its-organ, hash: ef6c0a74, reason: "…"}
      articles/a.md:30:66 whom the claim accuses
    articles/a.md:31:34-31:37 warning: toi denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.other-outlet, hash: a6effc6a, reason: "…"}
      articles/a.md:31:65 whom the claim accuses
    articles/a.md:32:41-32:47 warning: author disputes what it, or whom it speaks for, is accused of
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write denies, or correct speaker: or accused:
      answer: {rule: stance-of-wrong-side, at: claims.author-of-its-organ, hash: 647e47fd, reason: "…"}
      articles/a.md:32:77 whom the claim accuses
    articles/a.md:33:34-33:46 warning: unattributed denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.unattributed, hash: b07b7faa, reason: "…"}
      articles/a.md:33:74 whom the claim accuses
    articles/b.md:6:28-6:34 warning: author denies what the claim says israel did
      expected: denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do
      fix: write disputes, or of: in the entry of a speaker who speaks for the accused
      answer: {rule: stance-of-wrong-side, at: claims.author, hash: 8a1c023b, reason: "…"}
      articles/b.md:6:62 whom the claim accuses"
  `);
});
