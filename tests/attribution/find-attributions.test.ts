import { describe, expect, test } from 'vitest';
import { relationsIn } from './shown.ts';

const cases: Readonly<Record<string, readonly [text: string, ...relations: string[]]>> = {
  'a clause without “that”': [
    'Two American officials said Israel carried out an attack in July.',
    '[Two American officials] <said> {Israel carried out an attack in July}',
  ],
  'what is said before who says it': [
    'Israel carried out the strike, two officials told the New York Times on Friday.',
    '[two officials] <told> {Israel carried out the strike}',
  ],
  'a quotation that goes on after its cue': [
    '“We will act against them,” he declared. “Wherever it is necessary.”',
    '[he] <declared> {“We will act against them,” … “Wherever it is necessary.”}',
  ],
  'the verb before its subject': [
    '“The blast was caused by a drone,” said a spokesman for the army.',
    '[a spokesman for the army] <said> {“The blast was caused by a drone,”}',
  ],
  'a cue in the middle of what is said': [
    'The depot, he said, was empty.',
    '[he] <said> {The depot … was empty}',
  ],
  'according to, before': [
    'According to The Wall Street Journal, Israeli drones struck the factory.',
    '[The Wall Street Journal] <According to> {Israeli drones struck the factory}',
  ],
  'according to, in the middle': [
    'The base, according to Reuters, was hit.',
    '[Reuters] <according to> {The base … was hit}',
  ],
  'according to, glued to the word before': [
    'The base hosts troops and contractorsaccording to Reuters.',
    '[Reuters] <according to> {The base hosts troops and contractors}',
  ],
  'somebody accused': [
    'The minister accused Israel of violating its airspace.',
    '[The minister] <accused> {Israel of violating its airspace}',
  ],
  'something called something': [
    'The ministry described the strike as a “cowardly act.”',
    '[The ministry] <described> {the strike as a “cowardly act.”}',
  ],
  'a refusal to comment': ['The army declined to comment.', '[The army] <declined> {to comment}'],
  'two verbs in one cue': [
    'Israel has neither confirmed nor denied responsibility for the strike.',
    '[Israel] <has neither confirmed nor denied> {responsibility for the strike}',
  ],
  'anything before a colon and a quotation': [
    'The envoy was even clearer: “Iran has personnel in Ukraine helping Russia use the drones.”',
    '[The envoy] <was even clearer> {“Iran has personnel in Ukraine helping Russia use the drones.”}',
  ],
  'a source left out': [
    'Footage showing the blast, also widely blamed on Israel:',
    '[] <also widely blamed> {the blast … on Israel}',
  ],
  hearsay: ['Seven people were reportedly killed.', '[] <reportedly> {Seven people were … killed}'],
  'a headline’s colon': [
    'Police: Driver fled after the crash',
    '[Police] <:> {Driver fled after the crash}',
  ],
  'a second cue of the same speaker': [
    'He denied that the army was involved, adding that it had no drones.',
    '[He] <denied> {that the army was involved}',
    '[He] <adding> {that it had no drones}',
  ],
  'a clause that a comma closes': [
    'While he thinks the army did it, the police do not.',
    '[he] <thinks> {the army did it}',
  ],
  'a noun for what is said': [
    'Trump’s claim that the vote was rigged was false.',
    '[Trump] <claim> {that the vote was rigged}',
  ],
  'part of what is said before its speaker': [
    'The attack US officials say was carried out by drones killed two.',
    '[US officials] <say> {The attack … was carried out by drones killed two}',
  ],
  'a closing mark that is typed as an opening one': [
    '“It is over,“ said Larry Noble. “It burned.”',
    '[Larry Noble] <said> {“It is over,“ … “It burned.”}',
  ],
  'an aside that “as” opens, first': [
    'But as the paper noted, the army left on Monday.',
    '[the paper] <noted> {the army left on Monday}',
  ],
  'an aside that “as” opens, amid what is said': [
    'The depot, as he pointed out on Monday, was empty.',
    '[he] <pointed> {The depot … was empty}',
  ],
  'no aside where “as” tells when': ['As he spoke, the depot burned.'],
  'an aside in brackets': [
    'He lost support (as low as it was, the pollster says) in May.',
    '[the pollster] <says> {as low as it was}',
  ],
  'only the quotation behind a colon': [
    'The envoy was clear: “We will leave,” he said.',
    '[he] <said> {“We will leave,”}',
  ],
  'what follows the verb of an aside': [
    'In a debate, he warned of a strike.',
    '[he] <warned of> {a strike}',
  ],
  'a quotation of one word that goes on': [
    '“Okay,” he said. “We will leave.”',
    '[he] <said> {“Okay,” … “We will leave.”}',
  ],
  'no speaker after a title in quotation marks': [
    'Joe Scarborough, host of “Morning Joe,” suggested that it was over.',
    '[Joe Scarborough, host of “Morning Joe,”] <suggested> {that it was over}',
  ],
  'what a video shows': [
    'The video shows a man with a rifle near the depot.',
    '[The video] <shows> {a man with a rifle near the depot}',
  ],
  'what a poll found, and what a person showed': [
    'A poll found Clinton with a small lead. The man showed a rifle.',
    '[A poll] <found> {Clinton with a small lead}',
  ],
  'a phrasal verb': [
    'The minister lashed out at the army and called out the police.',
    '[The minister] <lashed out at> {the army}',
    '[The minister] <called out> {the police}',
  ],
  'a topic behind an adverb': [
    'The minister spoke briefly about the strike.',
    '[The minister] <spoke briefly about> {the strike}',
  ],
  'said with a quotation for a predicate': [
    'The minister said the strike “a crime.”',
    '[The minister] <said> {the strike “a crime.”}',
  ],
  'somebody called something with a possessive': [
    'The envoy called Olm his friend.',
    '[The envoy] <called> {Olm his friend}',
  ],
  'that called something': ['Weaver called that “a crime.”', '[Weaver] <called> {that “a crime.”}'],
  'no time as an object': [
    'The bank projected last August a deficit.',
    '[The bank] <projected> {a deficit}',
  ],
  'an infinitive up to a comma': [
    'The army promised to leave, a step that surprised many.',
    '[The army] <promised> {to leave}',
  ],
  'somebody accused up to a comma': [
    'The minister accused Israel of violating its airspace, dismissing its excuse.',
    '[The minister] <accused> {Israel of violating its airspace}',
    '[The minister] <dismissing> {its excuse}',
  ],
  'an object with “as” that opens no clause': [
    'The army revealed a plan to serve as cover for the strike as it left.',
    '[The army] <revealed> {a plan to serve as cover for the strike}',
  ],
  'one word before a colon and a short quotation': [
    'Morvan had one word for the denial: “Lies.”',
    '[Morvan] <had one word for the denial> {“Lies.”}',
  ],
  'a quotation in a sentence of its own, behind what its speaker did': [
    'Governor Ilka Morvan rose. “The army attacked this depot with drones.” It rained.',
    '[Governor Ilka Morvan] <rose> {“The army attacked this depot with drones.”}',
  ],
  'no speaker where a quotation follows a thing': [
    'The depot burned. “The army attacked this depot with drones.”',
  ],
  'a quotation that goes on with what somebody said': [
    'Morvan said that it was over. “We left the depot.”',
    '[Morvan] <said> {that it was over … “We left the depot.”}',
  ],
  'speech before a verb that says nothing': [
    '“We will leave the depot,” the governor of Tarnova smiled.',
    '[the governor of Tarnova] <smiled> {“We will leave the depot,”}',
  ],
  'a source with more than a phrase behind its speech': [
    '“We will leave the depot,” Fight for $15 director Kendall Fells told the AP.',
    '[Fight for $15 director Kendall Fells] <told> {“We will leave the depot,”}',
  ],
  'an aside before the main clause': [
    'As the vote nears, the pollster says, the number shrinks.',
    '[the pollster] <says> {As the vote nears … the number shrinks}',
  ],
  'no aside in a relative clause': ['The man, who was speaking, left.'],
  'support in more than one word': [
    'The minister voted in favor of the ban.',
    '[The minister] <voted in favor of> {the ban}',
  ],
  'a closing mark of three apostrophes': [
    "''He said, 'Go back to your country,''' Olm recalled.",
    "[Olm] <recalled> {''He said, 'Go back to your country,'''}",
  ],
  'a headline that ends with who says it': [
    'Iran attacks tanker, says Washington',
    '[Washington] <says> {Iran attacks tanker}',
  ],
  'a hyphen between spaces is a dash': [
    'While some say it was over - others say it was not - he left.',
    '[some] <say> {it was over}',
    '[others] <say> {it was not}',
  ],
  'a title that the tagger cuts': [
    '“It is over,” said the Rev. Peter Wherry.',
    '[the Rev. Peter Wherry] <said> {“It is over,”}',
  ],
  'what a noun is': [
    'His argument was that the army left.',
    '[His] <argument was> {that the army left}',
  ],
  'a question that a noun is about': [
    'The minister raised questions about whether the army left.',
    '[The minister] <raised questions about> {whether the army left}',
  ],
  'something seen as something, at a distance': [
    'Olm described the role in running schools as outdated.',
    '[Olm] <described> {the role in running schools as outdated}',
  ],
  'a question, its speaker and the day': [
    '“Do you remember when she said so?” Trump said Friday. It rained.',
    '[Trump] <said> {“Do you remember when she said so?”}',
  ],
  'what one would like': [
    'The minister would like to leave.',
    '[The minister] <would like> {to leave}',
  ],
  'a feeling': [
    'Protesters were frustrated that the army left.',
    '[Protesters] <were frustrated> {that the army left}',
  ],
  'what a released document shows': [
    'The emails released this week showed a close tie.',
    '[The emails] <showed> {a close tie}',
  ],
  'a quotation behind the manner of saying it': [
    'Olm concluded so gently and slowly, “We will leave the depot.”',
    '[Olm] <concluded> {“We will leave the depot.”}',
  ],
  'a noun with its giver behind it': [
    'He jabbed back at complaints from his rival that the army left.',
    '[his rival] <complaints> {that the army left}',
  ],
  'somebody against something': [
    'Two senators are against closing the depot.',
    '[Two senators] <are against> {closing the depot}',
  ],
  'a question whose speaker has an apposition': [
    '“How are you today?” Miller, a retired worker, said.',
    '[Miller, a retired worker] <said> {“How are you today?”}',
  ],
  'a pronoun that comes back to what was said before the aside': [
    'He lost some speed, they say, but he is still a good speaker.',
    '[they] <say> {He lost some speed … but he is still a good speaker}',
  ],
  'a word in quotation marks before an aside': [
    'They were “little talks,” he said, in plain words.',
    '[he] <said> {They were “little talks,” … in plain words}',
  ],
  'asked by somebody about something': [
    'Olm was pressed by a reporter on whether the army left.',
    '[a reporter] <was pressed> {whether the army left}',
  ],
  'no claim where there is none': ['The depot burned for two days.'],
};

