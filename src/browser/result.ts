import { directionOf } from '../views/pieces.ts';
import { PASSAGE_BREAK } from '../views/search/passage-break.ts';
import type { ScriptWords } from '../views/search/search-page.ts';
import { element } from './element.ts';
import type { Entry } from './pagefind.ts';
import { type Passage, passagesOf } from './passages.ts';

/** One entry that was found, as a row: everything in it is text, whatever signs it holds. */
export function resultRow(entry: Entry, words: ScriptWords): HTMLLIElement {
  const { meta, url } = entry;
  const link = element('a', { href: url, ...languageOfTitle(entry) }, meta['title'] ?? url);
  return element(
    'li',
    {},
    element('p', { className: 'kicker' }, words.kind[kindOf(entry)] ?? ''),
    element('h2', {}, link),
    tellingOf(entry, words),
  );
}

/** What it says. How the line beside a claim is drawn says how the speaker stands to it, as it does everywhere. */
function tellingOf(entry: Entry, words: ScriptWords): HTMLElement {
  const stance = entry.filters['stance']?.[0];
  const telling = element(
    'div',
    { className: stance === undefined ? 'stack' : 'claim' },
    ...passagesOf(entry).map((passage) => passageElement(passage, entry)),
    ...translationsOf(entry),
    ...linesOf(entry, words),
  );
  if (stance !== undefined) telling.dataset['force'] = words.force[stance];
  return telling;
}

const kindOf = ({ filters }: Entry) => filters['kind']?.[0] ?? '';

/** A headline is in its article’s language; every other title is the site’s. */
function languageOfTitle(entry: Entry): { lang?: string; dir?: string } {
  const language = entry.filters['language']?.[0];
  if (kindOf(entry) !== 'article' || language === undefined) return {};
  return { lang: language, dir: directionOf(language) };
}

/** What somebody said or wrote is a quotation in its own language; what the site sums up is not. */
function passageElement(passage: Passage, entry: Entry): HTMLElement {
  const kind = kindOf(entry);
  const text = passage.stretches.map((stretch) => {
    if (stretch.kind === 'gap') return ' […] ';
    return stretch.kind === 'hit' ? element('mark', {}, stretch.text) : stretch.text;
  });
  if (kind !== 'claim' && kind !== 'article') return element('p', {}, ...text);
  const language = entry.filters['language']?.[0];
  const part = entry.meta['parts']?.split(PASSAGE_BREAK)[passage.index]?.trim();
  const { lang } = document.documentElement;
  const aside = part
    ? [element('span', { className: 'part', lang, dir: directionOf(lang) }, ` (${part})`)]
    : [];
  return element(
    'blockquote',
    { lang: language ?? '', dir: directionOf(language) },
    ...text,
    ...aside,
  );
}

/** What its passages say in other languages, each with whose translation it is. */
function translationsOf({ meta }: Entry): HTMLElement[] {
  const translations = meta['translations']?.split(PASSAGE_BREAK) ?? [];
  return translations.map((text) =>
    element('p', { className: 'translation', dir: 'auto' }, text.trim()),
  );
}

/** Who says it and how they stand to it, how it came to the article, how they know, and where it stands. */
function linesOf({ meta, filters }: Entry, words: ScriptWords): HTMLElement[] {
  const { speakers = '', says = '', path, basis, hedge, incidents, facts } = meta;
  const isClaim = filters['stance'] !== undefined;
  const untold = filters['path']?.[0] === 'untold' ? words.pathNotTold : undefined;
  const how = [
    path ?? untold,
    isClaim ? (quoted(words.basis, basis) ?? words.basisNotTold) : undefined,
    quoted(words.hedged, hedge),
  ];
  const where = [facts, incidents && `${words.about} ${incidents}`];
  return [
    ...(isClaim ? [element('p', {}, element('b', {}, speakers), ` ${says}`)] : []),
    ...[how, where]
      .map((parts) => parts.filter((part) => part !== undefined).join(' · '))
      .filter((line) => line !== '')
      .map((line) => element('p', { className: 'meta' }, line)),
  ];
}

const quoted = (label: string, words: string | undefined) =>
  words === undefined ? undefined : `${label} “${words}”`;
