import fc from 'fast-check';
import { stringify } from 'yaml';

/** An entry of nothing but fields. */
export const entry = (fields: object) =>
  `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;

const actors: Readonly<Record<string, object>> = {
  varra: { name: 'Varra', kind: 'state' },
  'united-states': { name: 'United States', kind: 'state', country: 'US' },
  'varran-ministry': { name: 'Varran Ministry of Defence', kind: 'public-body', of: 'varra' },
  'general-staff': {
    name: 'General Staff of the Armed Forces of the Republic of Varra and of All Its Overseas Territories',
    kind: 'public-body',
    of: 'varran-ministry',
  },
  odeh: { name: 'Karim Odeh', kind: 'person', of: 'varra' },
  front: { name: 'Northern Liberation Front', kind: 'armed-group' },
  wing: { name: 'Northern Liberation Front (Wing 2)', kind: 'armed-group', of: 'front' },
  militias: { name: 'coastal militias', kind: 'group' },
  hassan: { name: 'Ahmed “Abu Ali” Hassan', kind: 'person', of: 'front' },
  police: { name: 'Harbour police', kind: 'public-body' },
};

const outlets: Readonly<Record<string, object>> = {
  courier: { name: 'Varra Courier', kind: 'newspaper' },
  times: { name: 'The Evening Times', kind: 'newspaper' },
  wire: { name: 'Associated Wire', kind: 'wire' },
  media: { name: 'Varran media', kind: 'collective' },
  radio: { name: 'Radio Varra', kind: 'broadcaster', of: 'varra' },
  zero: { name: 'ZeroHour', kind: 'aggregator' },
};

/** Unnamed people and documents; the long one has thirty words. */
const unnamed = [
  { anonymous: 'A senior official', of: 'united-states' },
  { anonymous: 'Two local officials', count: '2' },
  { anonymous: 'unnamed people', of: 'varra' },
  { anonymous: 'a senior adviser to Varran officials' },
  { document: 'A leaked report', by: 'varran-ministry' },
  {
    anonymous:
      'three former members of a committee that had been set up by the ministry in the spring of last year to look into what had gone wrong at the northern depots',
    count: '3',
  },
  { anonymous: 'sources', of: 'front' },
  { anonymous: 'one of the fighters' },
  { anonymous: 'دو مقام ارشد وزارت دفاع' },
] as const;

const titles = [
  'Blast at the depot',
  'Varra did it, United States says',
  'Q&A: <b>who</b> “did it”? 100% | #1 – naïve…',
  'Who ordered it?',
];

const stances = {
  others: ['asserts', 'confirms', 'suspects', 'disputes', 'retracts', 'no-comment'],
  own: [
    'denies',
    'claims-own',
    'admits',
    'neither-confirms-nor-denies',
    'declines-to-comment',
    'no-comment',
    'retracts',
    'confirms',
    'asserts',
    'suspects',
  ],
  onValues: ['asserts', 'confirms', 'suspects', 'disputes', 'retracts'],
} as const;

const roles = ['executed', 'ordered', 'enabled', 'supplied'] as const;
const hedges = ['reportedly', 'it is feared'] as const;
const bases = ['citing intercepted calls', 'after a visit to the place'] as const;

/** What is said on anything but who did it, with the values that are told in ways of their own. */
const values: readonly object[] = [
  { about: 'cause', value: 'attack' },
  { about: 'means', value: 'drone strike' },
  { about: 'toll', value: { killed: '7', injured: '20~' } },
  { about: 'toll', value: { killed: '1' } },
  { about: 'date', value: '2019-08-01' },
  { about: 'date', value: '2019-08-01/2019-08-03' },
  { about: 'target', value: 'a depot' },
  { about: 'occurrence' },
  { about: 'occurrence', value: 'a death' },
  { about: 'basis', value: 'intercepted calls' },
  { about: 'place', value: 'the north of Varra' },
  { about: 'motive' },
  { about: 'other' },
  { about: 'damage', value: 'two halls' },
];

const die = fc.nat({ max: 5_039 });
/** The choices that make one claim; the simplest is all zeros, which is where a failing record shrinks to. */
const claimDice = fc.record({
  sort: die,
  speaker: die,
  speakers: fc.constantFrom(1, 1, 1, 2, 3),
  stance: die,
  accused: die,
  parts: fc.constantFrom(1, 1, 2, 3),
  role: die,
  reader: die,
  chain: fc.constantFrom('none', 'direct', 'untold', 'one', 'two', 'three'),
  link: die,
  incident: die,
  scope: fc.constantFrom('exact', 'exact', 'exact', 'ambiguous', 'series', 'two', 'none'),
  hedge: fc.constantFrom(0, 0, 0, 1, 2),
  basis: fc.constantFrom(0, 0, 1, 2),
  said: fc.constantFrom(0, 0, 1, 2, 3),
  words: fc.constantFrom('short', 'short', 'quoting', 'long', 'caption'),
});

const articleDice = fc.record({
  source: die,
  day: die,
  language: fc.constantFrom('en', 'en', 'en', 'de', 'fa'),
  title: die,
  people: fc.uniqueArray(fc.nat({ max: unnamed.length - 1 }), { minLength: 1, maxLength: 4 }),
  claims: fc.array(claimDice, { minLength: 1, maxLength: 6 }),
});

export const recordDice = fc.record({
  series: fc.boolean(),
  nested: fc.boolean(),
  articles: fc.array(articleDice, { minLength: 1, maxLength: 5 }),
});

type ClaimDice = typeof claimDice extends fc.Arbitrary<infer Dice> ? Dice : never;
type ArticleDice = typeof articleDice extends fc.Arbitrary<infer Dice> ? Dice : never;
type RecordDice = typeof recordDice extends fc.Arbitrary<infer Dice> ? Dice : never;

const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** `count` different ones, from a place on. */
const some = <Item>(items: readonly Item[], at: number, count: number): Item[] => [
  ...new Set(Array.from({ length: count }, (_, index) => pick(items, at + index * 3))),
];

const events = ['depot', 'harbour', 'bridge'];

/** A record as an editor would write it, by path. */
export function entriesOf({ series, nested, articles }: RecordDice): Record<string, string> {
  const part = series ? { series: 'blasts' } : {};
  return {
    ...filesOf('actors', actors),
    ...filesOf('outlets', outlets),
    ...filesOf('incidents', {
      depot: {
        title: 'Explosion at “Depot 9” (north)',
        kind: 'explosion',
        date: '2019-07-19',
        ...part,
      },
      harbour: { title: 'Harbour fire', kind: 'other', date: '2019-08', ...part },
      bridge: {
        title: 'Killing at the Old Bridge: what happened?',
        kind: 'killing',
        date: '2019-07-20',
      },
      blasts: {
        title: 'Summer blasts',
        kind: 'series',
        date: '2019-07/2019-08',
        ...(nested ? { series: 'campaign' } : {}),
      },
      campaign: { title: 'The long campaign', kind: 'series', date: '2019' },
    }),
    ...Object.fromEntries(
      articles.map((dice, at) => [`articles/article-${at + 1}.md`, articleText(dice, at + 1)]),
    ),
  };
}

const filesOf = (folder: string, entries: Readonly<Record<string, object>>) =>
  Object.fromEntries(
    Object.entries(entries).map(([id, fields]) => [`${folder}/${id}.md`, entry(fields)]),
  );

const outletIds = Object.keys(outlets);
const actorIds = Object.keys(actors);

function articleText(dice: ArticleDice, number: number): string {
  const source = pick(outletIds, dice.source);
  const people = dice.people.map((at) => ({ id: `people-${at}`, ...pick(unnamed, at) }));
  const claims = dice.claims.map((claim, at) =>
    claimOf(claim, {
      source,
      people: people.map(({ id }) => id),
      number,
      at: at + 1,
      day: day(dice),
    }),
  );
  const captions = claims.flatMap(({ words, isCaption }) => (isCaption ? [words] : []));
  const fields = {
    title: pick(titles, dice.title),
    source,
    language: dice.language,
    date: day(dice),
    speakers: Object.fromEntries(people.map(({ id, ...speaker }) => [id, speaker])),
    ...(captions.length > 0 ? { captions } : {}),
    claims: claims.map(({ fields: own }) => own),
  };
  const described = people.map((one) => ('document' in one ? one.document : one.anonymous));
  const body = claims.flatMap(({ words, isCaption }) => (isCaption ? [] : [words]));
  return `${entry(fields)}\n${[`Named are: ${described.join('; ')}.`, ...body].join('\n\n')}\n`;
}

const day = ({ day: at }: ArticleDice) => `2019-08-${String(10 + (at % 12))}`;

interface Place {
  source: string;
  people: readonly string[];
  number: number;
  at: number;
  day: string;
}

function claimOf(dice: ClaimDice, place: Place) {
  const hedge = dice.hedge === 0 ? undefined : pick(hedges, dice.hedge);
  const basis = dice.basis === 0 ? undefined : pick(bases, dice.basis);
  const words = wordsOf(dice.words, place, [hedge, basis]);
  const said = saidBy(dice, place);
  const chain = chainOf(dice, said.speaker, place);
  return {
    words,
    isCaption: dice.words === 'caption',
    fields: {
      id: `c${place.at}`,
      ...said,
      ...(chain ? { chain } : {}),
      ...incidentsOf(dice),
      ...(hedge === undefined ? {} : { hedge }),
      ...(basis === undefined ? {} : { basis }),
      ...(dice.said === 0 ? {} : { said: `2019-08-0${dice.said}` }),
      evidence: words,
    },
  };
}

function wordsOf(
  sort: ClaimDice['words'],
  { number, at }: Place,
  told: readonly (string | undefined)[],
) {
  const asides = told.filter((words) => words !== undefined).join(', ');
  const start = `In passage ${number}.${at}, ${asides === '' ? '' : `${asides}, `}`;
  if (sort === 'quoting') return `${start}“Varra did it,” he said, “and denies it.”`;
  if (sort === 'long') return `${start}${'words follow words and '.repeat(9)}no name is named.`;
  return `${start}words stand.`;
}

/** The fields of a claim that tell who says what. */
interface Said {
  speaker: string[];
  [field: string]: unknown;
}

/** Whoever speaks, with the stance and what it is about; only what the checks of the record let through. */
function saidBy(dice: ClaimDice, { source, people }: Place): Said {
  const anybody = [...actorIds, ...people, ...outletIds.filter((id) => id !== source)];
  const speaker = some(anybody, dice.speaker, dice.speakers);
  const accused = accusedOf(dice, some(actorIds, dice.accused, dice.parts));
  switch (dice.sort % 12) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { speaker, stance: pick(stances.others, dice.stance), accused };
    case 4:
    case 5:
    case 6:
      return ofItself(dice);
    case 7: {
      const [first = 'varra'] = speaker;
      const readers = ['author', ...anybody].filter((id) => id !== first);
      return { speaker: [first], stance: 'hints', 'read-by': pick(readers, dice.reader), accused };
    }
    case 8:
      return {
        speaker: ['author'],
        stance: pick(['asserts', 'suspects', 'disputes'], dice.stance),
        accused,
      };
    case 9:
      return {
        speaker: ['unattributed'],
        stance: pick(['asserts', 'suspects', 'disputes'], dice.stance),
        accused,
      };
    case 10:
      return { speaker: ['unattributed'], about: 'attribution', stance: 'no-comment' };
    default:
      return {
        speaker: dice.speaker % 5 === 0 ? ['author'] : speaker,
        stance: pick(stances.onValues, dice.stance),
        ...pick(values, dice.accused),
      };
  }
}

const accusedOf = ({ role, parts }: ClaimDice, named: readonly string[]) =>
  [
    ...named.map((actor, at) => ({ [actor]: pick(roles, role + at * (role % 2)) })),
    // The same actor in a second part.
    ...(parts > 1 && role % 3 === 0 ? [{ [named[0] ?? 'varra']: pick(roles, role + 1) }] : []),
  ].filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** Somebody on its own part, or on that of those for whom it speaks. */
function ofItself(dice: ClaimDice): Said {
  const sides = [
    ['varra', 'varra'],
    ['odeh', 'varra'],
    ['general-staff', 'varra'],
    ['front', 'front'],
    ['hassan', 'front'],
    ['wing', 'wing'],
    ['militias', 'militias'],
    ['united-states', 'united-states'],
  ] as const;
  const [speaker, accused] = pick(sides, dice.speaker);
  return {
    speaker: dice.speakers === 3 && accused !== speaker ? [speaker, accused] : [speaker],
    stance: pick(stances.own, dice.stance),
    accused: accusedOf(dice, [accused]),
  };
}

function chainOf(
  { chain, link }: ClaimDice,
  speakers: readonly string[],
  { source, people }: Place,
) {
  if (chain === 'none' || speakers.some((id) => id === 'author' || id === 'unattributed'))
    return undefined;
  if (chain === 'untold') return undefined;
  if (chain === 'direct') return [];
  const links = [...outletIds, ...people, 'odeh'].filter(
    (id) => id !== source && !speakers.includes(id),
  );
  return some(links, link, { one: 1, two: 2, three: 3 }[chain]);
}

function incidentsOf({ scope, incident }: ClaimDice): object {
  switch (scope) {
    case 'exact':
      return { incidents: pick(events, incident) };
    case 'ambiguous':
      return { incidents: some(events, incident, 2), scope: 'ambiguous' };
    case 'series':
      return { incidents: pick(['blasts', 'campaign'], incident) };
    case 'two':
      return { incidents: some(events, incident, 2) };
    case 'none':
      return { incidents: [] };
  }
}
