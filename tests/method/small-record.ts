import { parse } from 'yaml';
import { z } from 'zod';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Graph } from '../../src/corpus/linking/graph.ts';

/** A record small enough to see its outcome at a glance: the cast is always the same, and a claim says little. */
const claimSchema = z.looseObject({
  id: z.string().optional(),
  evidence: z.unknown().optional(),
  incidents: z.unknown().optional(),
});
const articleSchema = z.looseObject({
  source: z.string().default('o1'),
  title: z.string().optional(),
  captions: z.array(z.string()).default([]),
  /** Paragraphs in which evidence stands that is less than a sentence. */
  text: z.array(z.string()).default([]),
  speakers: z
    .record(
      z.string(),
      z.looseObject({ anonymous: z.string().optional(), document: z.string().optional() }),
    )
    .default({}),
  claims: z.array(claimSchema),
});
const givesSchema = z.record(z.string(), z.unknown());
const recordSchema = z.strictObject({
  incidents: z.record(z.string(), z.looseObject({})).default({}),
  actors: z.record(z.string(), z.looseObject({})).default({}),
  articles: z.record(z.string(), articleSchema),
  gives: givesSchema,
});

export type SmallRecord = z.output<typeof recordSchema>;

/** The records of a rule, by name, from their YAML. */
export function smallRecords(yaml: string): Map<string, SmallRecord> {
  const read = z.record(z.string(), recordSchema).parse(parse(yaml));
  return new Map(Object.entries(read));
}

const cast = {
  actors: {
    israel: { name: 'Israel', kind: 'state', country: 'IL' },
    iran: { name: 'Iran', kind: 'state', country: 'IR' },
    iraq: { name: 'Iraq', kind: 'state', country: 'IQ' },
    us: { name: 'United States', kind: 'state', country: 'US' },
    uk: { name: 'United Kingdom', kind: 'state', country: 'GB' },
    pm: { name: 'Prime minister', kind: 'person', of: 'israel' },
    mod: { name: 'Ministry of defence', kind: 'public-body', of: 'israel' },
    minister: { name: 'Minister', kind: 'person', of: 'mod' },
    army: { name: 'Army', kind: 'public-body', of: 'israel' },
    militias: { name: 'Militias', kind: 'group' },
    kataib: { name: 'Kataib', kind: 'armed-group', broader: ['militias'] },
    hezb: { name: 'Hezb', kind: 'armed-group' },
  },
  outlets: {
    o1: { name: 'Outlet one', kind: 'newspaper' },
    o2: { name: 'Outlet two', kind: 'newspaper' },
    o3: { name: 'Outlet three', kind: 'newspaper' },
    o4: { name: 'Outlet four', kind: 'newspaper' },
    organ: { name: 'Organ', kind: 'broadcaster', of: 'israel' },
  },
  incidents: {
    ev: {
      title: 'Explosion',
      kind: 'explosion',
      date: '2020-01-05',
      place: { name: 'Amirli', country: 'IQ', point: [34.72, 44.95], precision: 'town' },
    },
    ev2: { title: 'Second explosion', kind: 'explosion', date: '2020-01-05' },
    series: { title: 'Series', kind: 'series', date: '2020-01' },
  },
} as const;

/** The entries of a record, by path, as an editor would write them. Of the cast only what is named is there. */
export function filesOf({ incidents, actors, articles }: SmallRecord): Map<string, string> {
  const files = new Map<string, string>();
  const add = (folder: string, entries: Readonly<Record<string, object>>) => {
    for (const [id, fields] of Object.entries(entries))
      files.set(`${folder}/${id}.md`, `---\n${JSON.stringify(fields)}\n---\n`);
  };
  add('actors', { ...cast.actors, ...actors });
  add('outlets', cast.outlets);
  add('incidents', { ...cast.incidents, ...incidents });
  for (const [id, written] of Object.entries(articles))
    files.set(`articles/${id}.md`, articleText(id, written));
  return files;
}

function articleText(id: string, written: z.output<typeof articleSchema>): string {
  const claims = written.claims.map((claim, index) => {
    const name = claim.id ?? `c${index + 1}`;
    return {
      incidents: 'ev',
      ...claim,
      id: name,
      evidence: claim.evidence ?? [`Passage ${name} of ${id}`],
    };
  });
  const { text, ...given } = written;
  const { title = `Title of ${id}`, speakers, captions } = given;
  const quotes = claims.flatMap(({ evidence }) => quotesIn(evidence));
  const told = [...new Set(quotes)].filter(
    (quote) => ![title, ...captions, ...text].some((words) => words.includes(quote)),
  );
  const described = Object.values(speakers).map(
    ({ anonymous, document }) => `Here spoke: ${anonymous ?? document}.`,
  );
  const notInText = Object.fromEntries(
    ['source', ...('date' in given ? ['date'] : [])].map((field) => [field, 'Known.']),
  );
  const fields = { language: 'en', ...given, title, claims, 'not-in-text': notInText };
  const body = [
    ...new Set(described),
    ...text,
    ...told.map((quote) => (/[.!?]$/.test(quote) ? quote : `${quote}.`)),
  ];
  return `---\n${JSON.stringify(fields)}\n---\n\n${body.join('\n\n')}\n`;
}

function quotesIn(evidence: unknown): string[] {
  const each = Array.isArray(evidence) ? evidence : [evidence];
  return each.flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    const passage = z.object({ quote: z.string() }).safeParse(one);
    return passage.success ? [passage.data.quote] : [];
  });
}

/** The record built as the site builds it; fails where it has an error. */
export function graphOf(record: SmallRecord): Graph {
  const { graph, diagnostics } = buildCorpus(
    [...filesOf(record)].map(([path, text]) => ({ path, text })),
    'included',
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return graph;
}
