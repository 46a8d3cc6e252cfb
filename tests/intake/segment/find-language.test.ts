import { describe, expect, it } from 'vitest';
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
    ['el', 'Ο υπουργός είπε ότι δεν είναι γνωστό ποιος το έκανε.'],
    ['zh', '部长说目前还不清楚是谁干的。'],
    ['ja', '大臣は誰がやったのかまだわからないと述べた。'],
  ])('proposes %s first', (language, text) => {
    expect(languagesOf(text)[0]).toBe(language);
  });

  it('proposes nothing where no language shows', () => {
    expect(languagesOf('Varra 12:30 Kessel 14:45 Norrby 16:00')).toEqual([]);
  });
});
