import type { Cause } from '../../../model/vocabularies.ts';
import { monthPatterns, weekdayNames } from '../../../text/calendar-names.ts';
import { literalPattern } from '../../../text/literal-pattern.ts';
import type { Cues } from './cues.ts';
import { states } from './en-states.ts';

/** Joined by |, each a word or pattern of its own. */
const anyOf = (list: string) => new RegExp(`\\b(?:${list})\\b`, 'iu');

// With up to two words between: “has neither explicitly confirmed”, “if it is confirmed”.
const negated =
  /\b(?:neither|nor|not|\w+n't|never|no|cannot|without|declin\w+ to|refus\w+ to|unable to|yet to(?: be)?|if|whether|until|unless|once)(?: [\w']+){0,2} /u;

const confirming =
  'confirm\\w*|admit\\w*|admission\\w*|acknowledg\\w*|conced\\w*|verif\\w*|corroborat\\w*|reaffirm\\w*|affirm\\w*|confess\\w*|vouch\\w*|substantiat\\w*';
const regretting =
  'apolog\\w*|regret\\w*|sorry|mistake\\w*|error|fault|blame|responsibility|unforgivabl\\w*|own(?:s|ed|ing)? up';
const denying =
  "den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|repudiat\\w+|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|disavow\\w*|rul(?:es?|ed|ing) out|(?:was|were|is|are)(?: not|n't) (?:behind|responsible|involved)|no (?:involvement|role|part|hand|responsibility)(?! has)|nothing to do with";
// Beside a stance that affirms: whoever says so does not affirm. “No evidence” is of what was looked for, not of what is said.
const contradicting =
  '(?:is|are|was|were|be|being) (?:lying|liars?|false|untrue|baseless|unfounded|groundless|fabricated|wrong|nonsense|innocent)|(?:is|are|was|were)(?: not|n\'t) true|(?:a|another|big|outright|blatant) lies?|distort(?:s|ed|ions?)|(?:false|baseless|unfounded|groundless|fabricated|untrue) (?:claims?|accusations?|allegations?|reports?|charges?)|no ["“]?(?:evidence|link|sign|signs|indication|indications|proof|connection)["”]?|(?:not|n\'t) (?:see|find|have|seen|found) (?:any|a) (?:evidence|link|sign|indication|proof|connection)';
const negation =
  "no|not|none|nobody|nothing|never|neither|nor|without|cannot|\\w+n't|false\\w*|untrue|baseless|unfounded|groundless|fabricat\\w*|invent\\w*|lies?|lying|nonsense|absurd|ridiculous|ludicrous|preposterous|hoax|fairy ?tales?|myth|fake|propaganda|slander\\w*|smear\\w*|wrong|innocen\\w*|doubt\\w*|disbel\\w*|s[kc]eptic\\w*|question(?:s|ed|ing)?|challeng\\w*|rather than|instead|debunk\\w*|pushed back|fail\\w*|lack\\w*|unrelated|unconnected|unaware|untouched|unharmed|unlikely|impossible|implausible|incapable|far from";
const reported = 'reportedly|allegedly|purportedly|supposedly';
const doubting =
  'suspect\\w*|suspicio\\w*|believ\\w*|beliefs?|think\\w*|thought|likel\\w*|probab\\w*|possib\\w*|perhaps|maybe|may|might|could|would|can|appear\\w*|seem\\w*|suggest\\w*|point(?:s|ed|ing)?|indicat\\w*|consider\\w*|assum\\w*|presum\\w*|fear\\w*|speculat\\w*|estimat\\w*|assess\\w*|guess\\w*|theor\\w*|hint\\w*|signs?|apparent\\w*|alleg\\w*|imagin\\w*|expect\\w*|conclu\\w*|worr\\w*|wonder\\w*|potential\\w*|plausib\\w*|conceivabl\\w*|supposed\\w*|surmis\\w*|reckon\\w*|treat(?:s|ed|ing)?|implicat\\w*|accus\\w*|blam\\w*|charg(?:e|es|ed|ing)|feel\\w*|felt|view\\w*|see|saw|seen|tied|link\\w*|question\\w*|trace\\w*|bear\\w*|hallmark\\w*';

