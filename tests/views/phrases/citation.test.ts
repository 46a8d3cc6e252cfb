import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/corpus/linking/graph.ts';
import { parseDate } from '../../../src/model/date.ts';
import { asOfCitation, citationLine, citationOf } from '../../../src/views/phrases/citation.ts';
import { article, claimOf, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'Israel did it.',
  ),
  'articles/b.md': '---\ndraft: true\n---\nNothing.',
});
const claim = claimOf(graph, 'a/did');
const draft = graph.articles.get('b');

test('an incident as of a day is cited as that', () => {
  const day = parseDate('2019-08-20');
  if (!day) throw new Error('no date');
  const { title, url } = asOfCitation(incidentOf(graph, 'amirli'), day, site);
  expect([title, url]).toEqual([
    'Explosion at Amirli, as of 20 August 2019',
    'https://example.org/record/incidents/amirli/as-of/2019-08-20/',
  ]);
});

test('a page is cited by its title, its whole address and the version of what it shows', () => {
  const { version, note, ...rest } = citationOf(incidentOf(graph, 'amirli'), site);
  expect(rest).toEqual({
    key: 'according-to:incident:amirli',
    title: 'Explosion at Amirli',
    site: 'According to',
    url: 'https://example.org/record/incidents/amirli/',
    language: 'en',
  });
  expect(version).toMatch(/^0\.1\.0\+[0-9a-f]{12}$/);
  expect(note).toBe(`Version ${version}`);
});

describe('the version of a page', () => {
  const record = (words: string, more: Readonly<Record<string, string>> = {}) =>
    recordOf({
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-20',
        `- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}`,
        `Israel did it. ${words}`,
      ),
      'articles/c.md': article(
        'source: toi\ndate: 2019-08-25',
        '- {id: hurt, about: damage, speaker: author, incidents: blasts, evidence: Two were hurt.}',
        'Two were hurt.',
      ),
      ...more,
    });
  const versions = (of: Graph) => {
    const [amirli, blasts] = [incidentOf(of, 'amirli'), incidentOf(of, 'blasts')];
    const [did, hurt] = [claimOf(of, 'a/did'), claimOf(of, 'c/hurt')];
    return Object.fromEntries(
      Object.entries({ amirli, blasts, did, hurt, a: did.article, c: hurt.article }).map(
        ([name, entry]) => [name, citationOf(entry, site).version],
      ),
    );
  };
  const before = versions(record('So they say.'));

  test('is another after a word of its article was changed, and of no other article', () => {
    const after = versions(record('So it says.'));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(['amirli', 'did', 'a']);
  });

  test('does not depend on what else is in the record, or on line ends', () => {
    const other = article('source: zh\ndate: 2019-08-26', '[]', 'Nothing.').replace(
      'claims:\n  []\n',
      '',
    );
    expect(versions(record('So they say.', { 'articles/d.md': other }))).toEqual(before);
    const text = article(
      'source: zh\ndate: 2019-08-20',
      '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
      'Israel did it. So they say.',
    );
    const windows = { 'articles/a.md': text.replaceAll('\n', '\r\n') };
    expect(versions(record('So they say.', windows))).toEqual(before);
  });

  test('of an incident as of a day is that of what was known of it', () => {
    const day = parseDate('2019-08-20');
    const of = record('So they say.');
    const amirli = incidentOf(of, 'amirli');
    if (!day) throw new Error('no date');
    expect(asOfCitation({ ...amirli, claims: [] }, day, site).version).not.toBe(before['amirli']);
    expect(asOfCitation(amirli, day, site).version).toBe(before['amirli']);
  });
});

test('a page about an article is not cited as the article', () => {
  if (!draft) throw new Error('no draft');
  const cited = [claim, claim.article, draft].map((entry) => citationOf(entry, site));
  expect(cited.map(({ key, title }) => [key, title])).toEqual([
    [
      'according-to:claim:a/did',
      'ZeroHedge on who did it: Explosion at Amirli, in “A title” (ZeroHedge)',
    ],
    ['according-to:article:a', 'Claims in “A title” (ZeroHedge)'],
    ['according-to:article:b', 'Claims in b'],
  ]);
});

test('a page shows one line', () => {
  const citation = { ...citationOf(claim, site), version: '0.1.0+0123456789ab' };
  expect(citationLine(citation, site)).toBe(
    'ZeroHedge on who did it: Explosion at Amirli, in “A title” (ZeroHedge). According to, version 0.1.0+0123456789ab. https://example.org/record/claims/a/did/',
  );
});
