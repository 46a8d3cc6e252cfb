import { expect, test } from 'vitest';
import {
  actorCard,
  articleCard,
  cardText,
  incidentCard,
  siteCard,
} from '../../../../src/views/pages/share/card-text.ts';
import type { Site } from '../../../../src/views/shared/site.ts';
import { catalogueOf } from '../../../../src/words/languages.ts';
import { article, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-23\nspeakers: {officials: {anonymous: Two officials, of: united-states}}',
    `- {id: did, speaker: officials, chain: nyt, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}
- {id: denied, speaker: netanyahu, stance: denies, accused: israel, incidents: amirli, evidence: We did not.}
- {id: other, speaker: author, stance: asserts, accused: iran, incidents: amirli, evidence: Or Iran.}
- {id: toll, speaker: iraq, about: toll, value: {killed: 2}, incidents: amirli, evidence: Two died.}`,
    'Two officials said: Israel did it. We did not. Or Iran. Two died.',
  ),
  'articles/b.md':
    '---\ntitle: What the editors call it\nnot-in-text: {title: It has none.}\nlanguage: he\ndraft: true\n---\nNothing.',
});

const found = <Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing => {
  const thing = things.get(id);
  if (!thing) throw new Error(`no ${id}`);
  return thing;
};

test('an incident’s card says who is accused, from how many origins, and what they say', () => {
  const card = incidentCard(incidentOf(graph, 'amirli'), site);
  expect(card).toEqual({
    above: 'Explosion · 19 July 2019 · Amirli, Iraq (only the town is known)',
    title: 'Explosion at Amirli',
    language: 'en',
    below: '',
    answers: [
      {
        question: 'Who is said to have done it?',
        answer: 'Israel and Iran',
        details: [
          { text: 'contested: Israel', tone: 'contested' },
          { text: 'said without a source: Iran', tone: 'plain' },
        ],
      },
      {
        question: 'From how many origins?',
        answer: '1 recorded origin',
        details: [{ text: 'unnamed', tone: 'plain' }],
      },
      {
        question: 'What does the accused say?',
        answer:
          'Benjamin Netanyahu denies that Israel did it; the articles collected here do not say how Iran responded',
        details: [],
      },
    ],
    draft: false,
  });
  expect(cardText(card, site)).toBe(
    'Explosion at Amirli. Explosion · 19 July 2019 · Amirli, Iraq (only the town is known). Who is said to have done it? Israel and Iran (contested: Israel; said without a source: Iran). From how many origins? 1 recorded origin (unnamed). What does the accused say? Benjamin Netanyahu denies that Israel did it; the articles collected here do not say how Iran responded.',
  );
});

test('what a card says is listed with the signs of the language', () => {
  const { punctuation } = catalogueOf('ar');
  const arabic: Site = { ...site, words: { ...site.words, punctuation } };
  expect(cardText(incidentCard(incidentOf(graph, 'amirli'), arabic), arabic)).toContain(
    '(contested: Israel؛ said without a source: Iran)',
  );
});

test('an article’s card quotes its headline and counts what is claimed in it', () => {
  expect(articleCard(found(graph.articles, 'a'), site)).toEqual({
    above: 'The Times of Israel · 23 August 2019',
    title: '“A title”',
    language: 'en',
    below: '',
    answers: [
      {
        question: 'How many claims?',
        answer: '4 claims',
        details: [{ text: '3 about who did it', tone: 'plain' }],
      },
      { question: 'Who is accused?', answer: 'Israel and Iran', details: [] },
      {
        question: 'From how many origins?',
        answer: '3 recorded origins',
        details: [{ text: '2 named, 1 unnamed', tone: 'plain' }],
      },
    ],
    draft: false,
  });
});

test('a title that the editors gave an article is no quotation, and a draft says that it is one', () => {
  const { title, above, language, draft } = articleCard(found(graph.articles, 'b'), site);
  expect({ title, above, language, draft }).toEqual({
    title: '[What the editors call it]',
    above: 'draft: not published',
    language: 'he',
    draft: true,
  });
});

test('an actor’s card says in what it is accused and what it says', () => {
  expect(actorCard(found(graph.actors, 'israel'), site)).toEqual({
    above: 'State · Israel',
    title: 'Israel',
    language: 'en',
    below: '',
    answers: [
      {
        question: 'Accused in',
        answer: '1 incident',
        details: [{ text: 'contested', tone: 'contested' }],
      },
      { question: 'Own statements', answer: 'none', details: [] },
    ],
    draft: false,
  });
  expect(actorCard(found(graph.actors, 'united-states'), site).answers.at(-1)).toEqual({
    question: 'Unnamed people, documents and outlets from this side',
    answer: '1',
    details: [],
  });
});

test('the card of the site counts the record', () => {
  expect(cardText(siteCard(graph, site), site)).toBe(
    'Who says who did it. Collected here: 2 incidents. Said about them: 4 claims. Drawn from: 2 articles.',
  );
});
