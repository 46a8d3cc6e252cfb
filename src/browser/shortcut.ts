// Control or Command with K leads to the search from any page, and into its field on the search page. A key
// by itself would be taken from those who speak to their machine (WCAG 2.1.4).
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey) return;
  if (event.altKey || event.shiftKey || event.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input#q');
  if (field) take(field);
  else document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]')?.click();
});

// Not every browser moves the focus to what it selects.
function take(field: HTMLInputElement): void {
  field.focus();
  field.select();
}
