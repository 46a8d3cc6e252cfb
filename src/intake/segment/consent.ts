/** What only notices on cookies and privacy speak of, one subject a line, in the languages of the record’s sources. */
const OWN_SUBJECTS: readonly RegExp[] = [
  /\bcookies?\b|\btraceurs\b|файлы? cookie|\bкуки\b|файли cookie|ملفات تعريف الارتباط|الكوكيز|کوکی|עוגיות/iu,
  /\bconsent|\bopt(?:ing)?[ -]out\b|\beinwillig|\bzustimm|\bconsentement|\bconsentimiento|\bconsenso\b|\bconsentimento|\btoestemming|\bzgod[aęyą](?!\p{L})|соглас(?:ие|ия|ен)|згод[аиуі]|موافقت?|رضایت|הסכמ/iu,
  /\bpersonal (?:data|information)\b|\bpersonenbezogene|\bdonnées (?:à caractère )?personnel|\bdatos personales|\bdati personali|\bdados pessoais|\bpersoonsgegevens|\bdan(?:e|ych) osobow|персональны[ехм]|персональн[іи]|البيانات الشخصية|داده‌?های شخصی|אישי(?:ים)? שלך|מידע אישי/iu,
  /\blegitimate interest|\bberechtigte[sn]? interesse|\bintérêt légitime|\binterés legítimo|\blegittimo interesse|законн(?:ый|ого) интерес|المصلحة المشروعة/iu,
  /\bprivacy\b|\bdatenschutz|\bconfidentialité|\bprivacidad\b|\bprivacidade\b|\bprywatno|конфиденциальност|конфіденційн|الخصوصية|حریم خصوصی|פרטיות/iu,
];

/** What they speak of as well. */
const OTHER_SUBJECTS: readonly RegExp[] = [
  /\bpartners?\b|\bvendors?\b|\bthird[ -]part(?:y|ies)\b|\bpartnern?\b|\bpartenaires\b|\bsocios\b|\bparceiros\b|\bpartnerz|партн[её]р|شركا|شرکا|שותפ/iu,
  /\b(?:your|default|these|cookie|privacy) (?:choices?|settings?|preferences?)\b|\beinstellungen\b|\bvos (?:choix|préférences)\b|\bsus preferencias\b|\bimpostazioni\b|настройк|налаштуван|إعدادات|تنظیمات|העדפות|הגדרות/iu,
  /\badvertis(?:ements?|ing|ers?)\b|\bpersonali[sz]ed (?:ads?|content)\b|\bwerbung\b|\bwerbe\w+|\bpublicité|\bpublicidad\b|\bpubblicit|\breklam|\bреклам|الإعلانات|تبلیغات|פרסומות/iu,
  /\b(?:our|this) (?:web)?sites?\b|\bour (?:services?|systems|partners)\b|\bour pages\b|\bunsere[rsn]? (?:website|seite|dienste|angebot)|\bnotre site\b|\bnuestro sitio\b|\bnostro sito\b|\bnosso site\b|наш(?:ем|его|ого)? сайт|موقعنا|وب‌?سایت ما|האתר שלנו/iu,
  /\b(?:on|in|from) (?:your|a) (?:device|browser)\b|\byour (?:device|browser)\b|\bauf (?:ihrem|einem) (?:gerät|endgerät)|\bvotre (?:appareil|navigateur)\b|\bsu dispositivo\b|\btuo dispositivo\b|\btwoim urządzeniu|устройств|пристро[їю]|جهازك|دستگاه شما|במכשיר/iu,
];

const countOf = (subjects: readonly RegExp[], text: string) =>
  subjects.filter((subject) => subject.test(text)).length;

/** Whether some words are of a notice on cookies and privacy: they speak of two of its subjects, one of them its own. */
export function isOfConsent(text: string): boolean {
  const own = countOf(OWN_SUBJECTS, text);
  return own > 0 && own + countOf(OTHER_SUBJECTS, text) >= 2;
}

/** Whether some words speak of cookies, consent or privacy at all, as the headline of an article on these does. */
export const speaksOfConsent = (text: string): boolean => countOf(OWN_SUBJECTS, text) > 0;
