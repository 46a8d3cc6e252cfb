import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, speaker: author, incidents: amirli, evidence: Not us., ${fields}}`;
const of = (fields: string, ...claims: string[]) =>
  article(`source: toi\n${fields}`, claims.join('\n'), 'Not us.');

test('actors without an entry, once for each entry and id, and what is no actor', () => {
  const found = reportBy('unknown-actor', {
    'actors/of-nobody.md': entry('name: A\nkind: public-body\nof: lebanon\nbroader: [iran, syria]'),
    'outlets/of-nobody.md': entry('name: O\nkind: wire\nof: lebanon'),
    'outlets/far/reuters.md': entry('name: Reuters\nkind: wire'),
    'articles/a.md': of(
      'actors: [iran, jordan]\nspeakers: {aide: {anonymous: an aide, of: jordan}, paper: {document: a paper, by: yemen}}',
      claim('accused', 'stance: asserts, accused: [jordan, iran]'),
      claim('outlet', 'stance: asserts, accused: [reuters]'),
      claim('voice', 'stance: asserts, accused: [author]'),
      claim('own-speaker', 'stance: asserts, accused: [aide]'),
      claim('slip', 'stance: asserts, accused: [irann]'),
      claim('name', 'stance: asserts, accused: [Benjamin Netanyahu]'),
      claim('no-letters', 'stance: asserts, accused: ["…"]'),
      claim('speaker', 'about: other, speaker: nobody'),
      claim('chain', 'about: other, chain: nobody-2'),
    ),
    'articles/b.md': of('actors: [irann]', claim('b', 'stance: asserts, accused: iran')),
    'articles/c.md': of('actors: [qatar]', claim('c', 'stance: asserts, accused: [qatar]')),
    'articles/d.md': of('actors: [qatar]', claim('d', 'stance: asserts, accused: [iran]')),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/of-nobody.md:4:5-4:12 error: there is no actor “lebanon”, here and in 1 more place, in 2 files
      expected: the id of an entry in actors/
      fix: add actors/lebanon.md, which 2 entries refer to, or name one that is there
    actors/of-nobody.md:5:17-5:22 error: there is no actor “syria”
      expected: the id of an entry in actors/
      fix: add actors/syria.md, or name one that is there
    articles/a.md:5:16-5:22 error: there is no actor “jordan”, here and in 2 more places
      expected: the id of an entry in actors/
      fix: add actors/jordan.md, or name one that is there
    articles/a.md:6:83-6:88 error: there is no actor “yemen”
      expected: the id of an entry in actors/
      fix: add actors/yemen.md, or name one that is there
    articles/a.md:9:100-9:107 error: there is no actor “reuters”
      expected: the id of an entry in actors/
      fix: outlets/far/reuters.md is an entry of another kind (outlet); name an actor here
    articles/a.md:10:99-10:105 error: there is no actor “author”
      expected: the id of an entry in actors/
      fix: author can speak and cannot stand here: name an actor that has an entry in actors/
    articles/a.md:11:105-11:109 error: there is no actor “aide”
      expected: the id of an entry in actors/
      fix: aide can speak and cannot stand here: name an actor that has an entry in actors/
    articles/a.md:12:98-12:103 error: there is no actor “irann”, here and in 1 more place, in 2 files
      expected: the id of an entry in actors/
      fix: add actors/irann.md, which 2 entries refer to, or write iran if that is meant
    articles/a.md:13:98-13:116 error: there is no actor “Benjamin Netanyahu”
      expected: the id of an entry in actors/
      fix: write netanyahu, the id of the actor of that name
    articles/a.md:14:104-14:107 error: there is no actor “…”
      expected: the id of an entry in actors/
      fix: add actors/<the name in Latin letters>.md, or name one that is there
    articles/c.md:5:10-5:15 error: there is no actor “qatar”, here and in 2 more places, in 2 files
      expected: the id of an entry in actors/
      fix: add actors/qatar.md, which 2 entries refer to, or name one that is there"
  `);
});
