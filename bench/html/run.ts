import { readFileSync } from 'node:fs';
import { draftArticle } from '../../src/intake/draft/draft-article.ts';
import { openPage } from '../../src/intake/html/open-page.ts';
import { readabilityCandidates } from '../../src/intake/html/readability-candidates.ts';
import { reportKinds } from './kinds.ts';
import { type Measure, measure } from './measure.ts';
import { readStories } from './stories.ts';
import { type Story, type Template, templates } from './templates.ts';

/**
 * Puts news texts into pages as sites make them and measures how much of each text comes back: precision,
 * recall and F1 over runs of four words, for intake and for Readability alone; then the kinds of page that extraction
 * fails on, each varied. The first argument is the file with the texts.
 */

const FILE = process.argv[2] ?? '../shared/corpora/wikinews/articles.json';
const STORIES = 100;

function readTexts(): unknown {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return undefined;
  }
}

function report(stories: readonly Story[]): void {
  console.log(`${stories.length} texts in each of ${templates.length} sorts of page`);
  console.log('precision recall F1    of Readability alone: F1    page');
  const start = performance.now();
  const all = templates.map((template) => {
    const measures = stories.map((story, index) =>
      readBack(template, story, others(stories, index)),
    );
    const ours = mean(measures.map(({ ours }) => ours));
    const alone = mean(measures.map(({ alone }) => alone));
    console.log(`${line(ours)}    ${alone.f1.toFixed(3)}    ${template.name}`);
    return { ours, alone };
  });
  const seconds = (performance.now() - start) / 1000;
  const [ours, alone] = [mean(all.map((each) => each.ours)), mean(all.map((each) => each.alone))];
  console.log(`${line(ours)}    ${alone.f1.toFixed(3)}    all of them`);
  const pages = (stories.length * templates.length * 2) / seconds;
  console.error(`${pages.toFixed(0)} readings a second, ${peak()} MiB at most`);
}

const line = ({ precision, recall, f1 }: Measure) =>
  [precision, recall, f1].map((value) => value.toFixed(3)).join('  ');

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Six texts that the page leads to, always the same. */
const others = (stories: readonly Story[], index: number) =>
  [7, 14, 21, 28, 35, 42].flatMap((step) => stories[(index + step) % stories.length] ?? []);

function readBack({ page }: Template, story: Story, around: readonly Story[]) {
  const html = page(story, around);
  const expected = story.paragraphs.map((text) => text.replace(/^## /, '')).join('\n');
  const drafted = draftArticle(
    { name: 'page.html', text: html, format: 'html' },
    { outlets: [], actors: [] },
  );
  const body = drafted.kind === 'draft' ? drafted.draft.body.map(({ text }) => text) : [];
  const opened = openPage(html);
  const alone = opened.kind === 'page' ? readabilityCandidates(opened.document) : [];
  return {
    ours: measure(body.join('\n'), expected),
    alone: measure(alone.join('\n'), expected),
  };
}

function mean(measures: readonly Measure[]): Measure {
  const of = (pick: (each: Measure) => number) =>
    measures.reduce((sum, each) => sum + pick(each), 0) / Math.max(1, measures.length);
  return {
    precision: of(({ precision }) => precision),
    recall: of(({ recall }) => recall),
    f1: of(({ f1 }) => f1),
  };
}

const found = readTexts();
if (found === undefined) console.log(`skipped: there are no texts at ${FILE}`);
else report(readStories(found, STORIES));
reportKinds();
