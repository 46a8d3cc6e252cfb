import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/attribution/speakers/source-phrase.ts';
import { nodesOf } from '../parsed.ts';

/** A phrase with a star for each of the words behind it, and what kind of source it is. */
const kinds: readonly (readonly [phrase: string, kind: string, words: string])[] = [
  [
    'a tired *',
    'people',
    'official source person people diplomat officer aide adviser advisor analyst expert ' +
      'witness commander resident lawmaker politician spokesman spokeswoman spokesperson ' +
      'representative insider observer critic activist soldier militant fighter doctor lawyer ' +
      'attorney researcher scientist engineer employee worker investigator prosecutor ' +
      'detective policeman interviewer reporter journalist correspondent editor columnist ' +
      'historian scholar professor neighbor neighbour relative friend colleague associate ' +
      'ally opponent supporter rival member leader minister senator congressman strategist ' +
      'operative veteran pilot survivor victim villager passenger driver guard executive ' +
      'manager authority operator man woman voter participant respondent delegate judge host ' +
      'moderator',
  ],
  [
    'a leaked *',
    'document',
    'report statement document study poll survey memo memorandum letter email e-mail filing ' +
      'lawsuit indictment image footage video photo photograph picture transcript data record ' +
      'article book paper investigation tweet post dossier cable communique communiqué ' +
      'release complaint affidavit review audit figure statistic evidence result account page ' +
      'summary excerpt headline ad advertisement petition manifesto motion brief editorial ' +
      'column caption chart message recording bulletin notice',
  ],
  ['the secret *', 'document', 'file map dispatch finding'],
  [
    'the local *',
    'named',
    'government military army police ministry administration campaign company group party ' +
      'court committee department navy force parliament council commission hospital ' +
      'university team organization organisation union regime embassy militia movement ' +
      'coalition bureau office institute center centre foundation association federation ' +
      'kremlin senate congress house cabinet church bank firm airline airport state country ' +
      'nation opposition leadership charity',
  ],
  [
    'a local *',
    'outlet',
    'media newspaper newspapers network outlet outlets channel broadcaster daily magazine ' +
      'agency press website tabloid station',
  ],
];

describe('what a phrase is', () => {
  test.for(
    kinds.flatMap(([phrase, kind, words]) =>
      words.split(' ').map((word) => [phrase.replace('*', word), kind] as const),
    ),
  )('%s: %s', ([phrase, kind]) => {
    expect(readSource(nodesOf(phrase)).kind).toBe(kind);
  });
});

describe('outlets by the last word of their names', () => {
  test.for(
    (
      'Times Post Journal Herald Tribune Guardian Telegraph Independent Observer Gazette ' +
      'Chronicle Mail News Press Today Magazine Review Agency Radio Tv Television Network ' +
      'Wire Monitor Globe Sun Mirror Standard Examiner Inquirer Dispatch Register Bee Star ' +
      'Politico Axios'
    ).split(' '),
  )('the Northern %s', (ending) => {
    expect(readSource(nodesOf(`the Northern ${ending}`))).toEqual({
      kind: 'outlet',
      name: `Northern ${ending}`,
    });
  });
});

test.for([
  'AP',
  'AFP',
  'Reuters',
  'UPI',
  'Bloomberg',
  'CNN',
  'BBC',
  'CBS',
  'NBC',
  'ABC',
  'Msnbc',
  'CNBC',
  'NPR',
  'PBS',
  'ESPN',
  'Al Jazeera',
  'Al Arabiya',
  'Al-Jazeera',
  'Al-Arabiya',
  'Haaretz',
  'Le Monde',
  'Der Spiegel',
  'Die Zeit',
  'El País',
  'El Pais',
  'Interfax',
  'TASS',
  'Ria Novosti',
  'Xinhua',
  'Kyodo',
  'IRNA',
  'Tasnim',
  'MEHR',
  'ISNA',
  'SANA',
  'Anadolu',
  'WAFA',
  'DPA',
  'ANSA',
  'EFE',
  'Axios',
  'Politico',
  'Buzzfeed',
  'VOX',
  'Breitbart',
  'Newsweek',
  'TIME',
  'Forbes',
  'Fortune',
  'VICE',
  'FOX',
  'C-Span',
  'Univision',
  'Telemundo',
  'YNET',
  'Associated Press',
  'Agence France-Presse',
  'Deutsche Welle',
  'Huffpost',
  'Wikinews',
  'Bellingcat',
  'Meduza',
  'RT',
  'Sputnik',
  'KAN',
  'Press Tv',
  'Debka',
  'Walla',
  'Maariv',
  'ITV',
  'SKY',
  'Lefigaro',
  'Le Figaro',
  'Liveleak',
  'Daily Beast',
  'Usa Today',
  'WSJ',
  'NYT',
  'Daily Mail',
])('%s is an outlet', (name) => {
  expect(readSource(nodesOf(name))).toEqual({ kind: 'outlet', name });
});

