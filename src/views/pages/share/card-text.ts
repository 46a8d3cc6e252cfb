import { accuses } from '../../../analysis/accusations.ts';
import {
  type AttributionRecord,
  attributionRecordsOf,
  isMade,
} from '../../../analysis/attribution-records.ts';
import { countsOfKinds, originsOf, recordedOrigins } from '../../../analysis/origins.ts';
import { type AttributionState, attributionState } from '../../../analysis/terms.ts';
import type { Actor, Article, Graph, Incident } from '../../../corpus/linking/graph.ts';
import { actorKind } from '../../../model/vocabularies.ts';
import type { CardAnswer, CardDetail, ShareCard } from '../../drawings/share/share-card.ts';
import { kindText, placeText } from '../../phrases/incident-text.ts';
import { dateText } from '../../shared/date-text.ts';
import { articleTitle, asReceived } from '../../shared/printed.ts';
import { plain, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { actorAnswers } from '../actor/actor-answers.ts';
import { answersOf } from '../incident/answers.ts';

const MOST_ANSWERS = 3;

/** An incident: who is said to have done it, from how many origins, what the accused says. */
export function incidentCard(incident: Incident, site: Site): ShareCard {
  return {
    above: line(
      [kindText(incident, site), dateText(incident.date, site).text, placeText(incident, site)],
      incident,
      site,
    ),
    title: incident.title,
    language: site.language,
    below: '',
    answers: incidentAnswers(incident, site),
    draft: incident.draft,
  };
}

function incidentAnswers(incident: Incident, site: Site): CardAnswer[] {
  const attributions = attributionRecordsOf(incident);
  const [who, ...others] = answersOf(incident, attributions, [], site)
    .slice(0, MOST_ANSWERS)
    .map(({ question, answer, detail }) => answerOf(question, answer, detail, site));
  return who ? [{ ...who, details: statesOf(attributions, site) }, ...others] : [];
}

/**
 * How the attributions stand, the contested first: in a word where all stand alike, of two states whose
 * stand how, and of more, how many do.
 */
function statesOf(attributions: readonly AttributionRecord[], { words }: Site): CardDetail[] {
  const made = attributions
    .filter(isMade)
    .flatMap(({ accused, roles }) => roles.map(({ state }) => ({ accused, state })));
  const groups = Map.groupBy(made, ({ state }) => state);
  const details = [...groups].map(([state, group]): CardDetail => {
    const { label } = words.term(attributionState, state);
    const own = [...new Set(group.map(({ accused }) => accused.name))];
    const names = plain(words.grammar.and(own.map((name) => [name])));
    const whose = groups.size > 2 ? words.grammar.number(own.length) : names;
    return {
      text: groups.size > 1 ? words.share.stateOf(label, whose) : label,
      tone: toneOf(state),
    };
  });
  return [
    ...details.filter(({ tone }) => tone === 'contested'),
    ...details.filter(({ tone }) => tone === 'plain'),
  ];
}

const toneOf = (state: AttributionState) => (state === 'contested' ? 'contested' : 'plain');

/** An article: its headline as the outlet’s words, and what is claimed in it. */
export function articleCard(article: Article, site: Site): ShareCard {
  const { source, date, language } = article;
  // A title that the editors gave it is no quotation.
  const headline = asReceived(article, 'title');
  return {
    above: line([source?.name, date && dateText(date, site).text], article, site),
    title: headline === undefined ? articleTitle(article) : site.words.share.headline(headline),
    language,
    below: '',
    answers: articleAnswers(article, site),
    draft: article.draft,
  };
}

function articleAnswers({ claims }: Article, site: Site): CardAnswer[] {
  const { share, counts, grammar, incident } = site.words;
  const attributions = claims.filter(({ about }) => about === 'attribution');
  const accused = new Set(
    attributions.flatMap((claim) =>
      claim.accused.flatMap(({ actor }) => (accuses(claim, actor) ? actor : [])),
    ),
  );
  const names = [...accused].map(({ name }): RichText => [name]);
  const origins = recordedOrigins(originsOf(claims));
  const kinds = incident.answers.originKinds(...countsOfKinds(origins));
  const whom = names.length > 0 ? grammar.and(names) : [share.nobody];
  return [
    answerOf(
      share.claimed,
      [counts.claims(claims.length)],
      share.onWhoDidIt(attributions.length),
      site,
    ),
    answerOf(share.accused, whom, '', site),
    answerOf(
      share.origins,
      [counts.recordedOrigins(origins.length)],
      origins.length > 0 ? kinds : '',
      site,
    ),
  ];
}

/** An actor: in what it is accused, and what it says. */
export function actorCard(actor: Actor, site: Site): ShareCard {
  const { grammar, term } = site.words;
  return {
    above: line(
      [
        grammar.capitalised(term(actorKind, actor.actorKind).label),
        actor.country && grammar.country(actor.country),
      ],
      actor,
      site,
    ),
    title: actor.name,
    language: site.language,
    below: actor.description ?? '',
    answers: actorAnswers(actor, site)
      .slice(0, MOST_ANSWERS)
      .map(({ question, answer, states }) => ({
        question,
        answer,
        details: states.map(({ state, text }) => ({ text, tone: toneOf(state) })),
      })),
    draft: actor.draft,
  };
}

/** The site itself, for every page that has no card of its own. */
export function siteCard({ incidents, claims, articles }: Graph, site: Site): ShareCard {
  const { share, counts } = site.words;
  return {
    above: '',
    title: site.description,
    language: site.language,
    below: '',
    answers: [
      answerOf(share.record, [counts.incidents(incidents.size)], '', site),
      answerOf(share.said, [counts.claims(claims.size)], '', site),
      answerOf(share.readIn, [counts.articles(articles.size)], '', site),
    ],
    draft: false,
  };
}

/** All that a card says, for those who do not see it. */
export function cardText({ above, title, below, answers }: ShareCard, { words }: Site): string {
  const { semicolon, stop } = words.punctuation;
  const sentences = answers.map(({ question, answer, details }) => {
    const rest = details.map(({ text }) => text).join(semicolon);
    return `${asked(question)} ${answer}${rest === '' ? '' : ` (${rest})`}`;
  });
  return [title, above, below, ...sentences]
    .filter((text) => text !== '')
    .map((text) => (/[.?!…؟]”?$/u.test(text) ? text : `${text}${stop}`))
    .join(' ');
}

/** A question, or a heading with what marks that its answer follows. */
const asked = (question: string) => (/[?؟]$/u.test(question) ? question : `${question}:`);

function line(
  parts: readonly (string | undefined)[],
  { draft }: Pick<ShareCard, 'draft'>,
  { words }: Site,
): string {
  return [draft ? words.layout.draft : undefined, ...parts]
    .filter((part) => part !== undefined && part !== '')
    .join(words.share.separator);
}

function answerOf(question: string, answer: RichText, detail: string, { words }: Site): CardAnswer {
  return {
    question,
    answer: plain(words.grammar.begun(answer)),
    details: detail === '' ? [] : [{ text: detail, tone: 'plain' }],
  };
}