describe('finds', () => {
  test.for(Object.entries(cases))('%s', ([, [text, ...relations]]) => {
    expect(relationsIn(text)).toEqual(relations);
  });
});

describe('quotations over several paragraphs', () => {
  test('belong to the cue before, where the paragraph leaves them open', () => {
    const text = '“We did not do it,” he said. “We never would.\n\n“Ask them.”\n\nIt rained.';
    expect(relationsIn(text)).toEqual([
      '[he] <said> {“We did not do it,” … “We never would. … “Ask them.”}',
    ]);
  });

  test('open the paragraph behind a colon', () => {
    const text = 'The governor then listed her wishes:\n\n“A roof. A bed.”\n\nIt rained.';
    expect(relationsIn(text)).toEqual(['[The governor] <then listed> {“A roof. A bed.”}']);
  });

  test('are the paragraph after “as follows:”', () => {
    const text = 'The AP described it as follows:\n\nThe attack struck a base. It burned.';
    expect(relationsIn(text)).toEqual([
      '[The AP] <described> {it as follows … The attack struck a base. … It burned.}',
    ]);
  });
});

test('spans are places in the raw text, whatever it is written with', () => {
  const text = '\uFEFFTwo\u00A0officials said \r\nit.\r\n“It’s 😀 over,” said Wałęsa.\r\n';
  expect(relationsIn(text)).toEqual(['[Wałęsa] <said> {“It’s 😀 over,”}']);
});
