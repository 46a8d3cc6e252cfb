import { type SearchState, stateOf } from './search-state.ts';

/** What the form of the search page says. */
export function stateOfForm(form: HTMLFormElement): SearchState {
  return stateOf(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

/** Makes the form say what an address says, as far as the form has it. */
export function fillForm(form: HTMLFormElement, address: string): void {
  const pairs = new URLSearchParams(address);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = pairs.getAll(control.name).includes(control.value);
    else if (control instanceof HTMLInputElement) control.value = pairs.get(control.name) ?? '';
    else if (control instanceof HTMLSelectElement) select(control, pairs.get(control.name) ?? '');
  }
}

/** Takes every filter away; the words and the order stay. */
export function takeFiltersAway(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('fieldset input'))
    control.checked = false;
  for (const control of form.querySelectorAll('fieldset select'))
    if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
}

function select(control: HTMLSelectElement, value: string): void {
  control.value = value;
  if (control.selectedIndex < 0) control.selectedIndex = 0;
}
