import { attributes, namedBy } from '../../../analysis/accusations.ts';
import {
  answeringUnaccused,
  attributionRecordsOf,
  isMade,
  type Standing,
} from '../../../analysis/attribution-records.ts';
import { claimsAbout } from '../../../analysis/claims-about.ts';
import { byPublication } from '../../../analysis/order.ts';
import type { Actor, Claim, Incident } from '../../../corpus/linking/graph.ts';
import type { IncidentKind } from '../../../model/vocabularies.ts';
import { calledIn, clauseOf, clauseOn } from '../../phrases/clause.ts';
import { type LeadClause, leadClauses, RANKS } from '../../phrases/lead-clauses.ts';
import { namedIn } from '../../phrases/speaker.ts';
import { standingSentence, standingsOnce } from '../../phrases/standing.ts';
import { inWords } from '../../phrases/statement.ts';
import { countWords, firstWords } from '../../shared/first-words.ts';
import { linkTo, plain, quoteFrom, type RichText, someNamed } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';

/** How many words a lead has at most, all its sentences together: what a reader takes in at a glance. */
const MOST_WORDS = 44;

/** Room for telling how many more claims there are. */
const WORDS_FOR_MORE = 10;

/**
 * The lead of an incident’s page, made by rule from the record: who says who did it and through whom, then
 * where the accused stands; a paragraph for each accused. Of much it tells the first, and how many claims more
 * there are: it stays under 45 words on any record.
 */
export function openingOf(incident: Incident, site: Site): RichText[] {
  const made = attributionRecordsOf(incident).filter(isMade);
  const standings = standingsOnce(made.map(({ standing }) => standing));
  const paragraphs = made.map((attribution, index) =>
    leadClauses(attribution, standings[index], site),
  );
  return composed(
    paragraphs.length > 0 ? withoutRepeats(paragraphs) : [unaccusedClauses(incident, site)],
    site,
  );
}

type Paragraph = readonly LeadClause[];

/** Without clauses that stand before in the same words: a quotation may accuse several. */
function withoutRepeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  const seen = new Set<string>();
  const isNew = ({ variants: [words = []] }: LeadClause) => seen.size < seen.add(plain(words)).size;
  return paragraphs.map((clauses) => clauses.filter(isNew));
}

function composed(paragraphs: readonly Paragraph[], site: Site): RichText[] {
  const whole = chosenFrom(paragraphs, MOST_WORDS);
  const more = untold(paragraphs.flat(), whole);
  if (more.length === 0) return written(paragraphs, whole, [], site);
  const some = chosenFrom(paragraphs, MOST_WORDS - WORDS_FOR_MORE);
  return written(paragraphs, some, untold(paragraphs.flat(), some), site);
}

type Chosen = ReadonlyMap<LeadClause, RichText>;

/** The clauses that find room, the most important first, each in its fullest form that does. */
function chosenFrom(paragraphs: readonly Paragraph[], room: number): Chosen {
  const chosen = new Map<LeadClause, RichText>();
  let left = room;
  for (const clause of byImportance(paragraphs)) {
    const variant = clause.variants.find((words) => countWords(plain(words)) <= left);
    if (!variant || variant.length === 0) continue;
    chosen.set(clause, variant);
    left -= countWords(plain(variant));
  }
  return chosen;
}

/** What is told of the first accused before what is told of the second, and all of that before what is told later. */
function byImportance(paragraphs: readonly Paragraph[]): LeadClause[] {
  const weighed = paragraphs.flatMap((clauses, index) =>
    clauses.map((clause) => {
      const isLater = clause.rank >= RANKS.later;
      return { clause, weight: [isLater ? 1 : 0, index, clause.rank] as const };
    }),
  );
  return weighed
    .sort(
      (a, b) => a.weight[0] - b.weight[0] || a.weight[1] - b.weight[1] || a.weight[2] - b.weight[2],
    )
    .map(({ clause }) => clause);
}

/** The claims of clauses that found no room. */
function untold(clauses: readonly LeadClause[], chosen: Chosen): Claim[] {
  const chosenClaims = new Set([...chosen.keys()].flatMap(({ claims }) => claims));
  return [...new Set(clauses.flatMap(({ claims }) => claims))].filter(
    (claim) => !chosenClaims.has(claim),
  );
}

