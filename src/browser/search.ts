import type { ScriptWords } from '../views/pages/search/search-page.ts';
import { showCounts } from './counts.ts';
import { button, element, required } from './element.ts';
import { resultsIn } from './results.ts';
import type { SearchEngine } from './search-engine.ts';
import { fillForm, stateOfForm, takeFiltersAway } from './search-form.ts';
import { listenToKeys } from './search-keys.ts';
import { addressOf, isEmpty, type SearchState } from './search-state.ts';

// The search page. Neither the index nor what looks through it is loaded before the form is used or an address asks
// for something.

const PAUSE = 150;

const form = required('form.search', HTMLFormElement);
const field = required('#q', HTMLInputElement);
const place = required('.results', HTMLElement);
const words: ScriptWords = JSON.parse(form.dataset['words'] ?? '{}');
const unfilter = required('.unfilter', HTMLButtonElement);
const chosen = required('summary .count', HTMLElement);
const results = resultsIn(place, words, {
  asking,
  unfilter: () => (unfilter.hidden ? [] : [button(words.unfilter, takeAllAway)]),
});

let engine: Promise<SearchEngine> | undefined;
/** How many searches were begun: what an earlier one finds after a later one began is thrown away. */
let begun = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** While words are typed, one address stands for all of them. */
let typed: 'being typed' | 'settled' = 'settled';

function load(): Promise<SearchEngine> {
  engine ??= import('./search-engine.ts')
    .then(({ searchEngineAt }) => searchEngineAt(form.dataset['index'] ?? ''))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

async function search(): Promise<void> {
  begun += 1;
  const mine = begun;
  const isStale = () => mine !== begun;
  const state = stateOfForm(form);
  showChosen(state);
  try {
    if (isEmpty(state)) {
      results.clear();
      const loaded = await engine;
      if (loaded && !isStale()) showCounts(loaded.counts, form);
      return;
    }
    const loaded = await load();
    const outcome = await loaded.search(state);
    if (isStale()) return;
    showCounts(outcome.counts, form);
    await results.show(outcome, loaded, isStale);
  } catch {
    if (!isStale()) results.fail();
  }
}

/** Tells how many filters are set, which a phone keeps folded away. */
function showChosen({ filters }: SearchState): void {
  const number = [...filters.values()].flat().length;
  chosen.textContent = number > 0 ? String(number) : '';
  unfilter.hidden = number === 0;
}

/** A link that asks something else under the filters that are set. */
function asking(query: string, text: string): HTMLAnchorElement {
  const href = location.pathname + addressOf({ ...stateOfForm(form), query });
  const link = element('a', { href }, element('bdi', {}, text));
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = query;
    settle();
    field.focus();
  });
  return link;
}

function takeAllAway(): void {
  takeFiltersAway(form);
  settle();
  field.focus();
}

function remember(how: 'as a new address' | 'in place of the last'): void {
  const { pathname, search: asked } = location;
  const address = addressOf(stateOfForm(form));
  if (address === asked) return;
  if (how === 'as a new address') history.pushState(null, '', pathname + address);
  else history.replaceState(null, '', pathname + address);
}

/** Searches for what the form says now, and keeps it as an address of its own. */
function settle(): void {
  clearTimeout(pause);
  remember(typed === 'settled' ? 'as a new address' : 'in place of the last');
  typed = 'settled';
  search();
}

function searchAfterPause(): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const isNew = typed === 'settled' && location.search !== '';
    remember(isNew ? 'as a new address' : 'in place of the last');
    typed = 'being typed';
    search();
  }, PAUSE);
}

form.addEventListener('input', ({ target }) => {
  if (target === field) searchAfterPause();
});
form.addEventListener('change', ({ target }) => {
  if (target === field) typed = 'settled';
  else settle();
});
unfilter.addEventListener('click', takeAllAway);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  settle();
});
form.addEventListener('focusin', () => load().catch(results.fail), { once: true });
addEventListener('popstate', () => {
  clearTimeout(pause);
  typed = 'settled';
  fillForm(form, location.search);
  search();
});
listenToKeys(field, required('ol', HTMLOListElement, place), settle);

fillForm(form, location.search);
search();
