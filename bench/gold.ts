import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../src/disk.ts';
import type { About, Scope, Stance } from '../src/model/vocabularies.ts';
import {
  type GoldFile,
  type GoldIncident,
  type GoldOrigin,
  type GoldSpeaker,
  goldFileSchema,
  goldOriginSchema,
  type WrittenRelation,
} from './gold-schema.ts';
import { locateMarked, type Span, wordsWithoutMarks } from './marked-passage.ts';

export type { GoldIncident, GoldOrigin, GoldSpeaker } from './gold-schema.ts';
export type { Span } from './marked-passage.ts';

/** One attribution relation as a person annotated it; what each field means: GUIDELINE.md beside the articles. */
export interface GoldRelation {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  /** The index of the relation in whose content this one stands; undefined for an outermost one. */
  within: number | undefined;
  speakers: readonly GoldSpeaker[];
  /** Names of outlets, nearest to the article first; undefined where the text does not say. */
  chain: readonly string[] | undefined;
  stance: Stance;
  /** Whose reading a hint is: a speaker of the article, or its author. */
  readBy: GoldSpeaker | undefined;
  about: About;
  accused: readonly string[];
  incidents: readonly GoldIncident[];
  scope: Scope;
  /** The words that leave room for doubt, verbatim. */
  hedge: string | undefined;
  /** What a second annotator may well decide otherwise, and why. */
  doubt: string | undefined;
}

/** One annotated article; all spans are UTF-16 code units into `text`, half-open. */
export interface GoldArticle {
  slug: string;
  text: string;
  origin: GoldOrigin;
  relations: readonly GoldRelation[];
}

/**
 * Every annotated article under a folder, in the order of their names: each a folder with
 * `article.txt`, `source.json` and `gold.yaml`. Throws, naming the article and the words, where a
 * passage does not occur exactly once, or a name or value is not known.
 */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  const files = new Map((await readContent(folder)).map(({ path, text }) => [path, text]));
  const slugs = [...files.keys()].flatMap((path) => /^(.+)\/gold\.yaml$/.exec(path)?.[1] ?? []);
  return slugs.map((slug) => {
    const read = (name: string): string => {
      const text = files.get(`${slug}/${name}`);
      if (text === undefined) throw new Error(`${join(folder, slug, name)} is missing`);
      return text;
    };
    const origin = goldOriginSchema.parse(JSON.parse(read('source.json')));
    const text = read('article.txt');
    return { slug, text, origin, relations: readRelations(slug, read('gold.yaml'), text) };
  });
}

/** The relations of one `gold.yaml`, resolved against the article’s text. `slug` names it in what is thrown. */
export function readRelations(slug: string, yaml: string, text: string): GoldRelation[] {
  const file = goldFileSchema.parse(parse(yaml, { schema: 'failsafe' }));
  return file.relations.map((written, index) => {
    try {
      return resolve(written, file, text);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${slug}, relation ${index + 1}: ${message}`, { cause: error });
    }
  });
}

function resolve(written: WrittenRelation, file: GoldFile, text: string): GoldRelation {
  const { source, cue, content } = locateMarked(written.passage, text);
  const { scope = 'exact', chain, hedge, doubt } = written;
  if (hedge !== undefined) mustHold(written.passage, hedge);
  if (cue.length === 0) throw new Error('no cue');
  if (content.length === 0) throw new Error('no content');
  return {
    source,
    cue,
    content,
    within: written.within === undefined ? undefined : indexOf(written.within, file),
    speakers: written.speaker.map((name) => speakerNamed(name, file)),
    chain,
    stance: stanceOf(written),
    readBy: written['read-by'] === undefined ? undefined : speakerNamed(written['read-by'], file),
    about: aboutOf(written),
    accused: written.accused ?? [],
    incidents: (written.incident ?? []).map((name) => incidentNamed(name, file)),
    scope,
    hedge,
    doubt,
  };
}

/** What a person leaves out as in an entry: an attribution is one by its accused, all else is `other`. */
function aboutOf({ about, accused }: WrittenRelation): About {
  return about ?? (accused === undefined ? 'other' : 'attribution');
}

function stanceOf(written: WrittenRelation): Stance {
  const attributes = aboutOf(written) === 'attribution';
  if (!attributes && written.accused) throw new Error('accused in what is no attribution');
  if (written.stance) return written.stance;
  if (attributes) throw new Error('an attribution without stance');
  return 'asserts';
}

function mustHold(passages: readonly string[], words: string): void {
  if (!passages.some((passage) => wordsWithoutMarks(passage).includes(words)))
    throw new Error(`not in its passage: ${words}`);
}

function indexOf(id: string, file: GoldFile): number {
  const holders = file.relations.flatMap((relation, index) => (relation.id === id ? [index] : []));
  const [index] = holders;
  if (index === undefined || holders.length > 1)
    throw new Error(`${holders.length} relations with the id ${id}`);
  return index;
}

function speakerNamed(name: string, file: GoldFile): GoldSpeaker {
  if (name === 'author' || name === 'unattributed') return { kind: name };
  const speaker = file.speakers[name];
  if (!speaker) throw new Error(`no speaker ${name}`);
  return speaker;
}

function incidentNamed(name: string, file: GoldFile): GoldIncident {
  const incident = file.incidents[name];
  if (!incident) throw new Error(`no incident ${name}`);
  return incident;
}
