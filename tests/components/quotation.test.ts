import { expect, test } from 'vitest';
import Quotation from '../../src/components/quotation.astro';
import { readAll, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-translations');
const hebrew = await shownFixture('good-right-to-left');
const english = await shownFixture('good-every-field');

test('words stand as they were published, in their language and direction', async () => {
  const [quote] = record.card('irna-isfahan-2023/unsuccessful').quotes;
  const rendering = await record.render(Quotation, { quote });
  const block = rendering.document.querySelector('blockquote');
  expect(block?.outerHTML).toBe(
    '<blockquote lang="fa" dir="rtl"><q>یک حمله ناموفق</q></blockquote>',
  );
  expect(unsaid(rendering, record)).toEqual([]);
});

test('each translation says whose it is, outside the quotation marks', async () => {
  const [quote] = record.card('irna-isfahan-2023/unsuccessful').quotes;
  const rendering = await record.render(Quotation, { quote });
  expect(readAll(rendering, '.translation')).toEqual([
    'an unsuccessful attack (translated by the editors)',
    'התקפה כושלת (translated by a machine, a program)',
    'une attaque manquée (translated by Jane Doe)',
  ]);
  expect(readAll(rendering, '.translation q')).toEqual([]);
});

test('what a headline leaves out is said beside it, and not in it', async () => {
  const [, headline] = hebrew.card('boker-harbour-2020/officials-north').quotes;
  const rendering = await hebrew.render(Quotation, { quote: headline });
  expect(readAll(rendering, 'blockquote > q')).toEqual(['צפונלנד היא שפגעה בנמל']);
  expect(readAll(rendering, '.part')).toEqual(['(headline, without לדבריהם)']);
  expect(unsaid(rendering, hebrew)).toEqual([]);
});

test('words in the language of the site need no mark of theirs', async () => {
  const [quote] = english.card('iraq-strikes-2019/admitted').quotes;
  const { html } = await english.render(Quotation, { quote });
  expect(html.trim()).toBe('<blockquote><q>Netanyahu admitted it</q></blockquote>');
});
