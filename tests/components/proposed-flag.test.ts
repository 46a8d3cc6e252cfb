import { expect, test } from 'vitest';
import ClaimCard from '../../src/components/claim-card.astro';
import ClaimRows from '../../src/components/claim-rows.astro';
import Lines from '../../src/components/lines.astro';
import Notes from '../../src/components/notes.astro';
import StrandTable from '../../src/components/strand-table.astro';
import Voice from '../../src/components/voice.astro';
import { articlePage } from '../../src/views/pages/article/article-page.ts';
import { claimLine } from '../../src/views/phrases/claim-line.ts';
import { claimVoice } from '../../src/views/phrases/claim-voice.ts';
import { articleOf as article, claimOf, recordOf } from '../record.ts';
import { type Rendered, shown } from './render.ts';

const record = shown(
  recordOf({
    'articles/a.md': article('source: toi\ndate: 2019-08-23\ndraft: true\nrights: full-text', {
      first: 'speaker: iraq, stance: asserts, accused: israel, proposed: true',
      second: 'speaker: iran, stance: asserts, accused: israel',
    }),
  }),
);
const { site, graph } = record;

const MARK = 'Proposed by import, not confirmed';

/** How often what was rendered says that a claim is not confirmed. */
const marks = ({ text }: Rendered) => text.split(MARK).length - 1;

test('a claim that nobody has confirmed is marked wherever it is listed, and no other', async () => {
  for (const [key, count] of [
    ['a/first', 1],
    ['a/second', 0],
  ] as const) {
    const claim = claimOf(graph, key);
    const rows = [{ ...record.card(key), attributes: {} }];
    expect(marks(await record.render(ClaimCard, { card: record.card(key) }))).toBe(count);
    expect(marks(await record.render(ClaimRows, { rows }))).toBe(count);
    expect(marks(await record.render(Voice, { voice: claimVoice(claim, site) }))).toBe(count);
    expect(marks(await record.render(Lines, { lines: [claimLine(claim, site)] }))).toBe(count);
    expect(record.claimPage(key).proposed).toBe(count === 1);
  }
});

test('so it is in tables', async () => {
  const [section] = record.incidentPage('amirli').attributions;
  expect(marks(await record.render(StrandTable, { groups: section?.groups ?? [] }))).toBe(1);
});

test('and beside its article', async () => {
  const page = articlePage(graph.articles.get('a') ?? expect.fail('no article'), site);
  const groups = page.excerpts.flatMap(({ notes }) => notes);
  const rendered = await Promise.all(groups.map((group) => record.render(Notes, { group })));
  expect(rendered.reduce((sum, each) => sum + marks(each), 0)).toBe(1);
});
