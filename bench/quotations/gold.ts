import { join } from 'node:path';
import { readContent } from '../../src/disk.ts';
import type { Span } from '../marked-passage.ts';

/** A relation as it was annotated; spans are UTF-16 code units into the text, half-open. */
export interface QuotedGold {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  /** What the text calls the outlets that the words came through. */
  outlets: readonly string[];
  /** Whether it is indirect speech without an according-to phrase: a reader of quotations need not find it. */
  isIndirect: boolean;
}

/** A short news text in one language (BCP 47), with all that anybody says in it. */
export interface QuotedText {
  language: string;
  slug: string;
  text: string;
  relations: readonly QuotedGold[];
}

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures');

/** The texts that were annotated before there were rules, and those that were written and annotated when there were. */
export type Split = 'quotations' | 'quotations-test';

/** Every annotated text of a split, by language and name. Throws, naming the text, where a tag is not closed. */
export async function readQuotationGold(split: Split): Promise<QuotedText[]> {
  const files = await readContent(join(FIXTURES, split));
  return files.flatMap(({ path, text }) => {
    const [, language, slug] = /^([a-z]+)\/(.+)\.txt$/.exec(path) ?? [];
    return language === undefined || slug === undefined
      ? []
      : [{ language, slug, ...readTagged(text, path) }];
  });
}

const TAG = /<(?<close>\/?)(?<role>[scvo])(?<id>i?\d+)>/g;

type Roles = Record<'s' | 'v' | 'c' | 'o', Span[]>;

/**
 * Takes the tags out of a text: `<s1>`, `<v1>`, `<c1>` and `<o1>` around source, cue, content and outlet of relation
 * 1; an `i` before the number for indirect speech. A tag may stand within another: the words are both’s.
 */
function readTagged(tagged: string, name: string): Pick<QuotedText, 'text' | 'relations'> {
  const relations = new Map<string, Roles>();
  const open = new Map<string, number>();
  let [text, from] = ['', 0];
  for (const { 0: tag, index, groups = {} } of tagged.matchAll(TAG)) {
    text += tagged.slice(from, index);
    from = index + tag.length;
    const { close, role = '', id = '' } = groups;
    const key = role + id;
    if (close === '') open.set(key, text.length);
    else {
      const start = open.get(key);
      if (start === undefined) throw new Error(`${name}: ${tag} closes nothing`);
      open.delete(key);
      const roles = relations.get(id) ?? { s: [], v: [], c: [], o: [] };
      relations.set(id, roles);
      if (role === 's' || role === 'v' || role === 'c' || role === 'o')
        roles[role].push([start, text.length]);
    }
  }
  if (open.size > 0) throw new Error(`${name}: not closed: ${[...open.keys()].join(', ')}`);
  text += tagged.slice(from);
  return { text, relations: [...relations].map(([id, roles]) => relationOf(id, roles, text)) };
}

const relationOf = (id: string, { s, v, c, o }: Roles, text: string): QuotedGold => ({
  source: s,
  cue: v,
  content: c,
  outlets: o.map(([start, end]) => text.slice(start, end)),
  isIndirect: id.startsWith('i'),
});
