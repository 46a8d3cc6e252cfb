/**
 * Arrow keys lead from the field into the list of results and through it; Escape leads back to the field, and
 * in the field it takes the words away. Controls beside the list keep their own keys.
 */
export function listenToKeys(
  field: HTMLInputElement,
  list: HTMLOListElement,
  clear: () => void,
): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') go(links()[0], event);
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      clear();
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    if (event.key === 'Escape') go(field, event);
    if (event.key === 'ArrowDown') go(all[at + 1], event);
    if (event.key === 'ArrowUp') go(at > 0 ? all[at - 1] : field, event);
  });
}

/** Where there is nothing further on, the key keeps its own meaning. */
function go(to: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!to) return;
  event.preventDefault();
  to.focus();
}
