import { stringify } from 'yaml';
import { type Cast, makeCast } from './cast.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { makeClaim } from './claims.ts';
import { dayText, type Incident, makeIncidents, makeSeries } from './incidents.ts';
import { runOf } from './prose.ts';

/** How large a made-up record is. */
export interface Size {
  articles: number;
  /** Claims in all; each article has about as many as the next. */
  claims: number;
  incidents: number;
  /** What all chance follows from; without it that of the records which are measured. */
  seed?: number;
}

const SEED = 20190719;
const STATES = 24;
const OUTLETS = 80;

/**
 * A made-up record in the shape of a real one, as the files of a content folder (path → text): a few
 * incidents, actors and outlets take most of the claims, as in real records, and stances, chains,
 * speakers and links come as often as in the articles this project began with. What is said is made of runs
 * of `prose`. The same size and prose give the same bytes.
 */
export function makeRecord(size: Size, prose: readonly string[]): Map<string, string> {
  const chance = chanceFrom(size.seed ?? SEED);
  const cast = makeCast(STATES, OUTLETS, chance);
  const incidents = makeIncidents(size.incidents, cast, chance);
  const told = [
    ...incidents.map((incident) => entry(`incidents/${incident.id}`, incidentFields(incident))),
    ...makeArticles(size, { incidents, cast, prose, chance }),
  ];
  const words = new Set(told.flatMap(([, text]) => text.match(/[a-z\d-]+/g) ?? []));
  const isTold = ({ id }: { id: string }) => words.has(id);
  // Whoever speaks for somebody names him, too, though no article may.
  const wholes = new Set(cast.actors.filter(isTold).map(({ of }) => of));
  return new Map([
    ...cast.actors
      .filter((actor) => isTold(actor) || wholes.has(actor.id))
      .map(({ id, name, kind, of }) =>
        entry(`actors/${id}`, { name, kind, ...(of === undefined ? {} : { of }) }),
      ),
    ...cast.outlets
      .filter(isTold)
      .map(({ id, name, kind }) => entry(`outlets/${id}`, { name, kind })),
    ...makeSeries(cast)
      .filter(isTold)
      .map(({ id, title }) =>
        entry(`incidents/${id}`, { title, kind: 'series', date: '2015/2025' }),
      ),
    ...told,
  ]);
}

function incidentFields(incident: Incident): Record<string, unknown> {
  const { title, kind, day, town, country, point, precision, series } = incident;
  return {
    title,
    kind,
    date: dayText(day),
    place:
      precision === 'country'
        ? { country, precision }
        : { name: town, country, point: [...point], precision },
    ...(series === undefined ? {} : { series }),
    'not-in-text': { title: 'Made up.', date: 'Made up.', place: 'Made up.' },
  };
}

/** What articles are made of. */
interface World {
  incidents: readonly Incident[];
  cast: Cast;
  prose: readonly string[];
  chance: Chance;
}

function makeArticles(size: Size, world: World): [string, string][] {
  const told = new Map<string, string[]>();
  return Array.from({ length: size.articles }, (_, at) => {
    const claims =
      Math.floor(((at + 1) * size.claims) / size.articles) -
      Math.floor((at * size.claims) / size.articles);
    return makeArticle(at, claims, world, told);
  });
}

/** Each incident is written about once or twice, and a few of them again and again. */
function subjectOf(at: number, { incidents, chance }: World): Incident {
  return incidents[at] ?? chance.famous(incidents);
}

function makeArticle(
  at: number,
  count: number,
  world: World,
  told: Map<string, string[]>,
): [string, string] {
  const { cast, prose, chance } = world;
  const incident = subjectOf(at, world);
  const outlet = chance.famous(cast.outlets);
  const id = `${outlet.id}-report-${at + 1}`;
  const earlier = told.get(incident.id) ?? [];
  const claims = Array.from({ length: count }, (_, number) =>
    makeClaim({ article: id, number, incident, cast, prose, chance, earlier }),
  );
  told.set(
    incident.id,
    [...earlier, ...claims.map(({ fields }) => `${id}/${fields['id']}`)].slice(-20),
  );
  const unnamed = claims.flatMap((claim) => claim.unnamed ?? []);
  const title = `${incident.title}: what report ${at + 1} says`;
  const frontmatter = {
    title,
    source: outlet.id,
    date: dayText(incident.day + chance.famous([0, 1, 1, 2, 3, 5, 8, 13, 21, 34])),
    language: 'en',
    'not-in-text': { source: 'Made up.', date: 'Made up.', title: 'Made up.' },
    speakers: Object.fromEntries(
      unnamed.map(({ id: name, words, of }) => [name, { anonymous: words, of }]),
    ),
    claims: claims.map(({ fields }) => fields),
  };
  return entry(
    `articles/${id}`,
    frontmatter,
    body(
      claims.map(({ sentence }) => sentence),
      world,
    ),
  );
}

/** A paragraph for each sentence, each with some words after it that nobody coded. */
function body(sentences: readonly string[], { prose, chance }: World): string {
  return sentences.map((sentence) => `${sentence}. ${runOf(prose, chance)}.`).join('\n\n');
}

function entry(
  path: string,
  frontmatter: Readonly<Record<string, unknown>>,
  text = '',
): [string, string] {
  return [`${path}.md`, `---\n${stringify(frontmatter)}---\n${text === '' ? '' : `${text}\n`}`];
}