function written(
  paragraphs: readonly Paragraph[],
  chosen: Chosen,
  more: readonly Claim[],
  site: Site,
): RichText[] {
  const { saying, opening } = site.words;
  const texts = paragraphs
    .map((clauses) => clauses.flatMap((clause) => sentenceIn(chosen.get(clause))))
    .map((sentences) =>
      sentences.flatMap(
        (words, index): RichText => [...(index > 0 ? [' '] : []), ...saying.sentence(words)],
      ),
    )
    .filter((paragraph) => paragraph.length > 0);
  if (more.length === 0) return texts;
  const count = clauseOn(more, [opening.more(more.length)], NOBODY);
  const last = texts.at(-1);
  return last ? [...texts.slice(0, -1), [...last, ' ', count]] : [[count]];
}

const sentenceIn = (words: RichText | undefined): RichText[] => (words ? [words] : []);

/** Words that only count claims. */
const NOBODY = { speakers: [], stance: undefined, accused: [], scope: 'exact' } as const;

/** Of an incident that nobody is said to have done: that nobody is, and what is said instead. */
function unaccusedClauses(incident: Incident, site: Site): LeadClause[] {
  const { opening } = site.words;
  const { exact, ambiguous, series } = claimsAbout(incident);
  const responses = answeringUnaccused(incident);
  const standings = standingsOnce(responses.map(({ standing }) => standing));
  const elsewhere = [
    ...elsewhereClauses(ambiguous, 'ambiguous', site),
    ...elsewhereClauses(series, 'series', site),
  ];
  const isOfNoDeed =
    kindsOfNoDeed.has(incident.incidentKind) && responses.length + elsewhere.length === 0;
  const about = clauseOn(exact, [opening.noneAccuses(exact.length)], NOBODY);
  return [
    clause(RANKS.first, [], [isOfNoDeed && exact.length > 0 ? about : opening.nobody]),
    ...responses.flatMap((response, index) => {
      const standing = standings[index];
      return standing ? [responseClause({ ...response, standing }, site)] : [];
    }),
    ...elsewhere,
    ...(responses.length === 0 ? quotedClause(exact, site) : []),
  ];
}

/** What nobody need have done: of these it is told that nobody is accused, not that nobody says who did it. */
const kindsOfNoDeed: ReadonlySet<IncidentKind> = new Set(['other', 'series', 'arms-transfer']);

const clause = (rank: number, claims: readonly Claim[], ...variants: RichText[]): LeadClause => ({
  rank,
  claims,
  variants,
});

function responseClause(
  { actor, standing }: { actor: Actor; standing: Standing },
  site: Site,
): LeadClause {
  const claims = standing.on === 'nothing recorded' ? [] : standing.claims;
  const variants = [3, 1].map((answers) =>
    standingSentence(standing, actor, site, { answers, words: 8 }),
  );
  return clause(RANKS.standing, claims, ...variants);
}

/** “2 claims that may be about it name Israel”. */
function elsewhereClauses(
  claims: readonly Claim[],
  scope: 'ambiguous' | 'series',
  site: Site,
): LeadClause[] {
  const { opening, grammar } = site.words;
  const accusing = claims.filter((claim) => attributes(claim) && namedBy(claim).length > 0);
  if (accusing.length === 0) return [];
  const actors = [...new Set(accusing.flatMap(namedBy).map(({ actor }) => actor))];
  const names = someNamed(actors, 2, (actor) => linkTo(actor, site), site);
  const accused = accusing.flatMap(namedBy).map(({ actor, role }) => ({ actor: actor.id, role }));
  const words = opening.elsewhere(
    accusing.length,
    scope,
    grammar.and(names.map((name) => namedIn(name, site))),
  );
  const rests = { speakers: [], stance: undefined, accused, scope } as const;
  return [clause(RANKS.dispute, accusing, [clauseOn(accusing, words, rests)])];
}

/** Words that are no accusation, quoted: the first that somebody else than an outlet says. */
function quotedClause(claims: readonly Claim[], site: Site): LeadClause[] {
  const claim = [...claims]
    .sort(byPublication)
    .find(
      ({ about, speakers }) =>
        about === 'other' && speakers.some(({ kind }) => kind === 'actor' || kind === 'anonymous'),
    );
  const passage = claim?.evidence[0];
  if (!claim || !passage) return [];
  const variants = [18, 10].map((most): RichText => {
    const words = inWords(claim, quoteFrom(claim.article, firstWords(passage.quote, most)), site);
    return [clauseOf(claim, words, calledIn(claim.speakers, site))];
  });
  return [clause(RANKS.dispute, [], ...variants)];
}
