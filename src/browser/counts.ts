import type { Counts, Filtering } from './finding/filtering.ts';
import type { SearchState } from './search-state.ts';

/**
 * How many results each value of each filter would leave. A filter’s own choice does not narrow its own
 * counts, since a second value of it finds more and not less.
 */
export function countsUnder(
  found: readonly number[],
  { filters }: SearchState,
  filtering: Filtering,
): Counts {
  const own = [...filters.keys()].map((name) => {
    const counts = filtering.counts(filtering.narrow(found, filters, name));
    return [name, counts[name] ?? {}] as const;
  });
  return { ...filtering.counts(filtering.narrow(found, filters)), ...Object.fromEntries(own) };
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
