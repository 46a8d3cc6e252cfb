import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldArticle, type GoldRelation, readGold, readRelations } from '../bench/gold.ts';
import { locateMarked, type Span } from '../bench/marked-passage.ts';
import { parseDate } from '../src/model/date.ts';

const splits = await Promise.all(
  ['attributions', 'attributions-test'].map(async (name) => {
    const folder = join(import.meta.dirname, 'fixtures', name);
    const notice = readFileSync(join(folder, 'NOTICE.md'), 'utf8');
    return { name, notice, articles: await readGold(folder) };
  }),
);
const articles = splits.flatMap((split) =>
  split.articles.map((article) => ({ slug: article.slug, notice: split.notice, article })),
);

describe.each(articles)('$slug', ({ article, notice }) => {
  it('is credited, with its address and licence', () => {
    const { licence, credit, url } = article.origin;
    expect([licence, credit]).toEqual(['CC BY 2.5', 'Wikinews']);
    expect(notice).toContain(`| \`${article.slug}\` | [${article.origin.title}](${url}) |`);
  });

  it('has spans that begin and end with words or their marks', () => {
    const ragged = article.relations
      .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
      .map((span) => words(span, article))
      .filter((text) => text !== text.trim() || text === '');
    expect(ragged).toEqual([]);
  });

  it('keeps source, cue and content apart', () => {
    const shared = article.relations.filter(({ source, cue, content }) => {
      const spans = [...source, ...cue, ...content].toSorted(([a], [b]) => a - b);
      return spans.some(([start], index) => start < (spans[index - 1]?.[1] ?? 0));
    });
    expect(shared).toEqual([]);
  });

  it('has nests that end, each inside the content it belongs to', () => {
    const outside = article.relations.filter((relation) => !isInsideItsOuter(relation, article));
    expect(outside).toEqual([]);
    expect(article.relations.map((relation) => depthOf(relation, article))).not.toContain(
      Number.POSITIVE_INFINITY,
    );
  });

  it('describes unnamed people and documents in the words of the article', () => {
    const text = article.text.replaceAll('\u00a0', ' ');
    const invented = article.relations
      .flatMap(({ speakers }) => speakers)
      .flatMap((speaker) => ('description' in speaker ? [speaker.description] : []))
      .filter((description) => !text.includes(description));
    expect(invented).toEqual([]);
  });

  it('dates its incidents in EDTF', () => {
    const dates = article.relations
      .flatMap(({ incidents }) => incidents)
      .flatMap(({ date }) => (date === undefined ? [] : [date]));
    expect(dates.filter((date) => parseDate(date) === undefined)).toEqual([]);
  });

  it('leads the chain of an inner relation through the outlet that passes it on', () => {
    for (const { within, speakers, chain } of article.relations) {
      const [outlet] = within === undefined ? [] : (article.relations[within]?.speakers ?? []);
      if (outlet?.kind === 'outlet' && !isHearsay(speakers)) expect(chain?.[0]).toBe(outlet.name);
    }
  });

  it('reads a hint through somebody, and gives hearsay no chain', () => {
    for (const { stance, readBy, speakers, chain } of article.relations) {
      expect(readBy === undefined).toBe(stance !== 'hints');
      if (isHearsay(speakers)) expect(chain).toBeUndefined();
    }
  });
});

