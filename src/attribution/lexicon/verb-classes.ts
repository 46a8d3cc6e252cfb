/*
 * Verbs by what may follow them. Verbs and frames were collected by hand from news texts; a class holds the verbs
 * that were met in its frames. README.md beside this folder names the classes of VerbNet they are near to.
 */

/**
 * What can follow a verb as the thing that is said, thought or felt:
 * `quote` a quotation · `clause` that …, or a clause without “that” · `wh` whether, how, why …
 * `to` an infinitive · `object` a noun phrase · `ing` a gerund · `person-clause` tell somebody that
 * `person-to` urge somebody to · `object-as` describe something as · `object-predicate` call something so
 * `object-for` praise somebody for, accuse somebody of · `finding` a poll that shows somebody ahead · `aside` “…, he said” after or within a clause.
 */
export type Complement =
  | 'quote'
  | 'clause'
  | 'wh'
  | 'to'
  | 'object'
  | 'ing'
  | 'person-clause'
  | 'person-to'
  | 'object-as'
  | 'object-predicate'
  | 'object-for'
  | 'finding'
  | 'aside';

/** Verbs that behave alike: what may follow them, and after which prepositions what is spoken of stands. */
export interface VerbClass {
  takes: readonly Complement[];
  prepositions?: string;
  verbs: string;
}

