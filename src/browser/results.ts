import type { ScriptWords } from '../views/pages/search/search-page.ts';
import { button, required } from './element.ts';
import { offersOf } from './offers.ts';
import { resultRow } from './result.ts';
import type { Outcome, SearchEngine } from './search-engine.ts';
import { countText, statusOf } from './status.ts';

const AT_ONCE = 10;

/** Where results are shown; each of these leaves nothing of what was shown before. */
export interface Results {
  show: (outcome: Outcome, engine: SearchEngine, isStale: () => boolean) => Promise<void>;
  clear: () => void;
  fail: () => void;
}

/** What else a reader can do where nothing was found. */
export interface WaysOut {
  /** A link that asks something else under the same filters. */
  asking: (query: string, text: string) => HTMLElement;
  /** Whatever takes filters away, if there are any. */
  unfilter: () => readonly HTMLElement[];
}

/** The part of the page for results. */
export function resultsIn(place: HTMLElement, words: ScriptWords, ways: WaysOut): Results {
  const status = required('output', HTMLOutputElement, place);
  const list = required('ol', HTMLOListElement, place);
  const after = required('.after', HTMLElement, place);
  const failed = required('.failed', HTMLElement, place);
  const put = (text: string, rows: readonly Node[], below: readonly Node[]) => {
    failed.hidden = true;
    status.value = text;
    list.replaceChildren(...rows);
    // What is offered in place of results is read out; a button after them is not.
    after.ariaLive = rows.length > 0 ? 'off' : 'polite';
    after.replaceChildren(...below);
  };
  const append = (rows: readonly HTMLLIElement[], below: readonly Node[]) => {
    list.append(...rows);
    // The button may be gone now: what it brought is where reading goes on.
    rows[0]?.querySelector('a')?.focus();
    after.replaceChildren(...below);
  };
  const moreButton = (outcome: Outcome, engine: SearchEngine, shown: number): HTMLElement[] => {
    if (outcome.entries.length <= shown) return [];
    const made = button(words.more, async () => {
      const rows = await rowsOf(outcome, engine, shown, words).catch(() => undefined);
      if (!made.isConnected) return;
      failed.hidden = rows !== undefined;
      if (rows) append(rows, moreButton(outcome, engine, shown + rows.length));
    });
    return [made];
  };
  return {
    show: async (outcome, engine, isStale) => {
      const rows = await rowsOf(outcome, engine, 0, words);
      if (isStale()) return;
      if (rows.length > 0)
        put(
          countText(outcome.entries.length, words),
          rows,
          moreButton(outcome, engine, rows.length),
        );
      else put(statusOf(outcome, words), [], offersOf(outcome, words, ways));
    },
    clear: () => put('', [], []),
    fail: () => {
      put('', [], []);
      failed.hidden = false;
    },
  };
}

async function rowsOf(
  { entries, hits }: Outcome,
  engine: SearchEngine,
  from: number,
  words: ScriptWords,
): Promise<HTMLLIElement[]> {
  const shown = await Promise.all(entries.slice(from, from + AT_ONCE).map(engine.entry));
  return shown.map((entry) => resultRow(entry, hits, words));
}
