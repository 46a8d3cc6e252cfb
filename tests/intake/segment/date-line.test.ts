import { describe, expect, it } from 'vitest';
import { namedDays, readDateLine } from '../../../src/intake/segment/date-line.ts';
import { readDateline } from '../../../src/intake/segment/dateline.ts';

describe('readDateLine', () => {
  it.each([
    ['Friday, August 23, 2019', '2019-08-23', 'none'],
    ['23 August 2019', '2019-08-23', 'none'],
    ['Fri 23 Aug 2019 10:00 BST', '2019-08-23', 'none'],
    ['Published: August 23rd, 2019 at 5:42 p.m.', '2019-08-23', 'published'],
    ['Last updated 24 August 2019, 5:42 pm', '2019-08-24', 'updated'],
    ['2019-08-23', '2019-08-23', 'none'],
    ['Veröffentlicht am 23. August 2019', '2019-08-23', 'published'],
    ['Stand: 23.08.2019, 12.00 Uhr', '2019-08-23', 'updated'],
    ['Publié le 23 août 2019 à 12h00', '2019-08-23', 'published'],
    ['Mis à jour le 23 août 2019', '2019-08-23', 'updated'],
    ['Actualizado el 23 de agosto de 2019', '2019-08-23', 'updated'],
    ['Опубликовано: 23.08.2019 12:00', '2019-08-23', 'published'],
    ['23.08.2019', '2019-08-23', 'none'],
    ['23. August 2019', '2019-08-23', 'none'],
    ['23 août 2019', '2019-08-23', 'none'],
    ['23 de agosto de 2019', '2019-08-23', 'none'],
    ['Publié le 12 mars 2023 à 14h20', '2023-03-12', 'published'],
    [
      'Publié le 12 mars 2023 à 14h20, mis à jour le 13 mars 2023 à 9h00',
      '2023-03-12',
      'published',
    ],
    ['Mis à jour le dimanche 12 mars 2023 à 14 h 20', '2023-03-12', 'updated'],
    ['Le 12 mars 2023', '2023-03-12', 'none'],
    ['Veröffentlicht am 12. März 2023 um 14:20 Uhr', '2023-03-12', 'published'],
    ['Stand: 12.03.2023, 14:20 Uhr', '2023-03-12', 'updated'],
    ['Sonntag, den 12. März 2023, 14.20 Uhr', '2023-03-12', 'none'],
    ['Publicado el 12 de marzo de 2023 a las 14:20', '2023-03-12', 'published'],
    ['Última actualización: domingo, 12 de marzo de 2023 - 14:20 h', '2023-03-12', 'updated'],
    ['Опубликовано 12 марта 2023 года в 14:20', '2023-03-12', 'published'],
    ['Воскресенье, 12 марта 2023 г., 14:20 МСК', '2023-03-12', 'none'],
    ['Обновлено: 12.03.2023 14:20', '2023-03-12', 'updated'],
    ['Опубліковано 12 березня 2023 року о 14:20', '2023-03-12', 'published'],
    ['Неділя, 12 березня 2023 р.', '2023-03-12', 'none'],
    ['פורסם ב-12 במרץ 2023 בשעה 14:20', '2023-03-12', 'published'],
    ['עודכן: 12.03.2023, 14:20', '2023-03-12', 'updated'],
    ['יום ראשון, 12 במרץ 2023', '2023-03-12', 'none'],
    ['\u200Fنُشر في: ١٢ مارس ٢٠٢٣ - ١٤:٢٠', '2023-03-12', 'published'],
    ['آخر تحديث: 12 آذار/مارس 2023 الساعة 14:20 بتوقيت غرينتش', '2023-03-12', 'updated'],
    ['الأحد، ١٢ آذار ٢٠٢٣', '2023-03-12', 'none'],
    ['تاریخ انتشار: ۲۱ اسفند ۱۴۰۱ - ۱۴:۲۰', '2023-03-12', 'published'],
    ['آخرین به‌روزرسانی: ۱۴۰۱/۱۲/۲۱', '2023-03-12', 'updated'],
    ['یکشنبه ۲۱ اسفند ۱۴۰۱ ساعت ۱۴:۲۰', '2023-03-12', 'none'],
    ['یکشنبه ۱۲ مارس ۲۰۲۳', '2023-03-12', 'none'],
    ['2023/03/12', '2023-03-12', 'none'],
  ])('reads “%s”', (text, edtf, label) => {
    expect(readDateLine(text)).toEqual({ date: { kind: 'day', edtf }, label });
  });

  it.each([
    ['August 23', 'the year is not said'],
    ['08/09/2019', 'the digits can be read as day and month or month and day'],
    ['February 30, 2019', 'there is no such day'],
    ['Monday, August 23, 2019', 'that day was another day of the week'],
    ['دوشنبه ۲۱ اسفند ۱۴۰۱', 'that day was another day of the week'],
    ['Publié le 12/03/2023', 'the digits can be read as day and month or month and day'],
    ['2023/02/30', 'there is no such day'],
  ])('does not settle “%s”', (text, why) => {
    expect(readDateLine(text)?.date).toEqual({ kind: 'unsettled', why });
  });

  it.each([
    'August 23, 2019 was a Friday',
    'On the 12th',
    '2019',
    'May',
    '12:30',
    'Monday',
    'Le 12 mars, une bombe a explosé',
    '12 марта 2023 года взорвался склад',
    'في 12 مارس 2023 قال',
    'Stand der Dinge',
    '۳۰ اسفند ۱۴۰۰',
  ])('takes “%s” for no date line', (text) => {
    expect(readDateLine(text)).toBeUndefined();
  });
});

describe('namedDays', () => {
  it('finds days with month and number, in the words of the text', () => {
    expect(
      namedDays('On July 19 and Aug. 20, 2019, or 3 September; in May 12 fell; the 4th of June.'),
    ).toEqual(['July 19', 'Aug. 20, 2019', '3 September', 'May 12']);
  });
});

describe('readDateline', () => {
  it('reads classify, day and agency before the first sentence', () => {
    expect(readDateline('KIEV, Aug 19, 2019 (Reuters) - He said so.')).toEqual({
      words: 'KIEV, Aug 19, 2019 (Reuters) -',
      agency: 'Reuters',
      date: { words: 'Aug 19, 2019', date: { kind: 'day', edtf: '2019-08-19' } },
    });
    expect(readDateline('Kiev (AFP) – He said so.')).toEqual({
      words: 'Kiev (AFP) –',
      agency: 'AFP',
      date: undefined,
    });
  });

  it.each([
    'The minister (a former general) said so.',
    'Israel — which has not commented — struck in 1981.',
    'WASHINGTON — He said so.',
  ])('finds none in “%s”', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
