import { nationCalled } from '../lexicon/demonyms.ts';
import type { Speaker } from '../relations/attribution.ts';
import { firstOf } from '../tagging/first-of.ts';
import type { Token } from '../tagging/tag.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { text } from './token-text.ts';

/** A speaker without a name, as the text describes it; a participle and what follows it left out. */
export function describe(
  phrase: Extract<SourcePhrase, { head: string }>,
  all: readonly Token[],
): Speaker {
  const verb = all.findIndex(
    ({ pos, lower }, at) => (at > 1 && pos === 'VERB') || (at > 0 && lower === 'who'),
  );
  const described = verb < 0 ? all : all.slice(0, verb);
  const tokens = described.at(-1)?.text === ',' ? described.slice(0, -1) : described;
  const description = text(tokens);
  if (phrase.kind === 'document')
    return { kind: 'document', description, by: belonging(tokens, ['by', 'from', 'of']) };
  return {
    kind: 'anonymous',
    description,
    of:
      belonging(tokens, ['with', 'from', 'for', 'of', 'in', 'at']) ??
      nationOf(tokens) ??
      ownerOf(tokens),
    count: phrase.count,
    reason: undefined,
  };
}

/** Whom a description says somebody belongs to: “an official with the Shiite militias”. */
function belonging(tokens: readonly Token[], links: readonly string[]): string | undefined {
  const link = tokens.findIndex(({ lower }, at) => at > 0 && links.includes(lower));
  if (link < 0) return undefined;
  const after = tokens.slice(link + 1);
  const end = after.findIndex(({ lower, pos }) => lower === ',' || pos === 'ADP' || pos === 'VERB');
  const words = text(end < 0 ? after : after.slice(0, end)).replace(/^the /i, '');
  return /\p{Lu}/u.test(words) ? words : undefined;
}

/** The state that the first adjective of a nation in a source belongs to: “Israeli officials” are Israel’s. */
export function nationOf(tokens: readonly Token[]): string | undefined {
  return firstOf(tokens, (token) => nationCalled(token.text));
}

/** “Iran’s Foreign Minister”. */
export function ownerOf(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ lower }) => lower === "'s");
  const owner = at > 0 ? text(tokens.slice(0, at)) : '';
  return /^\p{Lu}/u.test(owner) ? owner : undefined;
}

/** “remarks by Netanyahu that hinted”: who made the remarks. */
export function sayer(phrase: readonly Token[]): readonly Token[] {
  const by = phrase.findIndex(({ lower }, at) => at > 0 && lower === 'by');
  return by < 0 ? phrase : phrase.slice(by + 1);
}
