import type { Counts, Found, Pagefind } from './pagefind.ts';
import { optionsOf, queryOf, type SearchState } from './search-state.ts';

/**
 * How many results each value of each filter would leave. A filter’s own choice does not narrow its own
 * counts, since a second value of it finds more and not less.
 */
export async function countsUnder(
  state: SearchState,
  found: Found,
  pagefind: Pagefind,
): Promise<Counts> {
  const own = [...state.filters.keys()].map(async (name) => {
    const { filters } = await pagefind.search(queryOf(state), optionsOf(state, name));
    return [name, filters[name] ?? {}] as const;
  });
  return { ...found.filters, ...Object.fromEntries(await Promise.all(own)) };
}

/** Writes the counts beside the values of the form. */
export function showCounts(counts: Counts, form: HTMLFormElement): void {
  const countOf = (name: string, value: string) => counts[name]?.[value] ?? 0;
  for (const box of form.querySelectorAll<HTMLInputElement>('fieldset input')) {
    const place = box.closest('label')?.querySelector('.count');
    if (place) place.textContent = String(countOf(box.name, box.value));
  }
  for (const list of form.querySelectorAll<HTMLSelectElement>('fieldset select'))
    for (const option of list.options)
      if (option.value !== '')
        option.text = option.text.replace(/\d+\)$/, `${countOf(list.name, option.value)})`);
}
