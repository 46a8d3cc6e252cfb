import type { ScriptWords } from '../views/search/search-page.ts';
import { button, element, required } from './element.ts';
import type { Found } from './pagefind.ts';
import { resultRow } from './result.ts';

const AT_ONCE = 10;

/** Where results are shown; each of these leaves nothing of what was shown before. */
export interface Results {
  show: (found: Found, isStale: () => boolean) => Promise<void>;
  clear: () => void;
  fail: () => void;
}

/** The part of the page for results. `waysOut` are what is offered where there are none. */
export function resultsIn(
  place: HTMLElement,
  words: ScriptWords,
  waysOut: () => readonly Node[],
): Results {
  const status = required('output', HTMLOutputElement, place);
  const list = required('ol', HTMLOListElement, place);
  const after = required('.after', HTMLElement, place);
  const failed = required('.failed', HTMLElement, place);
  const put = (text: string, rows: readonly Node[], below: readonly Node[]) => {
    failed.hidden = true;
    status.value = text;
    list.replaceChildren(...rows);
    after.replaceChildren(...below);
  };
  const append = (rows: readonly HTMLLIElement[], below: readonly Node[]) => {
    list.append(...rows);
    // The button may be gone now: what it brought is where reading goes on.
    rows[0]?.querySelector('a')?.focus();
    after.replaceChildren(...below);
  };
  const moreButton = (found: Found, shown: number): HTMLButtonElement[] => {
    if (found.results.length <= shown) return [];
    const made = button(words.more, async () => {
      const rows = await rowsOf(found, shown, words).catch(() => undefined);
      if (!made.isConnected) return;
      failed.hidden = rows !== undefined;
      if (rows) append(rows, moreButton(found, shown + rows.length));
    });
    return [made];
  };
  return {
    show: async (found, isStale) => {
      const rows = await rowsOf(found, 0, words);
      if (isStale()) return;
      if (rows.length > 0) put(countText(found, words), rows, moreButton(found, rows.length));
      else put(words.nothing, [], [element('p', {}, words.advice), ...waysOut()]);
    },
    clear: () => put('', [], []),
    fail: () => {
      put('', [], []);
      failed.hidden = false;
    },
  };
}

async function rowsOf(
  { results }: Found,
  from: number,
  words: ScriptWords,
): Promise<HTMLLIElement[]> {
  const entries = await Promise.all(
    results.slice(from, from + AT_ONCE).map((result) => result.data()),
  );
  return entries.map((entry) => resultRow(entry, words));
}

function countText({ results: { length } }: Found, { found }: ScriptWords): string {
  const { lang } = document.documentElement;
  const form = found[new Intl.PluralRules(lang).select(length)] ?? found.other;
  return form.replace('{}', new Intl.NumberFormat(lang).format(length));
}