const suspecting = 'believ(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|speculat(?:e|es|ed)';
const unbelieving =
  /\b(?:not|\w+n't|never|few|no|nobody|none|without|is|are|was|were|be|been)(?: [\w']+){0,2} /u;

const NO =
  "(?:\\w+n't|not|never|no|neither|nor|cannot|without)(?! (?:only|just|merely|simply|least))";

/** A no with up to four words between it and the value. */
function negatedIn(text: string, value: string): string | undefined {
  if (new RegExp(`\\b${NO}\\b`, 'iu').test(value)) return undefined;
  return new RegExp(
    `\\b${NO} (?:[\\w'-]+ ){0,4}?${literalPattern(value)}(?![\\p{L}\\d])`,
    'iu',
  ).exec(text)?.[0];
}

/** English, as the news of both sides of the Atlantic writes it. */
export const en: Cues = {
  stances: {
    confirms: { words: anyOf(confirming), unlessAfter: negated },
    admits: { words: anyOf(`${confirming}|${regretting}`), unlessAfter: negated },
    suspects: { words: anyOf(doubting) },
    denies: { words: anyOf(`${denying}|${negation}`) },
    disputes: { words: anyOf(`${denying}|${negation}`) },
    'neither-confirms-nor-denies': {
      words: anyOf(
        'confirm\\w*|den(?:y|ied|ies|ying|ial)|neither|nor|ambigu\\w*|comment\\w*|acknowledg\\w*|rul(?:e|ed|ing) out|whether|too (?:early|soon)|unclear|not clear|premature|not (?:yet )?(?:know|known|say)',
      ),
    },
    'declines-to-comment': {
      words: anyOf(
        "declin\\w*|refus\\w*|no comment|(?:would|will|going|wo)(?: not|n't)|not (?:going to|(?:get|go|be drawn) into)|cannot|can't|avoid\\w*|evad\\w*|dodg\\w*|sidestep\\w*|demur\\w*|deflect\\w*|silen\\w*|unanswered|(?:not|\\w+n't|never|without|nor|no|neither)\\b.*\\b(?:respon\\w+|repl\\w+|return\\w*|answer\\w*)",
      ),
    },
    'no-comment': { words: anyOf(`${negation}|silen\\w*|yet to|quiet|mum|declin\\w*|refus\\w*`) },
    retracts: {
      words: anyOf(
        't[ao]k(?:e|es|en|ing)\\b.*\\bback|took\\b.*\\bback|walk\\w*\\b.*\\bback|roll\\w*\\b.*\\bback|row\\w*\\b.*\\bback|retract\\w*|recant\\w*|withdr[ae]w\\w*|revers\\w*|backtrack\\w*|correct\\w*|disown\\w*|revok\\w*|rescind\\w*|apolog\\w*|mistak\\w*|error|no longer|delet\\w*|remov\\w*|amend\\w*|back(?:ed|s|ing)? (?:off|away|down)|deni\\w+|deny',
      ),
    },
  },
  negatedIn,
  denial: {
    words: anyOf(`${denying}|${contradicting}`),
    unlessAfter:
      /\b(?:neither|nor|not|\w+n't|never|cannot|declin\w+ to|refus\w+ to|despite|contrary to)(?: [\w']+){0,2} /u,
  },
  noAnswer: {
    words: anyOf(
      "neither (?:\\w+ )?(?:confirm|den)\\w+(?: \\w+)? nor|neither (?:confirm|den|admit|acknowledg)\\w+|(?:declin|refus)\\w+ to (?:comment|answer|respond|say|confirm|discuss)|(?:not|\\w+n't) (?:\\w+ )?(?:comment|respond|repl)\\w*|no comment|neither\\b.{0,80}\\bcommented",
    ),
  },
  reported: { words: anyOf(reported) },
  hearsay: {
    words: anyOf(
      `${reported}|ostensibly|rumou?red|unconfirmed|(?:is|are|was|were) said to|(?:is|are|was|were) reported to|(?<=(?:^|\\b(?:the|an|this|that|these|those|his|her|its|their|our|of|in|by|for|with|on|against|from|and|or|any|some|other|more|two|three|several)|'s|s'|[.,;:"”]) ?)alleged(?= (?!that\\b)\\w)`,
    ),
    unlessAfter: /\b(?:has|have|had|who|which|officials?|[Hh]e|[Ss]he|they|it|also) /u,
  },
  likelihood: {
    words: anyOf(
      'probably|possibly|perhaps|presumably|apparently|seemingly|most likely|(?:is|are|was|were|it) (?:\\w+ )?likely|(?:may|might|could) (?:well )?have(?! to\\b)|may be|might be|appear(?:s|ed)? to (?:have|be)|seem(?:s|ed)? to (?:have|be)|(?:is|are|was|were) (?:\\w+ )?(?:believed|thought|understood|presumed|suspected) to|suspected(?= (?!of\\b|that\\b)\\w)',
    ),
    unlessAfter:
      /\b(?:not|\w+n't|never|nor) |\b(?:by|of|for|with|at|on|from|against|two|three) (?:\w+ )?/u,
  },
  chances: {
    words: anyOf(
      'probably|possibly|presumably|apparently|seemingly|likely|suspected(?= (?!of\\b|that\\b|to\\b|the\\b|an?\\b|it\\b|he\\b)\\w)',
    ),
    unlessAfter: /\b(?:not|\w+n't|never|nor|has|have|had|who|officials?|he|she|they) /u,
  },
  chance: anyOf(
    'likely|probably|possibly|perhaps|maybe|may|might|could|speculat\\w*|suspect\\w*|suspicio\\w*|presum\\w*|believed|thought|rumou?r\\w*|unconfirmed',
  ),
  heldFor: { words: anyOf('on suspicion of') },
  belief: {
    words: anyOf(
      `${suspecting}|suspicions?(?! of)|think(?:s|ing)?|thought|speculation|suggestions? that|presum(?:e|es|ed)|assum(?:e|es|ed)`,
    ),
    unlessAfter: unbelieving,
  },
  suspicion: { words: anyOf(suspecting), unlessAfter: unbelieving },
  numbers: {
    exact: {
      no: 0,
      a: 1,
      an: 1,
      one: 1,
      another: 1,
      two: 2,
      both: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
      thousand: 1000,
    },
    least: {
      several: 2,
      some: 2,
      multiple: 2,
      many: 2,
      few: 2,
      various: 2,
      numerous: 2,
      couple: 2,
      pair: 2,
      trio: 3,
      dozen: 12,
      dozens: 24,
      scores: 40,
      hundreds: 200,
      thousands: 2000,
    },
    open: /\b(?:at least|more than|no fewer than|no less than)$/iu,
    tolls: {
      killed:
        /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|deaths?|fatalit\w+|lives|slain|bodies|perish\w*|casualties)\b/iu,
      injured: /\b(?:injur\w+|wound\w+|hurt)\b/iu,
      missing: /\b(?:missing|unaccounted|could not be found)\b/iu,
    },
  },
  calendar: {
    months: monthPatterns('en'),
    weekdays: weekdayNames.map((name) => name.toLowerCase()),
    yearsApart: anyOf(
      '(?:years?|decades?) (?:ago|earlier|before|later|after|since)|(?:last|previous|next|following|that|same) year|anniversary',
    ),
    otherWeek: /\b(?:next|coming|following|every|each|by|until|before|since|from)(?: \w+)? $/iu,
    ago: [
      { words: anyOf('today|tonight'), least: 0, most: 1 },
      { words: anyOf('yesterday'), least: 0, most: 2 },
      { words: anyOf('last week|earlier (?:this|that) week|past week'), least: 0, most: 15 },
      { words: anyOf('(?:the )?(?:last|past) two weeks'), least: 0, most: 22 },
      { words: anyOf('last month|past month'), least: 0, most: 62 },
      { words: anyOf('last year'), least: 0, most: 731 },
    ],
  },
  causes: {
    attack:
      /\b(?:attack\w*|deliberate\w*|intention\w*|on purpose|criminal act|crime|terror\w*|assault\w*|sabotage\w*|assassinat\w*|murder\w*|hostile|targeted|strikes?|struck|raid\w*)\b/iu,
    'drone strike':
      /\b(?:drones?|uavs?|uas|unmanned|pilotless|quad-?copters?|aerial vehicles?|loitering|kamikaze|remotely)\b/iu,
    'warplane strike':
      /\b(?:war ?planes?|jets?|fighters?|aircraft|planes?|bombers?|f-\d+|su-\d+|mig-\d+|helicopters?|pilots?|sorties?)\b/iu,
    'air strike':
      /\b(?:air[- ]?(?:strikes?|raids?|attacks?|force|campaign|assault|bombing|power)|aerial|from the air|airborne|drones?|uavs?|jets?|war ?planes?|aircraft|planes?|helicopters?|bomb(?:ed|ing|ings|s|ard\w*)?|sorties?|skies|flew)\b/iu,
    'missile strike':
      /\b(?:missi?les?|rockets?|shell(?:s|ed|ing)?|artillery|projectiles?|mortars?|warheads?|katyushas?|scuds?|anti-aircraft|surface-to-air|shot down|shoot down|shooting down|downed)\b/iu,
    bomb: /\b(?:bomb\w*|explosives?|device|devices|charges?|mines?|ieds?|detonat\w*|dynamite|tnt|car[- ]bomb\w*|booby\w*|planted|blew (?:it|him|her|them|himself|herself|themselves) up|suicide)\b/iu,
    'ground attack':
      /\b(?:ground|gun\w*|shot|shoot\w*|storm\w*|raid\w*|assault\w*|ambush\w*|troops|soldiers|fighters|attackers|assailants|militants|commandos?|sniper\w*|stab\w*|knife|rifle\w*|infantry|opened fire|incursion\w*|invad\w*|invasion|overran|infiltrat\w*|hit ?m[ae]n|hit squad|gunmen|squad)\b/iu,
    'cyber operation':
      /\b(?:cyber\w*|hack\w*|computer\w*|malware|virus\w*|ransomware|worm|network\w*|ddos|phish\w*|software|server\w*|digital|online|stuxnet)\b/iu,
    poisoning:
      /\b(?:poison\w*|toxi\w+|nerve agents?|novichok|polonium|ricin|sarin|chemical\w*|cholinesterase|gas|gassed|thallium|dioxin)\b/iu,
    'electrical fault':
      /\b(?:electric\w*|short[- ]?circuit\w*|wiring|power (?:surge|fault)|voltage|cable\w*|circuit)\b/iu,
    'unsafe storage':
      /\b(?:stor(?:e|ed|es|age|ing)|stockpil\w*|kept|warehous\w*|depot\w*|handl\w*)\b/iu,
    'natural cause':
      /\b(?:natural\w*|heat\w*|hot|temperatures?|lightning|earthquake\w*|quake|storm\w*|weather|flood\w*|wind|landslide|thunder\w*|wildfire\w*|tremor\w*|summer)\b/iu,
    accident:
      /\b(?:acciden\w*|fault\w*|mishap\w*|malfunction\w*|error\w*|mistak\w*|unintention\w*|inadvertent\w*|technical|mechanical|engine|negligen\w*|fail(?:ed|ure|ures|ing)?|leak\w*|electric\w*|short[- ]?circuit\w*|gas|spark\w*|misidentif\w*|mistook|misfire\w*|human|safety|unsafe|stor(?:ed|age)|crash\w*|overheat\w*|stray|wrong\w*|lost control|weld\w*|maintenance)\b/iu,
  } satisfies Readonly<Record<Cause, RegExp>>,
  forms: { articles: /^(?:the|an?)$/u, endings: /(?:ings?|ed|es|s|e)$/u },
  names: {
    states,
    generic: new Set(
      'the of and but while whereas although though because that when for in on at to a an al el de la united state states national republic islamic democratic people peoples general special armed forces force defense defence security military army navy air government ministry minister office department parliament council committee commission agency service services police guard guards party movement front group groups organisation organization union league federation company corporation network association institute center centre research space human rights media news press times post journal daily television radio channel former president prime foreign deputy director chief'.split(
        ' ',
      ),
    ),
    bodies: new Set(
      'police army military navy government ministry parliament council committee commission agency court party'.split(
        ' ',
      ),
    ),
    // Capitals are spelt out: in a process that has compiled many patterns V8 heeds case in `(?i:a|b)`
    // (findings/v8-heeds-case-in-alternatives-that-ignore-it.sh).
    within:
      '(?<!\\b(?:[Oo]fficials?|[Mm]edia|[Oo]utlets?|[Ss]ources?|[Aa]uthorities|[Aa]nalysts|[Oo]bservers|[Ee]mbass(?:y|ies)|[Aa]mbassador|[Ll]eaders?|[Pp]oliticians|[Ss]peaking|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Aa]ctivists|[Rr]esidents|[Ii]nterests?|[Ii]nfluence|[Rr]ole|[Pp]resence|[Vv]isit|[Bb]ased) )(?:in|inside|within|throughout|across)',
    anaphora:
      /\b(?:he|she|it|its|they|their|them|his|her|hers|him|we|us|our|ours|i|my|both|either|neither|who|which|that|same|the (?:\w+ )?(?:officials?|sources?|report|statement|document|accused|suspects?|defendants?|gunm[ae]n|attackers?|shooters?|killers?|perpetrators?|ministry|government|military|army|group|movement|organi[sz]ation|agency|newspaper|paper|outlet|movie|film|book|memo|video|letter|investigation|probe|inquiry|study|survey|timeline|network|minister|president|leader|spokes\w+|diplomat|commander|general|envoy|director|company|authorit\w+|regime|militia\w*|country|state|kingdom|republic|nation|party|forces|men|man|woman|people|rebels|militants|witness\w*|residents|expert\w*|analyst\w*|lawyer\w*|doctor\w*|hospital|committee|commission|council|court|police|prosecutor\w*|investigat\w+|interviewer|ambassador|premier|chancellor|king|prince|kremlin|white house|pentagon))\b/iu,
  },
  speech: {
    verbs:
      'said|says|say|saying|told|tells|announced|announces|declared|declares|stated|asserted|asserts|insisted|insists|alleged|alleges|argued|argues|warned|warns|claimed|claims|denied|denies|confirmed|confirms|admitted|admits|acknowledged|acknowledges|added|adds|replied|wrote|writes|tweeted|concluded|concludes|reported|reports|believe|believes|suspect|suspects',
    circumstances:
      /^(?:in|on|at|after|before|during|from|by|to|as|when|while|if|since|for|of|over|under|near|despite|amid|because|although|though|that|until|around|about|late|early|last|this|following|earlier|meanwhile)\b/iu,
    sources: 'according to|citing|in the words of',
    deeds:
      'behind|responsible for|carried out|conducted|launched|staged|perpetrated|struck|bombed|attacked|shelled|assassinated|poisoned|shot down|downed|sabotaged|hacked|orchestrated|masterminded|ordered|planted|fired|blew up|set off|did it',
    doneBy:
      '(?:carried out|conducted|launched|staged|perpetrated|ordered|orchestrated|masterminded|committed|done|fired|planted|claimed) by|blam(?:ed|es|ing)(?: \\w+)? on|blam(?:ed|es|ing)|accus(?:ed|es|ing)|(?:was|were) the work of|attributed to|pinned on|pointed (?:the|a) finger at|responsibility (?:lies|lay) with',
    forces:
      'drones?|jets?|warplanes?|planes|aircraft|missiles?|forces?|troops|army|military|air force|navy|government|regime|agents?|operatives|soldiers|commandos|militants|fighters|rebels|militias?|intelligence|state|itself|officers',
  },
};
