import type { ScriptWords } from '../views/pages/search/search-page.ts';
import { element } from './element.ts';
import type { WaysOut } from './results.ts';
import type { Outcome } from './search-engine.ts';
import { countText } from './status.ts';

/** What is offered in place of results: another spelling, the query without its unknown words, or advice. */
export function offersOf(outcome: Outcome, words: ScriptWords, ways: WaysOut): HTMLElement[] {
  const { meant, without, unknown } = outcome;
  const [before = '', after = ''] = words.meant.split('{}');
  const spelt = meant && element('p', {}, before, ways.asking(meant.query, meant.query), after);
  const left =
    without &&
    ways.asking(
      without.query,
      (unknown.length > 1 ? words.withoutThem : words.withoutIt).replace(
        '{}',
        countText(without.count, words),
      ),
    );
  const offers = [spelt, left && element('p', {}, left)].filter((offer) => offer !== undefined);
  if (offers.length > 0) return offers;
  return [element('p', {}, words.advice), ...(unknown.length > 0 ? [] : ways.unfilter())];
}
