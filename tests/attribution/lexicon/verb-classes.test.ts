import { describe, expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

/** A sentence with a star for its verb, what is said in it, and the verbs that it is said with; a hyphen stands for a space. */
const frames: readonly (readonly [sentence: string, content: string, verbs: string])[] = [
  [
    'They will * that the army left.',
    'that the army left',
    'say opine state declare assert proclaim exclaim profess allege aver claim announce ' +
      'disclose divulge reveal report confirm reaffirm affirm acknowledge admit concede confess ' +
      'reiterate emphasize emphasise stress underscore underline note mention observe recount ' +
      'recall reply retort deny predict forecast foresee envision envisage anticipate estimate ' +
      'calculate project hypothesize theorize deduce infer imply insinuate suggest propose ' +
      'recommend explain clarify elaborate repeat relate recite specify stipulate detail ' +
      'certify tout guarantee post tweet retweet email blog publish telegraph broadcast relay ' +
      'contend maintain posit surmise reckon speculate quip joke remark conclude caution add ' +
      'continue boast brag insist hint point argue testify attest lobby write editorialize ' +
      'respond react answer rejoin complain grumble worry fret muse wonder warn think dream ' +
      'believe trust doubt suspect fear assume presume suppose guess conjecture figure gather ' +
      'imagine hypothesise know understand realize realise recognize recognise appreciate ' +
      'remember forget learn discover notice hear misunderstand rue feel sense decide determine ' +
      'resolve elect rule judge opt hope pray wish yearn agree concur disagree expect seem ' +
      'appear urge implore beseech exhort beg entreat demand request require command order ' +
      'mandate show demonstrate illustrate prove indicate signal establish find see ensure ' +
      'document verify assess accuse charge push-back hit-back fire-back strike-back shoot-back ' +
      'lash-out sound-off weigh-in',
  ],
  [
    'They will * reporters that the army left.',
    'that the army left',
    'tell inform assure remind notify convince persuade reassure warn advise caution counsel ' +
      'promise pledge vow swear threaten',
  ],
  [
    'They will *, “The army left the base.”',
    '“The army left the base.”',
    'shout yell scream cry mutter murmur whisper chant bellow roar shoot gush sigh laugh snap ' +
      'bark fume thunder intone drawl wisecrack crow gripe grumble groan chuckle counter ' +
      'interject interrupt chime boom read begin start finish offer volunteer venture sum talk ' +
      'speak comment expound muse reflect rant rave ramble rail inveigh preach lecture complain ' +
      'grouse bicker spar clash feud debate argue quarrel disagree apologize vent whine moan ' +
      'lament riff joke elaborate weigh ask inquire wonder query enquire question dispute ' +
      'contest challenge consider contemplate discuss ponder mull explore examine',
  ],
  [
    'They will * to leave the base.',
    'to leave the base',
    'intend hope seek want wish prefer refuse decline desire aspire offer agree consent ' +
      'volunteer hesitate vote plan aim attempt vie strive struggle endeavor endeavour resolve ' +
      'choose look',
  ],
  [
    'They will * for the strike.',
    'the strike',
    'fight vouch side push press advocate lobby testify argue rally protest call plead appeal ' +
      'speak-out come-out line-up',
  ],
  [
    'They will * about the strike.',
    'the strike',
    'care worry complain bristle balk agonize obsess fret gloat rage fume seethe marvel scoff ' +
      'sneer jeer lash insist remark opine elaborate dwell touch comment joke hint',
  ],
  ['They will * on the strike.', 'the strike', 'focus'],
  [
    'They will * the army to leave.',
    'the army to leave',
    'want expect order instruct command encourage press pressure push tell ask challenge ' +
      'invite request remind forbid',
  ],
  [
    'They will * the strike as a crime.',
    'the strike as a crime',
    'criticize criticise condemn denounce decry deplore lambaste lambast blast slam assail ' +
      'attack bash rip ridicule deride disparage belittle berate chide rebuke reprimand ' +
      'castigate excoriate scold admonish chastise insult malign vilify demonize taunt trash ' +
      'skewer pillory censure savage knock rap hammer needle disavow repudiate renounce reject ' +
      'dismiss rebut refute downplay oppose protest lament bemoan bewail resent fault hate ' +
      'loathe despise detest dislike distrust condone praise applaud commend laud hail extol ' +
      'salute congratulate thank compliment celebrate cheer champion tout trumpet embrace ' +
      'endorse defend support favor favour advocate approve espouse promote love admire like ' +
      'respect revere credit cherish forgive describe portray depict characterize ' +
      'characterise paint take regard view see perceive deem treat cast frame brand label ' +
      'identify recognize cite interpret bill position sell envision define pitch categorize ' +
      'call dub term nickname consider pronounce declare judge',
  ],
  [
    'They will now * the strike.',
    'the strike',
    'cite mention discuss outline express voice convey highlight tout invoke quote announce ' +
      'unveil detail summarize recap address reference echo refute counter contradict dispute ' +
      'decry bemoan parrot spout endorse articulate enumerate spell emphasize critique disclaim ' +
      'retract narrate rehash rule call-out shrug-off brush-off play-down tick-off talk-up ' +
      'bring-up walk-back sum-up wave-off',
  ],
  ['They will now * on the strike.', 'the strike', 'cheer'],
  [
    'They now * the army for the strike.',
    'the army for the strike',
    'compare liken equate attribute contrast',
  ],
];

describe('what is said with each verb', () => {
  test.for(
    frames.flatMap(([sentence, content, verbs]) =>
      verbs
        .split(' ')
        .map((verb) => [sentence.replace('*', verb.replace('-', ' ')), content] as const),
    ),
  )('%s', ([sentence, content]) => {
    expect(relationsIn(sentence)).toEqual([
      expect.stringMatching(new RegExp(`^\\[They\\] <.+> \\{${content}\\}$`, 'u')),
    ]);
  });
});

test.for([
  'They <like> {to leave the base}',
  'They <love> {to leave the base}',
  'They <push> {to leave the base}',
  'They <require> {the army to leave}',
  'They <hear about> {the strike}',
  'They <count> {the strike as a crime}',
  'They <will ask> {why the army left}',
  'They <will inquire> {why the army left}',
  'They <will question> {why the army left}',
  'They <will tell> {the army to leave}',
  'They <will warn> {the army to leave}',
  'They <will urge> {the army to leave}',
  'They <will ask> {the army to leave}',
  'They <will promise> {to leave the base}',
  'They <will decide> {to leave the base}',
  'They <will hope> {to leave the base}',
  'They <will agree> {to leave the base}',
  'They <will demand> {to leave the base}',
  'They <will look> {to leave the base}',
  'They <now confirm> {the strike}',
  'They <now fear> {the strike}',
  'They <now understand> {the strike}',
  'They <now promise> {the strike}',
  'They <now want> {the strike}',
  'They <now expect> {the strike}',
  'They <now demand> {the strike}',
  'They <now question> {the strike}',
  'They <now condemn> {the strike}',
  'They <now praise> {the strike}',
  'They <now describe> {the strike}',
  'They <condemn> {the army for the strike}',
  'They <praise> {the army for the strike}',
  'They <accuse> {the army of the strike}',
  'They <plan> {leaving the base}',
  'They <call> {the strike a crime}',
  'They <dub> {the strike a crime}',
  'They <condemn> {the strike as a crime}',
  'They <praise> {the strike as a crime}',
  'They <describe> {the strike as a crime}',
  'They <call> {the strike as a crime}',
  'They <refer to> {the strike as a crime}',
  'They <point at> {the strike as a crime}',
  'They <tell reporters about> {the strike}',
  'They <inform reporters about> {the strike}',
  'They <argue for> {the strike}',
  'They <argue against> {the strike}',
  'They <write of> {the strike}',
  'They <write about> {the strike}',
  'They <write on> {the strike}',
  'They <respond to> {the strike}',
  'They <talk about> {the strike}',
  'They <speak of> {the strike}',
  'They <speak on> {the strike}',
  'They <comment for> {the strike}',
  'They <rail against> {the strike}',
  'They <warn of> {the strike}',
  'They <warn about> {the strike}',
  'They <warn against> {the strike}',
  'They <complain about> {the strike}',
  'They <complain of> {the strike}',
  'They <think about> {the strike}',
  'They <think of> {the strike}',
  'They <believe in> {the strike}',
  'They <know about> {the strike}',
  'They <know of> {the strike}',
  'They <feel about> {the strike}',
  'They <decide against> {the strike}',
  'They <decide on> {the strike}',
  'They <hope for> {the strike}',
  'They <agree with> {the strike}',
  'They <agree on> {the strike}',
  'They <agree about> {the strike}',
  'They <vote for> {the strike}',
  'They <vote against> {the strike}',
  'They <side with> {the army}',
  'They <rally behind> {the army}',
  'They <rally against> {the army}',
  'They <fret over> {the strike}',
  'They <marvel at> {the strike}',
  'They <insist on> {the strike}',
  'They <focus on> {the strike}',
  'They <ask for> {the strike}',
  'They <ask about> {the strike}',
  'They <inquire into> {the strike}',
  'They <inquire about> {the strike}',
  'They <call for> {the strike}',
  'They <call on> {the army}',
  'They <push back on> {the strike}',
  'They <push back against> {the strike}',
  'They <lash out at> {the army}',
  'They <speak out for> {the strike}',
  'They <speak out against> {the strike}',
  'They <speak out about> {the strike}',
  'They <speak out on> {the strike}',
])('what may follow a verb: %s', (shown) => {
  expect(relationsIn(`${shown.replaceAll(/[<>{}]/g, '')}.`)).toEqual([
    shown.replace('They', '[They]'),
  ]);
});

test.for([
  'they say',
  'they tell reporters',
  'they assure reporters',
  'they report',
  'they contend',
  'they argue',
  'they write',
  'they mutter',
  'they answer',
  'they comment',
  'they warn',
  'they complain',
  'they think',
  'they believe',
  'they hope',
  'they agree',
  'they promise',
  'they beg',
  'they demand',
  'they wonder',
  'they ask',
  'they find',
  'records show',
])('behind what is said: %s', (aside) => {
  expect(relationsIn(`The army left, ${aside}.`)).toEqual([
    expect.stringMatching(/^\[(?:they|records)\] <\w+> \{The army left\}$/),
  ]);
});
