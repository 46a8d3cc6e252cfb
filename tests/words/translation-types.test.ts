import { expectTypeOf, test } from 'vitest';
import type { Part, Translation } from '../../src/words/translation.ts';
import type { Words } from '../../src/words/words.ts';

// The compiler runs these: `npm run types`.

interface Catalogue {
  readonly name: string;
  readonly months: readonly string[];
  readonly count: (number: number) => string;
  readonly page: { readonly title: string; readonly note: { readonly text: string } };
}

test('any words of a catalogue may be missing, at any depth', () => {
  expectTypeOf<Part<Catalogue>>().toEqualTypeOf<{
    readonly name?: string;
    readonly months?: readonly string[];
    readonly count?: (number: number) => string;
    readonly page?: { readonly title?: string; readonly note?: { readonly text?: string } };
  }>();
  expectTypeOf<Record<never, never>>().toExtend<Part<Catalogue>>();
});

test('what is there has the form of the English, whole where it is a list or a function', () => {
  expectTypeOf<{ page: { title: number } }>().not.toExtend<Part<Catalogue>>();
  expectTypeOf<{ months: { 0: string } }>().not.toExtend<Part<Catalogue>>();
  expectTypeOf<{ count: (text: string) => string }>().not.toExtend<Part<Catalogue>>();
  // @ts-expect-error Words that the English catalogue does not have are never looked up.
  const misspelt: Part<Catalogue> = { page: { titel: 'Titel' } };
  void misspelt;
});

test('a translation says its language and its grammar, and may leave out every sentence', () => {
  expectTypeOf<Pick<Translation, 'language' | 'grammar'>>().toExtend<Translation>();
  expectTypeOf<Pick<Translation, 'language'>>().not.toExtend<Translation>();
  expectTypeOf<Pick<Translation, 'grammar'>>().not.toExtend<Translation>();
  expectTypeOf<Translation['grammar']>().toEqualTypeOf<Words['grammar']>();
});
