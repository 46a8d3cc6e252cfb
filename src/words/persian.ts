import { grammarOf } from './sentences/grammar.ts';
import { plain } from './sentences/rich-text.ts';
import type { PartialCatalogue } from './translation.ts';

const grammar = grammarOf('fa');
const { and, or, counted } = grammar;

/** A beginning: what stands on every page, headings and dates. No native editor has read it yet. */
export const persian: PartialCatalogue = {
  language: 'fa',
  grammar,
  punctuation: { comma: '، ', semicolon: '؛ ' },
  dates: {
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامطمئن)`,
    since: (date) => `از ${date}`,
    until: (date) => `تا ${date}`,
    between: (from, to) => `از ${from} تا ${to}`,
    season: {
      spring: (year) => `بهار ${year}`,
      summer: (year) => `تابستان ${year}`,
      autumn: (year) => `پاییز ${year}`,
      winter: (year) => `زمستان ${year}`,
    },
    on: {
      'not told': (season) => `${season} (نیم‌کره گفته نشده)`,
      north: (season) => `${season} در نیم‌کرهٔ شمالی`,
      south: (season) => `${season} در نیم‌کرهٔ جنوبی`,
    },
    local: (time, zone) => `${time} (${zone})`,
    unknown: 'در زمانی نامعلوم',
    oneOf: (dates) => plain(or(dates.map((date) => [date]))),
    allOf: (dates) => plain(and(dates.map((date) => [date]))),
    sameDay: 'همان روز',
    later: (time) => `${time} بعد`,
    before: (time) => `${time} پیش از آن`,
    days: (count) => counted(count, { other: 'روز' }),
    months: (count) => counted(count, { other: 'ماه' }),
    years: (count) => counted(count, { other: 'سال' }),
  },
  layout: {
    description: 'چه کسی می‌گوید کار که بود، از کجا می‌داند، و چه کسی فقط تکرار می‌کند.',
    skip: 'رفتن به متن صفحه',
    sections: 'بخش‌ها',
    section: {
      incidents: 'رویدادها',
      claims: 'ادعاها',
      actors: 'کنشگران',
      outlets: 'رسانه‌ها',
      articles: 'مقاله‌ها',
      methodology: 'روش',
      about: 'درباره',
    },
    report: 'گزارش خطا در این صفحه',
    proposed: 'پیشنهاد درون‌ریزی، تأییدنشده',
    moved: 'این صفحه به اینجا منتقل شده است.',
  },
  search: { title: 'جستجو', link: 'جستجو', submit: 'جستجو' },
  breadcrumbs: { label: 'جای صفحه', home: 'صفحهٔ نخست' },
  home: {
    counted: {
      incidents: () => 'رویداد',
      claims: () => 'ادعا',
      articles: () => 'مقاله',
      actors: () => 'کنشگر',
      outlets: () => 'رسانه',
    },
    contested: 'جایی که روایت‌ها بیشتر اختلاف دارند',
    incidents: 'تازه‌ترین رویدادها',
    allIncidents: 'همهٔ رویدادها',
    allClaims: 'همهٔ ادعاها',
  },
  lists: {
    incidents: { title: 'رویدادها' },
    claims: { title: 'ادعاها' },
    actors: { title: 'کنشگران' },
    outlets: { title: 'رسانه‌ها' },
    articles: { title: 'مقاله‌ها' },
  },
  incident: {
    answers: {
      who: 'گفته می‌شود کار چه کسی بود؟',
      origins: 'از چند منبع؟',
      accused: 'متهم چه می‌گوید؟',
      disagree: 'منابع در کجا اختلاف دارند؟',
    },
    whoSaysWho: 'چه کسی می‌گوید کار که بود',
    accounts: 'روایت‌ها در کنار هم',
    coverage: 'آنچه این پرونده در بر دارد',
  },
  story: { heading: 'چگونه آشکار شد' },
  claim: {
    said: 'آنچه گفته شد',
    theClaim: 'ادعا',
    theClaimCalled: (title) => `ادعا: ${title}`,
    inArticle: 'در مقاله',
  },
  chains: {
    headings: { speakers: 'چه کسی می‌گوید', relays: 'از راه چه کسی', articles: 'کجا منتشر شد' },
  },
  timeline: {
    lanes: { happened: 'آنچه رخ داد', said: 'آنچه گفته شد', published: 'آنچه منتشر شد' },
  },
  table: {
    who: 'چه کسی می‌گوید',
    inWords: 'با چه واژه‌هایی',
    basis: 'از کجا می‌داند',
    via: 'از راه چه کسی',
  },
  notFound: { title: 'صفحه پیدا نشد' },
  about: { title: 'درباره' },
  methodology: { title: 'روش' },
};
