import { words } from './words.ts';

// Collected by hand from news texts, in small letters and in the singular; each list holds what was met there.

/** Nouns for people spoken of by what they are, not by name. */
export const roleNouns = words(
  'official source person people diplomat officer aide adviser advisor analyst expert witness commander resident ' +
    'lawmaker politician spokesman spokeswoman spokesperson representative insider observer critic activist soldier ' +
    'militant fighter doctor lawyer attorney researcher scientist engineer employee worker investigator prosecutor ' +
    'detective policeman interviewer reporter journalist correspondent editor columnist historian scholar professor ' +
    'neighbor neighbour relative friend colleague associate ally opponent supporter rival member leader minister ' +
    'senator congressman strategist operative veteran pilot survivor victim villager passenger driver guard ' +
    'executive manager authority operator man woman voter participant respondent delegate judge host moderator',
);

/** Nouns for what is written, filmed or counted and can say something. */
export const documentNouns = words(
  'report statement document study poll survey memo memorandum letter email e-mail filing lawsuit indictment image ' +
    'footage video photo photograph picture transcript data record article book paper investigation analysis tweet ' +
    'post dossier file cable communique communiqué release complaint affidavit review audit figure statistic ' +
    'evidence finding result account website page summary excerpt headline ad advertisement petition manifesto motion brief editorial column caption chart map message recording dispatch bulletin notice',
);

/** Nouns for outlets spoken of without a name. */
export const outletNouns = words(
  'media newspaper newspapers network outlet outlets channel broadcaster daily magazine agency press website tabloid station',
);

/** The last word of many outlets’ names. */
export const outletEndings = words(
  'times post journal herald tribune guardian telegraph independent observer gazette chronicle mail news press ' +
    'today magazine review agency radio tv television network wire monitor globe sun mirror standard examiner ' +
    'inquirer dispatch register bee star politico axios',
);

/** Outlets whose names follow no pattern. */
export const outletNames: ReadonlySet<string> = new Set([
  'ap',
  'afp',
  'reuters',
  'upi',
  'bloomberg',
  'cnn',
  'bbc',
  'cbs',
  'nbc',
  'abc',
  'msnbc',
  'cnbc',
  'npr',
  'pbs',
  'espn',
  'al jazeera',
  'al arabiya',
  'al-jazeera',
  'al-arabiya',
  'haaretz',
  'le monde',
  'der spiegel',
  'die zeit',
  'el país',
  'el pais',
  'interfax',
  'tass',
  'ria novosti',
  'xinhua',
  'kyodo',
  'irna',
  'tasnim',
  'mehr',
  'isna',
  'sana',
  'anadolu',
  'wafa',
  'dpa',
  'ansa',
  'efe',
  'axios',
  'politico',
  'buzzfeed',
  'vox',
  'breitbart',
  'newsweek',
  'time',
  'forbes',
  'fortune',
  'the economist',
  'the atlantic',
  'the new yorker',
  'vice',
  'the hill',
  'fox',
  'c-span',
  'univision',
  'telemundo',
  'ynet',
  'associated press',
  'agence france-presse',
  'deutsche welle',
  'voice of america',
  'huffpost',
  'the intercept',
  'wikinews',
  'bellingcat',
  'meduza',
  'rt',
  'sputnik',
  'kan',
  'press tv',
  'debka',
  'walla',
  'maariv',
  'itv',
  'sky',
  'lefigaro',
  'le figaro',
  'liveleak',
  'daily beast',
  'usa today',
  'wsj',
  'nyt',
  'daily mail',
]);

/** Titles that are written short; a name follows them. */
export const shortTitles = words(
  'mr. mrs. ms. dr. sen. rep. gov. gen. sgt. lt. col. capt. prof. rev. mr mrs ms dr',
);

/** Words before a person’s name that are none of it. */
export const titleWords = words(
  'president vice prime minister foreign defense defence interior special envoy secretary ' +
    'senator representative governor general colonel lieutenant captain major maj. ' +
    'sergeant admiral adm. director deputy chief spokesman spokeswoman spokesperson ambassador judge justice king ' +
    'queen prince princess pope sheikh ayatollah professor chairman chairwoman chair ceo mayor chancellor premier ' +
    'commander leader editor reporter journalist correspondent analyst attorney speaker state former candidate ' +
    'crown presidential republican democratic democrat house senate congressman congresswoman councilman sheriff officer ' +
    'frontrunner front-runner nominee host author expert economist republican gop manager aide adviser advisor ' +
    'executive head founder police army navy military supreme reverend detective inspector',
  shortTitles,
);

/** Numbers of people in words. */
export const counts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['another', 1],
  ['both', 2],
]);
