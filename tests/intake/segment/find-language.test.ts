import { describe, expect, it } from 'vitest';
import { readQuotationGold } from '../../../bench/quotations/gold.ts';
import { findLanguage } from '../../../src/intake/segment/find-language.ts';
import { rawBlocks } from '../../../src/intake/segment/raw-block.ts';

const languagesOf = (text: string) => findLanguage(rawBlocks(text)).map(({ value }) => value);

describe('findLanguage', () => {
  it.each([
    ['en', 'The minister said that it was not known who had done it.'],
    ['fr', 'Le ministre a dit que les auteurs ne sont pas connus et que la cause est à trouver.'],
    ['de', 'Der Minister sagte, dass die Täter nicht bekannt seien und die Ursache zu klären ist.'],
    ['es', 'El ministro dijo que no se conoce a los autores y que la causa es un misterio.'],
    ['ru', 'Министр сообщил, что не известно, кто это был и что стало причиной.'],
    ['uk', 'Міністр повідомив, що не відомо, хто це був і що стало причиною.'],
    ['ar', 'قال الوزير إن من المبكر الحديث عن المسؤول عن هذا الانفجار في الميناء.'],
    ['fa', 'وزیر گفت که هنوز روشن نیست چه کسی این کار را کرده است و تحقیق ادامه دارد.'],
    ['he', 'השר אמר כי לא ידוע מי אחראי על הפיצוץ וגם לא מה היה הגורם של האש.'],
    ['it', 'Il ministro ha detto che non si conoscono gli autori e che la causa è un mistero.'],
    ['pt', 'O ministro disse que não se conhecem os autores e que a causa é um mistério.'],
    ['nl', 'De minister zei dat de daders niet bekend zijn en dat de oorzaak een raadsel is.'],
    ['sv', 'Ministern sade att det inte är känt vem som gjort det och att orsaken är okänd.'],
    ['pl', 'Minister powiedział, że nie wiadomo, kto to zrobił i jaka jest przyczyna.'],
    ['tr', 'Bakan, faillerin bilinmediğini ve bunun için bir soruşturma açıldığını söyledi.'],
    ['bg', 'Министърът каза, че не е известно кой го е направил и какво е станало.'],
    ['ur', 'وزیر نے کہا کہ ابھی معلوم نہیں کہ یہ کس نے کیا ہے اور تحقیقات جاری ہیں۔'],
    ['el', 'Ο υπουργός είπε ότι δεν είναι γνωστό ποιος το έκανε.'],
    ['zh', '部长说目前还不清楚是谁干的。'],
    ['ja', '大臣は誰がやったのかまだわからないと述べた。'],
  ])('proposes %s first', (language, text) => {
    expect(languagesOf(text)[0]).toBe(language);
  });

  it.each([
    [
      'uk',
      'ru',
      'Троє людей загинули, і їх шукають на березі.',
      'shares “на” with it, and has letters that it has not',
    ],
    [
      'ru',
      'uk',
      'Мы не знаем, что это было.',
      'shares “не” and “що” with it, and has letters that it has not',
    ],
    ['fa', 'ar', 'در شهر بندری و در مرز با گلوله', 'is in its letters'],
    [
      'en',
      'fr',
      'The café manager said the naïve Señor Müller was in the room.',
      'has names in them',
    ],
  ])('tells %s from %s: %s', (language, _, text) => {
    expect(languagesOf(text)[0]).toBe(language);
  });

  it('tells the languages of all short news texts that are annotated', async () => {
    const told = (await readQuotationGold('quotations')).map(({ language, text }) => [
      language,
      languagesOf(text)[0],
    ]);
    expect(told.filter(([wanted, found]) => wanted !== found)).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(26);
  });

  it('proposes nothing where no language shows', () => {
    expect(languagesOf('Varra 12:30 Kessel 14:45 Norrby 16:00')).toEqual([]);
  });
});