describe('titles that are none of a name', () => {
  test.for(
    (
      'President Vice Prime Minister Foreign Defense Defence Interior Special Envoy Secretary ' +
      'Senator Representative Governor General Colonel Lieutenant Captain Major Sergeant ' +
      'Admiral Director Deputy Chief Spokesman Spokeswoman Spokesperson Ambassador Judge ' +
      'Justice King Queen Prince Princess Pope Sheikh Ayatollah Professor Chairman Chairwoman ' +
      'Chair Ceo Mayor Chancellor Premier Commander Leader Editor Reporter Journalist ' +
      'Correspondent Analyst Attorney Speaker State Former Candidate Crown Presidential ' +
      'Republican Democratic Democrat House Senate Congressman Congresswoman Councilman ' +
      'Sheriff Officer Frontrunner Nominee Host Author Expert Economist Gop Manager Aide ' +
      'Adviser Advisor Executive Head Founder Police Army Navy Military Supreme Reverend ' +
      'Detective Inspector Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. Sgt. Lt. Col. Capt. Prof. Mr ' +
      'Mrs Ms Dr'
    ).split(' '),
  )('%s Karim Salih', (title) => {
    expect(readSource(nodesOf(`${title} Karim Salih`))).toMatchObject({ name: 'Karim Salih' });
  });
});

test.for([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['12', 12],
  ['some', undefined],
] as const)('%s officials', ([word, count]) => {
  expect(readSource(nodesOf(`${word} officials`))).toMatchObject({ number: 'many', count });
});

test.for(['a', 'an', 'one', 'another'])('%s official', (word) => {
  expect(readSource(nodesOf(`${word} official`))).toMatchObject({ number: 'one', count: 1 });
});

test.for([
  ['the mayor of Paris, Maria Gomez,', 'Maria Gomez'],
  ['the mayor of Paris, Maria Luisa Gomez,', 'Maria Luisa Gomez'],
  ['the mayor of Paris, Mayor Maria Gomez,', 'Maria Gomez'],
  ['the mayor of Paris, Maria al-Salih,', 'Maria al-Salih'],
  ['Karim Salih, a lawyer,', 'Karim Salih'],
  ['Karim bin Salih', 'Karim bin Salih'],
  ['Minister Ludwig van Berg', 'Ludwig van Berg'],
  ['Minister Ludwig von Berg', 'Ludwig von Berg'],
  ['Minister Ludwig de Berg', 'Ludwig de Berg'],
  ['Minister Ludwig der Berg', 'Ludwig der Berg'],
  ['Minister Ludwig den Berg', 'Ludwig den Berg'],
  ['Minister Ludwig ben Berg', 'Ludwig ben Berg'],
  ['Minister Ludwig abu Berg', 'Ludwig abu Berg'],
  ['Minister Ludwig la Berg', 'Ludwig la Berg'],
  ['Minister Ludwig el Berg', 'Ludwig el Berg'],
  ['Minister Ludwig ibn Berg', 'Ludwig ibn Berg'],
  ['John Major', 'John Major'],
  ['Neither Karim Salih', 'Karim Salih'],
  ['Brown – a lawyer', 'Brown'],
  ['Brown who left', 'Brown'],
] as const)('%s: %s', ([phrase, name]) => {
  expect(readSource(nodesOf(phrase))).toMatchObject({ kind: 'named', name });
});

test.for([
  ['witnesses', 'witness'],
  ['deputies', 'deputy'],
  ['officials', 'official'],
  ['people', 'people'],
] as const)('several %s are each a %s', ([plural, head]) => {
  expect(readSource(nodesOf(`several ${plural}`))).toMatchObject({
    kind: 'people',
    head,
    number: 'many',
  });
});

test.for(['the', 'his', 'her', 'its', 'their', 'this', 'that'])('%s official is known', (word) => {
  expect(readSource(nodesOf(`${word} official`))).toMatchObject({ definite: 'definite' });
});
