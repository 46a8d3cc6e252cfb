import type { Look } from './signal.ts';

const because = 'offers the reader a subscription';

/** Lines by which sites sell what they print, in the languages of its sources. */
export const offers: readonly Look[] = [
  {
    because,
    pattern:
      /^(?:this|the|our) (?:content|article|story|report)\b.{0,30}\b(?:reserved|exclusive(?:ly)?|only|available)\b.{0,30}\b(?:subscribers|members|registered)\b|\bsubscribers[ -]only\b|\bfor subscribers only\b/i,
  },
  {
    because,
    pattern:
      /^(?:are you )?(?:already|not (?:yet )?)(?: (?:an?|our))? (?:subscriber|member|subscribed|registered)\b|^already have an account\b|^don['’]t have an account\b/i,
  },
  {
    because,
    pattern:
      /^(?:please )?(?:subscribe|register|sign ?-?(?:in|up)|log ?-?in|create (?:an|your|a free) (?:free )?account)\b.{0,60}\b(?:unlock|continue|keep reading|reading experience|read (?:more|on|this|the (?:full|rest))|more articles|unlimited|full access|to comment|today|now)\b/i,
  },
  {
    because,
    pattern:
      /^(?:enjoy|get|unlock|access|receive|includes?|plus|with|unlimited|full|exclusive|instant|ad-?free|digital)\b.{0,110}\b(?:all (?:the )?articles|(?:online|digital|unlimited|full) access|one account|with (?:your|an?) (?:account|subscription)|newsletters?|by our (?:columnists|journalists|writers)|(?:local|latest)[^.]{0,30}\bnews|additional articles|articles per month|e-?paper|e-?edition|our app|puzzles|crosswords?)\b/i,
  },
  {
    because,
    pattern:
      /^support (?:local|independent|our|quality|free|fearless) (?:news|journalism|reporting)\b|^share your thoughts and join the conversation\b|^(?:daily |weekly )?(?:puzzles?|quiz(?:zes)?|crosswords?),? (?:including|and)\b/i,
  },
  {
    because,
    pattern:
      /^(?:start|begin|try|claim|choose) (?:your )?(?:free |digital |own )?(?:trial|subscription|plan)\b|\bfree trial\b|\bcancel (?:at )?any ?time\b|^subscribe (?:now|today)\b|^subscribe for\b/i,
  },
  {
    because,
    pattern:
      /\bjederzeit (?:kündbar|kündigen)\b|\b(?:nur|exklusiv) für abonnent|\b(?:digital|probe|plus|jahres)-?abo\b|^jetzt (?:abonnieren|testen|registrieren|anmelden)|\babonnieren sie\b|^(?:bereits|schon|noch kein) (?:abonnent|abo|kunde)|\bweiterlesen mit\b/iu,
  },
  {
    because,
    pattern:
      /(?<!\p{L})(?:réservée? aux|déjà|pas encore) abonnée?s?(?!\p{L})|^(?:s['’]abonner|abonnez[ -]vous|je m['’]abonne)|\bsans engagement\b|(?<!\p{L})accès illimité|\bil vous reste [\d,.]+ ?% de cet article\b|\bla suite est réservée/iu,
  },
  {
    because,
    pattern:
      /^(?:suscríbe(?:te|se)|suscribirse|hazte socio)|\b(?:solo|exclusivo) para suscriptores\b|^¿?ya (?:eres|es) suscriptor|\bacceso ilimitado\b|^(?:abbonati|sei già abbonato)|\briservat[oa] agli abbonati\b|\baccesso illimitato\b|^(?:assine|já é assinante)|\bexclusivo para assinantes\b|\bacesso ilimitado\b/iu,
  },
  {
    because,
    pattern:
      /^(?:word abonnee|al abonnee|neem een abonnement)|\bonbeperkt(?:e)? toegang\b|\bdla (?:prenumeratorów|subskrybentów)\b|^(?:wykup|kup) (?:dostęp|prenumeratę|subskrypcję)|^masz już (?:konto|subskrypcję)|^(?:bli (?:abonnent|prenumerant)|prenumerera|allerede abonnent|är du redan prenumerant)/iu,
  },
  {
    because,
    pattern:
      /^(?:оформите|купите) подписку|только (?:для подписчиков|подписчикам)|^уже (?:есть подписка|подписаны)|^(?:оформіть|придбайте) (?:передплату|підписку)|лише для передплатників|للمشتركين فقط|^اشترك(?:وا)? (?:الآن|لقراءة)|^هل أنت مشترك|ویژه مشترکان|^(?:اشتراک بخرید|مشترک شوید)|למנויים בלבד|^(?:כבר מנוי|הצטרפו כמנויים)/iu,
  },
];
