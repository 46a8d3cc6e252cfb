import { isFrom } from '../../../analysis/speaks-for.ts';
import type { Claim, Speaker } from '../../../corpus/linking/graph.ts';
import {
  about,
  type Release,
  release,
  scope,
  stance,
  stanceTerm,
} from '../../../model/vocabularies.ts';
import { clauseOf } from '../../phrases/clause.ts';
import { saidBy } from '../../phrases/predicate.ts';
import { speakerView } from '../../phrases/speaker.ts';
import { statementOf } from '../../phrases/statement.ts';
import { dateText } from '../../shared/date-text.ts';
import { linkOf, linkTo, quotationOf, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';

/** One thing that is coded of a claim. */
export interface Fact {
  term: string;
  value: RichText;
  /** What the value means, or what its absence does. */
  meaning: string;
}

/** What editors have coded of a claim, and where the article says nothing of it, that it does not. */
export function factsOf(claim: Claim, site: Site): Fact[] {
  const { term, claim: words } = site.words;
  const { facts } = words;
  const coded = term(stance, claim.stance);
  const aspect = term(about, claim.about);
  return [
    {
      term: facts.stance,
      value: claim.readBy
        ? facts.by(coded.label, speakerView(claim.readBy, site).name)
        : [coded.label],
      meaning: coded.definition,
    },
    { term: facts.about, value: [aspect.label], meaning: aspect.definition },
    ...(claim.about === 'attribution'
      ? accusedFacts(claim, site)
      : optional(facts.value, saidBy(claim, site), facts.valueMeaning)),
    ...claim.speakers.flatMap((speaker) => speakerFacts(speaker, site)),
    claim.basis === undefined
      ? { term: facts.basis, value: [facts.notTold], meaning: facts.notSaid }
      : {
          term: facts.basis,
          value: quotationOf(claim.article, claim.basis),
          meaning: facts.verbatim,
        },
    ...optional(facts.hedge, quotationOf(claim.article, claim.hedge), facts.hedgeMeaning),
    ...optional(facts.said, claim.said ? [dateText(claim.said, site).text] : []),
    ...optional(
      facts.after,
      site.words.grammar.and(
        claim.after.map((other) => [linkOf(statementOf(other, site), urlOf(other, site))]),
      ),
    ),
    ...optional(facts.correction, claim.correction ? [dateText(claim.correction, site).text] : []),
    ...(claim.incidents.length > 0 ? [scopeFact(claim, site)] : []),
  ];
}

/** Whom it accuses; of a denial, a silence or words about oneself, which accuse nobody, whom it concerns. */
function accusedFacts(claim: Claim, site: Site): Fact[] {
  const { accused, readBy, stance: own } = claim;
  const { facts } = site.words.claim;
  const { force } = stanceTerm(own);
  const isOfOthers = accused.some(({ actor }) => readBy !== undefined || !isFrom(claim, actor));
  if ((force === 'affirms' || force === 'reading') && isOfOthers)
    return optional(facts.accused, [clauseOf(claim, saidBy(claim, site))]);
  const names = accused.map(({ actor }): RichText => [linkTo(actor, site)]);
  return optional(facts.concerns, site.words.grammar.and(names));
}

/** Nothing where there is no value. */
function optional(term: string, value: RichText, meaning = ''): Fact[] {
  return value.length > 0 ? [{ term, value, meaning }] : [];
}

function speakerFacts(speaker: Speaker, site: Site): Fact[] {
  const { facts } = site.words.claim;
  const { of, reason, kind } = speakerView(speaker, site);
  return [
    ...optional(kind === 'document' ? facts.writtenBy : facts.belongsTo, of),
    ...(speaker.kind === 'document' && speaker.release ? [releaseFact(speaker.release, site)] : []),
    ...optional(facts.whyUnnamed, reason === undefined ? [] : [reason]),
    ...(kind === 'unnamed' && reason === undefined
      ? [{ term: facts.whyUnnamed, value: [facts.notTold], meaning: facts.notSaid }]
      : []),
  ];
}

function releaseFact(value: Release, { words }: Site): Fact {
  const { label, definition } = words.term(release, value);
  return { term: words.claim.facts.release, value: [label], meaning: definition };
}

function scopeFact(claim: Claim, { words }: Site): Fact {
  const { label, definition } = words.term(scope, claim.scope);
  return { term: words.claim.facts.scope, value: [label], meaning: definition };
}
