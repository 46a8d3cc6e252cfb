import fc from 'fast-check';
import type { SmallRecord } from './small-record.ts';

type Article = SmallRecord['articles'][string];
type WrittenClaim = Article['claims'][number];

/** Whoever may speak in a random record, with the stances that it may take to each accused. */
const others = ['us', 'uk', 'iraq'] as const;
const accused = ['israel', 'army', 'iran', 'hezb'] as const;
const ofAccused = {
  israel: ['israel', 'pm', 'mod', 'minister'],
  army: ['army', 'pm', 'israel'],
  iran: ['iran'],
  hezb: ['hezb'],
} as const;
const outlets = ['o1', 'o2', 'o3', 'o4'] as const;
const people = ['US officials', 'an official', 'diplomats'] as const;
const roles = ['executed', 'executed', 'executed', 'ordered', 'supplied'] as const;

const day = fc
  .integer({ min: 6, max: 28 })
  .map((date) => `2020-01-${String(date).padStart(2, '0')}`);

const claim = fc
  .record({
    who: fc.constantFrom('other', 'unnamed', 'own', 'own', 'author', 'unattributed'),
    other: fc.constantFrom(...others),
    accused: fc.constantFrom(...accused),
    own: fc.nat(3),
    role: fc.constantFrom(...roles),
    stance: fc.nat(5),
    chain: fc.option(fc.uniqueArray(fc.constantFrom(...outlets), { maxLength: 2 })),
    hedge: fc.boolean(),
  })
  .map(({ who, other, accused: actor, own, role, stance, chain, hedge }): WrittenClaim => {
    const stances = {
      other: ['asserts', 'confirms', 'suspects', 'disputes', 'asserts', 'suspects'],
      unnamed: ['asserts', 'suspects', 'asserts', 'disputes', 'asserts', 'suspects'],
      own: [
        'denies',
        'claims-own',
        'admits',
        'no-comment',
        'neither-confirms-nor-denies',
        'denies',
      ],
      author: ['asserts', 'suspects', 'asserts', 'suspects', 'asserts', 'asserts'],
      unattributed: ['asserts', 'asserts', 'suspects', 'asserts', 'asserts', 'asserts'],
    };
    const speakers = ofAccused[actor];
    const speaker = {
      other,
      unnamed: 'x',
      own: speakers[own % speakers.length],
      author: 'author',
      unattributed: 'unattributed',
    };
    const hasChain = chain !== null && who !== 'author' && who !== 'unattributed';
    return {
      speaker: speaker[who],
      stance: stances[who][stance],
      accused: { [actor]: role },
      ...(hasChain ? { chain } : {}),
      ...(hedge ? { hedge: 'reportedly' } : {}),
    };
  });

/** An article of January 2020, in which one set of unnamed people may speak. */
const article = fc
  .record({
    source: fc.constantFrom(...outlets),
    date: day,
    people: fc.constantFrom(...people),
    of: fc.constantFrom('us', 'us', 'iraq', undefined),
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
  })
  .map(({ source, date, people: described, of, claims }): Article => {
    const isUsed = claims.some(({ speaker }) => speaker === 'x');
    const speaker = { anonymous: described, ...(of === undefined ? {} : { of }) };
    return {
      source,
      date,
      captions: [],
      text: [],
      speakers: isUsed ? { x: speaker } : {},
      claims: claims.map((one, index) => withEvidence(one, `c${index + 1}`, source)),
    };
  });

/** A claim with evidence of its own words, and without a chain that leads through its own outlet. */
function withEvidence(one: WrittenClaim, id: string, source: string): WrittenClaim {
  const { chain, ...rest } = one;
  const way = Array.isArray(chain) ? chain.filter((outlet) => outlet !== source) : undefined;
  const words = one.hedge === undefined ? `Words ${id}` : `Words ${id}, reportedly`;
  return { ...rest, id, evidence: [words], ...(way ? { chain: way } : {}) };
}

/** A record of one incident and up to five articles. */
export const record = fc.array(article, { minLength: 1, maxLength: 5 }).map(
  (articles): SmallRecord => ({
    incidents: {},
    actors: {},
    articles: Object.fromEntries(articles.map((one, index) => [`a${index + 1}`, one])),
    gives: {},
  }),
);