/** The classes, each with its verbs by lemma, a phrasal verb with a hyphen before its particle. A verb may stand in several. */
export const verbClasses: Readonly<Record<string, VerbClass>> = {
  say: {
    takes: ['quote', 'clause', 'wh', 'aside'],
    verbs: 'say opine',
  },
  tell: {
    takes: ['quote', 'clause', 'person-clause', 'person-to', 'aside', 'wh'],
    prepositions: 'about of',
    verbs: 'tell',
  },
  inform: {
    takes: ['quote', 'clause', 'person-clause', 'aside'],
    prepositions: 'about of',
    verbs: 'inform assure remind notify convince persuade reassure',
  },
  state: {
    takes: ['quote', 'clause', 'object', 'aside', 'wh'],
    verbs:
      'state assess declare assert proclaim exclaim profess allege aver claim announce disclose divulge reveal report ' +
      'confirm reaffirm affirm acknowledge admit concede confess reiterate emphasize emphasise stress underscore ' +
      'underline note mention observe recount recall reply retort deny predict forecast foresee envision envisage ' +
      'anticipate estimate calculate project hypothesize theorize deduce infer intimate imply insinuate suggest ' +
      'propose recommend explain clarify elaborate repeat relate recite specify stipulate detail certify tout ' +
      'guarantee post tweet retweet email text blog publish telegraph broadcast relay',
  },
  contend: {
    takes: ['quote', 'clause', 'aside'],
    verbs:
      'contend maintain charge posit surmise reckon speculate quip joke remark conclude caution add continue boast brag insist hint point',
  },
  argue: {
    takes: ['quote', 'clause', 'aside'],
    prepositions: 'for against',
    verbs: 'argue testify attest lobby',
  },
  write: {
    takes: ['quote', 'clause', 'aside'],
    prepositions: 'of about on',
    verbs: 'write blog editorialize',
  },
  utter: {
    takes: ['quote', 'aside'],
    verbs:
      'shout yell scream cry mutter murmur whisper chant bellow roar shoot gush sigh laugh snap bark fume thunder ' +
      'intone drawl deadpan wisecrack crow gripe grumble groan chuckle counter interject interrupt chime boom ' +
      'read begin start open close finish offer volunteer venture sum',
  },
  respond: {
    takes: ['quote', 'clause', 'aside'],
    prepositions: 'to',
    verbs: 'respond react answer rejoin',
  },
  talk: {
    takes: ['quote', 'aside'],
    prepositions: 'about of on for against out',
    verbs:
      'talk speak comment expound muse reflect rant rave ramble rail inveigh preach lecture complain grouse bicker ' +
      'spar clash feud debate argue quarrel disagree apologize vent whine moan lament riff joke elaborate weigh',
  },
  refer: {
    takes: ['object-as'],
    prepositions: 'to at',
    verbs: 'refer allude point hint nod admit confess testify plead object',
  },
  warn: {
    takes: ['quote', 'clause', 'person-clause', 'person-to', 'aside'],
    prepositions: 'of about against',
    verbs: 'warn advise caution counsel alert',
  },
  complain: {
    takes: ['quote', 'clause', 'wh', 'aside'],
    prepositions: 'about of',
    verbs: 'complain grumble boast brag worry fret muse wonder warn speculate',
  },
  think: {
    takes: ['quote', 'clause', 'aside', 'wh'],
    prepositions: 'about of',
    verbs: 'think dream speculate',
  },
  believe: {
    takes: ['quote', 'clause', 'aside', 'object'],
    prepositions: 'in',
    verbs:
      'believe trust doubt suspect fear assume presume suppose guess conjecture figure gather imagine hypothesise',
  },
  know: {
    takes: ['clause', 'wh', 'object', 'quote'],
    prepositions: 'about of',
    verbs:
      'know understand realize realise recognize recognise appreciate remember forget learn discover notice misunderstand rue',
  },
  remember: {
    takes: ['aside'],
    verbs: 'remember realize realise',
  },
  hear: {
    takes: ['clause', 'wh', 'quote'],
    prepositions: 'about of',
    verbs: 'hear',
  },
  feel: {
    takes: ['clause', 'quote'],
    prepositions: 'about',
    verbs: 'feel sense',
  },
  decide: {
    takes: ['clause', 'to', 'wh', 'quote'],
    prepositions: 'against on',
    verbs: 'decide determine resolve elect rule judge opt',
  },
  hope: {
    takes: ['clause', 'to', 'quote', 'aside'],
    prepositions: 'for',
    verbs: 'hope pray wish long yearn',
  },
  agree: {
    takes: ['clause', 'to', 'quote', 'aside'],
    prepositions: 'with on about',
    verbs: 'agree concur disagree',
  },
  promise: {
    takes: ['clause', 'to', 'quote', 'object', 'person-clause', 'aside'],
    verbs: 'promise pledge vow swear threaten',
  },
  like: {
    takes: ['to'],
    verbs: 'like love',
  },
  intend: {
    takes: ['to', 'object'],
    verbs:
      'intend hope seek want wish prefer refuse decline desire aspire offer agree consent volunteer hesitate',
  },
  vote: {
    takes: ['to'],
    prepositions: 'for against',
    verbs: 'vote',
  },
  side: {
    takes: [],
    prepositions: 'for against with behind',
    verbs:
      'fight vouch side push press advocate lobby testify argue rally protest call plead appeal',
  },
  mind: {
    takes: [],
    prepositions: 'about over at on',
    verbs:
      'care worry complain bristle balk agonize obsess fret gloat rage fume seethe marvel scoff sneer jeer lash ' +
      'insist remark opine elaborate dwell touch comment joke hint',
  },
  focus: {
    takes: [],
    prepositions: 'on',
    verbs: 'focus',
  },
  plan: {
    takes: ['to', 'ing'],
    verbs: 'plan aim attempt vie strive struggle endeavor endeavour resolve choose push',
  },
  want: {
    takes: ['person-to'],
    verbs: 'want expect',
  },
  expect: {
    takes: ['to', 'clause', 'object'],
    verbs: 'expect',
  },
  seem: {
    takes: ['to', 'clause'],
    verbs: 'seem appear',
  },
  urge: {
    takes: ['person-to', 'quote', 'object', 'aside', 'clause'],
    verbs: 'urge implore beseech exhort beg entreat',
  },
  ask: {
    takes: ['quote', 'wh', 'person-to', 'aside', 'object'],
    prepositions: 'for about',
    verbs: 'ask',
  },
  demand: {
    takes: ['quote', 'clause', 'object', 'to', 'aside'],
    verbs: 'demand request command order mandate',
  },
  require: {
    takes: ['clause', 'person-to'],
    verbs: 'require',
  },
  order: {
    takes: ['person-to'],
    verbs:
      'order instruct direct command encourage press pressure push tell ask challenge invite request remind forbid',
  },
  inquire: {
    takes: ['quote', 'wh', 'aside'],
    prepositions: 'about into',
    verbs: 'inquire wonder query enquire',
  },
  question: {
    takes: ['quote', 'wh', 'object', 'aside'],
    verbs:
      'question debate dispute contest challenge consider contemplate discuss ponder mull explore examine weigh',
  },
  show: {
    takes: ['clause', 'wh', 'aside', 'finding'],
    verbs:
      'show demonstrate illustrate prove indicate signal reveal suggest confirm establish disclose',
  },
  makeClear: {
    takes: ['clause', 'wh'],
    verbs: 'make',
  },
  find: {
    takes: ['clause', 'finding', 'aside'],
    verbs: 'find see ensure calculate document verify assess',
  },
  criticise: {
    takes: ['object-for', 'object', 'object-as'],
    verbs:
      'criticize criticise condemn denounce decry deplore lambaste lambast blast slam assail attack bash rip ridicule ' +
      'mock deride disparage belittle berate chide rebuke reprimand castigate excoriate scold admonish chastise ' +
      'insult malign vilify demonize taunt trash skewer pillory censure savage knock rap hammer needle disavow ' +
      'repudiate renounce reject dismiss rebut refute downplay oppose protest lament bemoan bewail resent blame ' +
      'fault hate loathe despise detest dislike distrust condone',
  },
  praise: {
    takes: ['object-for', 'object', 'object-as'],
    verbs:
      'praise applaud commend laud hail extol salute congratulate thank compliment celebrate welcome cheer champion ' +
      'tout trumpet embrace endorse defend support back favor favour advocate approve espouse promote love admire ' +
      'like respect revere credit cherish forgive',
  },
  accuse: {
    takes: ['object-for', 'quote', 'clause'],
    verbs: 'accuse charge',
  },
  describe: {
    takes: ['object-as', 'object'],
    verbs: 'describe portray depict characterize characterise paint',
  },
  regard: {
    takes: ['object-as'],
    verbs:
      'take regard view see perceive deem treat cast frame brand label identify recognize cite interpret dismiss ' +
      'denounce condemn hail bill position sell present count envision define mock slam criticize decry tout pitch categorize',
  },
  call: {
    takes: ['object-predicate', 'object-as'],
    prepositions: 'for on',
    verbs: 'call',
  },
  dub: {
    takes: ['object-predicate', 'object-as'],
    verbs: 'dub label term brand nickname deem consider pronounce declare judge',
  },
  address: {
    takes: ['object'],
    verbs:
      'cite mention discuss outline express voice convey highlight tout invoke quote announce unveil detail ' +
      'summarize recap address reference echo refute counter contradict dispute decry bemoan mock parrot spout ' +
      'endorse articulate enumerate spell emphasize critique disclaim retract narrate rehash rule',
  },
  callOut: {
    takes: ['object'],
    verbs:
      'call-out single-out lay-out shrug-off brush-off play-down tick-off talk-up bring-up cheer-on walk-back sum-up wave-off',
  },
  pushBack: {
    takes: ['quote', 'clause'],
    prepositions: 'on against at',
    verbs: 'push-back hit-back fire-back strike-back shoot-back lash-out sound-off weigh-in',
  },
  speakOut: {
    takes: [],
    prepositions: 'for against about on',
    verbs: 'speak-out come-out double-down zero-in line-up',
  },
  look: {
    takes: ['to'],
    verbs: 'look',
  },
  compare: {
    takes: ['object-for'],
    verbs: 'compare liken equate attribute contrast',
  },
};
