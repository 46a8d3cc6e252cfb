import { expect, test } from 'vitest';
import { draftWithClaims } from '../../../src/intake/draft/draft-with-claims.ts';

const known = { actors: [], outlets: [], incidents: [] };

function draftOf(name: string, ...blocks: string[]) {
  const text = blocks.join('\n\n');
  const drafted = draftWithClaims({ name, text }, known);
  if (drafted.kind === 'refused') throw new Error(drafted.reason);
  return drafted.draft;
}

test.each([
  [
    'fr',
    'Incendie d’un dépôt à Villorne',
    'Par Ana Lind',
    'Publié le 12 mars 2023 à 14h20',
    'Un dépôt de carburant a pris feu dans la nuit de mardi à mercredi à Villorne.',
  ],
  [
    'de',
    'Brand in Treibstofflager in Villorn',
    'Von Ana Lind',
    'Veröffentlicht am 12. März 2023 um 14:20 Uhr',
    'In der Nacht zum Mittwoch ist in Villorn ein Treibstofflager in Brand geraten.',
  ],
  [
    'es',
    'Incendio en un depósito de Villorna',
    'Por Ana Lind',
    'Publicado el 12 de marzo de 2023 a las 14:20',
    'Un depósito de combustible ardió en la madrugada del miércoles en Villorna.',
  ],
  [
    'ru',
    'Пожар на складе топлива в Вилорне',
    'Автор: Анна Линд',
    '12 марта 2023 г., 14:20',
    'В ночь на среду на складе топлива в Вилорне начался пожар, и его не могли потушить.',
  ],
  [
    'uk',
    'Пожежа на складі пального у Вілорні',
    'Авторка: Ганна Лінд',
    '12 березня 2023, 14:20',
    'У ніч на середу на складі пального у Вілорні спалахнула пожежа.',
  ],
  [
    'he',
    'שריפה במחסן דלק בווילורן',
    'מאת: חנה לינד',
    'פורסם ב-12 במרץ 2023 בשעה 14:20',
    'מחסן דלק בעיר וילורן עלה באש בלילה שבין שלישי לרביעי.',
  ],
  [
    'ar',
    'حريق في مستودع للوقود بمدينة رملان',
    'بقلم: هناء الدالي',
    'نشر في ١٢ مارس ٢٠٢٣',
    'اندلع حريق فجر الأربعاء في مستودع للوقود بمدينة رملان.',
  ],
  [
    'fa',
    'آتش‌سوزی در انبار سوخت ویلارن',
    'نویسنده: آنا لیند',
    'تاریخ انتشار: ۲۱ اسفند ۱۴۰۱ - ۱۴:۲۰',
    'بامداد چهارشنبه یک انبار سوخت در شهر ویلارن آتش گرفت.',
  ],
])('tells headline, byline, date and language of an article apart: %s', (language, title, byline, date, body) => {
  const draft = draftOf('a.txt', title, byline, date, body);
  expect(draft.fields).toMatchObject({ title, byline, date: '2023-03-12', subtitle: undefined });
  expect(draft.body.map(({ text }) => text)).toEqual([body]);
  const offered = draft.unresolved.find(({ field }) => field === 'language')?.candidates;
  expect(offered?.[0]?.value).toBe(language);
});

test('has an id of a–z for a headline in other letters', () => {
  const blocks = ['Пожар на складе в Вилорне', '12 марта 2023', 'В ночь на среду начался пожар.'];
  expect(draftOf('depot-fire.txt', ...blocks).id).toBe('depot-fire');
  expect(draftOf('пожар.txt', ...blocks).id).toBe('article-2023-03-12');
  expect(draftOf('пожар.txt', blocks[0] ?? '', blocks[2] ?? '').id).toBe('article');
});
