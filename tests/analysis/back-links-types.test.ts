import { expectTypeOf, test } from 'vitest';
import type { LinkField } from '../../src/analysis/back-links.ts';
import type {
  Actor,
  AnonymousSpeaker,
  Article,
  ArticleSpeaker,
  ChainLink,
  Claim,
  DocumentSpeaker,
  Incident,
  Outlet,
  Speaker,
} from '../../src/corpus/linking/graph.ts';

// The compiler runs these: `npm run types`. A field that `LinkField` stops seeing needs no rule, and its links would
// be missing on every page without a word.

test('the fields of an entry that lead to entries', () => {
  expectTypeOf<LinkField<Claim>>().toEqualTypeOf<
    | 'article'
    | 'speakers'
    | 'chain'
    | 'readBy'
    | 'accused'
    | 'incidents'
    | 'respondsTo'
    | 'follows'
    | 'after'
    | 'conflictsWith'
    | 'answeredBy'
    | 'followedBy'
    | 'conflictedBy'
  >();
  expectTypeOf<LinkField<Article>>().toEqualTypeOf<'source' | 'actors' | 'speakers' | 'claims'>();
  expectTypeOf<LinkField<Incident>>().toEqualTypeOf<'series' | 'members' | 'claims'>();
  expectTypeOf<LinkField<Actor>>().toEqualTypeOf<
    | 'of'
    | 'broader'
    | 'spokespeople'
    | 'organs'
    | 'parts'
    | 'said'
    | 'accusedIn'
    | 'saidByItsPeople'
    | 'relays'
    | 'reads'
    | 'namedIn'
  >();
  expectTypeOf<LinkField<Outlet>>().toEqualTypeOf<
    'of' | 'articles' | 'said' | 'relays' | 'reads'
  >();
  expectTypeOf<LinkField<AnonymousSpeaker>>().toEqualTypeOf<
    'article' | 'of' | 'sameAs' | 'independentOf'
  >();
  expectTypeOf<LinkField<DocumentSpeaker>>().toEqualTypeOf<
    'article' | 'by' | 'sameAs' | 'independentOf'
  >();
});

test('a field leads to entries in whatever form it holds them', () => {
  interface Forms {
    one: Actor;
    perhaps: Outlet | undefined;
    optional?: Incident;
    list: readonly Claim[];
    listOfLists: readonly (readonly Claim[])[];
    byName: ReadonlyMap<string, ArticleSpeaker>;
    withReason: readonly { speaker: Speaker; reason: string }[];
    withRole: { actor: Actor; role: string };
    through: readonly ChainLink[] | undefined;
  }
  expectTypeOf<LinkField<Forms>>().toEqualTypeOf<keyof Forms>();
});

test('what only looks like an entry leads nowhere', () => {
  interface Plain {
    id: string;
    count: number | undefined;
    names: readonly string[];
    reasons: ReadonlyMap<string, string>;
    place: { part: string; start: number };
    nothing: undefined;
  }
  expectTypeOf<LinkField<Plain>>().toEqualTypeOf<never>();
});
