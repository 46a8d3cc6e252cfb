import type { LeftOutCues } from './left-out.ts';

// A quotation mark or bracket may open where the evidence begins.
const ENDING = String.raw`(?: ?["'(\[]+)? ?$`;

/** Words at the end of a text, whatever their case. */
const ends = (words: string) => new RegExp(String.raw`(?<![\w'-])(?:${words})${ENDING}`, 'iu');

/** Words at the beginning of a text, whatever their case. */
const begins = (words: string) => new RegExp(String.raw`^[)"'\]]* ?(?:${words})(?![\w'’-])`, 'iu');

// Neither “not only … but also” nor “no doubt” denies anything.
const NEGATIVE = String.raw`(?:not(?! (?:only|just|merely|simply|least)\b)|never|no(?! (?:doubt|question|less than|fewer than)\b)|none(?: of)?|no[ -]?one|nobody|nothing|nowhere|neither|nor|without|cannot|\w+n't(?! (?:only|just)\b)|hardly|scarcely|barely|(?<!\ba )few(?: of)?|(?<!\ba )little)`;

// What stands between a negation and the verb that it negates, and says nothing by itself.
const LIGHT = `(?: (?:be|been|being|have|has|had|to|a|an|any|the|ever|yet|even|really|actually|exactly|directly|explicitly|officially|independently|immediately|necessarily|also|in fact|at all)){0,3}`;

const THAT = '(?: (?:that|whether|if|who|what|how|why|when|where|which))';

const OPINION = String.raw`(?:believ\w+|think\w*|thought|know\w*|knew|say\w*|said|see\w*|saw|claim\w*|suggest\w*|means?|meant|show(?:s|ed|n|ing)?|prov(?:e|es|ed|en|ing)|confirm\w*|indicat\w+|impl(?:y|ies|ied)|accept\w*|admit\w*|acknowledg\w+|convinced|true|clear|certain|sure|likely|possible|evidence|proof|signs?|indications?|reason to (?:believe|think)|way|knowledge|explain\w*|specif\w+|tell|told)`;

const DENYING = String.raw`(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed|ing)|rul(?:es?|ed|ing) out|debunk(?:s|ed)?|disprov(?:es?|ed)|contradict(?:s|ed)?|(?<!\b(?:no|without) )doubt(?:s|ed|ing)?|question(?:ed|ing))`;

const REFUSING = String.raw`(?:(?:declin|refus)\w+ to|would not|wouldn't|unable to|yet to|stop(?:s|ped)? short of)`;

const STATING =
  '(?:confirm|say|comment on|acknowledge|admit|discuss|rule out|saying|confirming|acknowledging|admitting)';

// Nouns for what somebody says: “denied reports that”, “rejected the idea that”.
const SAYING = String.raw`(?: (?:the|a|an|any|all|such|these|those|earlier|previous|media|news|claims?|reports?|allegations?|accusations?|suggestions?|charges?|ideas?|notions?|speculation|rumou?rs?|assertions?|possibilit\w+|theor\w+|statements?)){0,4}`;

const ADVERB =
  'reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|seemingly|presumably|possibly|perhaps|maybe|probably|potentially|conceivably';

/** English, as news writes it. */
export const en: LeftOutCues = {
  negation: {
    before: [
      ends(`${NEGATIVE}${LIGHT}`),
      ends(`${NEGATIVE}${LIGHT} ${OPINION}(?: (?:for|of))?${THAT}?`),
      // “did not order or carry out”
      ends(String.raw`${NEGATIVE}(?: [\w'-]+){1,4} (?:or|nor)`),
      ends(
        `(?:un(?:clear|known|certain|sure|likely|true)|doubtful|false|wrong) (?:that|whether|if|who|what|how|why|where)`,
      ),
      ends('(?:whether|if|unless|lest)(?: or not)?'),
      ends(
        '(?:fail(?:s|ed|ing|ure)?|unable|refus(?:es|ed|ing|al)|declin(?:es|ed|ing)) to|rather than|instead of|lack(?:s|ed)?(?: of)?',
      ),
    ],
    after: [
      begins('not(?! (?:only|just|merely|simply|far|long|least)\\b)|nothing|nobody|no longer'),
      begins(
        '(?:is|was|are|were) (?:false|untrue|not true|wrong|baseless|unfounded|unlikely|unclear|unknown|uncertain|unconfirmed|doubtful)',
      ),
      begins('remain(?:s|ed)? (?:unclear|unknown|uncertain|unconfirmed|doubtful)'),
    ],
  },
  denial: {
    before: [
      ends(`${DENYING}${SAYING}(?: (?:that|whether|if|having|being|any|its|their|his|her|of|it))?`),
      ends(`${REFUSING} ${STATING}${THAT}?`),
      ends(`(?:false|unfounded|baseless|fabricated|untrue)${SAYING} that`),
    ],
    after: [],
  },
  doubt: {
    before: [
      ends(
        `${ADVERB}|(?:most |more |very )?likely|(?:the|an|this|its|his|her|their|of|by|for|in|and) alleged|suspected|rumou?red|unconfirmed`,
      ),
      // Not the month.
      new RegExp(
        String.raw`(?<![\w'-])(?:may|might|could)(?: well)?(?: have)?(?: been| be)?${ENDING}`,
        'u',
      ),
      ends('(?:seem|appear)(?:s|ed)? to(?: have)?(?: been| be)?'),
      ends(
        String.raw`(?:is|are|was|were|been) (?:\w+ly )?(?:believed|thought|said|reported|rumou?red|suspected|alleged|understood|presumed|assumed|feared) to(?: have)?(?: been| be)?`,
      ),
      ends(
        '(?:believ|think|thought|suspect|speculat|fear|guess|assum|presum)(?:s|e|es|ed|ing)? that',
      ),
    ],
    after: [
      // At the end of a clause; elsewhere it belongs to what follows.
      new RegExp(String.raw`^[)"'\]]*,? ?(?:${ADVERB})(?=[.,;:!?)]|$)`, 'iu'),
    ],
  },
  amount: {
    before: [
      ends(
        '(?:about|around|approximately|roughly|some|nearly|almost|up to|as many as|at least|at most|(?:no |not )?(?:more|less|fewer) than|over|under|an estimated|just)',
      ),
    ],
    after: [],
  },
  owner: { before: [ends(String.raw`\p{Lu}[\p{L}.-]*(?:'s|s')`)], after: [] },
  number:
    /^["'(]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?|half)\b)/iu,
  saying:
    /^(?:(?:the|a|an|any|all|its|their|his|her|[\w']+'s?) )?(?:(?!that\b)[\w-]+ ){0,2}(?:claim|report|allegation|accusation|suggestion|charge|idea|notion|speculation|rumou?r|assertion|possibility|theor(?:y|ie)|suspicion|statement|insinuation|hint)s?(?![\w'-])/iu,
};