describe('readGold', () => {
  it.each(splits)('finds every article credited in $name, in the order of their names', (split) => {
    const credited = [...split.notice.matchAll(/^\| `([^`]+)` \|/gm)].map(([, slug]) => slug);
    expect(split.articles.map(({ slug }) => slug)).toEqual(credited);
    expect(credited).not.toEqual([]);
  });

  it('shares no article between those that rules are made with and the test split', () => {
    const addresses = articles.map(({ article }) => article.origin.url);
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  it('resolves an inner relation, its chain and its speaker', () => {
    const article = articles.find(({ slug }) => slug === 'wiranto-stabbing')?.article;
    const relation = article?.relations.find(({ chain, within }) => chain?.length && within === 6);
    if (!article || !relation) throw new Error('the relation is gone');
    expect({ ...relation, content: relation.content.map((span) => words(span, article)) }).toEqual({
      source: [[688, 751]],
      cue: [[753, 762]],
      content: [
        'the suspects were linked to the Jamaah Ansharut Daulah network, which itself was related to the Islamic State',
      ],
      within: 6,
      speakers: [
        { kind: 'actor', name: 'Budi Gunawan', of: 'Indonesian State Intelligence Agency' },
      ],
      chain: ['BBC'],
      stance: 'asserts',
      readBy: undefined,
      about: 'attribution',
      accused: ['Jamaah Ansharut Daulah'],
      incidents: [{ label: 'stabbing of Wiranto', date: '2019-10-10', place: 'Pandeglang' }],
      scope: 'exact',
      hedge: undefined,
      doubt: 'A link of the suspects to a network does not say that the network did it.',
    });
  });
});

const text = 'The army said it fired. The army said it did not.';
const relation = (fields: string): string =>
  `incidents: {}\nspeakers: {army: {actor: army}}\nrelations:\n  - {${fields}}`;
const passage = 'passage: <cue>said</cue> <content>it fired</content>';

describe('readRelations', () => {
  it.each([
    [`${passage}, speaker: navy`, 'here, relation 1: no speaker navy'],
    [`${passage}, speaker: army, incident: x`, 'here, relation 1: no incident x'],
    [`${passage}, speaker: army, within: x`, 'here, relation 1: 0 relations with the id x'],
    [`${passage}, speaker: army, hedge: maybe`, 'here, relation 1: not in its passage: maybe'],
    [`${passage}, speaker: army, accused: x`, 'here, relation 1: an attribution without stance'],
    [
      `${passage}, speaker: army, accused: x, about: toll`,
      'here, relation 1: accused in what is no attribution',
    ],
    [`passage: <cue>said</cue> it fired, speaker: army`, 'here, relation 1: no content'],
    [`passage: <content>it fired</content>, speaker: army`, 'here, relation 1: no cue'],
  ])('refuses %s', (fields, message) => {
    expect(() => readRelations('here', relation(fields), text)).toThrow(new Error(message));
  });

  it('refuses a stance that is not in the vocabulary', () => {
    const yaml = relation(`${passage}, speaker: army, stance: insists`);
    expect(() => readRelations('here', yaml, text)).toThrow(/"problem": "unknown-value"/);
  });
});

describe('locateMarked', () => {
  it('takes a no-break space for a space and counts in code units', () => {
    expect(locateMarked(['<source>He</source> <cue>said</cue>'], '🔥 He\u00a0said')).toEqual({
      source: [[3, 5]],
      cue: [[6, 10]],
      content: [],
    });
  });

  it.each([
    [['<source>The army</source> said'], 'more than once: The army said'],
    [['<cue>shouted</cue>'], 'not in the article: shouted'],
    [['it did not', 'it fired'], 'not in the order of the article: it fired'],
    [['<cue>said it fired'], '<cue> is not closed: <cue>said it fired'],
    [['<cue>said</content> it'], '</content> is out of place: <cue>said</content> it'],
    [['<who>said</who> it'], '<who> is out of place: <who>said</who> it'],
    [['<cue></cue>said it'], '</cue> is out of place: <cue></cue>said it'],
  ])('refuses %j', (passages, message) => {
    expect(() => locateMarked(passages, text)).toThrow(new Error(message));
  });
});

function words([start, end]: Span, article: GoldArticle): string {
  return article.text.slice(start, end);
}

/** Whether nobody is named as saying it: there is no chain to such a speaker, whoever passes it on. */
function isHearsay(speakers: GoldRelation['speakers']): boolean {
  return speakers.some(({ kind }) => kind === 'unattributed');
}

/** An inner relation lies in the content of its outer one, its source and cue perhaps beside it. */
function isInsideItsOuter({ within, content }: GoldRelation, article: GoldArticle): boolean {
  if (within === undefined) return true;
  const outer = article.relations[within]?.content ?? [];
  return content.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}

function depthOf(relation: GoldRelation, article: GoldArticle): number {
  let depth = 0;
  for (let at = relation.within; at !== undefined; at = article.relations[at]?.within)
    if (++depth > article.relations.length) return Number.POSITIVE_INFINITY;
  return depth;
}
