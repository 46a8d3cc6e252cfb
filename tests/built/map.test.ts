import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/settings.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { areaOf } from '../../src/views/drawings/maps/incident-map.ts';
import { base, builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

const { graph } = await loadRecord(readEnvironment(process.env).contentFolder);
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const placed = [...graph.incidents.values()].filter((incident) => areaOf(incident));

/** The maps on a page. */
function mapsOn(path: string): Element[] {
  return [...elementsOf(parseHtml(pages.get(path) ?? ''))].filter(
    ({ tagName, properties }) => tagName === 'svg' && String(properties['className']) === 'map',
  );
}

test('every incident whose place is known has a map with an area, and no other has one', () => {
  const areas = [...graph.incidents.values()].map((incident) => {
    const drawn = mapsOn(`${base}incidents/${incident.id}/`).flatMap((map) => [...elementsOf(map)]);
    return [incident.id, drawn.filter(({ tagName }) => tagName === 'circle').length];
  });
  expect(placed.length).toBeGreaterThan(0);
  expect(areas).toEqual(
    [...graph.incidents.values()].map((incident) => [
      incident.id,
      placed.includes(incident) ? 1 : 0,
    ]),
  );
});

test('the map of all incidents leads to each of them', () => {
  const [map] = mapsOn(`${base}incidents/`);
  const links = [...elementsOf(map ?? { type: 'root', children: [] })].flatMap(
    (element) => attribute(element, 'href') ?? attribute(element, 'xLinkHref') ?? [],
  );
  // Areas that nearly coincide are drawn as one, which leads to a list of its incidents below the map.
  const lists = links.filter((link) => link.startsWith('#'));
  const html = pages.get(`${base}incidents/`) ?? '';
  const listed = lists.flatMap((link) => {
    const [, rest = ''] = html.split(`<dt id="${link.slice(1)}">`);
    const [list = ''] = rest.split('</dd>');
    return [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  });
  const direct = links.filter((link) => !link.startsWith('#'));
  expect([...direct, ...listed].sort()).toEqual(
    placed.map(({ id }) => `${base}incidents/${id}/`).sort(),
  );
});

test('no map takes anything from elsewhere', () => {
  const drawn = ['svg', 'path', 'pattern', 'circle', 'text', 'tspan'];
  const maps = [...pages.keys()].flatMap((path) => mapsOn(path));
  const fetched = maps
    .flatMap((map) => [...elementsOf(map)])
    .filter(({ tagName }) => ![...drawn, 'a', 'title'].includes(tagName));
  expect(maps.length).toBeGreaterThan(placed.length);
  expect(fetched.map(({ tagName }) => tagName)).toEqual([]);
});
