import { PASSAGE_BREAK } from '../views/pages/search/passage-break.ts';
import type { ScriptWords } from '../views/pages/search/search-page.ts';
import { element } from './element.ts';
import { filedUnder } from './filed-under.ts';
import type { FoundEntry } from './finding/engine.ts';
import type { FindHits } from './finding/hits.ts';
import { type Passage, passagesOf, type Stretch, stretchesIn } from './passages.ts';

/** One entry that was found, as a row: everything in it is text, whatever signs it holds. */
export function resultRow(entry: FoundEntry, find: FindHits, words: ScriptWords): HTMLLIElement {
  const { meta, url } = entry;
  const title = marked(stretchesIn(meta.title, find));
  const link = element('a', { href: url, ...languageOfTitle(entry, words) }, ...title);
  return element(
    'li',
    {},
    element('p', { className: 'kicker' }, words.kind[kindOf(entry)] ?? ''),
    element('h2', {}, link),
    tellingOf(entry, find, words),
  );
}

/** What it says. How the line beside a claim is drawn says how the speaker stands to it, as it does everywhere. */
function tellingOf(entry: FoundEntry, find: FindHits, words: ScriptWords): HTMLElement {
  const stance = entry.filters.stance?.[0];
  const telling = element(
    'div',
    { className: stance === undefined ? 'stack' : 'claim' },
    ...passagesOf(entry, find).map((passage) => passageElement(passage, entry, words)),
    ...translationsOf(entry, find),
    ...linesOf(entry, find, words),
  );
  if (stance !== undefined) telling.dataset['force'] = words.force[stance];
  return telling;
}

const kindOf = ({ filters }: FoundEntry) => filters.kind?.[0] ?? '';

/** A headline is in its article’s language; every other title is the site’s. */
function languageOfTitle(entry: FoundEntry, words: ScriptWords): { lang?: string; dir?: string } {
  const language = entry.filters.language?.[0];
  if (kindOf(entry) !== 'article' || language === undefined) return {};
  return { lang: language, dir: directionOf(language, words) };
}

/** Which way the words of an entry’s language run, as the page was told of the languages of the record. */
const directionOf = (language: string | undefined, { rightToLeft = [] }: ScriptWords) =>
  language !== undefined && rightToLeft.includes(language) ? 'rtl' : 'ltr';

function marked(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map((stretch) => {
    if (stretch.kind === 'gap') return ' […] ';
    return stretch.kind === 'hit' ? element('mark', {}, stretch.text) : stretch.text;
  });
}

/** What somebody said or wrote is a quotation in its own language; what the site sums up is not. */
function passageElement(passage: Passage, entry: FoundEntry, words: ScriptWords): HTMLElement {
  const kind = kindOf(entry);
  const text = marked(passage.stretches);
  if (kind !== 'claim' && kind !== 'article') return element('p', {}, ...text);
  const language = entry.filters.language?.[0];
  const part = entry.meta.parts?.split(PASSAGE_BREAK)[passage.index]?.trim();
  const { lang, dir } = document.documentElement;
  const aside = part ? [element('span', { className: 'part', lang, dir }, ` (${part})`)] : [];
  return element(
    'blockquote',
    { lang: language ?? '', dir: directionOf(language, words) },
    ...text,
    ...aside,
  );
}

/** What its passages say in other languages, each with whose translation it is. */
function translationsOf({ meta }: FoundEntry, find: FindHits): HTMLElement[] {
  const translations = meta.translations?.split(PASSAGE_BREAK) ?? [];
  return translations.map((text) =>
    element(
      'p',
      { className: 'translation', dir: 'auto' },
      ...marked(stretchesIn(text.trim(), find)),
    ),
  );
}

/**
 * Who says it and how they stand to it, how it came to the article, how they know, and where it stands; and by
 * which name it was found, where it shows none of that.
 */
function linesOf(entry: FoundEntry, find: FindHits, words: ScriptWords): HTMLElement[] {
  const { speakers = '', says = '', path, basis, hedge, incidents, facts } = entry.meta;
  const isClaim = entry.filters.stance !== undefined;
  const untold = entry.filters.path?.[0] === 'untold' ? words.pathNotTold : undefined;
  const how = [
    path ?? untold,
    isClaim ? (quoted(words.basis, basis) ?? words.basisNotTold) : undefined,
    quoted(words.hedged, hedge),
  ];
  const where = [facts, incidents && `${words.about} ${incidents}`];
  const text = (shown: string) => marked(stretchesIn(shown, find));
  return [
    ...(isClaim
      ? [element('p', {}, element('b', {}, ...text(speakers)), ...text(` ${says}`))]
      : []),
    ...[how, where]
      .map((parts) => parts.filter((part) => part !== undefined).join(' · '))
      .filter((line) => line !== '')
      .map((line) => element('p', { className: 'meta' }, ...text(line))),
    ...filedUnder(entry, find).map((names) =>
      element(
        'p',
        { className: 'meta' },
        `${words.filedUnder} `,
        element('bdi', {}, ...text(names)),
      ),
    ),
  ];
}

const quoted = (label: string, words: string | undefined) =>
  words === undefined ? undefined : `${label} “${words}”`;
