import { expectTypeOf, test } from 'vitest';
import type { PartialCatalogue, Translated } from '../../src/words/translation.ts';
import type { Words } from '../../src/words/words.ts';

// The compiler runs these: `npm run types`.

interface Catalogue {
  readonly name: string;
  readonly months: readonly string[];
  readonly count: (number: number) => string;
  readonly page: { readonly title: string; readonly note: { readonly text: string } };
}

test('any words of a catalogue may be missing, at any depth', () => {
  expectTypeOf<Translated<Catalogue>>().toEqualTypeOf<{
    readonly name?: string;
    readonly months?: readonly string[];
    readonly count?: (number: number) => string;
    readonly page?: { readonly title?: string; readonly note?: { readonly text?: string } };
  }>();
  expectTypeOf<Record<never, never>>().toExtend<Translated<Catalogue>>();
});

test('what is there has the form of the English, whole where it is a list or a function', () => {
  expectTypeOf<{ page: { title: number } }>().not.toExtend<Translated<Catalogue>>();
  expectTypeOf<{ months: { 0: string } }>().not.toExtend<Translated<Catalogue>>();
  expectTypeOf<{ count: (text: string) => string }>().not.toExtend<Translated<Catalogue>>();
  // @ts-expect-error Words that the English catalogue does not have are never looked up.
  const misspelt: Translated<Catalogue> = { page: { titel: 'Titel' } };
  void misspelt;
});

test('a translation says its language and its grammar, and may leave out every sentence', () => {
  expectTypeOf<Pick<PartialCatalogue, 'language' | 'grammar'>>().toExtend<PartialCatalogue>();
  expectTypeOf<Pick<PartialCatalogue, 'language'>>().not.toExtend<PartialCatalogue>();
  expectTypeOf<Pick<PartialCatalogue, 'grammar'>>().not.toExtend<PartialCatalogue>();
  expectTypeOf<PartialCatalogue['grammar']>().toEqualTypeOf<Words['grammar']>();
});
