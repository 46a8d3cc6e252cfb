import { grammarOf } from './sentences/grammar.ts';
import { plain } from './sentences/rich-text.ts';
import type { PartialCatalogue } from './translation.ts';

const grammar = grammarOf('ar');
const { and, or } = grammar;

/** A beginning: what stands on every page, headings and dates. No native editor has read it yet. */
export const arabic: PartialCatalogue = {
  language: 'ar',
  grammar,
  punctuation: { comma: '، ', semicolon: '؛ ' },
  dates: {
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    between: (from, to) => `من ${from} إلى ${to}`,
    season: {
      spring: (year) => `ربيع ${year}`,
      summer: (year) => `صيف ${year}`,
      autumn: (year) => `خريف ${year}`,
      winter: (year) => `شتاء ${year}`,
    },
    on: {
      'not told': (season) => `${season} (لم يُذكر نصف الكرة)`,
      north: (season) => `${season} في نصف الكرة الشمالي`,
      south: (season) => `${season} في نصف الكرة الجنوبي`,
    },
    local: (time, zone) => `${time} (${zone})`,
    unknown: 'في وقت غير معروف',
    oneOf: (dates) => plain(or(dates.map((date) => [date]))),
    allOf: (dates) => plain(and(dates.map((date) => [date]))),
    sameDay: 'في اليوم نفسه',
  },
  layout: {
    description: 'من يقول من فعلها، وكيف يعرف، ومن يكرر فحسب.',
    skip: 'الانتقال إلى الصفحة',
    sections: 'الأقسام',
    section: {
      incidents: 'الحوادث',
      claims: 'الأقوال',
      actors: 'الأطراف',
      outlets: 'وسائل الإعلام',
      articles: 'المقالات',
      methodology: 'المنهج',
      about: 'عن الموقع',
    },
    report: 'الإبلاغ عن خطأ في هذه الصفحة',
    proposed: 'اقترحه الاستيراد ولم يؤكَّد',
    moved: 'انتقلت هذه الصفحة إلى هنا.',
  },
  search: { title: 'بحث', link: 'بحث', submit: 'بحث' },
  breadcrumbs: { label: 'موقع الصفحة', home: 'الصفحة الأولى' },
  home: {
    counted: {
      incidents: () => 'حوادث',
      claims: () => 'أقوال',
      articles: () => 'مقالات',
      actors: () => 'أطراف',
      outlets: () => 'وسائل إعلام',
    },
    contested: 'أين تختلف الروايات أكثر',
    incidents: 'أحدث الحوادث',
    allIncidents: 'كل الحوادث',
    allClaims: 'كل الأقوال',
  },
  lists: {
    incidents: { title: 'الحوادث' },
    claims: { title: 'الأقوال' },
    actors: { title: 'الأطراف' },
    outlets: { title: 'وسائل الإعلام' },
    articles: { title: 'المقالات' },
  },
  incident: {
    answers: {
      who: 'من يقال إنه فعلها؟',
      origins: 'من كم مصدر؟',
      accused: 'ماذا يقول المتهم؟',
      disagree: 'أين تختلف المصادر؟',
    },
    whoSaysWho: 'من يقول من فعلها',
    accounts: 'الروايات جنبًا إلى جنب',
    coverage: 'ما يشمله السجل',
  },
  story: { heading: 'كيف عُرف الأمر' },
  claim: {
    said: 'ما قيل',
    theClaim: 'القول',
    theClaimCalled: (title) => `القول: ${title}`,
    inArticle: 'في المقال',
  },
  chains: { headings: { speakers: 'من يقول', relays: 'عبر من', articles: 'أين نُشر' } },
  timeline: { lanes: { happened: 'ما حدث', said: 'ما قيل', published: 'ما نُشر' } },
  table: { who: 'من يقول', inWords: 'بأي كلمات', basis: 'كيف يعرف', via: 'عبر من' },
  notFound: { title: 'الصفحة غير موجودة' },
  about: { title: 'عن الموقع' },
  methodology: { title: 'المنهج' },
};
