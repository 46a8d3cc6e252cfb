import { expect, test } from 'vitest';
import { readQuotationGold } from '../../bench/quotations/gold.ts';
import { openDesk } from './import-desk.ts';

const texts = [
  ...(await readQuotationGold('quotations')),
  ...(await readQuotationGold('quotations-test')),
];

test('check finds no error in the drafts of texts in eight languages', async () => {
  const desk = openDesk();
  const files = texts.map(({ language, slug, text }) => desk.put(`${language}-${slug}.txt`, text));
  const run = await desk.importArticles(...files);
  expect(run.err).toBe('');
  expect(run.out.split('claims found').length - 1).toBe(texts.length);
  expect((await desk.check()).code).toBe(0);
});

const page = (head: string) =>
  `<html lang="he"><head><meta charset="utf-8"><meta property="og:site_name" content="מגדלור">${head}</head><body><article><h1>שריפה במחסן דלק בווילורן</h1>
<p>מחסן דלק בעיר וילורן עלה באש בלילה שבין שלישי לרביעי, ושני עובדים נפצעו בו קשה.</p>
<p>המחסן היה שייך לרשות הנמל עד שנת 2015, ומאז הוא בידי חברה פרטית מחוץ לארץ.</p></article></body></html>`;

test('an outlet in letters that an id cannot have is called by its address', async () => {
  const desk = openDesk();
  const head = '<link rel="canonical" href="https://www.migdalor.example/news/fire">';
  await desk.importArticles(desk.put('fire.html', page(head)));
  expect(desk.read('content/articles/fire.md')).toContain('source: migdalor-example\n');
  expect(desk.read('content/outlets/migdalor-example.md')).toContain('name: מגדלור\n');
});

test('without an address its name is a candidate', async () => {
  const desk = openDesk();
  const { out } = await desk.importArticles(desk.put('fire.html', page('')));
  expect(out).toContain('    source, perhaps:\n      מגדלור (line 1');
  expect(desk.has('content/outlets/an-id.md')).toBe(false);
});
