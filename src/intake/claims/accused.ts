import type { KnownName } from '../../model/known.ts';
import type { Role } from '../../model/vocabularies.ts';
import { auxiliary, deedsAfter, deedsBefore, instruments } from './deeds.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** A known actor that words say did something, and the words that say so. */
export interface FoundAccused {
  actor: string;
  role: Role;
  because: string;
}

/**
 * Whom words accuse: a known actor with a deed after it (“Israel has carried out”), before it (“widely
 * blamed on Israel”), or an instrument that is called its own (“Israeli drones”). Each actor once, with
 * the first deed. What only mentions an actor accuses nobody.
 */
export function accusedIn(words: string, actors: readonly KnownName[]): FoundAccused[] {
  const found = new Map<string, FoundAccused>();
  for (const mention of mentionsOf(words, actors)) {
    const accused = accusedBy(words, mention);
    if (accused && !found.has(mention.id)) found.set(mention.id, accused);
  }
  return [...found.values()];
}

const BLAME = /\b(?:blam|accus|charg|implicat|denounc|suspect|finger)/iu;

// In characters: whom a cue blames stands at the beginning of what it says, behind a title at most.
const NEAR = 30;

/**
 * Whom an attribution accuses by its cue: “blamed Iran for the attack”, “accused Israel of”. The actor
 * that its content begins with.
 */
export function accusedByCue(
  cue: string,
  content: string,
  actors: readonly KnownName[],
): FoundAccused[] {
  if (!BLAME.test(cue)) return [];
  const [first] = mentionsOf(content, actors);
  if (!first || first.start > NEAR) return [];
  const name = content.slice(first.start, first.end);
  return [{ actor: first.id, role: 'executed', because: `${cue} … ${name}` }];
}

// In characters: as far as the patterns of deeds can reach, and no further, so that a long text costs no more.
const BEFORE = 60;
const AFTER = 120;

function accusedBy(words: string, mention: Mention): FoundAccused | undefined {
  const before = words.slice(Math.max(0, mention.start - BEFORE), mention.start);
  const after = words.slice(mention.end, mention.end + AFTER);
  const name = words.slice(mention.start, mention.end);
  const blamed = deedsBefore.exec(before)?.[0];
  if (blamed && mention.form === 'name')
    return { actor: mention.id, role: 'executed', because: `${blamed}${name}` };
  if (mention.form === 'adjective' || /^['’]s\b/u.test(after)) {
    const instrument = instruments.exec(after.replace(/^['’]s\b/u, ''))?.[0];
    if (!instrument) return undefined;
    return { actor: mention.id, role: 'executed', because: `${name}${instrument}` };
  }
  const deed = deedAfter(after);
  return deed && { actor: mention.id, role: deed.role, because: `${name} … ${deed.words}` };
}

// “has reportedly also been” has four; a longer row is no verb any more.
const MOST_AUXILIARIES = 6;

function deedAfter(after: string): { role: Role; words: string } | undefined {
  let rest = after.trimStart();
  for (let passed = 0; passed <= MOST_AUXILIARIES; passed++) {
    for (const { words, role } of deedsAfter) {
      const found = words.exec(rest)?.[0];
      if (found) return { role, words: found };
    }
    const skipped = auxiliary.exec(rest)?.[0];
    if (!skipped) return undefined;
    rest = rest.slice(skipped.length).trimStart();
  }
  return undefined;
}
