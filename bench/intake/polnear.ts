import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../../src/attribution/tagging/span.ts';
import type { Spans } from './score.ts';

/** An article of PolNeAR with its attribution relations. */
export interface AnnotatedArticle {
  name: string;
  text: string;
  relations: readonly Spans[];
}

/** An article with the relations that each of its annotators marked, in the order of their files. */
export interface AnnotatedByMany {
  name: string;
  text: string;
  readings: readonly (readonly Spans[])[];
}

/**
 * Reads one split of PolNeAR: texts in `text/`, brat annotations in `attributions/`. Of several annotators
 * of one article the alphabetically first is taken.
 */
export async function readPolnear(folder: string): Promise<AnnotatedArticle[]> {
  const articles = await readAllAnnotators(folder);
  return articles.map(({ name, text, readings }) => ({ name, text, relations: readings[0] ?? [] }));
}

/** The same with all annotators. */
export async function readAllAnnotators(folder: string): Promise<AnnotatedByMany[]> {
  const files = (await readdir(join(folder, 'attributions'))).filter((file) =>
    file.endsWith('.ann'),
  );
  const byName = Map.groupBy(files.sort(), (file) => file.slice(0, file.lastIndexOf('_')));
  const names = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    names.map(async ([name, annotations]) => ({
      name,
      text: await readFile(join(folder, 'text', `${name}.txt`), 'utf8'),
      readings: await Promise.all(
        annotations.map(async (file) =>
          parseBrat(await readFile(join(folder, 'attributions', file), 'utf8')),
        ),
      ),
    })),
  );
}

/** The relations of a brat file: `T` lines hold spans, `E` lines join them by role. */
function parseBrat(annotation: string): Spans[] {
  const lines = annotation.split('\n').map((line) => line.split('\t'));
  const spans = new Map(
    lines.flatMap(([id = '', place = '', words]) =>
      id.startsWith('T') && words !== undefined ? [[id, spansOf(place)] as const] : [],
    ),
  );
  return lines.flatMap(([id = '', roles]) =>
    id.startsWith('E') && roles !== undefined ? [relationOf(roles, spans)] : [],
  );
}

function spansOf(place: string): Span[] {
  return place
    .slice(place.indexOf(' ') + 1)
    .split(';')
    .map((range): Span => {
      const [start, end] = range.split(' ').map(Number);
      return [start ?? 0, end ?? 0];
    });
}

function relationOf(roles: string, spans: ReadonlyMap<string, readonly Span[]>): Spans {
  const of = (role: string): Span[] =>
    roles.split(' ').flatMap((part) => {
      const [name = '', id = ''] = part.split(':');
      return name.replace(/\d+$/, '').toLowerCase() === role ? (spans.get(id) ?? []) : [];
    });
  return { source: of('source'), cue: of('cue'), content: of('content') };
}
