/** What a language puts around the date of a text. Parts of regular expressions, in lower case. */
interface DateWords {
  /** In front of when a text was published. */
  published: string;
  /** In front of when it was changed. */
  updated: string;
  /** Between such a word and the date. */
  on: string;
  /** Between the date and the hour. */
  at: string;
  /** Behind the hour. */
  hour: string;
  /** Behind the year. */
  year?: string;
}

/** By language, each written as it stands in lines such as “Publié le 12 mars 2023 à 14h20”. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    published: '(?:first )?published|posted|date',
    updated: '(?:last )?(?:updated|modified)',
    on: 'on|at',
    at: 'at',
    hour: '[ap]\\.?m\\.?',
  },
  fr: {
    published: '(?:publiée?|mise? en ligne|parue?|créée?|écrite?)',
    updated: '(?:mise? à jour|modifiée?|actualisée?)',
    on: 'le',
    at: 'à',
    hour: 'heures?',
  },
  de: {
    published: 'veröffentlicht|erschienen|publiziert',
    updated: '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|stand',
    on: 'am|vom',
    at: 'um',
    hour: 'uhr',
  },
  es: {
    published: 'publicad[oa]|fecha(?: de publicación)?',
    updated: '(?:última )?actualizaci[oó]n|actualizad[oa]|modificad[oa]',
    on: 'el',
    at: 'a las?',
    hour: 'h(?:s|oras?)?\\.?',
  },
  ru: {
    published: 'опубликовано|дата публикации|дата',
    updated: 'обновлено|изменено|дата обновления',
    on: 'от',
    at: 'в',
    hour: 'мск|по московскому времени',
    year: 'года?|г\\.?',
  },
  uk: {
    published: 'опубліковано|оприлюднено|дата публікації|дата',
    updated: 'оновлено|змінено|дата оновлення',
    on: 'від',
    at: 'о|об',
    hour: 'за київським часом',
    year: 'року|р\\.?',
  },
  he: {
    published: 'פורסם|פורסמה|תאריך(?: פרסום)?|נכתב',
    updated: 'עודכן|עודכנה|עדכון(?: אחרון)?',
    on: 'ב-?',
    at: 'בשעה',
    hour: '',
  },
  ar: {
    published: 'نشرت?|نُشرت?|تم النشر|تاريخ النشر|التاريخ',
    updated: 'آخر تحديث|تم التحديث|تحديث|تاريخ التحديث',
    on: 'في|بتاريخ|يوم',
    at: '(?:في |عند )?الساعة',
    hour: 'بتوقيت \\p{L}+(?: \\p{L}+)?|صباحا|صباحاً|مساء|مساءً|[صم]',
  },
  fa: {
    published: 'تاریخ انتشار|منتشر شده|انتشار|تاریخ',
    updated: '(?:آخرین )?(?:به‌روزرسانی|به روز رسانی|بروزرسانی|ویرایش)|به‌روز شده',
    on: 'در',
    at: '(?:در )?ساعت',
    hour: 'به وقت \\p{L}+|ق\\.ظ\\.?|ب\\.ظ\\.?',
  },
  it: {
    published: 'pubblicat[oa]',
    updated: 'aggiornat[oa]',
    on: 'il',
    at: 'alle',
    hour: '',
  },
  nl: {
    published: 'gepubliceerd',
    updated: 'bijgewerkt',
    on: 'op',
    at: 'om',
    hour: 'uur',
  },
  pl: {
    published: 'opublikowano',
    updated: 'zaktualizowano',
    on: 'dnia',
    at: 'o',
    hour: '',
  },
};
